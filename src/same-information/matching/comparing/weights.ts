import type { Feature } from './features.js';

/** Weights of the signals, in log-odds. Set by judgement, then measured; contradictions outweigh any number of agreements but the document number. */
export const BIAS = -5;
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  numberEqual: 9, numberPartly: 5, numberTold: 0.5, numberCited: -8, numberOther: -8,
  formEqual: 2, formNear: 0.8, formConflict: -7.5, formMissing: -0.4,
  modifierConflict: -4.7, opposite: -9, projectConflict: -5, nothingInCommon: -3.4, nearUnfounded: -1.8,
  matterShared: 1.7, matterConflict: -9, matterOneSided: -0.3, matterApart: -3, derivedOneSided: -7,
  place: 1.7, object: 3, placeConflict: -10, objectConflict: -9,
  mark: 1.8, markConflict: -5, noAnchor: -0.8,
  yearEqual: 1.6, yearConflict: -12, yearLoose: -2,
  ordinalEqual: 2.2, ordinalConflict: -11, phaseOneSided: -2.5, stageConflict: -9,
  coverage: 4, substitutions: -1.5, copiedWithOthers: -7,
};

/** Agreements together count no more than this, so that one plain contradiction outweighs them. */
export const MOST_FOR = 9.6;

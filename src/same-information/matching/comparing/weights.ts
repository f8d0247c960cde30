import type { Feature } from './features.js';

/** Weights of the signals, in log-odds. Set by judgement, then measured; contradictions outweigh any number of agreements but the document number. */
export const BIAS = -5;
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  numberEqual: 9, numberPartly: 5, numberTold: 0.5, numberOther: -8,
  formEqual: 2, formNear: 0.8, formConflict: -9, formMissing: -0.7,
  modifierConflict: -3,
  matterShared: 1.5, matterConflict: -9, matterOneSided: -0.3,
  place: 2, object: 3, placeConflict: -10, objectConflict: -9,
  mark: 2, markConflict: -5, noAnchor: -0.8,
  yearEqual: 1.2, yearConflict: -12, yearLoose: -2,
  ordinalEqual: 2.2, ordinalConflict: -12, stageConflict: -9,
  coverage: 4, substitutions: -1.5,
};

/** Agreements together count no more than this, so that one plain contradiction outweighs them. */
export const MOST_FOR = 10;

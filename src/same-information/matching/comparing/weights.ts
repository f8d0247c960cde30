import type { Feature } from './features.js';

/** Weights of the signals, in log-odds. Set by judgement, then measured; contradictions outweigh any number of agreements but the document number. */
export const BIAS = -5;
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  numberEqual: 9, numberPartly: 3, numberTold: 0.5, numberOther: -8,
  formEqual: 2, formNear: 0.8, formConflict: -8, formMissing: 0,
  matterShared: 0.9, matterConflict: -9, matterOneSided: -0.3,
  place: 2, object: 3, placeConflict: -7, objectConflict: -7,
  mark: 1.5, markConflict: -2.5,
  yearEqual: 1.2, yearConflict: -7, yearLoose: -1,
  ordinalEqual: 2.2, ordinalConflict: -8, stageConflict: -5,
  coverage: 4, substitutions: -3,
};

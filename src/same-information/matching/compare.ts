import { comparedFacts, FEATURES, type Feature } from './comparing/features.js';
import { BIAS, WEIGHTS } from './comparing/weights.js';
import type { Comparison, Facts } from './facts.js';

const SAME = 0.5;
const DIFFERENT = 0.35;

export interface Weighing {
  readonly bias: number;
  readonly weights: Readonly<Record<Feature, number>>;
}

/** How two texts are held against each other with given weights. */
export function comparing({ bias, weights }: Weighing): typeof compare {
  return (a, b) => {
    const { features, matches, differences } = comparedFacts(a, b);
    const score = 1 / (1 + Math.exp(-FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], bias)));
    const verdict = score >= SAME ? 'same' : score < DIFFERENT && differences.length > 0 ? 'different' : 'unclear';
    return { verdict, score: Math.round(score * 1000) / 1000, matches, differences, ...(features.onlyNumber + features.onlyNumbers > 0 && { bareNumber: true as const }) };
  };
}

const weighed = comparing({ bias: BIAS, weights: WEIGHTS });

/** Whether one copy of a record would answer both texts. Symmetric; 'different' only where something contradicts, never for silence. */
export function compare(a: Facts, b: Facts): Comparison {
  return weighed(a, b);
}

import { comparedFacts, type Feature } from './comparing/features.js';
import { BIAS, MOST_FOR, WEIGHTS } from './comparing/weights.js';
import type { Comparison, Facts } from './facts.js';

const SAME = 0.5;
const DIFFERENT = 0.12;

/** Whether one copy of a record would answer both texts. Symmetric; 'different' only where something contradicts, never for silence. */
export function compare(a: Facts, b: Facts): Comparison {
  const { features, matches, differences } = comparedFacts(a, b);
  const parts = Object.entries(features).map(([name, value]) => WEIGHTS[name as Feature] * value);
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const sum = BIAS + Math.min(MOST_FOR, total(parts.filter((part) => part > 0))) + total(parts.filter((part) => part < 0));
  const score = 1 / (1 + Math.exp(-sum));
  return { verdict: score >= SAME ? 'same' : score < DIFFERENT && differences.length > 0 ? 'different' : 'unclear', score: Math.round(score * 1000) / 1000, matches, differences };
}

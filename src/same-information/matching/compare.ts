import { comparedFacts, type Feature } from './comparing/features.js';
import { BIAS, WEIGHTS } from './comparing/weights.js';
import type { Comparison, Facts } from './facts.js';

const SAME = 0.5;
const DIFFERENT = 0.12;

/** Whether one copy of a record would answer both texts. Symmetric; 'different' only where something contradicts, never for silence. */
export function compare(a: Facts, b: Facts): Comparison {
  const { features, matches, differences } = comparedFacts(a, b);
  const sum = Object.entries(features).reduce((total, [name, value]) => total + WEIGHTS[name as Feature] * value, BIAS);
  const score = 1 / (1 + Math.exp(-sum));
  return { verdict: score >= SAME ? 'same' : score < DIFFERENT && differences.length > 0 ? 'different' : 'unclear', score: Math.round(score * 1000) / 1000, matches, differences };
}

import { comparedFacts, FEATURES } from '../../src/same-information/matching/comparing/features.js';
import type { Facts } from '../../src/same-information/matching/facts.js';
import { identifies } from '../../src/same-information/matching/identifies.js';
import { keysOf } from '../../src/same-information/matching/keys.js';
import { readFacts } from '../../src/same-information/matching/read-facts.js';
import { inOrder, type LabelledRequest } from '../../test/support/same-corpus.js';
import type { Example } from './logistic-fit.js';

/** A labelled set, read: what each request asks for, in the order in which they came in. */
export interface LabelledFacts {
  readonly topics: readonly string[];
  readonly facts: readonly Facts[];
  readonly keys: readonly ReadonlySet<string>[];
}

export function read(requests: readonly LabelledRequest[]): LabelledFacts {
  const taken = inOrder(requests);
  const facts = taken.map(({ content, submittedOn, authority }) => readFacts(content, submittedOn, authority));
  return { topics: taken.map(({ topic }) => topic), facts, keys: facts.map((each) => new Set(keysOf(each))) };
}

export const shareKey = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));

/** Pairs that no key brings together are compared within a group only; one in so many is enough to learn from. */
const OF_THE_OTHERS = 5;

/** Whoever writes the same again wants the same: true, and of little weight. */
const OF_ONESELF = 0.3;

/** The pairs of a set that are compared, those that should be, and some of the others. */
export function examplesOf({ topics, facts, keys }: LabelledFacts, weight: number): Example[] {
  const examples: Example[] = [];
  for (let i = 0; i < facts.length; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const same = topics[i] === topics[j];
      if (i === j && !identifies(facts[i]!)) continue;
      if (!same && (i * facts.length + j) % OF_THE_OTHERS > 0 && !shareKey(keys[i]!, keys[j]!)) continue;
      const { features } = comparedFacts(facts[i]!, facts[j]!);
      // A number and nothing else, and a description without it: nobody can tell; other requests bridge them.
      if (same && features.onlyNumber + features.onlyNumbers > 0) continue;
      examples.push({ values: Float64Array.from(FEATURES, (feature) => features[feature]), same, weight: i === j ? weight * OF_ONESELF : weight });
    }
  }
  return examples;
}

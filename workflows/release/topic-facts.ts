import type { CivilDate } from '../clock/civil-date.js';
import type { Counted } from './flag.js';

/** How many different people asked, and by which requests. Repeats by one applicant do not count (Art. 44). */
export interface Demand {
  readonly applicants: number;
  /** The latest of each applicant, the newest first, at most `MOST_COUNTED`. */
  readonly requests: readonly Counted[];
}

/** A flag names so many of the requests it rests on; the number of applicants is exact all the same. */
export const MOST_COUNTED = 50;

/** An applicant suggests publication, with the request or later (Art. 44 ¶2). */
export interface Suggestion {
  readonly id: string;
  readonly on: CivilDate;
  readonly request: Counted | null;
  /** Tells applicants apart, and nothing else of them (a keyed hash); null where nobody is named. */
  readonly applicant: string | null;
}

/** Staff put down that the ground for withholding is gone from a day on, which may be to come (Art. 18). */
export interface Lapse {
  readonly id: string;
  readonly on: CivilDate;
  readonly what: string;
}

/** What was decided about the publication of a topic before. */
export interface EarlierDecision {
  readonly caseId: string;
  readonly kind: 'not-now' | 'dismissed' | 'withdrawn';
  readonly on: CivilDate;
  /** Withdrawn because it must not be public: it is withheld from then on. */
  readonly withholds?: boolean;
}

/** What is known of a topic: all that a flag may rest on. Figures, so that the ten thousandth request costs what the first did. */
export interface TopicFacts {
  readonly topicId: string;
  /** Land or houses are expropriated (Art. 21). */
  readonly expropriation: boolean;
  /** It is on the catalogue, or a reply told where it is public: nothing is left to be flagged. */
  readonly published: boolean;
  /** A case on its publication is under way: what comes now is a further reason for it. */
  readonly pending: boolean;
  /** The last decision; null while there is none. */
  readonly decision: EarlierDecision | null;
  /** The day of the last reply that withheld it, whole or in part, unless it was given since. */
  readonly withheldOn: CivilDate | null;
  /** Within the months of the policy, up to today. */
  readonly recent: Demand;
  /** Since the last decision, or the last reply that withheld it; null where there is neither. */
  readonly since: { /** Applicants who had asked by then. */ readonly before: number; /** By today. */ readonly applicants: number; readonly requests: readonly Counted[] } | null;
  /** Suggestions that raised no flag yet. */
  readonly suggestions: readonly Suggestion[];
  /** Applicants who were heard since the last decision: their suggestion was raised. */
  readonly heard: ReadonlySet<string>;
  readonly lapses: readonly Lapse[];
  /** Occasions on which a flag was raised. */
  readonly raised: ReadonlySet<string>;
}

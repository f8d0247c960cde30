import type { CivilDate } from '../clock/civil-date.js';
import type { OutcomeCode } from '../request/outcomes.js';

/** One request for the information of a topic. Nothing of the applicant but what tells one from another. */
export interface AskedFor {
  readonly requestId: string;
  readonly number: string | null;
  readonly organId: string;
  /** A keyed hash of the person: requests of one applicant count once. */
  readonly applicant: string;
  /** The day it was received; of one that waits for confirmation, the day it was submitted. */
  readonly on: CivilDate;
  /** Of the first reply; null while there is none. */
  readonly outcome: OutcomeCode | null;
  /** Grounds of the parts withheld in a partial grant. */
  readonly withheldGrounds: readonly OutcomeCode[];
  readonly decidedOn: CivilDate | null;
  readonly withdrawn: boolean;
  /** Art. 44 ¶2: the applicant suggests that it be made public. */
  readonly suggestsRelease: boolean;
}

/** What staff put down about a topic: a suggestion made later, or that the ground for withholding is gone. */
export interface Signal {
  readonly id: string;
  readonly kind: 'suggestion' | 'ground-lapsed';
  /** The day it was made, or from which the ground is gone: that may be a day to come. */
  readonly on: CivilDate;
  /** The request by which the suggestion came. */
  readonly requestId: string | null;
}

/** What was decided about the publication of a topic before. */
export interface EarlierDecision {
  readonly caseId: string;
  readonly kind: 'not-now' | 'dismissed' | 'withdrawn';
  readonly on: CivilDate;
}

/** What is known of a topic: all that a flag may rest on. */
export interface TopicFacts {
  readonly topicId: string;
  /** Land or houses are expropriated (Art. 21). */
  readonly expropriation: boolean;
  readonly requests: readonly AskedFor[];
  readonly signals: readonly Signal[];
  /** It is on the catalogue, so nothing is left to be flagged. */
  readonly published: boolean;
  /** A case on its publication is under way: what comes now is a further reason for it. */
  readonly pending: boolean;
  /** The last decision; null while there is none. */
  readonly decision: EarlierDecision | null;
  /** Occasions on which a flag was raised. */
  readonly raised: ReadonlySet<string>;
}

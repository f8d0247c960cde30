import type { CivilDate } from '../../clock/civil-date.js';
import { DEFAULT_POLICY, type Policy } from '../../clock/policy.js';
import type { RaisedFlag } from '../flag.js';
import type { Ground } from '../grounds.js';
import type { Consultation } from './consultation.js';

/** The unit's answers to the four questions (issue: from demand to release). */
export interface Evaluation {
  /** Where it stands in public already; null where it does not. */
  readonly alreadyPublic: string | null;
  /** On which ground it was withheld before, and when last. */
  readonly withheldBefore: { readonly ground: Ground; readonly lastOn: CivilDate } | null;
  /** What has changed since; null where nothing has (Art. 18). */
  readonly circumstances: string | null;
  /** Codes of what Arts. 19–21 want public without being asked for. */
  readonly scope: readonly string[];
  readonly note: string | null;
  readonly by: string | null;
  readonly on: CivilDate;
  /** What the replies of the topic say of it, whatever the unit says; absent in cases evaluated before it was looked up. */
  readonly onFile?: WithheldOnFile | null;
}

/** Replies of the topic that withheld it, whole or in part, with nothing given since. */
export interface WithheldOnFile {
  readonly grounds: readonly string[];
  readonly lastOn: CivilDate;
}

/** A part that stays back where the rest is published (Art. 37). */
export interface LeftOut {
  readonly part: string;
  readonly ground: Ground;
  readonly reason: string;
}

export const DECISIONS = ['release', 'release-in-part', 'not-now'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** What the unit proposes; the leader decides on it as it was reviewed. */
export interface Proposal {
  readonly decision: DecisionKind;
  readonly reasons: string;
  readonly leftOut: readonly LeftOut[];
  /** Not now: the ground, and when it is looked at again (Art. 18). */
  readonly ground: Ground | null;
  readonly lookAgainOn: CivilDate | null;
  /** Not now: the day on which the ground is expected to be gone, as the end of a procedure. */
  readonly groundEndsOn: CivilDate | null;
  readonly proposedBy: string | null;
  readonly proposedOn: CivilDate;
  /** What the topic was called when it was proposed: the public reads it, so a later name does not slip in. */
  readonly label?: string;
  /** Names of applicants or third parties in the files were looked at: they may be public. */
  readonly namesChecked?: boolean;
}

export interface Decision extends Proposal {
  readonly by: string | null;
  readonly on: CivilDate;
}

export const SECRECY_FINDINGS = ['none', 'removed', 'withheld'] as const;
export type SecrecyFinding = (typeof SECRECY_FINDINGS)[number];

/** The form of the secrecy review (Art. 17). */
export interface SecrecyForm {
  readonly reviewed: string;
  readonly stateSecrets: SecrecyFinding;
  readonly workSecrets: SecrecyFinding;
  readonly sensitive: SecrecyFinding;
}

export interface Opinion {
  readonly step: 'secrecy' | 'legality' | 'head' | 'approval' | 'unit';
  readonly opinion: string;
  readonly by: string | null;
  readonly on: CivilDate;
  readonly note: string;
  readonly form?: SecrecyForm;
}

/** To which text and files legal agreement was given; null where nothing is to be published. */
export interface Agreement {
  readonly by: string | null;
  readonly on: CivilDate;
  readonly kind: 'agree' | 'head';
  readonly hash: string | null;
}

/** A file that is to be published, and what it held (SHA-256). */
export interface PublicationFile {
  readonly attachmentId: string;
  readonly sha256: string;
}

export interface Publication {
  readonly itemId: string;
  readonly on: CivilDate;
  readonly by: string | null;
  readonly hash: string;
  /** Working days after the limit of Art. 26; 0 when on time; null where the calendar cannot tell. */
  readonly late: number | null;
}

export const DISMISSALS = ['already-public', 'nothing-to-disclose', 'no-general-interest'] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** Why what was published is taken off: it is wrong, must not be public after all (Arts. 14–16), is no longer in force, or somebody with power over it ordered so. */
export const WITHDRAWALS = ['content-wrong', 'not-to-be-public', 'no-longer-in-force', 'ordered'] as const;
export type Withdrawal = (typeof WITHDRAWALS)[number];

export interface Ending {
  readonly kind: 'dismissed' | 'withdrawn' | 'superseded' | 'merged';
  readonly on: CivilDate;
  readonly reason: string;
  readonly because: Dismissal | Withdrawal | null;
}

export interface Overdue {
  readonly dueOn: CivilDate;
  readonly since: CivilDate;
}

/** The facts of one evaluation of a topic. Nothing that can be worked out from them is kept. */
export interface ReleaseContext {
  readonly organId: string;
  readonly unitId: string | null;
  readonly officerId: string | null;
  readonly topicId: string;
  /** What the topic is called; no personal data. */
  readonly label: string;
  readonly policy: Policy;
  readonly policyVersion: string;
  readonly flaggedOn: CivilDate;
  /** Since when it is evaluated now: the first flag, or the one that reopened it. */
  readonly roundSince: CivilDate;
  readonly flags: readonly RaisedFlag[];
  readonly evaluation: Evaluation | null;
  /** Of the present round; those before are in the record. */
  readonly consultations: readonly Consultation[];
  /** Third parties asked so far. */
  readonly asked: number;
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  /** Since when publication is owed; a decision that is taken back to change the text does not buy time (Art. 26). */
  readonly owedSince: CivilDate | null;
  readonly publication: Publication | null;
  readonly ended: Ending | null;
  /** Everybody who worked on it: none of them reviews or decides. */
  readonly handlers: readonly string[];
  readonly opinions: readonly Opinion[];
  readonly timesReturned: number;
  readonly adviserId: string | null;
  readonly agreement: Agreement | null;
  /** The text as it was written last: how often, and its hash; the text itself is kept outside. */
  readonly draft: { readonly version: number; readonly hash: string } | null;
  readonly files: number;
  readonly enclosures: readonly PublicationFile[];
  readonly overdue: Overdue | null;
  readonly transfers: number;
  readonly stage: { readonly name: string; readonly since: CivilDate } | null;
}

export function emptyContext(): ReleaseContext {
  return {
    organId: '', unitId: null, officerId: null, topicId: '', label: '', policy: DEFAULT_POLICY, policyVersion: 'default', flaggedOn: '', roundSince: '', flags: [], evaluation: null,
    consultations: [], asked: 0, proposal: null, decision: null, owedSince: null, publication: null, ended: null, handlers: [], opinions: [], timesReturned: 0, adviserId: null,
    agreement: null, draft: null, files: 0, enclosures: [], overdue: null, transfers: 0, stage: null,
  };
}

/** Whether something is to be published. */
export const releases = (decision: DecisionKind): boolean => decision !== 'not-now';

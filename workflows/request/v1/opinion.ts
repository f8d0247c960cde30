import type { CivilDate } from '../../clock/civil-date.js';
import type { Answer, Question } from '../questions.js';

/** What a remark of a reviewer is about: one of the seven questions, or a passage of the letter. */
export interface Pointer {
  readonly question?: Question;
  readonly blockId?: string;
  /** The words meant. */
  readonly quote?: string;
}

/** 国家秘密、工作秘密、敏感信息: not there, taken out, or the reason why nothing is given. */
export const SECRECY_FINDINGS = ['none', 'removed', 'withheld'] as const;
export type SecrecyFinding = (typeof SECRECY_FINDINGS)[number];

/** The form of the secrecy review (Art. 17): its own step, with its own questions. */
export interface SecrecyForm {
  /** What was read: the letter, its enclosures. */
  readonly reviewed: string;
  readonly stateSecrets: SecrecyFinding;
  readonly workSecrets: SecrecyFinding;
  /** Security and stability (Art. 14). */
  readonly sensitive: SecrecyFinding;
}

/** A step of secrecy review, legality review, the head's decision or approval, as it was taken. */
export interface Opinion {
  readonly step: 'secrecy' | 'legality' | 'head' | 'approval';
  readonly opinion: string;
  readonly by: string | null;
  readonly on: CivilDate;
  readonly note: string;
  /** The seven questions as the reviewer answered them. */
  readonly answers?: readonly Answer[];
  readonly about?: readonly Pointer[];
  readonly form?: SecrecyForm;
  /** Version of the letter that was read. */
  readonly letterVersion?: number;
}

/** To which text of the reply legal agreement was given: it holds for that text and no other. */
export interface Agreement {
  readonly by: string | null;
  readonly on: CivilDate;
  /** An adviser's agreement, one on condition of changes that were made, or the head's decision against the adviser. */
  readonly kind: 'agree' | 'agree-with-changes' | 'head';
  readonly letterId: string;
  readonly version: number;
  readonly hash: string;
  /** Of the head's decision: the comments it was taken over, by id. */
  readonly over?: readonly string[];
}

/** A file that goes with the reply: which one, and what it held (SHA-256). */
export interface Enclosure {
  readonly attachmentId: string;
  readonly sha256: string;
}

/** The letter as it was signed. */
export interface SignedLetter {
  readonly letterId: string;
  readonly version: number;
  readonly hash: string;
  readonly docNumber: string;
  /** What was signed with it: these files leave with it, and no others. */
  readonly enclosures: readonly Enclosure[];
}

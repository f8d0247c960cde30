import type { CivilDate } from '../../clock/civil-date.js';
import type { OutcomeCode, ReplyElement } from '../outcomes.js';
import type { Answer } from '../questions.js';

/** A part given in a partial grant. */
export interface GivenPart {
  readonly part: string;
  /** Number of the item of the request it answers, from 1. */
  readonly item?: number;
}

/** A part withheld in a partial grant, with its own ground. */
export interface WithheldPart {
  readonly part: string;
  readonly ground: OutcomeCode;
  readonly reason: string;
  readonly item?: number;
}

/** A search for the information, as the organ has to prove it (Art. 36(4); SPC8). */
export interface SearchEntry {
  readonly systems: string;
  readonly places: string;
  readonly keywords: string;
  /** Which years or days of records were looked through. */
  readonly period: string | null;
  readonly result: string;
  readonly on: CivilDate;
  readonly by: string | null;
}

export const SECRECY_LEVELS = ['绝密', '机密', '秘密'] as const;
/** Art. 16 ¶1: personnel, logistics, internal workflow. */
export const INTERNAL_KINDS = ['人事管理', '后勤管理', '内部工作流程'] as const;
/** Art. 16 ¶2: discussion records, drafts, consultation letters, requests for instructions and reports. */
export const PROCESS_KINDS = ['讨论记录', '过程稿', '磋商信函', '请示报告'] as const;

/** What is on file for an outcome beside the steps of the case (domain §5; SPC8: the organ bears the burden of proof). */
export interface Evidence {
  /** Kept in the file, never in the letter. */
  readonly secret?: { readonly marking: string; readonly level: (typeof SECRECY_LEVELS)[number]; readonly period: string };
  readonly earlierReply?: { readonly number: string; readonly on: CivilDate; readonly sameApplicant: boolean; readonly sameInformation: boolean };
  readonly internalKind?: (typeof INTERNAL_KINDS)[number];
  readonly processKind?: (typeof PROCESS_KINDS)[number];
  /** Arts. 15, 32: public interest weighed against that of the third party, where a withheld part rests on it. */
  readonly publicInterestWeighing?: string;
}

export interface Proposal {
  readonly outcome: OutcomeCode;
  /** The seven questions as the proposer answered them. */
  readonly answers: readonly Answer[];
  readonly elements: Readonly<Partial<Record<ReplyElement, string>>>;
  readonly given: readonly GivenPart[];
  readonly withheld: readonly WithheldPart[];
  readonly evidence: Evidence;
  readonly proposedBy: string | null;
  readonly proposedOn: CivilDate;
}

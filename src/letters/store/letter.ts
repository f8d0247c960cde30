import type { CivilDate, Instant } from '../../../workflows/clock/civil-date.js';
import type { Subject } from '../../../workflows/letters/form.js';
import type { FreeTexts, Letter } from '../../../workflows/letters/letter.js';
import type { Finding } from '../../../workflows/letters/lint/finding.js';

export type LetterState = 'draft' | 'issued' | 'recalled' | 'discarded';
export type VersionCause = 'made' | 'revised' | 'facts-changed' | 'carried-over';

/** A letter as lists know it: no text, no personal data. */
export interface StoredLetter {
  readonly id: string;
  readonly caseId: string;
  readonly organId: string;
  readonly form: string;
  readonly formVersion: number;
  readonly subject: Subject;
  readonly state: LetterState;
  readonly version: number;
  readonly docNumber: string | null;
  readonly issuedOn: CivilDate | null;
  readonly contentHash: string;
  readonly createdBy: string | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** One version of its text. */
export interface LetterVersion {
  readonly version: number;
  readonly letter: Letter;
  readonly free: FreeTexts;
  readonly contentHash: string;
  readonly cause: VersionCause;
  readonly madeBy: string | null;
  readonly madeAt: Instant;
}

/** A letter with the text of one of its versions. */
export interface OpenLetter {
  readonly row: StoredLetter;
  readonly version: LetterVersion;
  /** The text, with number and day once it was issued. */
  readonly letter: Letter;
  /** What the check said when it was issued; null for a draft. */
  readonly findings: readonly Finding[] | null;
}

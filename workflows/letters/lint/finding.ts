import type { Bilingual } from '../../definition.js';
import type { OutcomeCode } from '../../request/outcomes.js';
import type { LetterFacts } from '../facts.js';
import type { Subject } from '../form.js';
import type { Letter } from '../letter.js';

/** What a check of a letter found. */
export interface Finding {
  /** Stable name of the rule: `remedy-class`. */
  readonly rule: string;
  /** An error blocks the legal agreement and sending; a warning needs a reason. */
  readonly severity: 'error' | 'warning';
  /** Article or source: `ARL 23`. */
  readonly article: string;
  readonly message: Bilingual;
  /** What to do about it. */
  readonly remedy: Bilingual;
  /** Where in the letter, or null for the whole; `addressee`, `enclosure:1`. */
  readonly blockId: string | null;
  /** The offending text, masked where it is personal data. */
  readonly excerpt?: string;
  /** SHA-256 of the enclosure it was found in. */
  readonly file?: string;
}

/** An enclosure as far as its text could be read. */
export interface EnclosedText {
  readonly title: string;
  readonly text: string;
  readonly sha256?: string;
  /** Absent where all of it was read: `waiting` will be read, `none` holds no text that can be read (a scan, an encrypted file). */
  readonly unread?: 'waiting' | 'none';
}

/** What the check looks at beside the letter itself. */
export interface LintInput {
  readonly facts: LetterFacts;
  /** The outcome the letter carries; null for letters other than replies. */
  readonly outcome: OutcomeCode | null;
  readonly letter: Letter;
  readonly subject?: Subject;
  /** How it is, or is to be, served. */
  readonly delivery?: { readonly mode: string; readonly on: string | null; readonly reconsiderationLink?: string | null };
  /** The files that go with it. */
  readonly attachments?: readonly EnclosedText[];
  /** Working days after the statutory limit on the day it is judged for; 0 on time, null where the calendar cannot tell. */
  readonly lateBy?: { readonly target: number | null; readonly statutory: number | null };
}

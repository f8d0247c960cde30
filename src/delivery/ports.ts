import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Subject } from '../../workflows/letters/form.js';
import type { Letter } from '../../workflows/letters/letter.js';
import type { Queryable } from '../platform/database/unit-of-work.js';
import type { Blocker } from '../release-gate/release-check.js';

/** A letter as far as delivering it goes. */
export interface OutgoingLetter {
  readonly id: string;
  readonly caseId: string;
  /** Key of its form: `reply:GRANTED.PROVIDED`, `correction-notice`, … */
  readonly form: string;
  readonly subject: Subject;
  readonly audience: Letter['audience'];
  readonly issuer: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly remedy: Letter['remedy'];
  /** 成文日期; null until it is signed. */
  readonly signedOn: CivilDate | null;
  /** It was taken back and must not leave. */
  readonly recalled: boolean;
  /** SHA-256 of the PDF that goes out, in lower-case hex; null while it is not printed. */
  readonly documentSha256: string | null;
  /** Where reconsideration against the organ can be filed online; null where the organ names none. */
  readonly reconsiderationLink: string | null;
}

/** A file that goes out with a letter. */
export interface OutgoingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What is told of a file that goes with a letter. */
export interface EnclosedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Where letters come from. */
export abstract class OutgoingLetters {
  /** The letter as it would go out now; null when there is none. */
  abstract find(db: Queryable, letterId: string): Promise<OutgoingLetter | null>;
  /** Letters of a case that were issued in this form, the newest first. */
  abstract ofForm(db: Queryable, caseId: string, form: string): Promise<readonly OutgoingLetter[]>;
  /** Prints a signed letter that is not printed yet. Not within a unit of work. Errors: those of printing. */
  abstract print(letterId: string): Promise<void>;
  /** The printed letter. Errors: those of the file storage. */
  abstract pdf(letterId: string): Promise<Buffer>;
  /** What the release check has against the files that go with a letter. Nothing leaves, in whatever way, while there is any. */
  abstract blockers(db: Queryable, letter: Pick<OutgoingLetter, 'id' | 'caseId' | 'form'>): Promise<readonly Blocker[]>;
  /** What goes with a letter of the case, in the order of `attachments`, without its content. */
  abstract enclosures(db: Queryable, letter: Pick<OutgoingLetter, 'id' | 'caseId' | 'form'>): Promise<readonly EnclosedFile[]>;
  /** What goes out with a letter of the case, in order; only files that were cleared for it. */
  abstract attachments(caseId: string, letterId: string): Promise<readonly OutgoingFile[]>;
  /** Whether the case has this file, not withdrawn: a proof of delivery has to be on file. */
  abstract hasFile(caseId: string, attachmentId: string): Promise<boolean>;
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Subject } from '../../../workflows/letters/form.js';
import type { FreeTexts, Letter } from '../../../workflows/letters/letter.js';
import type { Finding } from '../../../workflows/letters/lint/finding.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Seal } from '../../platform/crypto/seal.js';
import type { Queryable, SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { contentHash } from './content-hash.js';
import type { LetterState, LetterVersion, OpenLetter, StoredLetter, VersionCause } from './letter.js';

interface Line {
  id: string; case_id: string; organ_id: string; form: string; form_version: number; subject: string; state: LetterState; version: number; doc_number: string | null;
  issued_on: string | null; content_hash: string; findings_sealed: string | null; created_by: string | null; created_at: number | string; changed_at: number | string;
}
interface VersionLine { id: string; version: number; content_sealed: string; free_sealed: string; content_hash: string; cause: VersionCause; made_by: string | null; made_at: number | string }

/** A letter that is put down for the first time. */
export interface NewLetter {
  /** Where the record has named it before; a new one unless given. */
  readonly id?: string;
  readonly caseId: string;
  readonly organId: string;
  readonly formVersion: number;
  readonly subject: Subject;
  readonly letter: Letter;
  readonly free: FreeTexts;
  readonly state: LetterState;
  readonly docNumber: string | null;
  readonly issuedOn: CivilDate | null;
  /** Of a letter that is issued at once: what the check says of it. */
  readonly findings?: readonly Finding[];
  readonly cause: VersionCause;
  readonly seq: number;
  readonly by: string | null;
}

const NOUN = { zh: '文书', en: 'letter' };

/** Rows of letters and their versions. Text is encrypted: it names people. */
@Injectable()
export class LetterStore {
  constructor(private readonly cipher: FieldCipher, private readonly time: Time) {}

  /** Letters of a case, oldest first. */
  async ofCase(db: Queryable, caseId: string): Promise<StoredLetter[]> {
    return (await db.query<Line>('SELECT * FROM letters WHERE case_id = ? ORDER BY created_at, seq, id', [caseId])).map(stored);
  }

  /** The letter that has this number; undefined when the organ gave it to none. */
  async byNumber(db: Queryable, organId: string, docNumber: string): Promise<StoredLetter | undefined> {
    return (await db.query<Line>('SELECT * FROM letters WHERE organ_id = ? AND doc_number = ?', [organId, docNumber])).map(stored)[0];
  }

  /** Errors: `NotFoundError`. */
  async row(db: Queryable, letterId: string): Promise<StoredLetter> {
    const [line] = await db.query<Line>('SELECT * FROM letters WHERE id = ?', [letterId]);
    if (!line) throw new NotFoundError(NOUN, letterId);
    return stored(line);
  }

  /** A letter with the text of a version; the newest unless told. Errors: `NotFoundError`. */
  async open(db: Queryable, letterId: string, version?: number): Promise<OpenLetter> {
    const [found] = await db.query<Line>('SELECT * FROM letters WHERE id = ?', [letterId]);
    if (!found) throw new NotFoundError(NOUN, letterId);
    const row = stored(found);
    const [line] = await db.query<VersionLine>('SELECT * FROM letter_versions WHERE letter_id = ? AND version = ?', [letterId, version ?? row.version]);
    if (!line) throw new NotFoundError(NOUN, `${letterId}/${version ?? row.version}`);
    const opened = this.opened(line);
    const findings = found.findings_sealed === null ? null : (JSON.parse(this.findingsSeal(letterId).open('findings', found.findings_sealed)) as Finding[]);
    return { row, version: opened, letter: { ...opened.letter, docNumber: row.docNumber, issuedOn: row.issuedOn }, findings };
  }

  /** Every version, oldest first, with its text. */
  async versions(db: Queryable, letterId: string): Promise<LetterVersion[]> {
    return (await db.query<VersionLine>('SELECT * FROM letter_versions WHERE letter_id = ? ORDER BY version', [letterId])).map((line) => this.opened(line));
  }

  async insert(tx: Tx, made: NewLetter): Promise<StoredLetter> {
    const id = made.id ?? randomUUID();
    const now = this.time.now();
    const hash = contentHash(made.letter);
    await tx.insert('letters', {
      id, case_id: made.caseId, organ_id: made.organId, form: made.letter.form, form_version: made.formVersion, subject: JSON.stringify(made.subject), state: made.state,
      version: 1, doc_number: made.docNumber, issued_on: made.issuedOn, content_hash: hash, findings_sealed: made.findings ? this.sealed(id, made.findings) : null, seq: made.seq, created_by: made.by, created_at: now, changed_at: now,
    });
    await this.addVersion(tx, id, 1, made);
    return this.row(tx, id);
  }

  /** Puts down a further version of a draft. Answers its number. */
  async revise(tx: Tx, row: StoredLetter, text: Pick<NewLetter, 'letter' | 'free' | 'cause' | 'by'>): Promise<number> {
    const version = row.version + 1;
    await this.addVersion(tx, row.id, version, text);
    await this.update(tx, row.id, { version, content_hash: contentHash(text.letter) });
    return version;
  }

  /** Without findings those stay that were put down by `found`. */
  async issue(tx: Tx, letterId: string, { docNumber, issuedOn, findings }: { readonly docNumber: string | null; readonly issuedOn: CivilDate; readonly findings?: readonly Finding[] }): Promise<void> {
    await this.update(tx, letterId, { state: 'issued', doc_number: docNumber, issued_on: issuedOn, ...(findings ? { findings_sealed: this.sealed(letterId, findings) } : {}) });
  }

  /** Puts down what the check says of a letter that is about to be issued. */
  async found(tx: Tx, letterId: string, findings: readonly Finding[]): Promise<void> {
    await this.update(tx, letterId, { findings_sealed: this.sealed(letterId, findings) });
  }

  async setState(tx: Tx, letterId: string, state: LetterState): Promise<void> {
    await this.update(tx, letterId, { state });
  }

  private async update(tx: Tx, letterId: string, columns: Readonly<Record<string, SqlValue>>): Promise<void> {
    const changed = { ...columns, changed_at: this.time.now() };
    await tx.execute(`UPDATE letters SET ${Object.keys(changed).map((name) => `${name} = ?`).join(', ')} WHERE id = ?`, [...Object.values(changed), letterId]);
  }

  private async addVersion(tx: Tx, letterId: string, version: number, { letter, free, cause, by }: Pick<NewLetter, 'letter' | 'free' | 'cause' | 'by'>): Promise<void> {
    const id = randomUUID();
    const seal = this.seal(id);
    await tx.insert('letter_versions', {
      id, letter_id: letterId, version, content_sealed: seal.text('content', JSON.stringify(letter)), free_sealed: seal.text('free', JSON.stringify(free)),
      content_hash: contentHash(letter), cause, made_by: by, made_at: this.time.now(),
    });
  }

  private opened(line: VersionLine): LetterVersion {
    const seal = this.seal(line.id);
    return {
      version: line.version, letter: JSON.parse(seal.open('content', line.content_sealed)) as Letter, free: JSON.parse(seal.open('free', line.free_sealed)) as FreeTexts,
      contentHash: line.content_hash, cause: line.cause, madeBy: line.made_by, madeAt: Number(line.made_at),
    };
  }

  private sealed(letterId: string, findings: readonly Finding[]): string {
    return this.findingsSeal(letterId).text('findings', JSON.stringify(findings));
  }

  private findingsSeal(letterId: string): Seal {
    return new Seal(this.cipher, 'letter', letterId);
  }

  private seal(versionId: string): Seal {
    return new Seal(this.cipher, 'letter-version', versionId);
  }
}

function stored(line: Line): StoredLetter {
  return {
    id: line.id, caseId: line.case_id, organId: line.organ_id, form: line.form, formVersion: line.form_version, subject: JSON.parse(line.subject) as Subject, state: line.state,
    version: line.version, docNumber: line.doc_number, issuedOn: line.issued_on, contentHash: line.content_hash, createdBy: line.created_by,
    createdAt: Number(line.created_at), changedAt: Number(line.changed_at),
  };
}

import { Injectable } from '@nestjs/common';
import { isCleared, type Attachment } from '../attachments/attachment.js';
import { Attachments } from '../attachments/attachments.js';
import { organById } from '../identity/organs/organ-reads.js';
import { LetterDocuments } from '../letters/documents/letter-documents.js';
import { Letters } from '../letters/letters.js';
import type { OpenLetter } from '../letters/store/letter.js';
import { Reads, type Queryable } from '../platform/database/unit-of-work.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import type { Blocker } from '../release-gate/release-check.js';
import { ReleaseGate } from '../release-gate/release-gate.js';
import { EnclosureBlockedError } from './enclosure-blocked-error.js';
import { FileNotScannedError } from './file-not-scanned-error.js';
import { OutgoingLetters, type EnclosedFile, type OutgoingFile, type OutgoingLetter } from './ports.js';

/** The letters of the office, as delivery sees them. */
@Injectable()
export class OfficeLetters extends OutgoingLetters {
  constructor(
    private readonly letters: Letters,
    private readonly documents: LetterDocuments,
    private readonly files: Attachments,
    private readonly gate: ReleaseGate,
    private readonly reads: Reads,
  ) {
    super();
  }

  async find(db: Queryable, letterId: string): Promise<OutgoingLetter | null> {
    const open = await this.letters.open(db, letterId).catch(nullWhereNotFound);
    if (!open) return null;
    const { row, letter } = open;
    const organ = await organById(db, row.organId);
    return {
      id: row.id, caseId: row.caseId, form: row.form, subject: row.subject, audience: letter.audience, issuer: letter.issuer, title: letter.title,
      docNumber: row.docNumber, remedy: letter.remedy, signedOn: row.state === 'draft' ? null : row.issuedOn, recalled: row.state === 'recalled' || row.state === 'discarded',
      documentSha256: row.issuedOn === null ? null : await this.documents.sha256(db, row, 'pdf'), reconsiderationLink: organ?.reconsiderationLink ?? null,
    };
  }

  async ofForm(db: Queryable, caseId: string, form: string): Promise<OutgoingLetter[]> {
    const issued = (await this.letters.ofCase(db, caseId)).filter((each) => each.form === form && each.state === 'issued').reverse();
    return (await Promise.all(issued.map(({ id }) => this.find(db, id)))).filter((each) => each !== null);
  }

  async print(letterId: string): Promise<void> {
    await this.documents.ensure(letterId, 'pdf');
  }

  pdf(letterId: string): Promise<Buffer> {
    return this.documents.bytes(letterId, 'pdf');
  }

  async blockers(db: Queryable, letter: Pick<OutgoingLetter, 'id' | 'caseId' | 'form'>): Promise<readonly Blocker[]> {
    return this.gate.blockersOf(db, await this.enclosedWith(db, letter));
  }

  async enclosures(db: Queryable, letter: Pick<OutgoingLetter, 'id' | 'caseId' | 'form'>): Promise<readonly EnclosedFile[]> {
    return (await this.enclosedWith(db, letter)).map(({ name, mediaType, size }) => ({ name, mediaType, size }));
  }

  /** Errors: `EnclosureBlockedError`, `FileNotScannedError`, `FileNotClearedError`, those of the storage. */
  async attachments(caseId: string, letterId: string): Promise<readonly OutgoingFile[]> {
    const { form } = await this.letters.row(this.reads, letterId, caseId);
    const letter = { id: letterId, caseId, form };
    const enclosed = await this.enclosedWith(this.reads, letter);
    const blockers = await this.gate.blockersOf(this.reads, enclosed);
    if (blockers.length > 0) throw new EnclosureBlockedError(blockers);
    const outgoing: OutgoingFile[] = [];
    for (const each of enclosed) {
      if (!isCleared(each) && each.scan.state !== 'infected') throw new FileNotScannedError(each.id);
      outgoing.push({ name: each.name, mediaType: each.mediaType, bytes: await this.files.bytes(each.id) });
    }
    return outgoing;
  }

  async hasFile(caseId: string, attachmentId: string): Promise<boolean> {
    return (await this.files.ofCase(this.reads, caseId)).some((each) => each.id === attachmentId && each.withdrawal === null);
  }

  /** With a reply goes what was signed with it; with any other letter what was added to it. */
  private async enclosedWith(db: Queryable, { id, caseId, form }: Pick<OutgoingLetter, 'id' | 'caseId' | 'form'>): Promise<Attachment[]> {
    if (form.startsWith('reply:')) return this.files.signedWith(db, caseId, id);
    return (await this.files.ofCase(db, caseId)).filter((each) => each.purpose === 'letter' && each.letterId === id && each.withdrawal === null);
  }
}

function nullWhereNotFound(error: unknown): OpenLetter | null {
  if (error instanceof NotFoundError) return null;
  throw error;
}

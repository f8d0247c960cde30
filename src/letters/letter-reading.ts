import { Injectable } from '@nestjs/common';
import { AccessLog } from '../identity/access-log/access-log.js';
import type { Client } from '../identity/client.js';
import { Reads, UnitOfWork } from '../platform/database/unit-of-work.js';
import type { RenderFormat } from './rendering/rendered.js';
import { LetterDocuments } from './documents/letter-documents.js';
import { Letters } from './letters.js';

interface Reader {
  readonly caseId: string;
  readonly letterId: string;
  readonly personId: string;
  readonly client: Client;
}

/** Letters name people: who read or took one is written down. */
@Injectable()
export class LetterReading {
  constructor(
    private readonly letters: Letters, private readonly documents: LetterDocuments, private readonly log: AccessLog, private readonly reads: Reads, private readonly work: UnitOfWork,
  ) {}

  /**
   * @param opening of the screen that shows it: however often it is read there, it is one line of the log
   * Errors: `NotFoundError`, also for a letter of another case.
   */
  async read({ caseId, letterId, personId, client }: Reader, opening?: string) {
    const row = await this.letters.row(this.reads, letterId, caseId);
    const entry = { event: 'letter.read', personId, subjectId: caseId, client, detail: { letterId } } as const;
    await this.work.run((tx) => (opening === undefined ? this.log.append(tx, entry) : this.log.appendOnce(tx, entry, opening)));
    return row;
  }

  /** A printed letter, or a proof of a draft. Errors: `NotFoundError`, `MissingCharactersError`, those of the file storage. */
  async take(reader: Reader, format: RenderFormat): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const row = await this.letters.row(this.reads, reader.letterId, reader.caseId);
    const bytes = await this.documents.bytes(row.id, format);
    const { letter } = await this.letters.open(this.reads, row.id);
    const { caseId, letterId, personId, client } = reader;
    await this.work.run((tx) => this.log.append(tx, { event: 'file.taken', personId, subjectId: caseId, client, detail: { letterId, format } }));
    return { name: `${letter.title}${row.docNumber ? `（${row.docNumber}）` : '（草稿）'}.${format}`, bytes };
  }
}

import { Injectable } from '@nestjs/common';
import { LetterDocuments } from '../../letters/documents/letter-documents.js';
import type { RenderFormat } from '../../letters/rendering/rendered.js';
import type { StoredLetter } from '../../letters/store/letter.js';
import { Letters } from '../../letters/letters.js';
import { Reads } from '../../platform/database/unit-of-work.js';

/** Letters that a release sent to third parties. They name them: whoever hands one out sees to the log of access. */
@Injectable()
export class ReleaseLetters {
  constructor(private readonly letters: Letters, private readonly documents: LetterDocuments, private readonly reads: Reads) {}

  /** Oldest first. */
  ofCase(caseId: string): Promise<StoredLetter[]> {
    return this.letters.ofCase(this.reads, caseId);
  }

  /** Errors: `NotFoundError`, also for a letter of another case. */
  async printed(caseId: string, letterId: string, format: RenderFormat): Promise<{ readonly row: StoredLetter; readonly bytes: Buffer }> {
    const row = await this.letters.row(this.reads, letterId, caseId);
    return { row, bytes: await this.documents.bytes(letterId, format) };
  }
}

import { Injectable, Logger } from '@nestjs/common';
import { ApplicantsLetters, type Wanted } from '../../delivery/applicants-letters.js';
import type { OutgoingFile } from '../../delivery/ports.js';
import type { Client } from '../../identity/client.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { UnavailableError } from '../../platform/errors/general-errors.js';

/** Why a file cannot be handed out is told to the office; the applicant is told whom to ask. */
const OFFICES_OWN = new Set<string>(['file-not-cleared', 'file-missing', 'file-damaged']);

/** Letters and enclosures on their way to the applicant. */
@Injectable()
export class FetchedLetters {
  private readonly logger = new Logger('PublicDesk');

  constructor(private readonly letters: ApplicantsLetters) {}

  /** Errors: `NotFoundError`, `UnavailableError`. */
  async fetch(caseId: string, letterId: string, wanted: Wanted, client: Client): Promise<OutgoingFile> {
    try {
      return await this.letters.fetch(caseId, letterId, wanted, client);
    } catch (error) {
      if (!(error instanceof DomainError) || !OFFICES_OWN.has(error.code)) throw error;
      this.logger.error(`letter ${letterId} (${String(wanted)}) cannot be handed out: ${error.code}`);
      throw new UnavailableError({ zh: '该文件暂时不能下载，请与行政机关联系。', en: 'This file cannot be downloaded for now; please contact the organ.' });
    }
  }
}

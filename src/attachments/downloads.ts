import { Injectable } from '@nestjs/common';
import { AccessLog } from '../identity/access-log/access-log.js';
import type { Client } from '../identity/client.js';
import { Reads, UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Attachment } from './attachment.js';
import { Attachments } from './attachments.js';

/** Hands files to people, and writes down who took which: what an applicant sends in is mostly personal. */
@Injectable()
export class Downloads {
  constructor(private readonly attachments: Attachments, private readonly log: AccessLog, private readonly reads: Reads, private readonly work: UnitOfWork) {}

  /** Errors: those of `Attachments.bytes`. */
  async take(caseId: string, attachmentId: string, personId: string, client: Client): Promise<{ readonly attachment: Attachment; readonly bytes: Buffer }> {
    const attachment = await this.attachments.one(this.reads, attachmentId, caseId);
    const bytes = await this.attachments.bytes(attachmentId);
    await this.work.run((tx) => this.log.append(tx, { event: 'file.taken', personId, subjectId: caseId, client, detail: { attachmentId } }));
    return { attachment, bytes };
  }
}

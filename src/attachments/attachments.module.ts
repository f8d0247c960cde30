import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { AttachmentRows } from './attachment-rows.js';
import { Attachments } from './attachments.js';
import { Downloads } from './downloads.js';
import { AttachmentSearchController } from './http/attachment-search.controller.js';
import { EvidenceFiles } from './evidence-files.js';
import { AttachmentsController } from './http/attachments.controller.js';
import { RequestHolder } from './request-holder.js';
import { LateScans } from './scan/late-scans.js';
import { ScanAttachment } from './scan/scan-attachment.js';
import { AttachmentSearch } from './text/attachment-search.js';
import { ExtractAttachmentText } from './text/extract-attachment-text.js';
import { ApplicantFiles } from './upload/applicant-files.js';
import { NewAttachments } from './upload/new-attachments.js';
import { Uploads } from './upload/uploads.js';
import { Withdrawals } from './withdrawals.js';

/** Files of cases. Gives everybody `Attachments`, and `ApplicantFiles`. Needs, from global modules: storage, work, identity, the engine. */
@Module({})
export class AttachmentsModule {
  /** @param imports where `Commands` of requests comes from */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: AttachmentsModule, global: true, imports,
      controllers: [AttachmentsController, AttachmentSearchController],
      providers: [ApplicantFiles, AttachmentRows, Attachments, AttachmentSearch, Downloads, EvidenceFiles, ExtractAttachmentText, LateScans, NewAttachments, RequestHolder, ScanAttachment, Uploads, Withdrawals],
      exports: [ApplicantFiles, Attachments, Downloads, RequestHolder, Uploads, Withdrawals],
    };
  }
}

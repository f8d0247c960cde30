import { Inject, Injectable } from '@nestjs/common';
import type { CommandAnswer } from '../../engine/command.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { filesOf, type FilesConfig } from '../../platform/config/files-config.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { StoredFiles, type StoredFile } from '../../platform/storage/stored-files.js';
import type { Attachment, FilePurpose } from '../attachment.js';
import { Attachments } from '../attachments.js';
import type { CaseHolder, FileActor } from '../case-holder.js';
import { RequestHolder } from '../request-holder.js';
import { acceptFile, type AcceptedFile } from '../types/accept-file.js';
import { NewAttachments } from './new-attachments.js';

export interface NewFile {
  readonly filename: string;
  readonly bytes: Buffer;
  readonly purpose: FilePurpose;
  readonly letterId?: string;
  readonly title?: string;
}

/** As the headers of every command. */
export interface Act {
  readonly actor: FileActor;
  readonly key: string;
  readonly expectedRevision: number;
}

export interface Uploaded {
  readonly attachment: Attachment;
  readonly answer: CommandAnswer;
}

/** Takes files into cases: content first, then the row and the entry of the record in one transaction. Nothing stays of a refused one. */
@Injectable()
export class Uploads {
  private readonly limits: FilesConfig;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly requests: RequestHolder,
    private readonly attachments: Attachments,
    private readonly newOnes: NewAttachments,
    private readonly files: StoredFiles,
    private readonly lookup: LookupHash,
    private readonly reads: Reads,
  ) {
    this.limits = filesOf(config);
  }

  /** Most bytes of one file. */
  get fileLimit(): number {
    return this.limits.fileLimit;
  }

  /** Refuses who may not add a file to the case, before a byte of it is read. Errors: `NotFoundError`, `ForbiddenError`. */
  async authorize(caseId: string, actor: FileActor, holder: CaseHolder = this.requests): Promise<void> {
    holder.authorizing(actor, 'ATTACH_FILE')(await holder.placeOf(this.reads, caseId));
  }

  /**
   * Errors: `ValidationFailedError` (content, name), `CaseFilesTooLargeError`, `UnavailableError` (storage), and those of commands. The
   * same key with the same file gets the same answer.
   */
  async add(caseId: string, given: NewFile, act: Act, holder: CaseHolder = this.requests): Promise<Uploaded> {
    const accepted = await acceptFile(given.filename, given.bytes);
    const id = this.idOf(caseId, act);
    const file = await this.files.put(given.bytes, { provisional: true });
    try {
      const answer = await this.record(caseId, id, { given, accepted, file }, act, holder);
      const attachment = await this.attachments.one(this.reads, id, caseId);
      if (attachment.fileId !== file.id) await this.discard(file);
      return { attachment, answer };
    } catch (error) {
      await this.discard(file);
      throw error;
    }
  }

  private record(caseId: string, id: string, what: { given: NewFile; accepted: AcceptedFile; file: StoredFile }, { actor, key, expectedRevision }: Act, holder: CaseHolder): Promise<CommandAnswer> {
    const { given: { purpose, letterId, title }, accepted: { mediaType }, file: { sha256, size } } = what;
    const payload = { attachmentId: id, purpose, sha256, size, mediaType, ...(letterId !== undefined && { letterId }) };
    return holder.run(caseId, 'ATTACH_FILE', payload, {
      actorId: actor.personId, key, expectedRevision, authorize: holder.authorizing(actor, 'ATTACH_FILE'), alongside: (tx) => this.newOnes.write(tx, { id, caseId, purpose, letterId, title, accepted: what.accepted, file: what.file, by: actor.personId }),
    });
  }

  /** Made of the key, so that a repeated upload names the same attachment. Nobody without the office's secret can work it out. */
  private idOf(caseId: string, { actor, key }: Act): string {
    const hex = this.lookup.of('text', `attachment\n${caseId}\n${actor.personId}\n${key}`);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
  }

  /** What cannot be removed now is an orphan, and the sweep finds it. */
  private async discard({ id }: StoredFile): Promise<void> {
    await this.files.discard(id).catch(() => undefined);
  }
}

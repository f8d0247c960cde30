import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Payloads } from '../../../workflows/request/v1/payloads.js';
import type { CaseCommand } from '../../engine/command.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { StoredFiles, type StoredFile } from '../../platform/storage/stored-files.js';
import { acceptFile, type AcceptedFile } from '../types/accept-file.js';
import { KINDS, type Kind } from '../types/kinds.js';
import { NewAttachments } from './new-attachments.js';

/** A file as an applicant sends it. */
export interface GivenFile {
  readonly filename: string;
  readonly bytes: Buffer;
  /** What it is, in a few words: 身份证明, 授权委托书. */
  readonly title: string;
  /** JSON pointer to the field it was chosen in. */
  readonly pointer: string;
}

/** Judged and stored, and in no case yet. */
export interface StoredGivenFile {
  readonly accepted: AcceptedFile;
  readonly file: StoredFile;
  readonly title: string;
}

/** What applicants may send: papers, pictures of papers, and texts. Archives, tables and slides are for the office. */
const KINDS_OF_APPLICANTS: readonly Kind[] = ['pdf', 'jpeg', 'png', 'tiff', 'docx', 'doc', 'ofd', 'text'];
const MEDIA_TYPES = new Set(KINDS_OF_APPLICANTS.map((kind) => KINDS[kind].mediaType));
/** Their extensions, for forms. */
export const EXTENSIONS_OF_APPLICANTS: readonly string[] = KINDS_OF_APPLICANTS.flatMap((kind) => KINDS[kind].extensions);

/** Files that applicants send over the pages for the public: judged, stored, scanned and read as all others are. */
@Injectable()
export class ApplicantFiles {
  constructor(private readonly files: StoredFiles, private readonly newOnes: NewAttachments) {}

  /** Judges all of them before one is stored. Not within a unit of work. Errors: `ValidationFailedError`, each at its field; `UnavailableError`. */
  async take(given: readonly GivenFile[]): Promise<StoredGivenFile[]> {
    const judged: { each: GivenFile; accepted: AcceptedFile }[] = [];
    for (const each of given) judged.push({ each, accepted: await acceptedAt(each) });
    const stored: StoredGivenFile[] = [];
    try {
      for (const { each, accepted } of judged) stored.push({ accepted, title: each.title, file: await this.files.put(each.bytes, { provisional: true }) });
    } catch (error) {
      await this.drop(stored);
      throw error;
    }
    return stored;
  }

  /** The commands that put them to a case, for a unit of work of the caller. */
  commands(caseId: string, stored: readonly StoredGivenFile[]): CaseCommand[] {
    return stored.map(({ accepted, file, title }) => {
      const id = randomUUID();
      const { sha256, size } = file;
      const payload: Payloads['ATTACH_FILE'] = { attachmentId: id, purpose: 'request', sha256, size, mediaType: accepted.mediaType, byApplicant: 'online' };
      return {
        caseId, type: 'ATTACH_FILE', payload: { ...payload }, actorId: null,
        prepare: async (tx) => {
          await this.newOnes.write(tx, { id, caseId, purpose: 'request', title, accepted, file, by: null });
          return { ...payload };
        },
      };
    });
  }

  /** Removes those that no case has kept. What cannot be removed now is an orphan, and the sweep finds it. */
  async drop(stored: readonly StoredGivenFile[]): Promise<void> {
    for (const { file } of stored) await this.files.discard(file.id).catch(() => undefined);
  }
}

async function acceptedAt({ filename, bytes, pointer }: GivenFile): Promise<AcceptedFile> {
  let accepted: AcceptedFile;
  try {
    accepted = await acceptFile(filename, bytes);
  } catch (error) {
    if (error instanceof ValidationFailedError) throw new ValidationFailedError(error.errors.map(({ message }) => ({ pointer, message })));
    throw error;
  }
  if (MEDIA_TYPES.has(accepted.mediaType)) return accepted;
  const named = EXTENSIONS_OF_APPLICANTS.join('、');
  throw ValidationFailedError.at(pointer, { zh: `不接受这类文件；可上传：${named}`, en: `files of this kind are not accepted; accepted are ${EXTENSIONS_OF_APPLICANTS.join(', ')}` });
}

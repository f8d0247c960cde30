import { Injectable } from '@nestjs/common';
import { MissingCharactersError } from '../../letters/documents/missing-characters-error.js';
import { LetterDocuments } from '../../letters/documents/letter-documents.js';
import { RenderPool } from '../../letters/rendering/render-pool.js';
import { LetterTooLongError } from '../../letters/rendering/rendered.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { FileDamagedError, FileMissingError } from '../../platform/storage/storage-errors.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import type { About, LeftOut, LeftOutReason, ManifestFile } from '../format/manifest.js';
import { sha256Of } from '../format/sums.js';
import type { PlannedFile } from '../plan/plan.js';
import type { ArchiveEntry } from './archive-writer.js';

/** A file that is there, and how its bytes are had again. */
export interface ReadyFile extends ArchiveEntry {
  readonly told: ManifestFile;
}

export type Resolved = { readonly ready: ReadyFile } | { readonly hole: LeftOut };

/** A file is not what the case knows: the office's copy was exchanged for another. */
class OtherFileError extends Error {}

/** Finds the files of a plan. Every one is opened once before anything is written, so that a gap is known, and named, from the first page on. */
@Injectable()
export class DossierContents {
  constructor(private readonly files: StoredFiles, private readonly documents: LetterDocuments, private readonly pool: RenderPool) {}

  /** Errors: those of the storage that may pass (`UnavailableError`), and of a busy renderer. */
  async resolve(planned: PlannedFile): Promise<Resolved> {
    try {
      return { ready: await this.found(planned) };
    } catch (error) {
      const why = holeBy(error);
      if (why === null) throw error;
      const sha256 = planned.source.from === 'stored' ? planned.source.sha256 : null;
      return { hole: { ...aboutOf(planned), why, detail: planned.path, sha256 } };
    }
  }

  private async found({ source, ...file }: PlannedFile): Promise<ReadyFile> {
    switch (source.from) {
      case 'text': return held(file, Buffer.from(source.text));
      case 'proof': return held(file, (await this.pool.render('pdf', source.letter, { draft: true })).bytes);
      case 'stored': return this.stored(file, source.fileId, source.sha256);
      case 'printing': {
        const { fileId, sha256 } = await this.documents.ensure(source.letterId, source.format);
        return this.stored(file, fileId, sha256);
      }
    }
  }

  /** Large files are not kept: they are read anew when their turn comes. */
  private async stored(file: Omit<PlannedFile, 'source'>, fileId: string, sha256: string): Promise<ReadyFile> {
    const bytes = await this.files.get(fileId);
    if (sha256Of(bytes) !== sha256) throw new OtherFileError();
    return { path: file.path, at: file.at, bytes: () => this.files.get(fileId), told: toldOf(file, bytes) };
  }
}

/** A file whose bytes are at hand. */
export function held(file: Omit<PlannedFile, 'source'>, bytes: Buffer): ReadyFile {
  return { path: file.path, at: file.at, bytes: () => Promise.resolve(bytes), told: toldOf(file, bytes) };
}

function toldOf(file: Omit<PlannedFile, 'source'>, bytes: Buffer): ManifestFile {
  return { path: file.path, ...aboutOf(file), sha256: sha256Of(bytes), size: bytes.length };
}

function aboutOf({ kind, title, attachmentId, letterId, format, version, mark }: About): About {
  return {
    kind, title, ...(attachmentId !== undefined && { attachmentId }), ...(letterId !== undefined && { letterId }), ...(format !== undefined && { format }),
    ...(version !== undefined && { version }), ...(mark !== undefined && { mark }),
  };
}

function holeBy(error: unknown): LeftOutReason | null {
  if (error instanceof FileMissingError || error instanceof NotFoundError) return 'missing';
  if (error instanceof FileDamagedError || error instanceof OtherFileError) return 'damaged';
  return error instanceof MissingCharactersError || error instanceof LetterTooLongError ? 'not-printed' : null;
}

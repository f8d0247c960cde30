import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';

/** Bytes of a part: what is held in memory of an archive, whatever its size. */
export const PART_BYTES = 8 * 1024 * 1024;

/** An archive as it lies in the storage: in parts, since a stored file is held in memory whole. */
export interface StoredArchive {
  readonly fileIds: readonly string[];
  readonly sha256: string;
  readonly size: number;
}

/** Puts an archive into the storage part by part, and takes it out again. */
@Injectable()
export class ArchiveParts {
  constructor(private readonly files: StoredFiles) {}

  /** Provisional until `keep`: of an archive that is never finished nothing stays. Not within a unit of work. Errors: `UnavailableError`, those of the pieces. */
  async put(pieces: AsyncIterable<Buffer>): Promise<StoredArchive> {
    const hash = createHash('sha256');
    const fileIds: string[] = [];
    let size = 0;
    try {
      for await (const part of inParts(pieces)) {
        hash.update(part);
        size += part.length;
        fileIds.push((await this.files.put(part, { provisional: true })).id);
      }
    } catch (error) {
      await this.discard(fileIds);
      throw error;
    }
    return { fileIds, size, sha256: hash.digest('hex') };
  }

  async keep(tx: Tx, dossierId: string, { fileIds }: StoredArchive): Promise<void> {
    for (const [n, fileId] of fileIds.entries()) {
      await tx.insert('dossier_parts', { dossier_id: dossierId, n: n + 1, file_id: fileId });
      await this.files.keep(tx, fileId);
    }
  }

  /** What cannot be removed now is provisional, and the sweep finds it. */
  async discard(fileIds: readonly string[]): Promise<void> {
    for (const id of fileIds) await this.files.discard(id).catch(() => undefined);
  }

  /** The archive, one part after the other. The first is read before anything is handed out. Errors: those of `StoredFiles.get`. */
  async open(fileIds: readonly string[]): Promise<AsyncGenerator<Buffer>> {
    const { files } = this;
    const first = await files.get(fileIds[0]!);
    return (async function* parts() {
      yield first;
      for (const id of fileIds.slice(1)) yield await files.get(id);
    })();
  }
}

async function* inParts(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let kept: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    for (let rest = piece; rest.length > 0;) {
      const some = rest.subarray(0, PART_BYTES - length);
      kept.push(some);
      length += some.length;
      rest = rest.subarray(some.length);
      if (length < PART_BYTES) continue;
      yield Buffer.concat(kept);
      [kept, length] = [[], 0];
    }
  }
  if (length > 0) yield Buffer.concat(kept);
}

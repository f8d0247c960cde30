import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Queryable, Reads, type Tx, UnitOfWork } from '../database/unit-of-work.js';
import { NotFoundError } from '../errors/general-errors.js';
import { Time } from '../time/time.js';
import { BlobCipher } from './blob-cipher.js';
import { BlobStore } from './blob-store.js';
import { newFileId } from './file-id.js';
import { FileDamagedError, FileMissingError } from './storage-errors.js';

export interface StoredFile {
  readonly id: string;
  /** Of the clear bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly size: number;
}

export interface PutOptions {
  /** Removed after a day unless somebody keeps it (`keep`): for a file whose owner is written in a later transaction. */
  readonly provisional?: boolean;
}

interface Row extends StoredFile {
  readonly removed_at: number | string | null;
}

/** Files of the office: encrypted at rest, known by id and hash, kept wherever the configuration says. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly blobs: BlobStore,
    private readonly cipher: BlobCipher,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /** Stores bytes: first the content, then the row, so that no row ever points at nothing. Not within a `UnitOfWork.run`. Errors: `UnavailableError`. */
  async put(bytes: Buffer, { provisional = false }: PutOptions = {}): Promise<StoredFile> {
    const now = this.time.now();
    const file = { id: newFileId(now), sha256: sha256Of(bytes), size: bytes.length };
    await this.blobs.write(file.id, this.cipher.encrypt(bytes, contextOf(file.id)));
    try {
      await this.work.run((tx) => tx.insert('stored_files', { ...file, provisional, created_at: now }));
    } catch (error) {
      await this.blobs.remove(file.id).catch(() => undefined);
      throw error;
    }
    return file;
  }

  /** A provisional file is kept for good, in the transaction that writes its owner. Errors: `NotFoundError`. */
  async keep(tx: Tx, id: string): Promise<void> {
    const kept = await tx.execute('UPDATE stored_files SET provisional = ? WHERE id = ? AND removed_at IS NULL', [false, id]);
    if (kept !== 1) throw new NotFoundError({ zh: '文件', en: 'file' }, id);
  }

  /** Hash and size of a file that was not removed. */
  async describe(db: Queryable, id: string): Promise<StoredFile | undefined> {
    const [row] = await db.query<StoredFile>('SELECT id, sha256, size FROM stored_files WHERE id = ? AND removed_at IS NULL', [id]);
    return row;
  }

  /** The very bytes that were stored. Errors: `NotFoundError`, `FileMissingError`, `FileDamagedError`, `UnavailableError`. */
  async get(id: string): Promise<Buffer> {
    const [row] = await this.reads.query<Row>('SELECT id, sha256, size, removed_at FROM stored_files WHERE id = ?', [id]);
    if (!row) throw new NotFoundError({ zh: '文件', en: 'file' }, id);
    const stored = row.removed_at === null ? await this.blobs.read(id) : undefined;
    if (!stored) throw new FileMissingError(id);
    const bytes = this.opened(id, stored);
    if (bytes.length !== row.size || sha256Of(bytes) !== row.sha256) throw new FileDamagedError(id);
    return bytes;
  }

  /** The content is gone for good; the row stays and says when. Removing twice is no error. Not within a `UnitOfWork.run`. */
  async remove(id: string): Promise<void> {
    await this.work.run((tx) => tx.execute('UPDATE stored_files SET removed_at = ? WHERE id = ? AND removed_at IS NULL', [this.time.now(), id]));
    await this.blobs.remove(id);
  }

  /** Reads every file that should be there, one after the other, and tells which are. Errors: `UnavailableError`. */
  async *verify(): AsyncIterable<{ readonly id: string; readonly intact: boolean; readonly problem?: string }> {
    let after = '';
    for (;;) {
      const rows = await this.reads.query<{ id: string }>('SELECT id FROM stored_files WHERE removed_at IS NULL AND id > ? ORDER BY id LIMIT ?', [after, PAGE]);
      if (rows.length === 0) return;
      for (const { id } of rows) yield await this.verified(id);
      after = rows.at(-1)!.id;
    }
  }

  private async verified(id: string): Promise<{ id: string; intact: boolean; problem?: string }> {
    try {
      await this.get(id);
      return { id, intact: true };
    } catch (error) {
      if (error instanceof FileMissingError || error instanceof FileDamagedError) return { id, intact: false, problem: error.code };
      throw error;
    }
  }

  /** Removes a provisional file that is not needed after all; one that somebody has kept meanwhile stays. Not within a `UnitOfWork.run`. */
  async discard(id: string): Promise<void> {
    const discarded = await this.work.run((tx) => tx.execute(
      'UPDATE stored_files SET removed_at = ? WHERE id = ? AND provisional = ? AND removed_at IS NULL', [this.time.now(), id, true]));
    if (discarded === 1) await this.blobs.remove(id);
  }

  private opened(id: string, stored: Buffer): Buffer {
    try {
      return this.cipher.decrypt(stored, contextOf(id));
    } catch {
      throw new FileDamagedError(id);
    }
  }
}

/** Rows read at once. */
const PAGE = 200;

const contextOf = (id: string): string => `stored-file:${id}`;

/** 64 lower-case hexadecimal digits. */
export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

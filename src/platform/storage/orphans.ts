import { Injectable } from '@nestjs/common';
import { Reads } from '../database/unit-of-work.js';
import { Time } from '../time/time.js';
import { BlobStore } from './blob-store.js';
import { madeAt } from './file-id.js';
import { StoredFiles } from './stored-files.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const AT_ONCE = 200;

/** Content that nobody needs: `blobs` have no row, or one that says removed; `files` were provisional and never kept. */
export interface Orphans {
  readonly blobs: readonly string[];
  readonly files: readonly string[];
}

/** Finds and removes what a crash between content and row has left. Nothing younger than a day is touched. */
@Injectable()
export class OrphanedFiles {
  constructor(
    private readonly blobs: BlobStore,
    private readonly files: StoredFiles,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /** What is older than a day. */
  async list(): Promise<Orphans> {
    const before = this.time.now() - DAY_MS;
    const waiting = await this.reads.query<{ id: string }>(
      'SELECT id FROM stored_files WHERE provisional = ? AND removed_at IS NULL AND created_at < ? ORDER BY created_at, id', [true, before]);
    const blobs: string[] = [];
    let some: string[] = [];
    for await (const key of this.blobs.list()) {
      if (madeAt(key) < before) some.push(key);
      if (some.length < AT_ONCE) continue;
      blobs.push(...(await this.unknown(some)));
      some = [];
    }
    return { blobs: [...blobs, ...(await this.unknown(some))], files: waiting.map(({ id }) => id) };
  }

  /** Removes what `list` finds and what was left half-written, and tells what was found. */
  async remove(): Promise<Orphans> {
    const found = await this.list();
    for (const key of found.blobs) await this.blobs.remove(key);
    for (const id of found.files) await this.files.discard(id);
    await this.blobs.removeUnfinished(this.time.now() - DAY_MS);
    return found;
  }

  private async unknown(keys: readonly string[]): Promise<string[]> {
    if (keys.length === 0) return [];
    const marks = keys.map(() => '?').join(', ');
    const known = await this.reads.query<{ id: string }>(`SELECT id FROM stored_files WHERE removed_at IS NULL AND id IN (${marks})`, [...keys]);
    const ids = new Set(known.map(({ id }) => id));
    return keys.filter((key) => !ids.has(key));
  }
}

import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import { BlobStore } from './blob-store.js';
import { isFileId, madeAt, pathOfFile } from './file-id.js';
import { storageUnavailable } from './storage-errors.js';

/** Readable by the program alone. */
const FILE_MODE = 0o600;
const DIRECTORY_MODE = 0o700;
const ID_LENGTH = 36;

/** Blobs as files of a directory: `ab/cd/<key>`. Written under another name, flushed, then renamed. */
export class DirectoryBlobStore extends BlobStore {
  constructor(private readonly directory: string) {
    super();
  }

  async write(key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(key);
    const temporary = `${path}.${randomBytes(6).toString('hex')}.part`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: DIRECTORY_MODE });
      await flushed(temporary, bytes);
      await rename(temporary, path);
      await flushDirectory(dirname(path));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw storageUnavailable(error);
    }
  }

  async read(key: string): Promise<Buffer | undefined> {
    const path = this.pathOf(key);
    try {
      return await readFile(path);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw storageUnavailable(error);
    }
  }

  async remove(key: string): Promise<void> {
    const path = this.pathOf(key);
    await rm(path, { force: true }).catch((error: unknown) => { throw storageUnavailable(error); });
  }

  async *list(): AsyncIterable<string> {
    for (const { name } of await this.files()) if (isFileId(name)) yield name;
  }

  async removeUnfinished(before: Instant): Promise<number> {
    const left = (await this.files()).filter(({ name }) => name.endsWith('.part') && isFileId(name.slice(0, ID_LENGTH)) && madeAt(name) < before);
    for (const { path } of left) await rm(path, { force: true });
    return left.length;
  }

  private async files(): Promise<{ name: string; path: string }[]> {
    try {
      const entries = await readdir(this.directory, { withFileTypes: true, recursive: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }));
    } catch (error) {
      if (isAbsent(error)) return [];
      throw storageUnavailable(error);
    }
  }

  private pathOf(key: string): string {
    return join(this.directory, pathOfFile(key));
  }
}

async function flushed(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', FILE_MODE);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name, too, survives a loss of power. */
async function flushDirectory(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

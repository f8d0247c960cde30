import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DIGEST_BYTES = 32;

/**
 * Keeps one file in the first of several folders that allows it. A file is its content behind the content's SHA-256,
 * so half a file is recognised; it appears under its name only when it is complete.
 */
export class SnapshotCache {
  constructor(private readonly folders: readonly string[], private readonly name: string) {}

  /** The content, or null where no folder holds a sound file. */
  async read(): Promise<Buffer | null> {
    for (const folder of this.folders) {
      const file = await readFile(join(folder, this.name)).catch(() => null);
      const content = file && checked(file);
      if (content) return content;
    }
    return null;
  }

  /** Keeps the content. Answers whether any folder took it; the program runs without. */
  async write(content: Uint8Array): Promise<boolean> {
    const file = Buffer.concat([digest(content), content]);
    for (const folder of this.folders) {
      if (await this.put(folder, file)) return true;
    }
    return false;
  }

  private async put(folder: string, file: Buffer): Promise<boolean> {
    const draft = join(folder, `${this.name}.${randomUUID()}`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(draft, file);
      await rename(draft, join(folder, this.name));
      return true;
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
      return false;
    }
  }
}

function checked(file: Buffer): Buffer | null {
  const content = file.subarray(DIGEST_BYTES);
  return digest(content).equals(file.subarray(0, DIGEST_BYTES)) ? content : null;
}

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

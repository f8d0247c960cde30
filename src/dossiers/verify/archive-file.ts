import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { hasControlCharacters, type SoFar, zipEntries } from '../../platform/zip/zip-directory.js';
import { Unverifiable } from './faults.js';

const MEGABYTE = 1024 * 1024;

/** How much of a case file is read. What is larger was not made here. */
export const LIMITS = {
  entries: 20_000,
  /** Bytes of all files together, and of one that is held in memory. */
  archive: 16 * 1024 * MEGABYTE,
  held: 128 * MEGABYTE,
  /** How many times the archive may grow, once it grows beyond `freeGrowth`. */
  growth: 200,
  freeGrowth: 64 * MEGABYTE,
} as const;

/**
 * An archive on disk, read with limits: names are checked before anything is opened, bytes are counted while they are inflated, and
 * memory does not grow with the archive.
 */
export class ArchiveFile {
  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>) {}

  /** Errors: `Unverifiable`. */
  static async open(path: string, size: number): Promise<ArchiveFile> {
    const zip = await opened(path);
    try {
      return new ArchiveFile(zip, await zipEntries(zip, refuse(size), (what) => new Unverifiable(what === 'broken' ? 'not-an-archive' : what)));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** Names of the files in the order of the archive. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A file held in memory. Errors: `Unverifiable`. */
  async read(name: string): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let length = 0;
    await this.each(name, (piece) => {
      length += piece.length;
      if (length > LIMITS.held) throw new Unverifiable('too-large', name);
      pieces.push(piece);
    });
    return Buffer.concat(pieces);
  }

  /** Size and SHA-256 of a file of any size. Errors: `Unverifiable`. */
  async digest(name: string): Promise<{ readonly size: number; readonly sha256: string }> {
    const hash = createHash('sha256');
    let size = 0;
    await this.each(name, (piece) => {
      size += piece.length;
      hash.update(piece);
    });
    return { size, sha256: hash.digest('hex') };
  }

  close(): void {
    this.zip.close();
  }

  private async each(name: string, take: (piece: Buffer) => void): Promise<void> {
    const stream = await this.stream(name);
    try {
      for await (const piece of stream) take(piece as Buffer);
    } catch (error) {
      throw error instanceof Unverifiable ? error : new Unverifiable('unreadable-file', name);
    }
  }

  private stream(name: string): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(this.entries.get(name)!, (error, stream) => {
        if (error) reject(new Unverifiable('unreadable-file', name));
        else resolve(stream);
      });
    });
  }
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true, decodeStrings: true }, (error, zip) => {
      if (error) reject(new Unverifiable('not-an-archive'));
      else resolve(zip);
    });
  });
}

function refuse(size: number): (entry: Entry, soFar: SoFar) => void {
  return (entry, { count, total, known }) => {
    const name = entry.fileName;
    if (count >= LIMITS.entries) throw new Unverifiable('too-many-files');
    if (entry.isEncrypted()) throw new Unverifiable('encrypted', name);
    if (hasControlCharacters(name) || name.endsWith('/')) throw new Unverifiable('unsafe-name', JSON.stringify(name));
    if (known) throw new Unverifiable('duplicate-name', name);
    if (total > LIMITS.archive || (total > LIMITS.freeGrowth && total > size * LIMITS.growth)) throw new Unverifiable('too-large');
  };
}

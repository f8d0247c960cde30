import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
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
      return new ArchiveFile(zip, await checkedEntries(zip, size));
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

/** Reads the directory. A path that leads outside is refused by the library; we say so in our own words. */
function checkedEntries(zip: ZipFile, size: number): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    const folded = new Set<string>();
    let total = 0;
    const fail = (error: unknown) => { zip.removeAllListeners(); reject(error); };
    zip.on('error', (error: Error) => fail(new Unverifiable(/relative path|absolute path|invalid characters/.test(error.message) ? 'unsafe-name' : 'not-an-archive')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      try {
        total += entry.uncompressedSize;
        refuse(entry, { total, size, folded });
        folded.add(foldedName(entry));
        entries.set(entry.fileName, entry);
        zip.readEntry();
      } catch (error) {
        fail(error);
      }
    });
    zip.readEntry();
  });
}

/** Names that differ in case only, or in the way a letter is composed, are the same file for many programs. */
const foldedName = (entry: Entry): string => entry.fileName.normalize('NFC').toLowerCase();

function refuse(entry: Entry, { total, size, folded }: { readonly total: number; readonly size: number; readonly folded: ReadonlySet<string> }): void {
  const name = entry.fileName;
  if (folded.size >= LIMITS.entries) throw new Unverifiable('too-many-files');
  if (entry.isEncrypted()) throw new Unverifiable('encrypted', name);
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(name) || name.endsWith('/')) throw new Unverifiable('unsafe-name', JSON.stringify(name));
  if (folded.has(foldedName(entry))) throw new Unverifiable('duplicate-name', name);
  if (total > LIMITS.archive || (total > LIMITS.freeGrowth && total > size * LIMITS.growth)) throw new Unverifiable('too-large');
}

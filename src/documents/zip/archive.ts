import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { hasControlCharacters, type SoFar, zipEntries } from '../../platform/zip/zip-directory.js';
import { LIMITS } from '../limits.js';
import { asUnreadable, Unreadable } from '../unreadable.js';

/**
 * An archive read with limits: names are checked before anything is opened, bytes are counted while they are inflated, archives
 * inside the archive stay closed.
 */
export class Archive {
  private left = LIMITS.archive as number;
  private readonly read_ = new Map<string, Buffer>();

  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>) {}

  /** Errors: `Unreadable`. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entries = await zipEntries(zip, refuse(bytes.byteLength), (what) => new Unreadable(`zip-${what}`));
    return new Archive(zip, entries);
  }

  /** Names of the files in the order of the archive. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The content of a file. Errors: `Unreadable`. */
  async read(name: string): Promise<Buffer> {
    const known = this.read_.get(name);
    if (known) return known;
    const entry = this.entries.get(name);
    if (!entry) throw new Unreadable('part-missing');
    const content = await inflated(this.zip, entry, Math.min(LIMITS.entry, this.left));
    this.left -= content.length;
    this.read_.set(name, content);
    return content;
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, decodeStrings: true }, (error, zip) => {
      if (error) reject(new Unreadable('zip-broken'));
      else resolve(zip);
    });
  });
}

function refuse(size: number): (entry: Entry, soFar: SoFar) => void {
  return (entry, { count, total, known }) => {
    if (count >= LIMITS.entries) throw new Unreadable('zip-too-many-entries');
    if (entry.isEncrypted()) throw new Unreadable('zip-encrypted');
    if (hasControlCharacters(entry.fileName)) throw new Unreadable('zip-unsafe-name');
    if (known) throw new Unreadable('zip-duplicate-name');
    const bomb = total > LIMITS.freeGrowth && total > size * LIMITS.growth;
    if (entry.uncompressedSize > LIMITS.entry || total > LIMITS.archive || bomb) throw new Unreadable('zip-too-large');
  };
}

function inflated(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new Unreadable('zip-broken'));
      const chunks: Buffer[] = [];
      let length = 0;
      stream.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > most) stream.destroy(new Unreadable('zip-too-large'));
        else chunks.push(chunk);
      });
      stream.on('error', (fault) => reject(asUnreadable(fault, 'zip-broken')));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

import type { Entry, ZipFile } from 'yauzl';

/** What was read of an archive's directory before an entry. */
export interface SoFar {
  /** Entries so far, this one not among them. */
  readonly count: number;
  /** Bytes that all entries so far claim to have once inflated, this one among them. */
  readonly total: number;
  /** There is one of this name already, by {@link foldedName}. */
  readonly known: boolean;
}

/** What is wrong with an archive as such: a name that leads outside of it, or a directory that cannot be read. */
export type ZipTrouble = 'unsafe-name' | 'broken';

/** Names that differ in case only, or in the way a letter is composed, are the same file for many programs. */
function foldedName(entry: Entry): string {
  return entry.fileName.normalize('NFC').toLowerCase();
}

/** A name that could hide what it is, or confuse who reads it. */
export function hasControlCharacters(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u001f\u007f]/.test(name);
}

/**
 * Reads the directory of an archive, nothing else of it: folders are left out. The archive has to be opened lazily and with strict names.
 * @param check throws to refuse an entry, and with it the archive
 * @param trouble the error for what the library itself finds wrong
 */
export function zipEntries(zip: ZipFile, check: (entry: Entry, soFar: SoFar) => void, trouble: (what: ZipTrouble) => Error): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    const folded = new Set<string>();
    let total = 0;
    const fail = (error: unknown) => { zip.removeAllListeners(); reject(error); };
    zip.on('error', (error: Error) => fail(trouble(/relative path|absolute path|invalid characters/.test(error.message) ? 'unsafe-name' : 'broken')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      try {
        total += entry.uncompressedSize;
        check(entry, { count: folded.size, total, known: folded.has(foldedName(entry)) });
        folded.add(foldedName(entry));
        if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
        zip.readEntry();
      } catch (error) {
        fail(error);
      }
    });
    zip.readEntry();
  });
}

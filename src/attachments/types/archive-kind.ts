import yauzl, { type ZipFile } from 'yauzl';

const SIGNATURE = Buffer.from('PK\u0003\u0004', 'latin1');
/** Names that are looked at; nothing is inflated. */
const MOST_ENTRIES = 5_000;

export type ArchiveKind = 'docx' | 'xlsx' | 'pptx' | 'ofd' | 'zip' | 'macros' | 'broken';

/** What an archive holds by the names in its directory, or null for another file. What is inside stays closed. */
export async function archiveKind(bytes: Buffer): Promise<ArchiveKind | null> {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const names = await namesIn(bytes).catch(() => null);
  if (names === null) return 'broken';
  const within = (folder: string) => names.some((name) => name.startsWith(folder));
  if (names.includes('OFD.xml')) return 'ofd';
  if (!names.includes('[Content_Types].xml')) return 'zip';
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) return 'macros';
  if (within('word/')) return 'docx';
  if (within('xl/')) return 'xlsx';
  return within('ppt/') ? 'pptx' : 'zip';
}

function namesIn(bytes: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, decodeStrings: true, validateEntrySizes: false }, (error, zip) => {
      if (error) reject(error);
      else collect(zip, resolve, reject);
    });
  });
}

function collect(zip: ZipFile, resolve: (names: string[]) => void, reject: (error: unknown) => void): void {
  const names: string[] = [];
  zip.on('error', reject);
  zip.on('end', () => resolve(names));
  zip.on('entry', ({ fileName }: { fileName: string }) => {
    names.push(fileName);
    if (names.length >= MOST_ENTRIES) resolve(names);
    else zip.readEntry();
  });
  zip.readEntry();
}

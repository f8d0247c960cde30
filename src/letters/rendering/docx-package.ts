import { fromBuffer, type Entry, type ZipFile as Opened } from 'yauzl';
import { ZipFile } from 'yazl';

/** Same on every machine: the time of a ZIP entry is written in the machine's time zone. */
const STAMP = new Date(1980, 0, 1);

/**
 * A DOCX made anew so that the same content gives the same bytes: entries in order of their names (the list of types first, as Word writes it),
 * one time for all. `replace` gives the text of an entry that is to differ.
 */
export async function repack(docx: Buffer, replace: (name: string, text: string) => string): Promise<Buffer> {
  const entries = await unpack(docx);
  const first = '[Content_Types].xml';
  const names = [...entries.keys()].filter((name) => name !== first).sort();
  const zip = new ZipFile();
  for (const name of [first, ...names]) {
    const text = entries.get(name)!.toString('utf8');
    zip.addBuffer(Buffer.from(replace(name, text), 'utf8'), name, { mtime: STAMP, mode: 0o100644, forceDosTimestamp: true } as Parameters<ZipFile['addBuffer']>[2]);
  }
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function unpack(docx: Buffer): Promise<Map<string, Buffer>> {
  const zip = await open(docx);
  const entries = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName.endsWith('/')) {
        zip.readEntry();
        return;
      }
      content(zip, entry).then((bytes) => {
        entries.set(entry.fileName, bytes);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
  return entries;
}

function open(docx: Buffer): Promise<Opened> {
  return new Promise((resolve, reject) => {
    fromBuffer(docx, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

async function content(zip: Opened, entry: Entry): Promise<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

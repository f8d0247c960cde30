const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY_BYTES = 128;
const HEADER_BYTES = 512;

/** Streams by which the writer of a compound file (OLE) is known; the first that is found counts. */
const STREAMS = [['EncryptedPackage', 'encrypted'], ['WordDocument', 'doc'], ['Workbook', 'xls'], ['Book', 'xls'], ['PowerPoint Document', 'ppt']] as const;

export type CompoundKind = (typeof STREAMS)[number][1] | 'other';

/** What a compound file holds, or null for another file. Entries of its directory lie at multiples of 128 bytes, whatever its sectors. */
export function compoundKind(bytes: Buffer): CompoundKind | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const found = new Set<string>();
  for (let at = HEADER_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    for (const [stream] of STREAMS) if (isEntry(bytes, at, stream)) found.add(stream);
  }
  return STREAMS.find(([stream]) => found.has(stream))?.[1] ?? 'other';
}

/** A name of UTF-16 letters, its length in bytes with the closing zero at 64, the kind of entry (2 is a stream) at 66. */
function isEntry(bytes: Buffer, at: number, stream: string): boolean {
  if (bytes[at] !== stream.charCodeAt(0) || bytes[at + 66] !== 2 || bytes.readUInt16LE(at + 64) !== 2 * (stream.length + 1)) return false;
  return bytes.toString('utf16le', at, at + 2 * stream.length) === stream;
}

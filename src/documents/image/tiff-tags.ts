/** What a TIFF structure tells: the form of a TIFF file, and of EXIF within other pictures. */
export interface TiffTags {
  /** Texts by tag number, of every directory. */
  readonly texts: ReadonlyMap<number, string>;
  readonly hasLocation: boolean;
  /** Directories of the main chain: pages of a TIFF; in EXIF the second is the thumbnail. */
  readonly directories: number;
}

const EXIF = 0x8769;
const GPS = 0x8825;
const SUB = 0x014a;
const MOST_DIRECTORIES = 500;
const MOST_ENTRIES = 1_000;
const ASCII = 2;
const BYTE = 1;
const UNDEFINED = 7;
/** Windows keeps these texts in UTF-16. */
const WINDOWS = new Set([0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f]);
/** EXIF comments begin with eight bytes that name their encoding. */
const USER_COMMENT = 0x9286;
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** Reads the directories; null when it is none. What points outside of the bytes is passed over. */
export function readTiff(bytes: Uint8Array): TiffTags | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return null;
  const little = bytes[0] === 0x49 && bytes[1] === 0x49;
  if (!little && !(bytes[0] === 0x4d && bytes[1] === 0x4d)) return null;
  if (view.getUint16(2, little) !== 42) return null;
  const reader = new Reader(view, bytes, little);
  reader.chain(view.getUint32(4, little));
  return { texts: reader.texts, hasLocation: reader.hasLocation, directories: reader.directories };
}

class Reader {
  readonly texts = new Map<number, string>();
  hasLocation = false;
  directories = 0;
  private readonly seen = new Set<number>();

  constructor(private readonly view: DataView, private readonly bytes: Uint8Array, private readonly little: boolean) {}

  chain(first: number): void {
    for (let at = first; at !== 0 && this.fits(at, 2); at = this.directory(at)) this.directories += 1;
  }

  /** Reads one directory and answers where the next begins. */
  private directory(at: number, isLocation = false): number {
    if (this.seen.has(at) || this.seen.size >= MOST_DIRECTORIES) return 0;
    this.seen.add(at);
    const entries = this.view.getUint16(at, this.little);
    if (entries > MOST_ENTRIES) return 0;
    for (let i = 0; i < entries && this.fits(at + 2 + i * 12, 12); i += 1) this.entry(at + 2 + i * 12, isLocation);
    const next = at + 2 + entries * 12;
    return this.fits(next, 4) ? this.view.getUint32(next, this.little) : 0;
  }

  private entry(at: number, isLocation: boolean): void {
    const tag = this.view.getUint16(at, this.little);
    const type = this.view.getUint16(at + 2, this.little);
    const count = this.view.getUint32(at + 4, this.little);
    const value = this.view.getUint32(at + 8, this.little);
    // A latitude or a longitude; the version of the directory alone tells no place.
    if (isLocation && (tag === 2 || tag === 4)) this.hasLocation = true;
    if (tag === GPS && this.fits(value, 2)) this.directory(value, true);
    else if ((tag === EXIF || tag === SUB) && count === 1 && this.fits(value, 2)) this.directory(value);
    else if (!isLocation) this.text(tag, type, count * (SIZES[type] ?? 0), at + 8);
  }

  private text(tag: number, type: number, length: number, inline: number): void {
    const isText = type === ASCII || (type === BYTE && WINDOWS.has(tag)) || (type === UNDEFINED && tag === USER_COMMENT);
    if (!isText || length === 0 || length > 65_536) return;
    const at = length <= 4 ? inline : this.view.getUint32(inline, this.little);
    if (!this.fits(at, length)) return;
    const raw = this.bytes.subarray(tag === USER_COMMENT ? Math.min(at + 8, at + length) : at, at + length);
    // eslint-disable-next-line no-control-regex
    const text = new TextDecoder(WINDOWS.has(tag) ? 'utf-16le' : 'utf-8').decode(raw).replace(/[\u0000-\u001f]+/g, ' ').trim();
    if (text !== '') this.texts.set(tag, text);
  }

  private fits(at: number, length: number): boolean {
    return at >= 0 && at + length <= this.bytes.length;
  }
}

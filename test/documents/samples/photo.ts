import { deflateSync, crc32 } from 'node:zlib';

export interface PhotoOptions {
  readonly gps?: boolean;
  readonly artist?: string;
  readonly comment?: string;
  readonly thumbnail?: boolean;
  readonly xmp?: string;
  readonly trailer?: Buffer;
}

/** Segment of a JPEG. */
const segment = (marker: number, data: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);

/** The frame of a JPEG: a picture as far as its segments go. */
export function photo({ gps, artist, comment, thumbnail, xmp, trailer }: PhotoOptions): Buffer {
  const parts = [Buffer.from([0xff, 0xd8]), segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'))];
  if (gps || artist || thumbnail) parts.push(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff({ gps, artist, thumbnail })])));
  if (xmp) parts.push(segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)));
  if (comment) parts.push(segment(0xfe, Buffer.from(comment)));
  parts.push(segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd9]));
  return Buffer.concat([...parts, ...(trailer ? [trailer] : [])]);
}

/** A TIFF structure with these entries, little-endian. */
export function tiff({ gps, artist, thumbnail }: { readonly gps?: boolean; readonly artist?: string; readonly thumbnail?: boolean }): Buffer {
  const entries: [tag: number, type: number, count: number, value: number | Buffer][] = [];
  if (artist) entries.push([0x013b, 2, Buffer.byteLength(artist) + 1, Buffer.from(`${artist}\0`)]);
  if (gps) entries.push([0x8825, 4, 1, -1]);
  const directory = 2 + entries.length * 12 + 4;
  let free = 8 + directory;
  const body = Buffer.alloc(directory);
  const after: Buffer[] = [];
  const place = (bytes: Buffer) => { after.push(bytes); free += bytes.length; return free - bytes.length; };
  body.writeUInt16LE(entries.length, 0);
  for (const [i, [tag, type, count, value]] of entries.entries()) {
    body.writeUInt16LE(tag, 2 + i * 12);
    body.writeUInt16LE(type, 4 + i * 12);
    body.writeUInt32LE(count, 6 + i * 12);
    if (typeof value === 'number') body.writeUInt32LE(place(gpsDirectory()), 10 + i * 12);
    else if (value.length <= 4) value.copy(body, 10 + i * 12);
    else body.writeUInt32LE(place(value), 10 + i * 12);
  }
  if (thumbnail) body.writeUInt32LE(place(Buffer.alloc(6)), directory - 4);
  return Buffer.concat([Buffer.from('49492a0008000000', 'hex'), body, ...after]);
}

/** A directory with a latitude. */
function gpsDirectory(): Buffer {
  const bytes = Buffer.alloc(2 + 12 + 4);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(2, 2);
  bytes.writeUInt16LE(5, 4);
  bytes.writeUInt32LE(3, 6);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}

/** A PNG of one pixel with further chunks, and what follows its end. */
export function png(chunks: readonly (readonly [string, Buffer])[] = [], trailer = Buffer.alloc(0)): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0)), trailer,
  ]);
}

import { inflateSync } from 'node:zlib';
import { Unreadable } from '../unreadable.js';
import { PictureNotes, type PictureMetadata } from './picture-metadata.js';

export type PictureKind = 'jpeg' | 'png' | 'tiff';

/** Which picture the bytes are, by how they begin. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const starts = (...head: number[]) => head.every((byte, i) => bytes[i] === byte);
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  return starts(0x49, 0x49, 42, 0) || starts(0x4d, 0x4d, 0, 42) ? 'tiff' : null;
}

/** Errors: `Unreadable` (`image-broken`, `content-differs`). */
export function readPicture(bytes: Uint8Array, kind: PictureKind): PictureMetadata {
  if (pictureKind(bytes) !== kind) throw new Unreadable('content-differs');
  const notes = new PictureNotes();
  if (kind === 'jpeg') readJpeg(bytes, notes);
  else if (kind === 'png') readPng(bytes, notes);
  else notes.tiff(bytes, { isFile: true });
  return notes;
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Segments up to the end of the picture. */
function readJpeg(bytes: Uint8Array, notes: PictureNotes): void {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new Unreadable('image-broken');
    const marker = bytes[at + 1]!;
    if (marker === 0xff) { at += 1; continue; }
    if (marker === 0xd9) break;
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    if (length < 2 || at + 2 + length > bytes.length) throw new Unreadable('image-broken');
    jpegSegment(marker, bytes.subarray(at + 4, at + 2 + length), notes);
    at += 2 + length;
    if (marker === 0xda) at = afterScan(bytes, at);
  }
  if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd9) throw new Unreadable('image-broken');
  // Some cameras fill up their files with zeros.
  notes.hasTrailer = bytes.subarray(at + 2).some((byte) => byte !== 0);
}

function jpegSegment(marker: number, data: Uint8Array, notes: PictureNotes): void {
  if (marker === 0xfe) notes.texts.push(utf8(data));
  const head = latin(data.subarray(0, 32));
  if (marker === 0xe1 && head.startsWith('Exif\0')) notes.tiff(data.subarray(6));
  if (marker === 0xe1 && head.startsWith('http://ns.adobe.com/xap/1.0/')) notes.xmp(utf8(data.subarray(29)));
  if (marker === 0xed && head.startsWith('Photoshop 3.0')) notes.people.push(...iptcPeople(data));
  if (marker === 0xe0 && head.startsWith('JFIF\0') && data.length > 14 && data[12]! * data[13]! > 0) notes.hasThumbnail = true;
}

/** Compressed data ends at the next marker that is no filling and no restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new Unreadable('image-broken');
}

/** IPTC records 2:80 (by-line) and 2:122 (writer). */
function iptcPeople(data: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 0; at + 5 <= data.length; at += 1) {
    if (data[at] !== 0x1c || data[at + 1] !== 2 || (data[at + 2] !== 80 && data[at + 2] !== 122)) continue;
    const length = (data[at + 3]! << 8) | data[at + 4]!;
    if (length < 200 && at + 5 + length <= data.length) names.push(utf8(data.subarray(at + 5, at + 5 + length)));
  }
  return names;
}

/** Chunks up to the end of the picture. */
function readPng(bytes: Uint8Array, notes: PictureNotes): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  let type = '';
  while (type !== 'IEND') {
    if (at + 12 > bytes.length) throw new Unreadable('image-broken');
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) throw new Unreadable('image-broken');
    type = latin(bytes.subarray(at + 4, at + 8));
    pngChunk(type, bytes.subarray(at + 8, at + 8 + length), notes);
    at += 12 + length;
  }
  notes.hasTrailer = at < bytes.length;
}

function pngChunk(type: string, data: Uint8Array, notes: PictureNotes): void {
  if (type === 'eXIf') notes.tiff(data);
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return;
  const end = data.indexOf(0);
  if (end < 0) return;
  const keyword = latin(data.subarray(0, end));
  const text = pngText(type, data.subarray(end + 1));
  if (keyword === 'XML:com.adobe.xmp') notes.xmp(text);
  else if (/^(?:Author|Artist)$/i.test(keyword)) notes.people.push(text);
  else if (/^(?:Title|Description|Comment|Source)$/i.test(keyword)) notes.texts.push(text);
}

function pngText(type: string, data: Uint8Array): string {
  if (type === 'tEXt') return latin(data);
  if (type === 'zTXt') return inflatedText(data.subarray(1));
  const language = data.indexOf(0, 2);
  const translated = data.indexOf(0, language + 1);
  if (language < 0 || translated < 0) return '';
  const text = data.subarray(translated + 1);
  return data[0] === 1 ? inflatedText(text) : utf8(text);
}

function inflatedText(data: Uint8Array): string {
  try {
    return utf8(inflateSync(data, { maxOutputLength: 1024 * 1024 }));
  } catch {
    throw new Unreadable('image-broken');
  }
}

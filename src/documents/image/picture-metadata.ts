import { readTiff } from './tiff-tags.js';

/** What a picture tells beside what it shows. */
export interface PictureMetadata {
  /** Who took or changed it. */
  readonly people: readonly string[];
  /** Other texts: comments, titles, keywords. */
  readonly texts: readonly string[];
  readonly hasLocation: boolean;
  readonly hasThumbnail: boolean;
  readonly hasTrailer: boolean;
}

/** Gathers while a picture is read. */
export class PictureNotes implements PictureMetadata {
  readonly people: string[] = [];
  readonly texts: string[] = [];
  hasLocation = false;
  hasThumbnail = false;
  hasTrailer = false;

  /** EXIF, or the directories of a TIFF itself. */
  tiff(bytes: Uint8Array, { isFile = false } = {}): void {
    const tags = readTiff(bytes);
    if (!tags) return;
    this.hasLocation ||= tags.hasLocation;
    if (!isFile && tags.directories > 1) this.hasThumbnail = true;
    for (const [tag, text] of tags.texts) {
      if (PEOPLE.has(tag)) this.people.push(text);
      else if (TEXTS.has(tag)) this.texts.push(text);
    }
  }

  /** XMP, as text. */
  xmp(xml: string): void {
    this.hasLocation ||= /exif:GPS(?:Latitude|Longitude)\b/.test(xml);
    this.hasThumbnail ||= /xmpGImg:image\b/.test(xml);
    this.people.push(...xmpPeople(xml));
    for (const [, text] of xml.matchAll(/<dc:(?:description|title|subject)\b[^>]*>([^]{0,10000}?)<\/dc:/g)) this.texts.push(textOnly(text!));
  }
}

/** Names in XMP: who made it, who owns it, who is shown on it. */
export function xmpPeople(xml: string): string[] {
  const elements = [...xml.matchAll(/<((?:dc:creator|pdf:Author|xmp:Author|photoshop:AuthorsPosition|photoshop:CaptionWriter|xmpRights:Owner|Iptc4xmpExt:PersonInImage|aux:OwnerName))\b[^>]*>([^]{0,10000}?)<\/\1>/g)].map(([, , inner]) => inner!);
  const attributes = [...xml.matchAll(/\b(?:pdf:Author|photoshop:CaptionWriter|aux:OwnerName)="([^"]{0,200})"/g)].map(([, value]) => value!);
  return [...elements.flatMap((inner) => {
    const items = [...inner.matchAll(/<rdf:li\b[^>]*>([^<]*)</g)].map(([, item]) => item!);
    return items.length > 0 ? items : [textOnly(inner)];
  }), ...attributes].map((name) => name.trim()).filter(Boolean);
}

function textOnly(xml: string): string {
  return xml.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Artist, XPAuthor, CameraOwnerName, ProcessingSoftware’s user fields. */
const PEOPLE = new Set([0x013b, 0x9c9d, 0xa430]);
/** Image description, document name, page name, XPTitle, XPComment, XPKeywords, XPSubject, user comment, copyright. */
const TEXTS = new Set([0x010e, 0x010d, 0x011d, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f, 0x9286, 0x8298]);

import type { LeakList } from '../leak-list.js';
import { xmpPeople } from '../image/picture-metadata.js';
import { PATH } from '../office/properties.js';
import { mayBePerson } from '../personal/person-name.js';
import type { Pdf } from './pdfjs.js';

/** Entries of the information dictionary, and custom ones, that name people. `Creator` and `Producer` are programs. */
const PEOPLE = /^(?:author|manager|owner|username|user|lastmodifiedby|lastsavedby|modifiedby|editor|operator|scannedby|drafter|.*作者|.*拟稿人|.*修改人)$/i;

/** Names, paths and personal data in the properties of a PDF. */
export async function metadataLeaks(pdf: Pdf, list: LeakList): Promise<void> {
  const { info, metadata } = await pdf.getMetadata();
  for (const [key, value] of entries(info)) {
    if (PEOPLE.test(key) && mayBePerson(value)) list.add('metadata-name', {}, { text: value });
    if (PATH.test(value)) list.add('metadata-path', {}, { text: value });
    list.personal(value, {});
  }
  const xmp = metadata ? String((metadata as { getRaw(): string | null }).getRaw() ?? '') : '';
  for (const name of xmpPeople(xmp)) if (mayBePerson(name)) list.add('metadata-name', {}, { text: name });
  if (/<(?:stRef:filePath|xmpMM:Manifest|crs:RawFileName)\b/.test(xmp) || PATH.test(xmp)) list.add('metadata-path');
  if (/exif:GPS(?:Latitude|Longitude)\b/.test(xmp)) list.add('metadata-location');
}

function entries(info: object): [string, string][] {
  return Object.entries(info).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]];
    return key === 'Custom' && typeof value === 'object' && value !== null ? entries(value as object) : [];
  });
}

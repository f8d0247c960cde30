import type { LeakPlace } from '../leak.js';
import { LeakList } from '../leak-list.js';
import { mayBePerson } from '../personal/person-name.js';
import { pictureKind, readPicture, type PictureKind } from './read-picture.js';

/** What a picture tells beside what it shows. Errors: `Unreadable`. */
export function imageLeaks(bytes: Uint8Array, kind: PictureKind, list: LeakList, where: LeakPlace = {}): void {
  const { people, texts, hasLocation, hasThumbnail, hasTrailer } = readPicture(bytes, kind);
  for (const name of people.filter(mayBePerson)) list.add('metadata-name', where, { text: name });
  if (hasLocation) list.add('metadata-location', where);
  if (hasThumbnail) list.add('image-thumbnail', where);
  if (hasTrailer) list.add('data-after-image', where);
  for (const text of texts) list.personal(text, where);
}

/** The same for a picture within a document. What is no picture shows nothing and is passed over; a broken one is told. */
export function pictureLeaks(bytes: Uint8Array, list: LeakList, where: LeakPlace): void {
  const kind = pictureKind(bytes);
  if (!kind) return;
  try {
    imageLeaks(bytes, kind, list, where);
  } catch {
    list.add('unknown-part', where);
  }
}

/** The same for the data of a picture in a PDF, which writers of PDFs cut and fill up: only what it says counts. */
export function embeddedPictureLeaks(bytes: Uint8Array, list: LeakList): void {
  const own = new LeakList();
  try {
    imageLeaks(bytes, 'jpeg', own);
  } catch {
    return;
  }
  for (const { rule, excerpt } of own.all) if (rule !== 'data-after-image') list.add(rule, {}, { text: excerpt ?? '' });
}

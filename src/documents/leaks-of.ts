import { docxLeaks } from './docx/docx-leaks.js';
import { imageLeaks } from './image/image-leaks.js';
import type { Leak } from './leak.js';
import { LeakList } from './leak-list.js';
import { LIMITS } from './limits.js';
import { kindOf, type DocumentKind } from './media-types.js';
import { refuseForeign } from './office/container.js';
import { pdfLeaks } from './pdf/pdf-leaks.js';
import { plainText } from './plain/plain-text.js';
import { asUnreadable, Unreadable } from './unreadable.js';
import { xlsxLeaks } from './xlsx/xlsx-leaks.js';
import { Archive } from './zip/archive.js';

/** Looks for leaks where it is called. `findLeaks` does the same at a safe distance. Never throws. */
export async function leaksOf(bytes: Uint8Array, mediaType: string): Promise<Leak[]> {
  const list = new LeakList();
  try {
    await look(bytes, kindOf(mediaType), list);
  } catch (error) {
    list.uncheckable(asUnreadable(error).reason);
  }
  return list.all;
}

async function look(bytes: Uint8Array, kind: DocumentKind | null, list: LeakList): Promise<void> {
  if (kind === null) return list.add('unsupported-type');
  if (bytes.byteLength > LIMITS.file) throw new Unreadable('file-too-large');
  if (kind === 'pdf') return pdfLeaks(bytes, list);
  if (kind === 'text') return list.personal(plainText(bytes), {});
  if (kind === 'jpeg' || kind === 'png' || kind === 'tiff') return imageLeaks(bytes, kind, list);
  refuseForeign(bytes);
  const archive = await Archive.open(bytes);
  return kind === 'docx' ? docxLeaks(archive, list) : xlsxLeaks(archive, list);
}

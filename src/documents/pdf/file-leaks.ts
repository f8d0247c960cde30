import { embeddedPictureLeaks } from '../image/image-leaks.js';
import type { LeakList } from '../leak-list.js';
import { contentOf, RawDocument } from './raw-document.js';

/** Actions that run something, send something or open another file. */
const ACTION = /\/S\s*\/(?:JavaScript|Launch|ImportData|SubmitForm|GoToE|Rendition|RichMediaExecute|Hide|Movie)\b|\/JS\s*[(<]|\/RichMedia\b/;
const EMBEDDED = /\/Type\s*\/EmbeddedFile\b|\/EF\s*<<|\/Subtype\s*\/FileAttachment\b/;

/** What the file holds beside its pages, found in its objects themselves. Errors: `Unreadable`. */
export function fileLeaks(bytes: Uint8Array, list: LeakList): void {
  const raw = new RawDocument(bytes);
  // Of a file with a password for the owner only, not all can be looked into: what is packed in it is not.
  if (raw.isEncrypted) list.uncheckable('owner-password');
  if (raw.says(ACTION)) list.add('script');
  if (raw.says(EMBEDDED)) list.add('embedded-file');
  if (raw.says(/\/Subtype\s*\/Redact\b/)) list.add('redaction-not-applied');
  if (raw.says(/\/PieceInfo\b/)) list.add('application-data');
  if (raw.objects.some(({ text }) => /\/Type\s*\/Page\b/.test(text) && /\/Thumb\s+\d/.test(text))) list.add('image-thumbnail');
  if (raw.says(/\/XFA\b/)) list.add('form-value');
  if (!raw.isEncrypted) leftOvers(raw, list);
  for (const { text, data } of raw.objects) if (data && /\/Filter\s*\[?\s*\/DCTDecode\b/.test(text)) embeddedPictureLeaks(data, list);
}

/** Pages, text and pictures that the document no longer shows. */
function leftOvers(raw: RawDocument, list: LeakList): void {
  for (const object of raw.leftOver) {
    const isPage = /\/Type\s*\/Page\b/.test(object.text);
    const isPicture = object.data !== null && /\/Subtype\s*\/Image\b/.test(object.text);
    const content = isPage || isPicture || /\/Type\s*\/(?:XRef|ObjStm|Metadata)\b/.test(object.text) ? null : contentOf(object);
    const isText = content !== null && showsText(content);
    if (isPage || isPicture || isText) list.add('left-over-content');
  }
}

/** Whether operations of a page show letters. */
function showsText(content: Uint8Array): boolean {
  const text = Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, 1_000_000)).toString('latin1');
  return /\bBT\b/.test(text) && /\bT[jJ]\b/.test(text);
}

import { docxText } from './docx/docx-text.js';
import { BLANK, type Extraction } from './extraction.js';
import { LIMITS } from './limits.js';
import { kindOf, MEDIA, type DocumentKind } from './media-types.js';
import { refuseForeign } from './office/container.js';
import { pdfText } from './pdf/pdf-text.js';
import { plainText } from './plain/plain-text.js';
import { TextGatherer, tidy } from './text-gatherer.js';
import { asUnreadable, Unreadable } from './unreadable.js';
import { xlsxText } from './xlsx/xlsx-text.js';
import { Archive } from './zip/archive.js';

/** Reads a file's text where it is called. `extractText` does the same at a safe distance. Never throws. */
export async function textOf(bytes: Uint8Array, mediaType: string): Promise<Extraction> {
  const text = new TextGatherer();
  try {
    const pictured = await gather(bytes, kindOf(mediaType), text);
    const all = mediaType === MEDIA.csv && EMPTY_TABLE.test(text.all) ? '' : tidy(text.all);
    return all !== '' ? { state: 'extracted', text: all } : { state: 'no-text', text: '', ...(!pictured && { detail: BLANK }) };
  } catch (error) {
    const { state, reason } = asUnreadable(error);
    return { state, text: reason === 'text-too-long' ? tidy(text.all) : '', detail: reason };
  }
}

/** A table of cells without anything in them: what parts cells, quotes and space. */
const EMPTY_TABLE = /^[\s\ufeff,;|"']*$/;

/** Folders of Office files in which things lie that are looked at rather than read. */
const PICTURES = /^(?:word|xl)\/(?:media|embeddings|charts|drawings|diagrams)\//;

/** Answers whether there may be something in the file besides words: pictures, or pages that are pictures. */
async function gather(bytes: Uint8Array, kind: DocumentKind | null, text: TextGatherer): Promise<boolean> {
  if (bytes.byteLength > LIMITS.file) throw new Unreadable('file-too-large');
  if (kind === 'pdf') return pdfText(bytes, text);
  if (kind === 'text') {
    text.add(plainText(bytes));
    return false;
  }
  if (kind !== 'docx' && kind !== 'xlsx') throw new Unreadable('not-supported');
  refuseForeign(bytes);
  const archive = await Archive.open(bytes);
  await (kind === 'docx' ? docxText(archive, text) : xlsxText(archive, text));
  return archive.names.some((name) => PICTURES.test(name));
}

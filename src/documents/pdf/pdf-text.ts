import type { TextGatherer } from '../text-gatherer.js';
import { asUnreadable } from '../unreadable.js';
import { anythingDrawn } from './anything-drawn.js';
import { refuseBombs } from './stream-sizes.js';
import { withPdf, type PdfPage } from './pdfjs.js';

/** The text of every page in reading order as the file gives it. Answers whether there is anything to look at, where there is no word. Errors: `Unreadable`. */
export async function pdfText(bytes: Uint8Array, text: TextGatherer): Promise<boolean> {
  refuseBombs(bytes);
  return withPdf(bytes, async (pdf) => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number).catch((error: unknown) => { throw asUnreadable(error, 'pdf-broken'); });
      text.add(`${await pageText(page)}\n\n`);
      page.cleanup();
    }
    return text.all.trim() !== '' || anythingDrawn(pdf);
  });
}

/** The text of one page. Errors: `Unreadable` when its content cannot be parsed. */
export async function pageText(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent().catch((error: unknown) => { throw asUnreadable(error, 'pdf-broken'); });
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

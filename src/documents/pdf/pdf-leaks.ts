import type { LeakList } from '../leak-list.js';
import { asUnreadable } from '../unreadable.js';
import { annotationLeaks } from './annotation-leaks.js';
import { fileLeaks } from './file-leaks.js';
import { judgePage } from './judge-page.js';
import { metadataLeaks } from './metadata-leaks.js';
import { pageText } from './pdf-text.js';
import { withPdf, type Pdf } from './pdfjs.js';
import { readPage } from './read-page.js';
import { revisionLeaks } from './revision-leaks.js';
import { refuseBombs } from './stream-sizes.js';
import type { Box } from './geometry.js';

/** What must not leave with a PDF. Errors: `Unreadable`. */
export async function pdfLeaks(bytes: Uint8Array, list: LeakList): Promise<void> {
  refuseBombs(bytes);
  await withPdf(bytes, async (pdf) => {
    await metadataLeaks(pdf, list);
    for (let number = 1; number <= pdf.numPages; number += 1) await pageLeaks(pdf, number, list);
    await attachmentLeaks(pdf, list);
  });
  fileLeaks(bytes, list);
  await revisionLeaks(bytes, list);
}

async function pageLeaks(pdf: Pdf, number: number, list: LeakList): Promise<void> {
  const where = { page: number };
  const page = await pdf.getPage(number).catch((error: unknown) => { throw asUnreadable(error, 'pdf-broken'); });
  list.personal(await pageText(page), where);
  await annotationLeaks(page, where, list);
  const { drawn, pixels } = await readPage(pdf, page);
  judgePage({ drawn, pixels, view: page.view as unknown as Box }, where, list);
  if (await page.getJSActions()) list.add('script', where);
  page.cleanup();
}

async function attachmentLeaks(pdf: Pdf, list: LeakList): Promise<void> {
  const attachments = (await pdf.getAttachments()) as Readonly<Record<string, { filename?: string }>> | null;
  for (const { filename } of Object.values(attachments ?? {})) list.add('embedded-file', {}, { text: filename ?? '' });
  if (await pdf.getJSActions()) list.add('script');
}

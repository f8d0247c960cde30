import type { LeakList } from '../leak-list.js';
import { valueOf, wordsOf, type Annotation } from './annotation-leaks.js';
import { pageText } from './pdf-text.js';
import { operationNumbers, withPdf, type Pdf } from './pdfjs.js';

/** Earlier revisions that are compared; a file with more is simply told of. */
const COMPARED = 5;

/** What a revision shows, as far as revisions are compared. */
interface Shown {
  readonly lines: ReadonlySet<string>;
  readonly pictures: number;
  readonly pages: number;
}

/**
 * A PDF that was saved incrementally still holds what it was before. Where an earlier revision shows something that the last one does
 * not, it must not leave; where both show the same, as after signing, it is only noted.
 */
export async function revisionLeaks(bytes: Uint8Array, list: LeakList): Promise<void> {
  const ends = earlierEnds(bytes);
  if (ends.length === 0) return;
  if (ends.length > COMPARED) return list.add('earlier-revision', {}, { count: ends.length });
  const last = await withPdf(bytes, shownBy);
  for (const end of ends) {
    const earlier = await withPdf(bytes.subarray(0, end), shownBy).catch(() => null);
    const gone = earlier && [...earlier.lines].filter((line) => !last.lines.has(line));
    const same = gone !== null && gone.length === 0 && earlier!.pictures <= last.pictures && earlier!.pages <= last.pages;
    list.add('earlier-revision', {}, { severity: same ? 'note' : 'error', text: gone?.join(' ') ?? '' });
  }
}

/** Where earlier revisions end. The first end of a linearised file is that of its first page, not of a revision. */
function earlierEnds(bytes: Uint8Array): number[] {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const ends = [...latin.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].map((match) => match.index + match[0].length);
  const linearised = /\/Linearized\b/.test(latin.slice(0, 2_048));
  return ends.slice(linearised ? 1 : 0, -1);
}

async function shownBy(pdf: Pdf): Promise<Shown> {
  const numbers = (await operationNumbers()) as unknown as Readonly<Record<string, number>>;
  const isPicture = new Set([numbers.paintImageXObject, numbers.paintInlineImageXObject, numbers.paintImageMaskXObject]);
  const lines = new Set<string>();
  let pictures = 0;
  const say = (text: string) => { for (const line of text.split('\n')) if (line.trim() !== '') lines.add(line.trim()); };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    say(await pageText(page));
    for (const annotation of (await page.getAnnotations()) as Annotation[]) say(`${wordsOf(annotation)}\n${valueOf(annotation)}`);
    const { fnArray } = await page.getOperatorList();
    pictures += fnArray.filter((operation) => isPicture.has(operation)).length;
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  const { Author, Title, Subject, Keywords } = info as Readonly<Record<string, unknown>>;
  for (const entry of [Author, Title, Subject, Keywords]) if (typeof entry === 'string') say(entry);
  return { lines, pictures, pages: pdf.numPages };
}

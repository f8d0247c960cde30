import PDFDocument from 'pdfkit';
import type { Letter } from '../../../workflows/letters/letter.js';
import { backOf } from './back.js';
import { frontOf } from './front.js';
import { manuscriptOf, type Manuscript } from './manuscript.js';
import { FOLIO_DROP, HEIGHT, LEFT, LINE, mm, PAGE, RED, SIZE_4, STEP, TOP, WIDTH } from './measures.js';
import { Pen } from './pen.js';
import type { Rendered, RenderOptions } from './rendered.js';
import { paginate, type PlacedRow, type Row } from './rows.js';
import { centred, plain, Setter, TEXT, textRow, type Style } from './setting.js';
import { CLOSENESS, labelWidth, tableRows, type Closeness } from './table.js';
import { madeAt } from './made-at.js';

const FOLIO: Style = { face: 'text', size: SIZE_4 };
const MARK: Style = { face: 'title', size: 18, color: RED };
/** Lines of text that move on with the signature, so that it never stands alone on a page. */
const COMPANY = 2;

/**
 * The letter as a PDF in the layout of GB/T 9704-2012, with its fonts embedded and its text as text. The same letter gives the same bytes.
 * Errors: `LetterTooLongError`.
 */
export async function renderPdf(letter: Letter, options: RenderOptions = {}): Promise<Rendered> {
  const manuscript = manuscriptOf(letter, options);
  const setter = new Setter();
  const pages = pagesOf(manuscript, setter);
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height], margin: 0, autoFirstPage: false, pdfVersion: '1.7', lang: 'zh-CN', displayTitle: true, font: null as unknown as string,
    info: { Title: manuscript.title, Author: manuscript.issuer, Creator: 'Yishen', Producer: 'Yishen', CreationDate: madeAt(letter) },
  });
  const pieces: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    document.on('error', reject);
  });
  const pen = new Pen(document);
  pages.forEach((rows, i) => {
    document.addPage();
    drawPage(pen, rows, i + 1, manuscript.draft, setter);
  });
  document.end();
  return { bytes: await ended, missing: setter.missing, pages: pages.length };
}

function pagesOf(manuscript: Manuscript, setter: Setter): PlacedRow[][] {
  const set = (closeness: Closeness): PlacedRow[][] => paginate(rowsOf(manuscript, setter, closeness), HEIGHT, LINE);
  const [loosest, ...closer] = CLOSENESS;
  const first = set(loosest);
  if (!manuscript.form || first.length !== 2) return first;
  for (const closeness of closer) {
    const pages = set(closeness);
    if (pages.length === 1) return pages;
  }
  return first;
}

function rowsOf(manuscript: Manuscript, setter: Setter, closeness: Closeness): Row[] {
  const labels = labelWidth(manuscript.parts);
  const text = manuscript.parts.flatMap((part): Row[] => {
    if (part.kind === 'sheet') return tableRows(part, setter, labels, closeness);
    return setter.lines(part.words, { ...TEXT, indent: 2 * STEP }).map((line) => textRow(line, TEXT));
  });
  const back = backOf(manuscript, setter);
  const last = manuscript.parts.at(-1)?.kind === 'text' && back.length > 0 ? COMPANY : 0;
  return [...frontOf(manuscript, setter), ...text.map((row, i) => (i >= text.length - last ? { ...row, keep: true } : row)), ...back];
}

function drawPage(pen: Pen, rows: readonly PlacedRow[], page: number, draft: boolean, setter: Setter): void {
  if (draft) markDraft(pen, setter);
  rows.forEach(({ row, y }, i) => row.draw?.(pen, y, { first: i === 0, last: i === rows.length - 1 }));
  const [folio] = setter.lines(plain(`— ${page} —`), FOLIO);
  // 单页码居右空一字，双页码居左空一字。
  const left = page % 2 === 1 ? WIDTH - folio!.width - SIZE_4 : SIZE_4;
  pen.line(folio!, TOP + HEIGHT + FOLIO_DROP, FOLIO, left);
}

function markDraft(pen: Pen, setter: Setter): void {
  const size = 150;
  const width = setter.lines(plain('草稿'), { face: 'title', size, room: Infinity })[0]!.width;
  pen.across('草稿', size, [PAGE.width / 2, PAGE.height / 2], width);
  const [mark] = setter.lines(plain('草稿'), MARK);
  const box = { width: mark!.width + 16, height: 28 };
  const [x, y] = [LEFT + WIDTH - box.width, mm(17)];
  pen.box(x, y, box.width, box.height, RED);
  pen.line(mark!, y + box.height / 2, MARK, WIDTH - box.width + centred(mark!, box.width));
}

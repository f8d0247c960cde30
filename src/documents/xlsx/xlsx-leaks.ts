import type { LeakPlace } from '../leak.js';
import type { LeakList } from '../leak-list.js';
import type { LeakRule } from '../leak-rules.js';
import { PackageParts } from '../office/package-parts.js';
import { packageLeaks } from '../office/package-leaks.js';
import { relationshipsOf } from '../office/relationships.js';
import { TextGatherer } from '../text-gatherer.js';
import { readXml } from '../xml/read-xml.js';
import type { Archive } from '../zip/archive.js';
import { readCellStyles } from './cell-styles.js';
import { readSheet } from './read-sheet.js';
import { SheetLeaks } from './sheet-leaks.js';
import { readWorkbook, type DefinedName, type SheetEntry, type Workbook } from './workbook.js';

/** Parts that carry more than is shown, wherever they are. */
const PARTS: readonly (readonly [type: string, usually: RegExp, LeakRule])[] = [
  ['pivotCacheRecords', /(^|\/)pivotCacheRecords\d*\.xml$/, 'pivot-cache'], ['externalLink', /(^|\/)externalLink\d*\.xml$/, 'external-link'],
  ['connections', /(^|\/)connections\.xml$/, 'data-connection'], ['queryTable', /(^|\/)queryTables?\/?\w*\.xml$/, 'data-connection'],
  ['revisionLog', /(^|\/)revisions\/revisionLog\d*\.xml$/, 'tracked-change'], ['powerPivotData', /(^|\/)model\/item\.data$/, 'data-connection'],
];

/** What must not leave with an XLSX. Errors: `Unreadable`. */
export async function xlsxLeaks(archive: Archive, list: LeakList): Promise<void> {
  const parts = await PackageParts.of(archive);
  const book = await readWorkbook(archive);
  const stylesPart = (await relationshipsOf(archive, book.part)).find(({ type }) => type === 'styles')?.target;
  const styles = stylesPart && archive.has(stylesPart) ? readCellStyles(await archive.read(stylesPart)) : [];
  for (const sheet of book.sheets) await sheetLeaks(archive, book, sheet, styles, list);
  for (const name of book.names) if (name.hidden && !OF_PROGRAMS.test(name.name)) list.add('hidden-name', {}, { text: textOf(name) });
  for (const [type, usually, rule] of PARTS) for (const part of parts.of([type], usually)) list.add(rule, { part });
  for (const part of parts.of(['comments', 'threadedComment'], /(^|\/)(threadedComments\/threadedComment|comments)\d*\.xml$/)) await commentLeaks(archive, part, list);
  for (const part of parts.of(['drawing'], /(^|\/)drawing\d*\.xml$/)) await drawingLeaks(archive, part, list);
  await packageLeaks(archive, parts, list);
}

/** Names that Excel hides by itself: filters, and functions of newer versions. */
const OF_PROGRAMS = /^(?:_xlnm\._FilterDatabase|_xlfn\.|_xlpm\.|_xleta\.)/;

function textOf({ name, refersTo }: DefinedName): string {
  return `${name} = ${refersTo}`;
}

async function sheetLeaks(archive: Archive, { strings }: Workbook, sheet: SheetEntry, styles: ReturnType<typeof readCellStyles>, list: LeakList): Promise<void> {
  const where: LeakPlace = { sheet: sheet.name };
  const text = new TextGatherer();
  if (sheet.state !== 'visible') list.add('hidden-sheet', where, { text: sheet.name });
  const shown = new SheetLeaks(list, where, styles);
  readSheet(await archive.read(sheet.part), strings, {
    row: (row, attributes) => shown.row(row, attributes),
    element: (name, attributes) => shown.element(name, attributes),
    cell(cell) {
      if (cell.value !== '') text.add(`${cell.value}\n`);
      shown.cell(cell);
    },
  });
  // Of a sheet that is hidden as a whole, rows and columns need no word of their own.
  if (sheet.state === 'visible') shown.finish();
  list.personal(text.all, where);
}

/** Notes and threads of comments: each is one. */
async function commentLeaks(archive: Archive, part: string, list: LeakList): Promise<void> {
  let text: string | null = null;
  readXml(await archive.read(part), {
    open(name) { if (name === 'comment' || name === 'threadedComment') text = ''; },
    text(value) { if (text !== null) text += value; },
    close(name) {
      if (name !== 'comment' && name !== 'threadedComment') return;
      list.add('comment', { part }, { text: text ?? '' });
      text = null;
    },
  });
}

/** Pictures that are only shown in part, and what text boxes say. */
async function drawingLeaks(archive: Archive, part: string, list: LeakList): Promise<void> {
  let text = '';
  readXml(await archive.read(part), {
    open(name, { l, t, r, b }) {
      if (name === 'srcRect' && [l, t, r, b].some((side) => Number(side ?? 0) > 1_000)) list.add('cropped-image', { part });
    },
    text(value) { text += value; },
    close(name) { if (name === 'p') text += '\n'; },
  });
  list.personal(text, { part });
}

import type { TextGatherer } from '../text-gatherer.js';
import type { Archive } from '../zip/archive.js';
import { readSheet } from './read-sheet.js';
import { readWorkbook } from './workbook.js';

/** The text of every sheet, hidden ones too: name of the sheet, then its rows with a tab between cells. */
export async function xlsxText(archive: Archive, text: TextGatherer): Promise<void> {
  const { sheets, strings } = await readWorkbook(archive);
  for (const { name, part } of sheets) {
    text.add(`${name}\n`);
    let cells: string[] = [];
    readSheet(await archive.read(part), strings, {
      cell: ({ value }) => { if (value !== '') cells.push(value); },
      rowEnd() {
        if (cells.length > 0) text.add(`${cells.join('\t')}\n`);
        cells = [];
      },
    });
    text.add('\n');
  }
}

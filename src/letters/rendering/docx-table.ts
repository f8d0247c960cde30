import { AlignmentType, BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { paragraph, words } from './docx-parts.js';
import { RUNS, twips } from './docx-style.js';
import type { SheetPart } from './manuscript.js';
import { WIDTH } from './measures.js';

const PADDING = 3;
const SIDE = 6;
const CELL_LINE = 20;
const BORDER = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const MARGINS = { top: twips(PADDING), bottom: twips(PADDING), left: twips(SIDE), right: twips(SIDE), marginUnitType: WidthType.DXA } as const;
const TIGHT = { line: twips(CELL_LINE), lineRule: 'exact', before: 0, after: 0 } as const;

/** A sheet as a bordered table. Rows with room for handwriting are that high and stay whole. `labels`: width of their column. */
export function table({ rows }: SheetPart, labels: number): Table {
  const widths = [twips(labels), twips(WIDTH - labels)];
  return new Table({
    layout: TableLayoutType.FIXED, width: { size: twips(WIDTH), type: WidthType.DXA }, columnWidths: widths,
    borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER, insideHorizontal: BORDER, insideVertical: BORDER },
    rows: rows.map(({ label, text, lines }) => new TableRow({
      cantSplit: lines > 1, height: { value: twips(lines * CELL_LINE + 2 * PADDING), rule: HeightRule.ATLEAST },
      children: [
        new TableCell({
          margins: MARGINS, verticalAlign: VerticalAlign.CENTER, width: { size: widths[0]!, type: WidthType.DXA },
          children: [paragraph(words(label), { alignment: AlignmentType.CENTER, spacing: TIGHT }, RUNS.cell)],
        }),
        new TableCell({
          margins: MARGINS, verticalAlign: lines > 1 ? VerticalAlign.TOP : VerticalAlign.CENTER, width: { size: widths[1]!, type: WidthType.DXA },
          children: (text.length > 0 ? text : [[]]).map((line) => paragraph(line, { alignment: AlignmentType.BOTH, spacing: TIGHT }, RUNS.cell)),
        }),
      ],
    })),
  });
}

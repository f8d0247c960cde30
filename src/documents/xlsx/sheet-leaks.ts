import type { LeakPlace } from '../leak.js';
import type { LeakList } from '../leak-list.js';
import type { LeakRule } from '../leak-rules.js';
import type { Attributes } from '../xml/read-xml.js';
import type { CellStyle } from './cell-styles.js';
import type { Cell, SheetReader } from './read-sheet.js';
import { on } from './workbook.js';

/** Looks at one visible sheet while it is read: columns come first, rows with their cells after, the filter last. */
export class SheetLeaks implements SheetReader {
  private readonly hiddenColumns: { from: number; to: number }[] = [];
  private readonly inHiddenRows = new Map<number, string>();
  private readonly inHiddenColumns = new Map<number, string>();
  private readonly filters: { from: number; to: number }[] = [];
  private rowHidden = false;
  private usuallyHidden = false;

  constructor(private readonly list: LeakList, private readonly where: LeakPlace, private readonly styles: readonly CellStyle[]) {}

  element(name: string, attributes: Attributes): void {
    if (name === 'sheetFormatPr') this.usuallyHidden = on(attributes.zeroHeight);
    if (name === 'col' && (on(attributes.hidden) || attributes.width === '0')) this.hiddenColumns.push({ from: Number(attributes.min), to: Number(attributes.max) });
    if (name === 'autoFilter') this.filters.push(rowsOf(attributes.ref));
  }

  row(_: number, { hidden, ht }: Attributes): void {
    this.rowHidden = hidden === undefined ? ht === '0' || (ht === undefined && this.usuallyHidden) : on(hidden);
  }

  cell({ row, column, value, style }: Cell): void {
    if (value.trim() === '') return;
    if (this.rowHidden && !this.inHiddenRows.has(row)) this.inHiddenRows.set(row, value);
    if (this.hiddenColumns.some(({ from, to }) => column >= from && column <= to) && !this.inHiddenColumns.has(column)) this.inHiddenColumns.set(column, value);
    const look = this.styles[style];
    if (look?.sameColour) this.list.add('same-colour-text', this.where, { text: value });
    if (look?.shownAsNothing) this.list.add('hidden-value', this.where, { text: value });
  }

  /** When the sheet has been read. */
  finish(): void {
    for (const [row, text] of this.inHiddenRows) {
      const rule: LeakRule = this.filters.some(({ from, to }) => row > from && row <= to) ? 'filtered-rows' : 'hidden-rows';
      this.list.add(rule, this.where, { text });
    }
    for (const text of this.inHiddenColumns.values()) this.list.add('hidden-columns', this.where, { text });
  }
}

/** `A1:F20` → rows 1 to 20. */
function rowsOf(reference: string | undefined): { from: number; to: number } {
  const [, from = '0', to = from] = /^\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/.exec(reference ?? '') ?? [];
  return { from: Number(from), to: Number(to) };
}

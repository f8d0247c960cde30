import type { Pen } from './pen.js';

/** Where a row lies on its page. */
export interface Edge {
  readonly first: boolean;
  readonly last: boolean;
}

/** A strip across the page: the unit of which pages are made. */
export interface Row {
  readonly height: number;
  /** On the same page as the next row. */
  readonly keep?: boolean;
  /** Empty room that is left out at the top of a page. */
  readonly blank?: boolean;
  /** Begins at a line of the grid: what is above it is filled up. */
  readonly onGrid?: boolean;
  readonly draw?: (pen: Pen, y: number, edge: Edge) => void;
}

export interface PlacedRow {
  readonly row: Row;
  /** From the top of the text area. */
  readonly y: number;
}

export const blank = (height: number): Row => ({ height, blank: true });

/** Rows up to and including the next that may be followed by a new page. */
function chains(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  let chain: Row[] = [];
  for (const row of rows) {
    chain.push(row);
    if (row.keep) continue;
    found.push(chain);
    chain = [];
  }
  return chain.length > 0 ? [...found, chain] : found;
}

const TOLERANCE = 0.01;

/** The rows on pages of this height. Rows that keep together move on together, unless no page could hold them. */
export function paginate(rows: readonly Row[], height: number, line: number): PlacedRow[][] {
  const pages: PlacedRow[][] = [[]];
  let y = 0;
  const fits = (wanted: number): boolean => y + wanted <= height + TOLERANCE;
  const turn = (): void => {
    pages.push([]);
    y = 0;
  };
  for (const chain of chains(rows)) {
    const wanted = chain.reduce((all, row) => all + row.height, 0);
    if (y > 0 && !fits(wanted) && wanted <= height + TOLERANCE) turn();
    for (const row of chain) {
      if (y > 0 && !fits(row.height)) turn();
      if (row.blank && y === 0 && pages.length > 1) continue;
      if (row.onGrid) y = Math.ceil(y / line - TOLERANCE) * line;
      pages.at(-1)!.push({ row, y });
      y += row.height;
    }
  }
  return pages;
}

import type { SheetPart } from './manuscript.js';
import { LEFT, SIZE_4, TOP, WIDTH } from './measures.js';
import type { Pen } from './pen.js';
import type { Row } from './rows.js';
import { balanced, centred, Setter, type Style } from './setting.js';
import type { SetLine } from './lines.js';

const CELL: Style = { face: 'text', size: SIZE_4, justify: true };
/** Height of a line in a sheet: the largest of these with which it is one page, else the first. */
export const CELL_LINES = [24, 22, 20] as const;
const PADDING = 6;
const BORDER = 0.75;
/** Six characters and their padding. */
const LABEL = 6 * SIZE_4 + 2 * PADDING;
/** Rows up to this many lines stay on one page. */
const WHOLE = 12;

/** A sheet as a bordered table: labels at the left, texts at the right. A long row goes on on the next page, closed there and opened anew. */
export function tableRows({ rows }: SheetPart, setter: Setter, cellLine: number = CELL_LINES[0]): Row[] {
  return rows.flatMap(({ label, text, lines }) => {
    const names = balanced(label, { ...CELL, justify: false, room: LABEL - 2 * PADDING }, setter);
    const set = text.flatMap((line) => setter.lines(line, { ...CELL, room: WIDTH - LABEL - 2 * PADDING }));
    const count = Math.max(names.length, set.length, lines);
    const cell: Cell = { names, set, count, cellLine, from: Math.floor((count - names.length) / 2) };
    return Array.from({ length: count }, (_, n) => strip(cell, n));
  });
}

interface Cell {
  readonly names: readonly SetLine[];
  readonly set: readonly SetLine[];
  readonly count: number;
  readonly cellLine: number;
  /** Line on which the label begins: it stands in the middle. */
  readonly from: number;
}

function strip(cell: Cell, n: number): Row {
  const { count, cellLine } = cell;
  const top = n === 0 ? PADDING : 0;
  const height = cellLine + top + (n === count - 1 ? PADDING : 0);
  return {
    height, keep: n < count - 1 && count <= WHOLE,
    draw: (pen, at, edge) => {
      const y = TOP + at;
      for (const x of [0, LABEL, WIDTH]) pen.stroke([LEFT + x, y], [LEFT + x, y + height], BORDER);
      if (n === 0 || edge.first) pen.stroke([LEFT, y], [LEFT + WIDTH, y], BORDER);
      if (n === count - 1 || edge.last) pen.stroke([LEFT, y + height], [LEFT + WIDTH, y + height], BORDER);
      drawLabel(pen, cell, n, y + top);
      const words = cell.set[n];
      if (words) pen.line(words, y + top + cellLine / 2, CELL, LABEL + PADDING);
    },
  };
}

/** The label stands in the middle: to the point where the row stays on one page, else on the lines nearest to it. */
function drawLabel(pen: Pen, { names, count, cellLine, from }: Cell, n: number, y: number): void {
  const whole = count <= WHOLE;
  const drawn = whole ? (n === 0 ? names : []) : names.slice(Math.max(0, n - from), Math.max(0, n - from + 1));
  const middle = y + (whole ? (cellLine * (count - names.length + 1)) / 2 : cellLine / 2);
  drawn.forEach((name, k) => pen.line(name, middle + k * cellLine, CELL, PADDING + centred(name, LABEL - 2 * PADDING)));
}

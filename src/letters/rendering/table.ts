import { charactersOf } from './characters.js';
import type { Manuscript, SheetPart } from './manuscript.js';
import { LEFT, SIZE_4, TOP, WIDTH } from './measures.js';
import type { Row } from './rows.js';
import { balanced, centred, Setter, type Style } from './setting.js';
import type { SetLine } from './lines.js';

const CELL: Style = { face: 'text', size: SIZE_4, justify: true };
const BORDER = 0.75;
/** Between a text and the rule beside it. */
const SIDE = 6;
/** Rows up to this many lines stay on one page. */
const WHOLE = 12;

/** How closely a sheet is set: as loosely as one page allows, else as the first. */
export interface Closeness {
  readonly line: number;
  /** Above and below the text of a row. */
  readonly padding: number;
}

export const CLOSENESS: readonly [Closeness, ...Closeness[]] = [{ line: 24, padding: 6 }, { line: 22, padding: 4 }, { line: 20, padding: 3 }, { line: 18, padding: 2 }];

/** Width of the labels' column, the same in all sheets of a document: as the longest label needs, from four characters to seven. */
export function labelWidth(parts: Manuscript['parts']): number {
  const labels = parts.flatMap((part) => (part.kind === 'sheet' ? part.rows.map(({ label }) => charactersOf(label).length) : []));
  return Math.min(7, Math.max(4, ...labels)) * SIZE_4 + 2 * SIDE;
}

/**
 * A sheet as a bordered table: labels at the left, texts at the right. A long row goes on on the next page, closed there and opened anew.
 * @param width of the labels
 */
export function tableRows({ rows }: SheetPart, setter: Setter, width: number, closeness: Closeness = CLOSENESS[0]): Row[] {
  return rows.flatMap(({ label, text, lines }) => {
    const names = balanced(label, { ...CELL, justify: false, room: width - 2 * SIDE }, setter);
    const words = text.flatMap((line) => setter.lines(line, { ...CELL, room: WIDTH - width - 2 * SIDE }));
    const count = Math.max(names.length, words.length, lines);
    const cell: Cell = { names, words, count, closeness, width, written: lines > 1 };
    return Array.from({ length: count }, (_, n) => strip(cell, n));
  });
}

interface Cell {
  readonly names: readonly SetLine[];
  readonly words: readonly SetLine[];
  readonly count: number;
  readonly closeness: Closeness;
  readonly width: number;
  /** Has room for handwriting below its text. */
  readonly written: boolean;
}

function strip(cell: Cell, n: number): Row {
  const { count, width, names, words, written, closeness: { line, padding } } = cell;
  const top = n === 0 ? padding : 0;
  const height = line + top + (n === count - 1 ? padding : 0);
  return {
    height, keep: n < count - 1 && count <= WHOLE,
    draw: (pen, at, edge) => {
      const y = TOP + at;
      for (const x of [0, width, WIDTH]) pen.stroke([LEFT + x, y], [LEFT + x, y + height], BORDER);
      if (n === 0 || edge.first) pen.stroke([LEFT, y], [LEFT + WIDTH, y], BORDER);
      if (n === count - 1 || edge.last) pen.stroke([LEFT, y + height], [LEFT + WIDTH, y + height], BORDER);
      for (const { text, middle } of linesAt(names, cell, n, true)) pen.line(text, y + top + middle, CELL, SIDE + centred(text, width - 2 * SIDE));
      for (const { text, middle } of linesAt(words, cell, n, !written)) pen.line(text, y + top + middle, CELL, width + SIDE);
    },
  };
}

/**
 * What the n-th strip draws of a text. In a row that stays on one page the first strip draws all of it, in the middle to the point; in a longer row
 * each strip draws its line.
 */
function linesAt(texts: readonly SetLine[], { count, closeness: { line } }: Cell, n: number, centre: boolean): { text: SetLine; middle: number }[] {
  const from = centre ? (count - texts.length) / 2 : 0;
  if (count <= WHOLE) return n === 0 ? texts.map((text, k) => ({ text, middle: (from + k + 0.5) * line })) : [];
  const text = texts[n - Math.floor(from)];
  return text ? [{ text, middle: line / 2 }] : [];
}

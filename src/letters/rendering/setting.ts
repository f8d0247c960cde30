import { advanceOf, shown, type Face } from './fonts.js';
import { setLines, type SetLine } from './lines.js';
import type { Line } from './manuscript.js';
import type { Row } from './rows.js';
import { LINE, STEP, TOP, WIDTH } from './measures.js';
import type { Scale } from './units.js';

export interface Style {
  readonly face: Face;
  readonly size: number;
  /** From one character to the next; the size unless given. */
  readonly step?: number;
  readonly color?: string;
  readonly room?: number;
  readonly indent?: number;
  readonly justify?: boolean;
}

/** Sets texts in the embedded font and gathers what it cannot show. */
export class Setter {
  private readonly lacking = new Set<string>();

  get missing(): string[] {
    return [...this.lacking];
  }

  lines(line: Line, { face, size, step = size, room = WIDTH, indent = 0, justify = false }: Style): SetLine[] {
    const scale: Scale = { size, step, advance: (text) => advanceOf(face, text) * size };
    const words = line.map(({ text, gap }) => ({ text: shown(face, text, this.lacking), gap }));
    return setLines(words, { scale, room, indent, justify });
  }
}

export const plain = (text: string): Line => [{ text, gap: false }];

/** A row of text with its middle in the middle of the row. */
export function textRow(line: SetLine, style: Style, place: { left?: number; height?: number; keep?: boolean } = {}): Row {
  const { left = 0, height = LINE, keep = false } = place;
  return { height, keep, draw: (pen, y) => pen.line(line, TOP + y + height / 2, style, left) };
}

/** Running text of size 3 on the grid. */
export const TEXT: Style = { face: 'text', size: 16, step: STEP, justify: true };

export const centred = (line: SetLine, room = WIDTH): number => Math.max(0, (room - line.width) / 2);

/** Lines of about the same length: a title's last line is not a single character. */
export function balanced(text: string, style: Style, setter: Setter): SetLine[] {
  const { room: most = WIDTH } = style;
  const widest = setter.lines(plain(text), style);
  if (widest.length < 2) return widest;
  const all = widest.reduce((sum, line) => sum + line.width, 0);
  for (let room = all / widest.length; room < most; room += style.size / 2) {
    const lines = setter.lines(plain(text), { ...style, room });
    if (lines.length === widest.length) return lines;
  }
  return widest;
}

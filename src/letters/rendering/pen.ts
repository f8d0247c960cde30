import type { SetLine, Placed } from './lines.js';
import { fontOf, type Face } from './fonts.js';
import { LEFT, RED } from './measures.js';

export interface Ink {
  readonly face: Face;
  readonly size: number;
  readonly color?: string;
}

/** Middle of a Chinese character above its baseline, in its size. */
const MIDDLE = 0.38;

const BLACK = '#000000';
const GRAY = '#e9e9e9';

/** Writes on the pages of one document. Heights are measured from the top of the page, widths from the left edge of the text. */
export class Pen {
  constructor(private readonly document: PDFKit.PDFDocument) {}

  /** A line of text, its characters' middles `middle` below the top of the page. */
  line({ units }: SetLine, middle: number, ink: Ink, left = 0): void {
    for (const run of runsOf(units)) this.write(run.text, LEFT + left + run.x, middle, { ...ink, color: run.gap ? RED : ink.color }, run.spacing ?? 0);
  }

  write(text: string, x: number, middle: number, { face, size, color = BLACK }: Ink & { color?: string | undefined }, spacing = 0): void {
    this.document.font(fontOf(face) as never, face, size).fillColor(color)
      .text(text, x, middle + MIDDLE * size, { lineBreak: false, characterSpacing: spacing, baseline: 'alphabetic' } as PDFKit.Mixins.TextOptions);
  }

  stroke(from: readonly [number, number], to: readonly [number, number], width: number, color = BLACK): void {
    this.document.lineWidth(width).strokeColor(color).moveTo(...from).lineTo(...to).stroke();
  }

  box(x: number, y: number, width: number, height: number, color: string): void {
    this.document.lineWidth(1).strokeColor(color).rect(x, y, width, height).stroke();
  }

  /** A word across the page, under everything else. */
  across(text: string, size: number, [x, y]: readonly [number, number], width: number): void {
    this.document.save().rotate(-35, { origin: [x, y] });
    this.write(text, x - width / 2, y, { face: 'title', size, color: GRAY });
    this.document.restore();
  }
}

interface Stretch {
  text: string;
  readonly x: number;
  readonly gap: boolean;
  /** Between its characters, beyond what the font gives; null while it has only one. */
  spacing: number | null;
}

/** Characters set at one distance from each other are written as one text, so that it is found and copied as one. */
function runsOf(units: readonly Placed[]): Stretch[] {
  const runs: Stretch[] = [];
  units.forEach((unit, i) => {
    const run = runs.at(-1);
    const before = units[i - 1];
    if (run && before?.wide && unit.wide && unit.gap === run.gap) {
      const spacing = unit.x - before.x - before.advance;
      if (run.spacing === null || Math.abs(spacing - run.spacing) < 0.001) {
        run.spacing ??= spacing;
        run.text += unit.text;
        return;
      }
    }
    runs.push({ text: unit.text, x: unit.x, gap: unit.gap, spacing: null });
  });
  return runs;
}

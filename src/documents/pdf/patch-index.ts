import type { Patch } from './drawn.js';
import { within, type Box, type Point } from './geometry.js';

/** Cells across and up. */
const CELLS = 48;
/** A patch over more cells than this is kept once for all of them. */
const WIDE = 300;

/** Finds what is painted at a point without looking at everything: drawings and maps paint a hundred thousand things on a page. */
export class PatchIndex {
  private readonly cells: Patch[][] = Array.from({ length: CELLS * CELLS }, () => []);
  private readonly wide: Patch[] = [];

  /** @param view what is painted outside of it is left out */
  constructor(patches: readonly Patch[], private readonly view: Box) {
    for (const patch of patches) this.add(patch);
  }

  /** The last of the patches at a point for which `holds`; nothing for a point outside of the view. */
  lastAt(point: Point, holds: (patch: Patch) => boolean): Patch | undefined {
    if (!within(point, this.view)) return undefined;
    const [column, row] = this.cellOf(point);
    const narrow = this.cells[row * CELLS + column]!.findLast(holds);
    const wide = this.wide.findLast(holds);
    if (!narrow || !wide) return narrow ?? wide;
    return narrow.order > wide.order ? narrow : wide;
  }

  private add(patch: Patch): void {
    const [left, bottom] = this.cellOf([patch.box[0], patch.box[1]]);
    const [right, top] = this.cellOf([patch.box[2], patch.box[3]]);
    if ((right - left + 1) * (top - bottom + 1) > WIDE) {
      this.wide.push(patch);
      return;
    }
    for (let row = bottom; row <= top; row += 1) for (let column = left; column <= right; column += 1) this.cells[row * CELLS + column]!.push(patch);
  }

  private cellOf([x, y]: Point): [column: number, row: number] {
    const [x0, y0, x1, y1] = this.view;
    const cell = (value: number, from: number, to: number) => Math.min(Math.max(Math.floor(((value - from) / Math.max(to - from, 1e-6)) * CELLS), 0), CELLS - 1);
    return [cell(x, x0, x1), cell(y, y0, y1)];
  }
}

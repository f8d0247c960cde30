import { apply, type Matrix, type Point } from './geometry.js';

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
/** Straight pieces that stand for a curve. */
const PIECES = 8;

/** The lines of a path of the library, on the page, curves as short lines. */
export function flatPath(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  let last: Point = [0, 0];
  const to = (point: Point) => { line.push(apply(matrix, point)); last = point; };
  for (let i = 0; i < path.length;) {
    const n = (k: number) => path[i + k]!;
    switch (path[i]) {
      case MOVE:
        lines.push((line = []));
        to([n(1), n(2)]);
        i += 3;
        break;
      case LINE:
        to([n(1), n(2)]);
        i += 3;
        break;
      case CURVE:
        for (const point of cubic(last, [n(1), n(2)], [n(3), n(4)], [n(5), n(6)])) to(point);
        i += 7;
        break;
      case QUADRATIC:
        for (const point of cubic(last, [n(1), n(2)], [n(1), n(2)], [n(3), n(4)])) to(point);
        i += 5;
        break;
      case CLOSE:
        i += 1;
        break;
      default:
        return lines;
    }
  }
  return lines.filter(({ length }) => length > 1);
}

function cubic(from: Point, one: Point, two: Point, to: Point): Point[] {
  return Array.from({ length: PIECES }, (_, i) => {
    const t = (i + 1) / PIECES;
    const s = 1 - t;
    const at = (k: 0 | 1) => s ** 3 * from[k] + 3 * s * s * t * one[k] + 3 * s * t * t * two[k] + t ** 3 * to[k];
    return [at(0), at(1)] as const;
  });
}

/** Every piece of lines as an area of a width: what a thick stroke covers. */
export function thickened(lines: readonly (readonly Point[])[], width: number): Point[][] {
  return lines.flatMap((line) => line.slice(1).flatMap((to, i) => {
    const [x1, y1] = line[i]!;
    const [x2, y2] = to;
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length === 0) return [];
    const [dx, dy] = [(-(y2 - y1) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)];
    return [[[x1 + dx, y1 + dy], [x2 + dx, y2 + dy], [x2 - dx, y2 - dy], [x1 - dx, y1 - dy]] as Point[]];
  }));
}

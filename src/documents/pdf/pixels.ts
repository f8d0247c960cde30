import { brightness } from '../colour.js';
import type { Picture, PixelData } from './drawn.js';
import { apply, inverse, type Box, type Matrix, type Point } from './geometry.js';

/** Pixels between which a letter shows: points looked at in a box, across and up. */
const ACROSS = 9;
const UP = 7;

/** The pixels of a picture, asked for by points of the page. */
export class Pixels {
  private constructor(private readonly data: PixelData & { data: Uint8Array | Uint8ClampedArray }, private readonly toUnit: Matrix, private readonly isMask: boolean) {}

  /** Null where the pixels are not to be had. */
  static of(picture: Picture, data: PixelData | null): Pixels | null {
    const toUnit = inverse(picture.matrix);
    if (!data || !toUnit || !data.data || typeof data.data === 'string') return null;
    return new Pixels(data as PixelData & { data: Uint8Array }, toUnit, picture.isMask);
  }

  /** Whether the picture hides what is beneath it at this point. */
  opaqueAt(point: Point): boolean {
    if (this.data.kind !== 3) return true;
    const at = this.indexOf(point);
    return at !== null && this.data.data[at * 4 + 3]! > 242;
  }

  /** By how much the brightness differs within a box, 0 to 255; null where the box is not on the picture. */
  contrastIn([x0, y0, x1, y1]: Box): number | null {
    let darkest = Infinity;
    let brightest = -Infinity;
    for (let i = 0; i < ACROSS; i += 1) {
      for (let j = 0; j < UP; j += 1) {
        const value = this.brightnessAt([x0 + ((x1 - x0) * i) / (ACROSS - 1), y0 + ((y1 - y0) * j) / (UP - 1)]);
        if (value === null) continue;
        darkest = Math.min(darkest, value);
        brightest = Math.max(brightest, value);
      }
    }
    return brightest < 0 ? null : brightest - darkest;
  }

  private brightnessAt(point: Point): number | null {
    const at = this.indexOf(point);
    if (at === null) return null;
    const { kind, data, width } = this.data;
    if (this.isMask || kind === 1) {
      const [row, column] = [Math.floor(at / width), at % width];
      return (data[row * ((width + 7) >> 3) + (column >> 3)]! >> (7 - (column & 7))) & 1 ? 255 : 0;
    }
    const step = kind === 3 ? 4 : 3;
    return brightness([data[at * step]!, data[at * step + 1]!, data[at * step + 2]!]);
  }

  /** Number of the pixel at a point: the picture's first row is at the top of the unit square. */
  private indexOf(point: Point): number | null {
    const [x, y] = apply(this.toUnit, point);
    const { width, height } = this.data;
    const column = Math.floor(x * width);
    const row = Math.floor((1 - y) * height);
    return column >= 0 && column < width && row >= 0 && row < height ? row * width + column : null;
  }
}

import type { Colour } from '../colour.js';
import type { Box, Matrix, Point } from './geometry.js';

/** A glyph as it is drawn: where its middle is, and how it looks. */
export interface Glyph {
  readonly order: number;
  readonly text: string;
  readonly middle: Point;
  /** Height of the letters on the page. */
  readonly size: number;
  /** Corners of about the ink: for looking at the picture behind. */
  readonly box: Box;
  /** Null where it is not known: a pattern. */
  readonly colour: Colour | null;
  readonly alpha: number;
  /** Neither filled nor stroked. */
  readonly invisible: boolean;
  readonly clipped: boolean;
  /** In a layer that is not shown. */
  readonly hiddenLayer: boolean;
}

/** Something painted over an area. */
export interface Patch {
  readonly order: number;
  readonly lines: readonly (readonly Point[])[];
  readonly evenOdd: boolean;
  readonly box: Box;
  /** Null where it is not known: a picture, a pattern. */
  readonly colour: Colour | null;
  readonly picture: Picture | null;
}

/** A picture on the page. */
export interface Picture {
  readonly matrix: Matrix;
  /** Name under which the library keeps it, or the data itself. */
  readonly source: string | PixelData;
  readonly isMask: boolean;
}

/** Pixels as the library gives them. */
export interface PixelData {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel; 2: three bytes; 3: four bytes, the last opacity. */
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray | string | null;
}

/** All that one page draws, in order. */
export interface Drawn {
  readonly glyphs: readonly Glyph[];
  readonly patches: readonly Patch[];
  readonly pictures: readonly (Picture & { readonly box: Box; readonly order: number })[];
  /** Something other than text is in a layer that is not shown. */
  readonly hiddenGraphics: boolean;
}

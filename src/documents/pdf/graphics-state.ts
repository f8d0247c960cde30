import type { Colour } from '../colour.js';
import { EVERYWHERE, IDENTITY, type Box, type Matrix } from './geometry.js';

/** What the library tells of a font. */
export interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
}

/** A paint: a colour, something whose colour is not known, or nothing. */
export type Paint = Colour | 'unknown' | 'sparse' | 'none';

/** The state of drawing, saved and restored as a whole. */
export interface State {
  matrix: Matrix;
  clip: Box;
  fill: Paint;
  stroke: Paint;
  fillAlpha: number;
  strokeAlpha: number;
  /** Of the groups around. */
  groupAlpha: number;
  blend: string;
  /** A soft mask is in force: nothing covers with certainty. */
  masked: boolean;
  lineWidth: number;
  font: Font;
  size: number;
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function firstState(): State {
  return {
    matrix: IDENTITY, clip: EVERYWHERE, fill: [0, 0, 0], stroke: [0, 0, 0], fillAlpha: 1, strokeAlpha: 1, groupAlpha: 1, blend: 'source-over', masked: false,
    lineWidth: 1, font: {}, size: 0, direction: 1, charSpacing: 0, wordSpacing: 0, hScale: 1, leading: 0, rise: 0, mode: 0, textMatrix: IDENTITY,
    x: 0, y: 0, lineX: 0, lineY: 0,
  };
}

/** The blend modes under which dark paint covers like any other. */
const DARKENING = new Set(['multiply', 'darken', 'color-burn']);

/** Whether what is painted with this leaves nothing to be seen beneath. */
export function covers(state: State, paint: Paint, alpha: number): boolean {
  if (paint === 'none' || paint === 'sparse' || state.masked || alpha * state.groupAlpha < 0.95) return false;
  if (state.blend === 'source-over') return true;
  return DARKENING.has(state.blend) && typeof paint !== 'string' && Math.max(...paint) < 40;
}

import type { Glyph } from './drawn.js';
import { apply, boxOf, scaleOf, times, within, type Matrix } from './geometry.js';
import type { State } from './graphics-state.js';

/** A glyph as the library hands it over; a number moves the pen. */
export type LibraryGlyph = number | { readonly unicode: string; readonly width: number; readonly isSpace?: boolean; readonly vmetric?: readonly number[] };

const INVISIBLE = 3;
const CLIP_ONLY = 7;

/** Places the glyphs of one string and moves the pen on. What is placed is as of the text state now. */
export function placeGlyphs(state: State, glyphs: readonly LibraryGlyph[], order: number, hiddenLayer: boolean): Glyph[] {
  const { size, font, direction, hScale, charSpacing, wordSpacing, rise } = state;
  const unit = size * (font.fontMatrix?.[0] ?? 0.001);
  const horizontal = hScale * direction;
  const text = times(times(state.matrix, state.textMatrix), [1, 0, 0, 1, state.x, state.y + rise]);
  const line: Matrix = times(text, [horizontal, 0, 0, direction, 0, 0]);
  const placed: Glyph[] = [];
  let pen = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      pen += ((font.vertical ? 1 : -1) * glyph * size) / 1000;
      continue;
    }
    const spacing = ((glyph.isSpace ? wordSpacing : 0) + charSpacing) * direction;
    const metric = glyph.vmetric ?? font.defaultVMetrics;
    const advance = font.vertical && metric ? -metric[0]! * unit : glyph.width * unit;
    placed.push(...one(state, glyph.unicode, font.vertical ? -size / 2 : pen, font.vertical ? -pen - size * 0.85 : 0, font.vertical ? size : advance, line, order, hiddenLayer));
    pen += font.vertical ? advance - spacing : advance + spacing;
  }
  if (font.vertical) state.y -= pen;
  else state.x += pen * horizontal;
  return placed;
}

/** @param x where the glyph begins on the line, @param y its base, @param width how far it reaches */
function one(state: State, text: string, x: number, y: number, width: number, line: Matrix, order: number, hiddenLayer: boolean): Glyph[] {
  if (text.trim() === '' || text.includes('\u0000')) return [];
  const { size } = state;
  const middle = apply(line, [x + width / 2, y + size * 0.3]);
  const ink = ([[x + width * 0.1, y], [x + width * 0.9, y], [x + width * 0.9, y + size * 0.7], [x + width * 0.1, y + size * 0.7]] as const).map((point) => apply(line, point));
  const filled = [0, 2, 4, 6].includes(state.mode);
  const stroked = [1, 2, 5, 6].includes(state.mode);
  const paint = filled ? state.fill : state.stroke;
  const alpha = (filled ? state.fillAlpha : state.strokeAlpha) * state.groupAlpha;
  return [{
    order, text, middle, size: size * scaleOf(line), box: boxOf(ink), alpha, hiddenLayer,
    colour: typeof paint === 'string' || (filled && stroked) ? null : paint,
    invisible: state.mode === INVISIBLE || state.mode === CLIP_ONLY || paint === 'none', clipped: !within(middle, state.clip),
  }];
}

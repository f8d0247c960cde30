import { colourOf, WHITE } from '../colour.js';
import { asUnreadable } from '../unreadable.js';
import { operationNumbers, type Pdf } from './pdfjs.js';

/** Operations that leave something to be seen, whatever they are given. */
const PAINTING = [
  'shadingFill', 'paintImageXObject', 'paintInlineImageXObject', 'paintImageXObjectRepeat', 'paintInlineImageXObjectGroup', 'paintImageMaskXObject', 'paintImageMaskXObjectRepeat',
  'paintImageMaskXObjectGroup', 'paintSolidColorImageMask',
] as const;
const FILLING = ['fill', 'eoFill', 'rawFillPath', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const;
const STROKING = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const;

interface Inks { readonly fill: boolean; readonly stroke: boolean }

/** Whether any page has something to look at: a letter, a picture, an area or a line that is not white, or a note that is drawn. Errors: `Unreadable`. */
export async function anythingDrawn(pdf: Pdf): Promise<boolean> {
  const numbers = (await operationNumbers()) as unknown as Readonly<Record<string, number>>;
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n).catch((error: unknown) => { throw asUnreadable(error, 'pdf-broken'); });
    const { fnArray, argsArray } = await page.getOperatorList().catch((error: unknown) => { throw asUnreadable(error, 'pdf-broken'); });
    page.cleanup();
    if (draws(numbers, fnArray, argsArray as readonly unknown[])) return true;
  }
  return false;
}

function draws(numbers: Readonly<Record<string, number>>, operations: readonly number[], args: readonly unknown[]): boolean {
  const of = (names: readonly string[]) => new Set(names.map((name) => numbers[name]));
  const [painting, filling, stroking] = [of(PAINTING), of(FILLING), of(STROKING)];
  let inks: Inks = { fill: true, stroke: true };
  const saved: Inks[] = [];
  for (const [i, number] of operations.entries()) {
    const given = (args[i] ?? []) as readonly unknown[];
    if (painting.has(number) || (number === numbers['showText'] && hasLetters(given[0]))) return true;
    if (number === numbers['constructPath'] && ((filling.has(given[0] as number) && inks.fill) || (stroking.has(given[0] as number) && inks.stroke))) return true;
    if (number === numbers['save']) saved.push(inks);
    if (number === numbers['restore']) inks = saved.pop() ?? inks;
    if (number === numbers['setFillRGBColor']) inks = { ...inks, fill: isSeen(given[0]) };
    if (number === numbers['setStrokeRGBColor']) inks = { ...inks, stroke: isSeen(given[0]) };
    if (number === numbers['setFillColorN']) inks = { ...inks, fill: true };
    if (number === numbers['setStrokeColorN']) inks = { ...inks, stroke: true };
  }
  return false;
}

/** Glyphs besides spaces; numbers between them only move the next one. */
function hasLetters(glyphs: unknown): boolean {
  return Array.isArray(glyphs) && glyphs.some((glyph: unknown) => typeof glyph === 'object' && glyph !== null && !('isSpace' in glyph && glyph.isSpace));
}

/** White on white paper is nothing. */
function isSeen(colour: unknown): boolean {
  return colourOf(String(colour))?.join() !== WHITE.join();
}

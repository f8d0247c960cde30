import { breaksAfter, charactersOf, emptyLeft, emptyRight, inTwos, neverFirst, neverLast } from './characters.js';
import type { Line } from './manuscript.js';

/** What is never broken: a character of Chinese, a word of letters or digits, a space. */
export interface Unit {
  readonly text: string;
  readonly gap: boolean;
  /** What the font gives it. */
  readonly advance: number;
  /** With its share of the distance between characters. */
  readonly width: number;
  /** Full width: it takes part in the grid of characters, and a line may be broken beside it. */
  readonly wide: boolean;
  /** A mark with an empty half that the line may take, in points. */
  readonly spare: number;
  readonly space: boolean;
}

/** Advance widths of one font at one size. */
export interface Scale {
  readonly size: number;
  /** From one full-width character to the next. */
  readonly step: number;
  /** Advance of a text in the font, in points. */
  readonly advance: (text: string) => number;
}

/** A word longer than this may be broken at its punctuation, as a web address is. */
const LONG_WORD = 16;

/** The text cut into units. A word wider than `room` is cut into characters. */
export function unitsOf(line: Line, scale: Scale, room: number): Unit[] {
  return tightened(line.flatMap(({ text, gap }) => piecesOf(text, scale).flatMap((piece) => cut(piece, scale, room).map((each) => ({ ...each, gap })))));
}

/** Of two marks with their empty halves towards each other, as in `）。` and `：“`, the first gives up its half. */
function tightened(units: readonly Unit[]): Unit[] {
  return units.map((unit, i) => {
    const after = units[i + 1]?.text ?? '';
    if (!unit.wide || !emptyRight(unit.text) || !(emptyRight(after) || emptyLeft(after))) return unit;
    return { ...unit, width: unit.width - unit.spare, spare: 0 };
  });
}

/** Letters are words, however broad the font makes an `m`. */
const FIRST_WIDE = 0x2000;

type Piece = Omit<Unit, 'gap'>;

function piecesOf(text: string, scale: Scale): Piece[] {
  const pieces: Piece[] = [];
  let word = '';
  const endWord = (): void => {
    if (word !== '') pieces.push(narrow(word, scale));
    word = '';
  };
  for (const character of charactersOf(text)) {
    const advance = scale.advance(character);
    const wide = character.codePointAt(0)! >= FIRST_WIDE && advance >= 0.9 * scale.size;
    const space = character.trim() === '';
    if (!wide && !space) {
      word += character;
      continue;
    }
    endWord();
    const spare = wide && (emptyRight(character) || emptyLeft(character)) ? scale.size / 2 : 0;
    pieces.push({ text: character, advance, width: wide ? advance + scale.step - scale.size : advance, wide, space, spare });
  }
  endWord();
  return pieces;
}

function cut(piece: Piece, scale: Scale, room: number): Piece[] {
  if (piece.wide || piece.text.length <= LONG_WORD) return [piece];
  const parts = piece.text.split(/(?<=[/?&=\-_.@#])(?![/?&=\-_.@#])/);
  return parts.map((text) => narrow(text, scale)).flatMap((part) => (part.width <= room ? [part] : charactersOf(part.text).map((text) => narrow(text, scale))));
}

function narrow(text: string, scale: Scale): Piece {
  const advance = scale.advance(text);
  return { text, advance, width: advance, wide: false, space: false, spare: 0 };
}

/** Units that stay on one line: a mark with the character before it, a bracket with what it opens. */
export function clustersOf(units: readonly Unit[]): Unit[][] {
  const clusters: Unit[][] = [];
  units.forEach((unit, i) => {
    const before = units[i - 1];
    if (before && !mayBreak(before, unit)) clusters.at(-1)!.push(unit);
    else clusters.push([unit]);
  });
  return clusters;
}

function mayBreak(before: Unit, after: Unit): boolean {
  const last = before.text.at(-1)!;
  const first = after.text[0]!;
  if (inTwos(last) && last === first) return false;
  if (before.space || after.space) return true;
  if (!before.wide && !after.wide) return breaksAfter(last) || before.text.length === 1;
  return !neverLast(last) && !neverFirst(first);
}

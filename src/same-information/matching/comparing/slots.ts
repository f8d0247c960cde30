import { soundOf } from '../../../platform/chinese/sound.js';
import type { FactNote } from '../facts.js';
import { isDigits, isOfTheLexicon } from '../words/wording.js';

/** A place at which two wordings that are else alike say different things. */
export interface Slot {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export interface Alignment {
  /** Of what both say, how much they say alike: 0 to 1. */
  readonly alike: number;
  readonly slots: readonly Slot[];
}

const NONE: Alignment = { alike: 0, slots: [] };
/** Less than this in common, and no order of it makes them alike. */
const LEAST = 0.4;

function inCommon(ours: readonly string[], theirs: readonly string[]): number {
  const [a, b] = [new Set(ours), new Set(theirs)];
  return [...a].filter((token) => b.has(token)).length / Math.max(a.size, b.size, 1);
}

/** Lengths of the longest common subsequences of what is left from each place on. */
function lengthsOf(ours: readonly string[], theirs: readonly string[]): Uint8Array {
  const width = theirs.length + 1;
  const lengths = new Uint8Array((ours.length + 1) * width);
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] = ours[i] === theirs[j] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  return lengths;
}

interface Piece {
  readonly equal: boolean;
  readonly ours: string[];
  readonly theirs: string[];
}

/** The two side by side: pieces that are equal and pieces that differ, in turn. */
function piecesOf(ours: readonly string[], theirs: readonly string[]): Piece[] {
  const lengths = lengthsOf(ours, theirs);
  const width = theirs.length + 1;
  const pieces: Piece[] = [];
  const piece = (equal: boolean): Piece => {
    if (pieces.at(-1)?.equal !== equal) pieces.push({ equal, ours: [], theirs: [] });
    return pieces.at(-1)!;
  };
  for (let i = 0, j = 0; i < ours.length || j < theirs.length;) {
    if (i < ours.length && j < theirs.length && ours[i] === theirs[j]) {
      const { ours: a, theirs: b } = piece(true);
      a.push(ours[i++]!);
      b.push(theirs[j++]!);
    } else if (j >= theirs.length || (i < ours.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) piece(false).ours.push(ours[i++]!);
    else piece(false).theirs.push(theirs[j++]!);
  }
  return pieces;
}

/** One character that happens to be in both, as 坑 in 蕉坑 and 石坑口, does not part what differs. */
function withoutSplinters(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let k = 0; k < pieces.length; k += 1) {
    const each = pieces[k]!;
    const [last, next] = [kept.at(-1), pieces[k + 1]];
    if (each.equal && each.ours.length === 1 && !isOfTheLexicon(each.ours[0]!) && last && next) {
      last.ours.push(...each.ours, ...next.ours);
      last.theirs.push(...each.theirs, ...next.theirs);
      k += 1;
    } else kept.push({ equal: each.equal, ours: [...each.ours], theirs: [...each.theirs] });
  }
  return kept;
}

/** Where two wordings differ, side by side; the same whichever is given first, but for the sides. What differs at the very end is only how it is wanted. */
export function alignmentOf(ours: readonly string[], theirs: readonly string[]): Alignment {
  if (inCommon(ours, theirs) < LEAST) return NONE;
  const inTurn = ours.join(' ') > theirs.join(' ');
  const pieces = withoutSplinters(inTurn ? piecesOf(theirs, ours) : piecesOf(ours, theirs));
  const equal = pieces.reduce((sum, piece) => sum + (piece.equal ? piece.ours.length : 0), 0);
  const slots = pieces.filter((piece, k) => !piece.equal && piece.ours.length > 0 && piece.theirs.length > 0 && k + 1 < pieces.length);
  return { alike: (2 * equal) / (ours.length + theirs.length), slots: slots.map(({ ours: a, theirs: b }) => (inTurn ? { ours: b, theirs: a } : { ours: a, theirs: b })) };
}

const LONGEST_NAME = 6;
const isName = (tokens: readonly string[]): boolean => tokens.length <= LONGEST_NAME && !tokens.some((token) => isOfTheLexicon(token) || isDigits(token));

/** Whether a slot holds names of two things, as far as can be told: no word that is known, no number, and not one name mistyped. */
export const holdsNames = ({ ours, theirs }: Slot): boolean => isName(ours) && isName(theirs) && soundOf(ours.join('')) !== soundOf(theirs.join(''));
/** 12日 and 21日. */
export const holdsNumbers = ({ ours, theirs }: Slot): boolean => ours.length === 1 && theirs.length === 1 && isDigits(ours[0]!) && isDigits(theirs[0]!);

/** From here on what stands in one place of both is shown as what tells them apart. */
const TOLD_APART = 0.7;
const SHORTEST_SHOWN = 2;

/** Names in one place, as people are shown them, where no other note tells of them. */
export function slotNotes({ alike, slots }: Alignment, told: readonly FactNote[]): FactNote[] {
  if (alike < TOLD_APART) return [];
  return slots.filter(holdsNames).map(({ ours, theirs }) => ({ kind: 'words' as const, ours: ours.join(''), theirs: theirs.join('') }))
    .filter(({ ours, theirs }) => Math.min(ours.length, theirs.length) >= SHORTEST_SHOWN && !told.some((note) => note.ours?.includes(ours) || note.theirs?.includes(theirs)));
}

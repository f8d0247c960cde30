import { emptyLeft, emptyRight } from './characters.js';
import type { Line } from './manuscript.js';
import { clustersOf, unitsOf, type Scale, type Unit } from './units.js';

/** A unit at its place on the line. */
export interface Placed extends Unit {
  /** From the left edge of the text. */
  readonly x: number;
}

export interface SetLine {
  readonly units: readonly Placed[];
  readonly width: number;
}

export interface Setting {
  readonly scale: Scale;
  /** Width of the text. */
  readonly room: number;
  /** Of the first line. */
  readonly indent: number;
  /** Whether full lines are spread to the right edge. */
  readonly justify: boolean;
}

/** A line is spread by this many characters at most; where more is missing, as before a long word, it stays as it is. */
const MOST_SLACK = 3;

/**
 * Breaks a text into lines by the rules for Chinese (GB/T 15834, 避头尾): marks that close never begin a line and marks that open never end one;
 * words and numbers stay whole. Where a closing mark does not fit, the empty halves of the line's marks are taken first; else its character moves
 * down with it. Full lines are spread so that the right edge is straight.
 */
export function setLines(line: Line, setting: Setting): SetLine[] {
  const { scale, room, indent, justify } = setting;
  const set: SetLine[] = [];
  let units: Unit[] = [];
  let width = indent;
  const start = (): number => (set.length === 0 ? indent : 0);
  const end = (last: boolean): void => {
    while (units.at(-1)?.space) units.pop();
    if (units.length > 0) set.push(place(units, start(), room, justify && !last, scale));
    units = [];
    width = 0;
  };
  for (const cluster of clustersOf(unitsOf(line, scale, room - indent)).flatMap((each) => narrow(each, room - indent))) {
    const more = sum(cluster);
    if (units.length > 0 && width + more > room + 0.01 && !squeezes([...units, ...cluster], width + more - room)) end(false);
    if (units.length === 0 && set.length > 0 && cluster[0]!.space) continue;
    units.push(...cluster);
    width += more;
  }
  end(true);
  return set;
}

const sum = (units: readonly Unit[]): number => units.reduce((all, { width }) => all + width, 0);

/** A cluster wider than the line is broken after all. */
const narrow = (cluster: Unit[], room: number): Unit[][] => (sum(cluster) <= room ? [cluster] : cluster.map((unit) => [unit]));

/** Whether the line ends with a mark and its marks can give up what is too much. */
function squeezes(units: readonly Unit[], excess: number): boolean {
  const last = units.at(-1)!;
  if (!last.wide || !emptyRight(last.text)) return false;
  return excess <= units.reduce((all, { spare }) => all + spare, 0) + 0.01;
}

function place(units: readonly Unit[], indent: number, room: number, spread: boolean, scale: Scale): SetLine {
  const natural = indent + sum(units);
  if (natural > room) return squeezed(units, indent, natural - room);
  const slack = room - natural;
  // The step of the last character reaches beyond its ink: a full grid of 28 needs no spreading.
  const joints = units.filter((unit, i) => i > 0 && spreads(units[i - 1]!, unit)).length;
  const between = spread && joints > 0 && slack <= MOST_SLACK * scale.step ? slack / joints : 0;
  return positions(units, indent, (unit, after) => unit.width + (after && spreads(unit, after) ? between : 0));
}

/** Not within a word that was cut. */
const spreads = (before: Unit, after: Unit): boolean => before.wide || after.wide || before.space || after.space;

/** The mark at the end gives its empty half first (nothing is seen of that), the others share the rest. */
function squeezed(units: readonly Unit[], indent: number, excess: number): SetLine {
  const rest = Math.max(0, excess - units.at(-1)!.spare);
  const others = units.slice(0, -1).filter(({ spare }) => spare > 0).length;
  const each = others === 0 ? 0 : rest / others;
  let x = indent;
  const placed = units.map((unit, i) => {
    const give = i < units.length - 1 && unit.spare > 0 ? each : 0;
    // A bracket that opens moves into its own empty half.
    const at = emptyLeft(unit.text) ? x - give : x;
    x += unit.width - give;
    return { ...unit, x: at };
  });
  return { units: placed, width: x };
}

function positions(units: readonly Unit[], indent: number, advance: (unit: Unit, after: Unit | undefined) => number): SetLine {
  let x = indent;
  const placed = units.map((unit, i) => {
    const at = { ...unit, x };
    x += advance(unit, units[i + 1]);
    return at;
  });
  return { units: placed, width: indent + sum(units) };
}

/** Where a box stands: columns go with the work, rows lead away from the main line. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

export interface Box {
  readonly state: string;
  readonly x: number;
  readonly y: number;
}

export const BOX = { width: 94, height: 44, gapX: 18, gapY: 46, top: 78 } as const;
const SPOTS: Readonly<Record<string, Spot>> = {
  AWAITING_CONFIRMATION: { column: 0, row: 1 }, REGISTERED: { column: 1, row: 1 }, UNDER_REVIEW: { column: 2, row: 1 }, DRAFTING: { column: 3, row: 1 }, SECRECY_REVIEW: { column: 4, row: 1 },
  LEGALITY_REVIEW: { column: 5, row: 1 }, APPROVAL: { column: 6, row: 1 }, READY_TO_SERVE: { column: 7, row: 1 }, REPLIED: { column: 8, row: 1 }, ARCHIVED: { column: 9, row: 1 },
  SECRECY_REFERRED: { column: 4, row: 2 }, SUPPLEMENTING_FILE: { column: 5, row: 2 }, APPLYING_CHANGES: { column: 6, row: 2 }, HEAD_DECISION: { column: 6, row: 3 },
  AWAITING_CORRECTION: { column: 1, row: 2 }, AWAITING_REASONS: { column: 2, row: 2 }, FEE_APPROVAL: { column: 3, row: 2 }, AWAITING_PAYMENT: { column: 2, row: 3 },
  CLOSED_ABANDONED: { column: 8, row: 3 }, CLOSED_WITHDRAWN: { column: 9, row: 2 },
};
const COLUMNS = 10;

/** Boxes of the states; one that a later workflow adds stands in a row of its own below. */
export function boxesOf(states: readonly string[]): readonly Box[] {
  const known = states.filter((state) => SPOTS[state]);
  const others = states.filter((state) => !SPOTS[state]);
  const below = 4;
  return [
    ...known.map((state) => at(state, SPOTS[state]!)),
    ...others.map((state, i) => at(state, { column: i % COLUMNS, row: below + Math.floor(i / COLUMNS) })),
  ];
}

function at(state: string, { column, row }: Spot): Box {
  return { state, x: column * (BOX.width + BOX.gapX), y: BOX.top + (row - 1) * (BOX.height + BOX.gapY) };
}

export function sizeOf(boxes: readonly Box[]): { readonly width: number; readonly height: number } {
  return { width: Math.max(0, ...boxes.map(({ x }) => x)) + BOX.width, height: Math.max(0, ...boxes.map(({ y }) => y)) + BOX.height + 40 };
}

const ASIDE = 14;
/** How far an arc may rise into the room between two rows. */
const RISE = BOX.gapY - 10;

/** The line of a move between two boxes, none of which goes over a third: in the room between rows, and between columns where it passes a whole row. */
export function lineOf(from: Box, to: Box): string {
  if (from.y === to.y) return alongRow(from, to);
  const down = to.y > from.y;
  const side = down ? -ASIDE : ASIDE;
  const start: Point = [from.x + BOX.width / 2 + side, down ? from.y + BOX.height : from.y];
  const end: Point = [to.x + BOX.width / 2 + side, down ? to.y : to.y + BOX.height];
  const room = down ? BOX.gapY : -BOX.gapY;
  if (end[1] - start[1] === room) return `M${start.join(' ')} ${bent(start, end)}`;
  const lane = laneBeside(to, from.x > to.x || to.x === 0) + (down ? -3 : 3);
  const [enter, leave]: [Point, Point] = [[lane, start[1] + room], [lane, end[1] - room]];
  return `M${start.join(' ')} ${bent(start, enter)} L${leave.join(' ')} ${bent(leave, end)}`;
}

type Point = readonly [x: number, y: number];

/** From one height to another, straight up or down at both ends. */
function bent([startX, startY]: Point, [endX, endY]: Point): string {
  const middle = (startY + endY) / 2;
  return `C${startX} ${middle} ${endX} ${middle} ${endX} ${endY}`;
}

/** The middle of the room beside a box. */
function laneBeside({ x }: Box, right: boolean): number {
  return right ? x + BOX.width + BOX.gapX / 2 : x - BOX.gapX / 2;
}

/** Straight to the next box; else under the boxes ahead, and over them back. */
function alongRow(from: Box, to: Box): string {
  const { width, height, gapX } = BOX;
  const ahead = to.x > from.x;
  if (ahead && to.x - from.x === width + gapX) return `M${from.x + width} ${from.y + height / 2} L${to.x} ${to.y + height / 2}`;
  const [start, end] = [from.x + width / 2 + (ahead ? ASIDE : -ASIDE), to.x + width / 2 + (ahead ? -ASIDE : ASIDE)];
  const rise = Math.min(18 + Math.abs(to.x - from.x) / 9, from.y === BOX.top && !ahead ? BOX.top - 12 : RISE);
  const [y, over] = ahead ? [from.y + height, from.y + height + rise] : [from.y, from.y - rise];
  return `M${start} ${y} C${start} ${over} ${end} ${over} ${end} ${y}`;
}

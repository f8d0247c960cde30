import { STATE_NAMES } from '../../../../../workflows/request/state-names.js';
import { BOX, type Box, boxesOf, lineOf, sizeOf } from './chart-layout.js';

/** Places on a line, close together. */
function placesOn(line: string): (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  const places: (readonly [number, number])[] = [];
  for (const [, sign, numbers] of line.matchAll(/([MLC])([^MLC]*)/g)) {
    const n = numbers!.trim().split(/\s+/).map(Number);
    const [endX, endY] = n.slice(-2) as [number, number];
    const [ax, ay, bx, by] = sign === 'C' ? (n as [number, number, number, number]) : [x, y, endX, endY];
    for (let t = 0; sign !== 'M' && t <= 1; t += 0.01) {
      const u = 1 - t;
      const at = (p: number, q: number, r: number, s: number) => u ** 3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t ** 3 * s;
      places.push([at(x, ax, bx, endX), at(y, ay, by, endY)]);
    }
    [x, y] = [endX, endY];
  }
  return places;
}
const within = ({ x, y }: Box) => ([atX, atY]: readonly [number, number]) => atX > x && atX < x + BOX.width && atY > y && atY < y + BOX.height;

describe('the chart of a request', () => {
  const states = Object.keys(STATE_NAMES).filter((state) => state !== 'NEW');

  it('has a place of its own for every state', () => {
    const boxes = boxesOf(states);
    expect(boxes).toHaveLength(states.length);
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(states.length);
    expect(boxes.every(({ y }) => y < BOX.top + 3 * (BOX.height + BOX.gapY))).toBe(true);
  });

  it('fits an office screen of 1366 pixels beside the navigation', () => {
    expect(sizeOf(boxesOf(states)).width).toBeLessThanOrEqual(1366 - 148 - 2 * 16 - 2 * 17);
  });

  it('puts a state that it does not know below the others', () => {
    const [known, later] = boxesOf(['REPLIED', 'SOMETHING_LATER']);
    expect(later!.y).toBeGreaterThan(known!.y);
  });

  it('goes straight to a neighbour, and over the boxes on the way back', () => {
    const [drafting, secrecy, approval] = boxesOf(['DRAFTING', 'SECRECY_REVIEW', 'APPROVAL']) as [never, never, never];
    expect(lineOf(drafting, secrecy)).toContain('L');
    expect(lineOf(approval, drafting)).toContain('C');
    expect(lineOf(approval, drafting)).not.toBe(lineOf(drafting, approval));
  });

  it('draws no line over a box that it does not belong to, nor off the drawing', () => {
    const boxes = boxesOf([...states, 'SOMETHING_LATER', 'SOMETHING_ELSE']);
    const { width, height } = sizeOf(boxes);
    const wrong = boxes.flatMap((from) => boxes.filter((to) => to !== from).flatMap((to) => {
      const places = placesOn(lineOf(from, to));
      const crossed = boxes.filter((box) => box !== from && box !== to && places.some(within(box))).map(({ state }) => state);
      const off = places.some(([x, y]) => x < 0 || y < 0 || x > width || y > height);
      return crossed.length > 0 || off ? [`${from.state} → ${to.state}: ${off ? 'off the drawing ' : ''}${crossed.join(' ')}`] : [];
    }));
    expect(wrong).toEqual([]);
  });
});

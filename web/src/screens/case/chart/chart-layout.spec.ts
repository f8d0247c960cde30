import { STATE_NAMES } from '../../../../../workflows/request/state-names.js';
import { BOX, boxesOf, lineOf, sizeOf } from './chart-layout.js';

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
});

import fc from 'fast-check';
import { shownDemand } from './shown-demand.js';

describe('how often an item was asked for, as the public sees it', () => {
  it.each([
    [0, 0, null, false], [1, 1, null, false], [2, 2, null, false], [3, 3, 3, false], [12, 12, 12, false],
    [1, 2, null, false], [2, 4, null, false], [2, 5, 5, true], [3, 4, 3, false], [3, 5, 3, false], [4, 5, 4, false], [4, 10, 10, true], [7, 9, 7, false], [7, 10, 10, true], [9, 10, 9, false], [10, 14, 10, false], [10, 15, 15, true],
  ])('%i at publication and %i now: %s', (before, now, count, orMore) => {
    expect(shownDemand(before, now)).toEqual({ count, orMore });
  });

  it('never changes with a single request unless a full step is reached, and never shows 1 or 2', () => {
    fc.assert(fc.property(fc.nat(60), fc.nat(60), (before, more) => {
      const now = before + more;
      const [a, b] = [shownDemand(before, now), shownDemand(before, now + 1)];
      if ((now + 1) % 5 !== 0) expect(b).toEqual(a);
      expect([1, 2]).not.toContain(a.count);
    }));
  });
});

import fc from 'fast-check';
import type { Patch } from './drawn.js';
import { inside, type Point } from './geometry.js';
import { PatchIndex } from './patch-index.js';

const patches = fc.array(fc.tuple(fc.double({ min: -50, max: 650, noNaN: true }), fc.double({ min: -50, max: 900, noNaN: true }), fc.double({ min: 2, max: 700, noNaN: true }), fc.double({ min: 2, max: 900, noNaN: true })), { maxLength: 40 })
  .map((all) => all.map(([x, y, width, height], order): Patch => ({
    order, lines: [[[x, y], [x + width, y], [x + width, y + height], [x, y + height]]], evenOdd: false, box: [x, y, x + width, y + height], colour: null, picture: null,
  })));
const point = fc.tuple(fc.double({ min: 0, max: 595, noNaN: true }), fc.double({ min: 0, max: 842, noNaN: true }));

describe('the index of what is painted', () => {
  it('finds what a look at everything finds', () => {
    fc.assert(fc.property(patches, point, (all, at) => {
      const covers = (patch: Patch) => inside(at as Point, patch.lines, false);
      return new PatchIndex(all, [0, 0, 595, 842]).lastAt(at, covers)?.order === all.findLast(covers)?.order;
    }), { numRuns: 300 });
  });

  it('finds nothing outside of the view, also where the view has no extent', () => {
    expect(new PatchIndex([], [0, 0, 595, 842]).lastAt([600, 1], () => true)).toBeUndefined();
    expect(new PatchIndex([], [10, 10, 10, 10]).lastAt([10, 10], () => true)).toBeUndefined();
  });
});

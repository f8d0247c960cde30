import { Seeded } from './seeded.js';

describe('seeded random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    const ten = (seed: string) => { const rng = new Seeded(seed); return Array.from({ length: 10 }, () => rng.next()); };
    expect(ten('a')).toEqual(ten('a'));
    expect(ten('a')).not.toEqual(ten('b'));
  });

  it('of one subject do not depend on how often another was asked', () => {
    const root = new Seeded('a');
    const before = root.of('x').int(0, 1_000_000);
    root.of('y').next();
    root.next();
    expect(root.of('x').int(0, 1_000_000)).toBe(before);
  });

  it('stay within their bounds and reach both', () => {
    const rng = new Seeded('bounds');
    expect(new Set(Array.from({ length: 400 }, () => rng.int(3, 6)))).toEqual(new Set([3, 4, 5, 6]));
    expect(new Set(rng.shuffled([1, 2, 3, 4, 5]))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(() => rng.pick([])).toThrow('nothing');
    expect(rng.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

import type { Seeded } from '../random/seeded.js';

/** Characters nobody mistakes for one another. */
const CLEAR = '23456789abcdefghjkmnpqrstuvwxyz';

/** A password for a person of the demonstration: it follows from the seed, so it protects nothing and is used nowhere else. */
export function demoPassword(rng: Seeded): string {
  return [rng.text(4, CLEAR), rng.text(4, CLEAR), rng.text(4, CLEAR)].join('-');
}

import { Seeded } from '../../src/demo/random/seeded.js';
import { report } from './finding.js';
import { alternate, median } from './statistics.js';

const ROUNDS = 151;
const WARM_UP = 30;
const TARGET = 2;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export interface Sizes<Office> {
  readonly bench: string;
  readonly small: Office;
  readonly large: Office;
}

/** How much longer each question takes of the large office than of the small one, asked alike of both in turn; answers are in ms. */
export async function reportGrowth<Office>(questions: readonly (readonly [what: string, ask: (office: Office, rng: Seeded) => Promise<number>])[], { bench, small, large }: Sizes<Office>): Promise<void> {
  for (const [what, ask] of questions) {
    const [ours, theirs] = [new Seeded(what), new Seeded(what)];
    const pairs = (await alternate(ROUNDS, () => ask(large, ours), () => ask(small, theirs))).slice(WARM_UP);
    const [at, before] = [median(pairs.map((each) => each.ours)), median(pairs.map((each) => each.theirs))];
    report({ bench, what, measured: `${(at / before).toFixed(2)} ×`, target: `≤ ${TARGET} ×`, reached: at / before <= TARGET, detail: `${before.toFixed(2)} → ${at.toFixed(2)} ms` });
  }
}

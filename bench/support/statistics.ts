/** The middle value; of an even number the upper one of the two. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('there is no median of nothing');
  return middle;
}

/** Two things measured in turn, each pair right after one another, so that what else the machine does meets both alike. */
export interface Pair {
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Measures two things in alternating rounds, each first in every other one.
 * @param ours, theirs run one round and answer its figure (a rate or a time)
 */
export async function alternate(rounds: number, ours: (round: number) => Promise<number> | number, theirs: (round: number) => Promise<number> | number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours(round);
      pairs.push({ ours: first, theirs: await theirs(round) });
    } else {
      const first = await theirs(round);
      pairs.push({ theirs: first, ours: await ours(round) });
    }
  }
  return pairs;
}

/** Median of the ratios ours : theirs of each pair. */
export function medianRatio(pairs: readonly Pair[]): number {
  return median(pairs.map(({ ours, theirs }) => ours / theirs));
}

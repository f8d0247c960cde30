/** Agreement of two ways of sorting the same things into groups. */
export interface Figures {
  readonly pairs: Rate;
  readonly bcubed: Rate;
  /** Groups found exactly. */
  readonly exact: Rate;
}

export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const rate = (both: number, found: number, wanted: number): Rate => {
  const precision = found === 0 ? 1 : both / found;
  const recall = wanted === 0 ? 1 : both / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

function groups(names: readonly string[]): Map<string, number[]> {
  const made = new Map<string, number[]>();
  names.forEach((name, i) => made.set(name, [...(made.get(name) ?? []), i]));
  return made;
}

/** @param found and @param wanted name the group of each thing, in the same order */
export function figuresOf(found: readonly string[], wanted: readonly string[]): Figures {
  const [a, b] = [groups(found), groups(wanted)];
  const both = groups(found.map((name, i) => `${name}\n${wanted[i]}`));
  const sum = (sizes: Iterable<number[]>): number => [...sizes].reduce((total, { length }) => total + pairsOf(length), 0);
  const share = (side: ReadonlyMap<string, number[]>, names: readonly string[]): number => names.reduce((total, name, i) => total + both.get(`${found[i]}\n${wanted[i]}`)!.length / side.get(name)!.length, 0) / Math.max(1, names.length);
  const exact = [...a.values()].filter((members) => b.get(wanted[members[0]!]!)!.length === members.length && members.every((i) => wanted[i] === wanted[members[0]!])).length;
  const [precision, recall] = [share(a, found), share(b, wanted)];
  return { pairs: rate(sum(both.values()), sum(a.values()), sum(b.values())), bcubed: { precision, recall, f1: (2 * precision * recall) / (precision + recall) }, exact: rate(exact, a.size, b.size) };
}

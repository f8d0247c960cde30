import { readdirSync, writeFileSync } from 'node:fs';
import { comparing, type Weighing } from '../src/same-information/matching/compare.js';
import { FEATURES } from '../src/same-information/matching/comparing/features.js';
import type { Facts } from '../src/same-information/matching/facts.js';
import { placementOf } from '../src/same-information/matching/grouping.js';
import { readCorpus } from '../test/support/same-corpus.js';
import { figuresOf, type Rate } from '../test/support/same-figures.js';
import { examplesOf, type LabelledFacts, read, shareKey } from './support/labelled-pairs.js';
import { type Example, logisticFit } from './support/logistic-fit.js';

/*
 * Fits the weights of the signals (src/same-information/matching/comparing/weights.ts) on the labelled sets of the tree and of the demo. `--left-out`:
 * first each set that nobody has studied is sorted with weights fitted on all others, which says what to expect of requests never seen. `--write` writes the weights.
 */
const FOLDER = 'test/same-information/corpus';
const WEIGHTS = 'src/same-information/matching/comparing/weights.ts';
const RIDGE = 20;
/** The reader reads the sets it was taught on better than what it will meet, so they count less: those taught from lately, and those of long before. */
const countOf = (file: string): number => (isNew(file) ? 1 : /county-a[b-jstu]\./.test(file) ? 0.5 : 0.3);
/** Shown, and fitted on never: what the docs say of requests never seen can be tried again. */
const isKeptApart = (file: string): boolean => /county-(?:a[qrz]|ba)\./.test(file);
/** Nobody has studied these. */
const isNew = (file: string): boolean => /county-a[k-pv-y]\./.test(file);

interface LabelledSet {
  readonly file: string;
  readonly set: LabelledFacts;
  readonly examples: readonly Example[];
}

function weighingOf(examples: readonly Example[]): Weighing {
  const { bias, weights } = logisticFit(examples, RIDGE);
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return { bias: rounded(bias), weights: Object.fromEntries(FEATURES.map((feature, k) => [feature, rounded(weights[k]!)])) as Weighing['weights'] };
}

/** Sorts a set into topics as detection does. */
function sorted({ facts, keys }: LabelledFacts, weighing: Weighing): string[] {
  const compared = comparing(weighing);
  const known = new Map<Facts, Map<Facts, ReturnType<typeof compared>>>();
  const once = (a: Facts, b: Facts): ReturnType<typeof compared> => {
    const row = known.get(a) ?? new Map<Facts, ReturnType<typeof compared>>();
    known.set(a, row);
    const made = row.get(b) ?? compared(a, b);
    row.set(b, made);
    return made;
  };
  const groupOf: number[] = [];
  facts.forEach((each, i) => {
    const ids = [...new Set(groupOf.filter((_, j) => shareKey(keys[i]!, keys[j]!)))];
    const placement = placementOf(each, ids.map((id) => ({ id, members: facts.filter((_, j) => groupOf[j] === id) })), once);
    if (placement.kind === 'join') for (let j = 0; j < i; j += 1) if (placement.merge.includes(groupOf[j]!)) groupOf[j] = placement.group;
    groupOf.push(placement.kind === 'join' ? placement.group : i);
  });
  return groupOf.map(String);
}

const rate = ({ precision, recall, f1 }: Rate): string => `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;

function showLeftOut(sets: readonly LabelledSet[]): void {
  const [found, wanted]: [string[], string[]] = [[], []];
  for (const each of sets.filter(({ file }) => isNew(file))) {
    const topics = sorted(each.set, weighingOf(sets.filter((other) => other !== each).flatMap(({ examples }) => examples)));
    console.log(`${each.file}: ${rate(figuresOf(topics, each.set.topics).pairs)}`);
    found.push(...topics.map((topic) => `${each.file} ${topic}`));
    wanted.push(...each.set.topics.map((topic) => `${each.file} ${topic}`));
  }
  console.log(`each left out, together: ${rate(figuresOf(found, wanted).pairs)}`);
}

function source({ bias, weights }: Weighing): string {
  const lines = FEATURES.map((feature) => `  ${feature}: ${weights[feature]},`);
  return `import type { Feature } from './features.js';\n\n/** Weights of the signals, in log-odds. Written by \`npm run fit:same\`; how and from what: docs/decisions.md. */\nexport const BIAS = ${bias};\nexport const WEIGHTS: Readonly<Record<Feature, number>> = {\n${lines.join('\n')}\n};\n`;
}

const files = ['src/demo/data/requests-dev.jsonl', ...readdirSync(FOLDER).sort().map((name) => `${FOLDER}/${name}`)];
const sets = files.map((file) => {
  const set = read(readCorpus(file));
  return { file, set, examples: examplesOf(set, countOf(file)) };
});
const fitted = sets.filter(({ file }) => !isKeptApart(file));
if (process.argv.includes('--left-out')) showLeftOut(fitted);
const weighing = weighingOf(fitted.flatMap(({ examples }) => examples));
for (const { file, set } of sets) console.log(`${file}: ${rate(figuresOf(sorted(set, weighing), set.topics).pairs)}`);
if (process.argv.includes('--write')) writeFileSync(WEIGHTS, source(weighing));

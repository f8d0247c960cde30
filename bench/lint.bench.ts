import { formOf } from '../workflows/letters/forms/find-form.js';
import { FORMS } from '../workflows/letters/forms/index.js';
import type { LetterFacts } from '../workflows/letters/facts.js';
import { type Letter, plainText } from '../workflows/letters/letter.js';
import type { LintInput } from '../workflows/letters/lint/finding.js';
import { lint } from '../workflows/letters/lint/lint.js';
import { OUTCOMES } from '../workflows/request/outcomes.js';
import { factsFor } from '../test/support/letter-facts.js';
import { report } from './support/finding.js';
import { LONG_TEXTS, repeated } from './support/long-texts.js';
import { median } from './support/statistics.js';

/*
 * Time to check a letter, over every form with complete facts, and how it grows with the length of the text. In the same run, on the same
 * letters: building the letter, and JSON.stringify of it, as something to hold the figures against. Rounds alternate.
 */
const ROUNDS = 60;
const TARGET_MS = 2;
/** Ten times the text: linear would be 10, and the collector has its share. Quadratic would be 100. */
const TARGET_GROWTH = 20;
const LENGTHS = [2_000, 20_000, 200_000, 2_000_000];

const inputs: LintInput[] = FORMS.map((form) => {
  const { facts, subject } = factsFor(form.key);
  return { facts, outcome: OUTCOMES.find(({ code }) => form.key === `reply:${code}`)?.code ?? null, letter: form.build(facts, {}, subject), subject };
});

let kept = 0;
const milliseconds = (work: () => unknown): number => {
  const begin = process.hrtime.bigint();
  kept += String(work()).length;
  return Number(process.hrtime.bigint() - begin) / 1e6;
};
const percentile = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const shown = (value: number): string => value.toFixed(3).padStart(10);

const checked: number[] = [];
const built: number[] = [];
const written: number[] = [];
for (let round = -10; round < ROUNDS; round += 1) {
  for (const input of inputs) {
    const times = [milliseconds(() => lint(input).length), milliseconds(() => formOf(input.letter.form).build(input.facts, {}, input.subject ?? {})), milliseconds(() => JSON.stringify(input.letter))];
    if (round >= 0) [checked, built, written].forEach((list, i) => list.push(times[i]!));
  }
}

console.log(`${inputs.length} letters of ${Math.round(median(inputs.map(({ letter }) => plainText(letter).length)))} characters (median), ${ROUNDS} rounds; milliseconds a letter`);
console.log(`${''.padEnd(18)}${'median'.padStart(10)}${'p99'.padStart(10)}`);
for (const [name, times] of [['lint', checked], ['build the letter', built], ['JSON.stringify', written]] as const) console.log(`${name.padEnd(18)}${shown(median(times))}${shown(percentile(times, 0.99))}`);

/** A reply with a text of this length both in a paragraph of the officer's own and in the request it restates. */
function grown(text: string): LintInput {
  const { facts, subject } = factsFor('reply:GRANTED.PROVIDED');
  const long: LetterFacts = { ...facts, request: { ...facts.request, content: text.slice(0, text.length / 2) } };
  const letter: Letter = formOf('reply:GRANTED.PROVIDED').build(long, { reason: text.slice(text.length / 2) }, subject);
  return { facts: long, outcome: 'GRANTED.PROVIDED', letter, subject, attachments: [{ title: 'file', text }] };
}

console.log(`\nmilliseconds for texts of this many characters (half in the request, half in the reason, and once more in a file)`);
console.log(`${''.padEnd(20)}${LENGTHS.map((length) => String(length).padStart(10)).join('')}  growth of the last step`);
const worst: number[] = [];
const slowest: number[] = [];
for (const [name, piece] of Object.entries(LONG_TEXTS)) {
  const times = LENGTHS.map((length) => {
    const input = grown(repeated(piece, length));
    return median(Array.from({ length: length > 500_000 ? 3 : 5 }, () => milliseconds(() => lint(input).length)));
  });
  const growth = times.at(-1)! / times.at(-2)!;
  worst.push(growth);
  slowest.push(times.at(-1)!);
  console.log(`${name.padEnd(20)}${times.map((time) => time.toFixed(1).padStart(10)).join('')}${`×${growth.toFixed(1)}`.padStart(10)}`);
}

const half = median(checked);
const growth = Math.max(...worst);
report({ bench: 'h', what: 'check of a letter, median', target: `≤ ${TARGET_MS} ms`, measured: `${half.toFixed(2)} ms`, reached: half <= TARGET_MS, detail: `p99 ${percentile(checked, 0.99).toFixed(1)} ms; building the letter ${median(built).toFixed(2)} ms, p99 ${percentile(built, 0.99).toFixed(1)} ms` });
report({ bench: 'h', what: 'check of 2 MB : of 200 kB, worst of the texts', target: `≤ ${TARGET_GROWTH} ×`, measured: `${growth.toFixed(1)} ×`, reached: growth <= TARGET_GROWTH, detail: `slowest ${(Math.max(...slowest) / 1000).toFixed(1)} s` });
if (kept === 0) throw new Error('nothing was checked');

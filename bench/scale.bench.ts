import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Seeded } from '../src/demo/random/seeded.js';
import { fillOffice, liveTemplate, type FilledOffice } from './support/filled-office.js';
import { report } from './support/finding.js';
import { QUESTIONS, type Question } from './support/questions.js';
import { alternate, median } from './support/statistics.js';

/*
 * (d) Reading worklists and finding due deadlines at ten thousand and at a million cases, a tenth of them open: the product's own
 * controllers and services on two databases, asked in turn, each time for another organ or person. Growth is the median time at a
 * million over that at ten thousand. The cases are copies of the demo office's: see `support/case-copies.ts`.
 */
const SMALL = Number(process.env['BENCH_SMALL'] ?? 10_000);
const LARGE = Number(process.env['BENCH_LARGE'] ?? 1_000_000);
/** Where the databases are made; about 7 GB. A folder that is given is kept, with what is in it. */
const GIVEN = process.env['BENCH_SCALE_DIR'];
const ROUNDS = 41;
const WARM_UP = 10;
const TARGET = 2;

interface Growth extends Question {
  readonly small: number;
  readonly large: number;
  readonly rows: readonly [number, number];
}

async function measure(question: Question, small: FilledOffice, large: FilledOffice): Promise<Growth> {
  const rows = { small: [] as number[], large: [] as number[] };
  const timed = (office: FilledOffice, size: 'small' | 'large') => {
    const rng = new Seeded(question.name);
    return async () => {
      const began = performance.now();
      rows[size].push(await question.ask(office, rng));
      return performance.now() - began;
    };
  };
  const pairs = (await alternate(ROUNDS, timed(large, 'large'), timed(small, 'small'))).slice(WARM_UP);
  return { ...question, small: median(pairs.map((each) => each.theirs)), large: median(pairs.map((each) => each.ours)), rows: [median(rows.small), median(rows.large)] };
}

function tell(all: readonly Growth[]): void {
  for (const { group, name, small, large, rows } of all) {
    const growth = large / small;
    report({
      bench: 'd', what: `${group}: ${name}`, measured: `${growth.toFixed(2)} ×`, target: `≤ ${TARGET} ×`, reached: growth <= TARGET,
      detail: `${small.toFixed(2)} ms → ${large.toFixed(2)} ms; rows ${rows[0]} → ${rows[1]}`,
    });
  }
}

const directory = GIVEN ?? mkdtempSync(join(tmpdir(), 'yishen-bench-'));
try {
  const office = await liveTemplate(directory);
  const small = await fillOffice(directory, office, { cases: SMALL, open: SMALL / 10 });
  const large = await fillOffice(directory, office, { cases: LARGE, open: LARGE / 10 });
  const found: Growth[] = [];
  for (const question of QUESTIONS) found.push(await measure(question, small, large));
  tell(found);
  await small.app.close();
  await large.app.close();
} finally {
  if (GIVEN === undefined) rmSync(directory, { recursive: true, force: true });
}

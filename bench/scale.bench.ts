import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Seeded } from '../src/demo/random/seeded.js';
import { fillOffice, liveTemplate, type FilledOffice } from './support/filled-office.js';
import { report } from './support/finding.js';
import { QUESTIONS, type Question } from './support/questions.js';
import { alternate, median } from './support/statistics.js';

/*
 * (d) Reading worklists and finding due deadlines at ten thousand and at a million cases: the product's own controllers and services on
 * three databases, asked in turn, each time for another organ or person. Growth is the median time over that at ten thousand, for
 * pages of the same number of rows (as many as the small office has, twenty at most). Of a million cases either a tenth is open, as
 * of the ten thousand: a hundred times the work for the same people; or as many as of the ten thousand: the same work after a long
 * history. The cases are copies of the demo office's: see `support/case-copies.ts`.
 */
const SMALL = Number(process.env['BENCH_SMALL'] ?? 10_000);
const LARGE = Number(process.env['BENCH_LARGE'] ?? 1_000_000);
/** Where the databases are made; about 14 GB. A folder that is given is kept, with what is in it. */
const GIVEN = process.env['BENCH_SCALE_DIR'];
const ROUNDS = 41;
const WARM_UP = 10;
const PAGE = 20;
const TARGET = 2;

interface Measured {
  readonly ms: number;
  readonly rows: number;
}

interface Growth {
  readonly small: Measured;
  readonly large: Measured;
}

async function measure({ name, ask, most = PAGE }: Question, small: FilledOffice, large: FilledOffice): Promise<Growth> {
  const rng = new Seeded(name);
  const had: number[] = [];
  for (let n = 0; n < WARM_UP; n += 1) had.push(await ask(small, rng, most));
  const limit = Math.max(1, Math.min(most, median(had)));
  const rows = { small: [] as number[], large: [] as number[] };
  const timed = (office: FilledOffice, size: 'small' | 'large') => {
    const own = new Seeded(name);
    return async () => {
      const began = performance.now();
      rows[size].push(await ask(office, own, limit));
      return performance.now() - began;
    };
  };
  const pairs = (await alternate(ROUNDS, timed(large, 'large'), timed(small, 'small'))).slice(WARM_UP);
  return {
    small: { ms: median(pairs.map((each) => each.theirs)), rows: median(rows.small) }, large: { ms: median(pairs.map((each) => each.ours)), rows: median(rows.large) },
  };
}

function tell({ group, name }: Question, busy: Growth, old: Growth): void {
  const [growth, ofHistory] = [busy, old].map(({ small, large }) => large.ms / small.ms) as [number, number];
  report({
    bench: 'd', what: `${group}: ${name}`, measured: `${growth.toFixed(2)} ×; ${ofHistory.toFixed(2)} ×`, target: `≤ ${TARGET} ×`,
    reached: growth <= TARGET && ofHistory <= TARGET,
    detail: `${busy.small.ms.toFixed(2)} → ${busy.large.ms.toFixed(2)} ms; ${old.small.ms.toFixed(2)} → ${old.large.ms.toFixed(2)} ms; rows ${busy.small.rows} → ${busy.large.rows}; ${old.large.rows}`,
  });
}

const directory = GIVEN ?? mkdtempSync(join(tmpdir(), 'yishen-bench-'));
try {
  const office = await liveTemplate(directory);
  const small = await fillOffice(directory, office, { cases: SMALL, open: SMALL / 10 });
  const busy = await fillOffice(directory, office, { cases: LARGE, open: LARGE / 10 });
  const old = await fillOffice(directory, office, { cases: LARGE, open: SMALL / 10 });
  console.log(`(d) growth from ${SMALL} to ${LARGE} cases: a tenth of them open; ${SMALL / 10} of them open`);
  for (const question of QUESTIONS) tell(question, await measure(question, small, busy), await measure(question, small, old));
  for (const each of [small, busy, old]) await each.app.close();
} finally {
  if (GIVEN === undefined) rmSync(directory, { recursive: true, force: true });
}

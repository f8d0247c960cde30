import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINE_ENTITIES, ENGINE_MIGRATIONS } from '../src/engine/engine-schema.js';
import { openDatabase, type Database } from '../src/platform/database/database.js';
import { engineOn } from './support/engine-on.js';
import { report } from './support/finding.js';
import { runAll, workload } from './support/request-workload.js';
import { alternate, median, medianRatio } from './support/statistics.js';
import { ByHand, noting, type Write } from './support/written.js';

/*
 * (a) Commands per second through the engine on SQLite against a hand-written better-sqlite3 transaction that writes the same rows:
 * the rows that the engine wrote are replayed, statement by statement, one transaction a command, prepared, `synchronous = FULL`.
 * Both work on files of their own, slice by slice in turn, so that a busy disk meets both; the first slices only warm up.
 */
const CASES = Number(process.env['BENCH_CASES'] ?? 20);
const SLICES = Number(process.env['BENCH_SLICES'] ?? 25);
const WARM_UP = 5;
const TARGET = 0.5;

async function open(directory: string, name: string): Promise<Database> {
  const database = await openDatabase(`sqlite:${join(directory, name)}`, { entities: [...ENGINE_ENTITIES], migrations: [...ENGINE_MIGRATIONS] });
  await database.migrate();
  return database;
}

/** What the engine writes in each slice, learnt from a run of its own. */
async function learn(directory: string, concurrency: number): Promise<Write[][][]> {
  const database = await open(directory, `noted-${concurrency}.db`);
  const slices: Write[][][] = [];
  for (let slice = 0; slice < SLICES; slice += 1) {
    const written: Write[][] = [];
    await runAll(workload(CASES, `${slice}`), engineOn({ unitOfWork: noting(database.unitOfWork, written), reads: database.reads }), concurrency);
    slices.push(written);
  }
  await database.close();
  return slices;
}

async function measure(directory: string, concurrency: number): Promise<void> {
  const slices = await learn(directory, concurrency);
  await (await open(directory, `hand-${concurrency}.db`)).close();
  const byHand = new ByHand(join(directory, `hand-${concurrency}.db`));
  const database = await open(directory, `engine-${concurrency}.db`);
  const engine = engineOn(database);
  const pairs = (await alternate(SLICES, async (slice) => {
    const lives = workload(CASES, `${slice}`);
    const began = performance.now();
    const commands = await runAll(lives, engine, concurrency);
    return (commands / (performance.now() - began)) * 1000;
  }, (slice) => byHand.rate(slices[slice]!))).slice(WARM_UP);
  await database.close();
  byHand.close();
  const ratio = medianRatio(pairs);
  report({
    bench: 'a', what: `engine : by hand, ${concurrency} at once`, measured: ratio.toFixed(2), target: `≥ ${TARGET}`, reached: ratio >= TARGET,
    detail: `median of ${pairs.length} slices; commands/s ${median(pairs.map((each) => each.ours)).toFixed(0)} : ${median(pairs.map((each) => each.theirs)).toFixed(0)}`,
  });
}

const directory = mkdtempSync(join(tmpdir(), 'yishen-bench-'));
try {
  for (const concurrency of [1, 32]) await measure(directory, concurrency);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

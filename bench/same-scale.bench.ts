import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, type CivilDate } from '../workflows/clock/civil-date.js';
import { Seeded } from '../src/demo/random/seeded.js';
import { UnitOfWork, Reads, type SqlValue } from '../src/platform/database/unit-of-work.js';
import { Detection } from '../src/same-information/detection/detection.js';
import { read } from '../src/same-information/index/reading.js';
import { Finds } from '../src/same-information/suggestions/finds.js';
import { Suggestions } from '../src/same-information/suggestions/suggestions.js';
import { TopicList } from '../src/topics/list/topic-list.js';
import { report } from './support/finding.js';
import { reportGrowth, timed } from './support/growth.js';
import { SameDatabase } from './support/same-database.js';
import { SameRows, type Originals } from './support/same-rows.js';
import { KINDS, placeName, textOf } from './support/same-texts.js';
import { median } from './support/statistics.js';

/*
 * Same information at ten thousand and at a million requests of ten years: time and memory to build the index, and how the time of looking
 * something up grows. Facts are read from texts by the reader of production and told anew of other places and years, for reading a million
 * texts would take longer than everything else; keys, hashes and tables are those of production. SQLite, or PostgreSQL where `DATABASE_URL`
 * names a server.
 */
const SMALL = Number(process.env['BENCH_SMALL'] ?? 10_000);
const LARGE = Number(process.env['BENCH_LARGE'] ?? 1_000_000);
const TODAY: CivilDate = '2026-01-05';
const ORGANS = 50;
const TARGET = 2;
const SENTENCES = 10_000;

interface Filled {
  readonly database: SameDatabase;
  readonly originals: Originals;
}

async function fill(directory: string, requests: number): Promise<Filled> {
  const database = await SameDatabase.open(directory, `yishen_bench_same_${requests}`, instantOf(TODAY, '09:00'));
  const originals = await database.originals(ORGANS);
  const rows = new SameRows(database.app.get(UnitOfWork), originals);
  const began = performance.now();
  await rows.fill(requests);
  await database.analysed();
  const seconds = (performance.now() - began) / 1000;
  const mb = (bytes: number) => Math.round(bytes / 1024 / 1024);
  report({
    bench: 'i', what: `build the index and the topics of ${requests} requests, ${database.dialect}`, measured: `${seconds.toFixed(1)} s`, target: '', reached: null,
    detail: `as many rows of facts, ${rows.keys} keys; ${mb(await database.bytes())} MB of database; resident ${mb(process.memoryUsage.rss())} MB`,
  });
  return { database, originals };
}

type Ask = (office: Filled, rng: Seeded) => Promise<number>;
const wish = (rng: Seeded) => textOf(rng.int(0, KINDS - 1), placeName(rng), rng.int(2016, 2025), rng);

const QUESTIONS: readonly (readonly [string, Ask])[] = [
  ['requests like a text, by the index alone', async ({ database: { app } }, rng) => {
    const reading = read(wish(rng), TODAY);
    return timed(() => app.get(Finds).like(app.get(Reads), reading, 'request'));
  }],
  ['suggestions while typing, with reading the text', async ({ database: { app } }, rng) => {
    const content = wish(rng);
    return timed(() => app.get(Suggestions).for({ typed: { content }, on: TODAY, organId: 'organ-1', reader: { roles: [{ role: 'reception-clerk', organId: 'organ-1', unitId: null, citywide: false }] } }));
  }],
  ['detection of a new request', async (office, rng) => {
    const id = await logged(office, wish(rng), rng);
    return timed(() => office.database.app.get(Detection).detect(id));
  }],
  ['topics of an organ, by demand', async ({ database: { app } }, rng) => timed(() => app.get(TopicList).page({ organIds: [`organ-${rng.int(0, ORGANS - 1)}`], sort: 'demand', limit: 20 }))],
  ['topics of the city asked for lately', async ({ database: { app } }) => timed(() => app.get(TopicList).page({ organIds: 'all', sort: 'recent', minApplicants: 3, limit: 20 }))],
];

/** A request as intake leaves it in the list; answers its id. */
async function logged({ database: { app }, originals: { request, applicant } }: Filled, content: string, rng: Seeded): Promise<string> {
  const id = rng.uuid();
  const insert = (table: string, row: Readonly<Record<string, SqlValue>>) => app.get(UnitOfWork).run((tx) => tx.insert(table, row));
  await insert('applicants', { ...applicant, id, person_hash: id });
  await insert('requests', { ...request, case_id: id, applicant_id: id, content, number: id, source_id: null, intake_on: TODAY, received_on: TODAY, submitted_on: TODAY });
  return id;
}

/** The same sentence, as a campaign sends it: what the last hundred cost against the first. */
async function campaign(office: Filled): Promise<void> {
  const rng = new Seeded('campaign');
  const times: number[] = [];
  for (let i = 0; i < SENTENCES; i += 1) {
    const id = await logged(office, '申请公开丰城市关于调整居民用管道天然气销售价格的通知及其成本监审报告。', rng);
    times.push(await timed(() => office.database.app.get(Detection).detect(id)));
  }
  const [first, last] = [median(times.slice(1, 101)), median(times.slice(-100))];
  report({ bench: 'i', what: `the same sentence ${SENTENCES} times: the last hundred to the first, ${office.database.dialect}`, measured: `${(last / first).toFixed(2)} ×`, target: `≤ ${TARGET} ×`, reached: last / first <= TARGET, detail: `${first.toFixed(2)} → ${last.toFixed(2)} ms each` });
}

const directory = mkdtempSync(join(process.env['BENCH_SCALE_DIR'] ?? tmpdir(), 'yishen-same-'));
try {
  const small = await fill(directory, SMALL);
  const large = await fill(directory, LARGE);
  const questions = QUESTIONS.map(([what, ask]) => [`${what}, ${large.database.dialect}`, ask] as const);
  await reportGrowth(questions, { bench: 'i', small, large });
  await campaign(large);
  for (const { database } of [small, large]) await database.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

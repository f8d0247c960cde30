import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, instantOf, type CivilDate } from '../workflows/clock/civil-date.js';
import { CatalogueEditor } from '../src/catalogue/editing/catalogue-editor.js';
import { PublicCatalogue } from '../src/catalogue/reading/public-catalogue.js';
import { CatalogueCounts } from '../src/catalogue/reading/counts.js';
import { CatalogueSearch } from '../src/catalogue/search/catalogue-search.js';
import { Seeded } from '../src/demo/random/seeded.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { report } from './support/finding.js';
import { reportGrowth, timed } from './support/growth.js';
import { SameDatabase } from './support/same-database.js';
import { KINDS, placeName, recordOf } from './support/same-texts.js';

/*
 * The public catalogue of a young office and of one that has published for decades: how the time of a search and of a page grows. Items are
 * published by the editor of production. SQLite, or PostgreSQL where `DATABASE_URL` names a server.
 */
const SMALL = Number(process.env['BENCH_SMALL_ITEMS'] ?? 10_000);
const LARGE = Number(process.env['BENCH_ITEMS'] ?? 100_000);
const TODAY: CivilDate = '2026-01-05';
const ORGANS = 30;
const AT_ONCE = 250;
const THEMES = ['21-land', '20-7', '20-3'] as const;
const SENTENCES = ['经研究，同意你单位报送的材料。', '请按照有关规定抓紧组织实施，并做好信息公开工作。', '资金由市级财政统筹安排，专款专用。', '涉及群众切身利益的事项应当在本村公示栏张贴。', '执行中遇到的问题请及时向我局反映。'];

async function fill(directory: string, items: number): Promise<SameDatabase> {
  const database = await SameDatabase.open(directory, `yishen_bench_catalogue_${items}`, instantOf(TODAY, '09:00'));
  const { organIds } = await database.originals(ORGANS);
  const [editor, work, rng] = [database.app.get(CatalogueEditor), database.app.get(UnitOfWork), new Seeded('catalogue')];
  const began = performance.now();
  for (let done = 0; done < items; done += AT_ONCE) {
    await work.run(async (tx) => {
      for (let i = done; i < Math.min(items, done + AT_ONCE); i += 1) await editor.publish(tx, itemOf(i, organIds[i % organIds.length]!, rng), { by: null, on: addDays('2006-01-02', Math.floor((i * 7_000) / items)) });
    });
  }
  await database.analysed();
  report({ bench: 'k', what: `publish ${items} items, ${database.dialect}`, measured: `${((performance.now() - began) / items).toFixed(2)} ms each`, target: '', reached: null, detail: `resident ${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB` });
  return database;
}

function itemOf(i: number, organId: string, rng: Seeded) {
  const [place, year] = [placeName(rng), rng.int(2006, 2025)];
  const title = recordOf(rng.int(0, KINDS - 1), place, year);
  return {
    organId, title, docNumber: `丰府字〔${year}〕${i}号`, documentDate: `${year}-06-01`, theme: rng.pick(THEMES), topicLabel: title, summary: `${place}有关事项。${rng.pick(SENTENCES)}`,
    body: Array.from({ length: 6 }, () => `${placeName(rng)}${rng.pick(SENTENCES)}`).join('\n'), legalBasis: '《中华人民共和国政府信息公开条例》第四十四条第一款',
  };
}

type Ask = (database: SameDatabase, rng: Seeded) => Promise<unknown>;
const first = { limit: 20 };
const QUESTIONS: readonly (readonly [string, Ask])[] = [
  ['search for a record', ({ app }, rng) => app.get(CatalogueSearch).find(recordOf(rng.int(0, KINDS - 1), placeName(rng), rng.int(2006, 2025)), {}, first)],
  ['search for a word that is everywhere', ({ app }) => app.get(CatalogueSearch).find('资金统筹安排', {}, first)],
  ['search for two common words', ({ app }) => app.get(CatalogueSearch).find('补偿 方案', {}, first)],
  ['search for a common word of an organ', ({ app }, rng) => app.get(CatalogueSearch).find('资金统筹安排', { organId: `organ-${rng.int(0, ORGANS - 1)}` }, first)],
  ['search for a common word of a theme', ({ app }, rng) => app.get(CatalogueSearch).find('资金统筹安排', { theme: rng.pick(THEMES) }, first)],
  ['search for a common word in a time without any', ({ app }) => app.get(CatalogueSearch).find('资金统筹安排', { from: '2030-01-01' }, first)],
  ['search for a document number', ({ app }, rng) => app.get(CatalogueSearch).find(`丰府字〔${rng.int(2006, 2025)}〕${rng.int(0, SMALL)}号`, {}, first)],
  ['search for a phrase', ({ app }, rng) => app.get(CatalogueSearch).find(`“${placeName(rng)}有关事项”`, {}, first)],
  ['the newest items', ({ app }) => app.get(PublicCatalogue).list({}, first)],
  ['the newest of an organ', ({ app }, rng) => app.get(PublicCatalogue).list({ organId: `organ-${rng.int(0, ORGANS - 1)}` }, first)],
  ['the newest of a theme', ({ app }, rng) => app.get(PublicCatalogue).list({ theme: rng.pick(THEMES) }, first)],
  ['items of all organs, themes and months, counted before', ({ app }) => app.get(CatalogueCounts).all()],
];

const directory = mkdtempSync(join(process.env['BENCH_SCALE_DIR'] ?? tmpdir(), 'yishen-catalogue-'));
try {
  const small = await fill(directory, SMALL);
  const large = await fill(directory, LARGE);
  const questions = QUESTIONS.map(([what, ask]) => [`${what}, ${SMALL} → ${LARGE} items, ${large.dialect}`, (of: SameDatabase, rng: Seeded) => timed(() => ask(of, rng))] as const);
  await reportGrowth(questions, { bench: 'k', small, large });
  for (const database of [small, large]) await database.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { AppModule } from '../src/app.module.js';
import type { DemoOffice } from '../src/demo/office/office.js';
import { createHttpApp } from '../src/platform/http/http-app.js';
import { fillOffice, liveTemplate, MORNING } from './support/filled-office.js';
import { report } from './support/finding.js';
import { benchConfig } from './support/office.js';
import { visit, type PageTiming, type Visit } from './support/page-timing.js';
import { median } from './support/statistics.js';

/*
 * (i) The console in a real browser, on the demo office and on a hundred thousand cases: from the navigation, with nothing cached, until
 * the first row, card or bar is there, and from a press until its effect; as a multiple of a page without scripts (the help of the
 * catalogue) of the same server in the same run. Besides, how much script a page takes and how many questions it asks the API. Server
 * and browser share the machine.
 */
const CASES = Number(process.env['BENCH_CASES'] ?? 100_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const WARM_UP = 2;
const PUBLIC_SCRIPT = 150_000;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const WAIT_MS = 60_000;

const BASELINE: Visit = { address: '/open/help', meaning: 'main h1' };
const PUBLIC: Visit = { address: '/apply/new', meaning: 'form' };

interface Screen { readonly name: string; readonly username: string; readonly visit: Visit }

const screens = (caseId: string): readonly Screen[] => [
  { name: 'queue of an officer', username: 'zrzy-chengban1', visit: { address: '/queue?view=all', meaning: 'tbody tr a', press: { what: 'tbody tr a', effect: 'main [role=tablist]' } } },
  { name: 'page of a case', username: 'zrzy-chengban1', visit: { address: `/requests/${caseId}`, meaning: 'main .bar', press: { what: '[role=tab]:has-text("期限")', effect: '[role=tab][aria-selected=true]:has-text("期限")' } } },
  { name: 'timers board of the city', username: 'duban', visit: { address: '/board', meaning: 'article.card', press: { what: 'article.card input[type=checkbox]', effect: 'article.card.selected' } } },
];

async function signedIn(browser: Browser, url: string, office: DemoOffice, username: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(WAIT_MS);
  const password = office.people.find((person) => person.username === username)!.password;
  const answer = await context.request.post('/api/session', { data: { username, password } });
  if (!answer.ok()) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
  return context;
}

/** A fresh window each time, so that nothing is cached; page and baseline in turn. */
async function measured(browser: Browser, url: string, office: DemoOffice, { username, visit: what }: Screen): Promise<{ page: PageTiming; plain: number }> {
  const pages: PageTiming[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const context = await signedIn(browser, url, office, username);
    const page = await visit(context, what);
    const base = await visit(context, BASELINE);
    await context.close();
    if (round >= WARM_UP) { pages.push(page); plain.push(base.seen); }
  }
  return {
    page: { seen: median(pages.map(({ seen }) => seen)), answered: median(pages.map(({ answered }) => answered ?? 0)), script: pages[0]!.script, asked: pages[0]!.asked },
    plain: median(plain),
  };
}

async function serving(directory: string, file: string): Promise<NestFastifyApplication> {
  const config = benchConfig(directory, file, MORNING);
  const app: NestFastifyApplication = await createHttpApp(AppModule.with(config, { queue: false, hashCost: { memoryCost: 64, timeCost: 1, parallelism: 1 } }) as never, config);
  await app.listen(0, '127.0.0.1');
  return app;
}

async function someCase(context: BrowserContext): Promise<string> {
  const { items } = (await (await context.request.get('/api/requests?limit=1')).json()) as { items: readonly { id: string }[] };
  return items[0]!.id;
}

async function measureOffice(browser: Browser, name: string, directory: string, file: string, office: DemoOffice): Promise<void> {
  const app = await serving(directory, file);
  const url = await app.getUrl();
  try {
    const context = await signedIn(browser, url, office, 'zrzy-chengban1');
    const caseId = await someCase(context);
    await context.close();
    for (const screen of screens(caseId)) {
      const { page, plain } = await measured(browser, url, office, screen);
      report({
        bench: 'i', what: `${screen.name}, ${name}: until it says something : a page without scripts`, measured: `${(page.seen / plain).toFixed(1)} ×`, target: '', reached: null,
        detail: `${page.seen.toFixed(0)} : ${plain.toFixed(0)} ms; a press answers after ${page.answered!.toFixed(0)} ms; ${(page.script / 1024).toFixed(0)} kB of script gzipped; ${page.asked} questions`,
      });
    }
    const visitor = await browser.newContext({ baseURL: url, locale: 'zh-CN' });
    const form = await visit(visitor, PUBLIC);
    await visitor.close();
    report({ bench: 'i', what: `script of the public form, ${name}`, measured: `${(form.script / 1024).toFixed(1)} kB gzipped`, target: '≤ 150 kB', reached: form.script <= PUBLIC_SCRIPT });
  } finally {
    await app.close();
  }
}

const directory = mkdtempSync(join(tmpdir(), 'yishen-bench-'));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
try {
  const office = await liveTemplate(directory);
  await measureOffice(browser, 'demo office', directory, 'template.db', office);
  const filled = await fillOffice(directory, office, { cases: CASES, open: CASES / 100 });
  await filled.app.close();
  await measureOffice(browser, `${CASES} cases`, directory, filled.file, office);
} finally {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
}

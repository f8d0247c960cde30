import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { DemoOffice } from '../src/demo/office/office.js';
import { freshWindow, installedBrowser, launchBrowser, signInOnPage, type Session } from './support/browser.js';
import { placeOf, PLAIN, PUBLIC_FORM, screensOf, type Screen } from './support/console-screens.js';
import { fillOffice, liveTemplate } from './support/filled-office.js';
import { report } from './support/finding.js';
import { visit } from './support/page-visit.js';
import { figuresOf, type Opened, type ScreenFigures } from './support/screen-figures.js';
import { openCaseOf, serveOffice, settleOffice } from './support/served-office.js';
import type { ServerProcess } from './support/server-process.js';
import { alternate, median } from './support/statistics.js';

/*
 * (j) The console and the public form in a real browser (Debian's Chromium), on the demo office and on a hundred thousand cases of which
 * a thousand are open, both served at once by the product in processes of their own. Each page is opened in a browser that has nothing
 * cached, then once more with everything cached, where something on it is pressed; in both offices and on a page without a program, in
 * turn. Growth is the median of the large office over that of the small one. Times are those of the page itself, from its navigation or
 * from the press until what counts is painted. Browser and servers share the machine.
 */
const CASES = Number(process.env['BENCH_CASES'] ?? 100_000);
const OPEN_SHARE = 100;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const WARM_UP = 1;
/** Of a page in a round. */
const VISITS = 2;
const MOST_GROWTH = 2;
const MOST_SCRIPT_KB = 150;
/** Only screens whose name begins so. */
const ONLY = process.env['BENCH_ONLY'] ?? '';

interface Served {
  readonly server: ServerProcess;
  /** By user name, of those who open the screens. */
  readonly sessions: Map<string, Session>;
}

async function open(browser: Browser, { server, sessions }: Served, screen: Screen): Promise<Opened> {
  const { who } = screen;
  if (who && !sessions.has(who.username)) sessions.set(who.username, await signInOnPage(browser, server.url, who));
  const context = await freshWindow(browser, server.url, who && sessions.get(who.username));
  try {
    return { first: await visit(context, screen), again: await visit(context, screen) };
  } finally {
    await context.close();
  }
}

interface Measured {
  readonly small: ScreenFigures;
  readonly large: ScreenFigures;
  readonly plain: number;
  /** Processor time of the servers for one visit, in ms. */
  readonly work: { readonly small: number; readonly large: number };
}

async function measure(browser: Browser, screen: Screen, small: Served, large: Served): Promise<Measured> {
  const rounds = { small: [] as Opened[], large: [] as Opened[], plain: [] as Opened[] };
  const used = { small: [] as number[], large: [] as number[] };
  const timed = (served: Served, name: 'small' | 'large') => async () => {
    const before = served.server.child.processorSeconds();
    const opened = await open(browser, served, screen);
    used[name].push(((served.server.child.processorSeconds() - before) * 1000) / VISITS);
    rounds[name].push(opened);
    return opened.first.seen;
  };
  await alternate(ROUNDS + WARM_UP, timed(large, 'large'), async () => {
    rounds.plain.push(await open(browser, small, PLAIN));
    return timed(small, 'small')();
  });
  const of = (name: keyof typeof rounds) => rounds[name].slice(WARM_UP);
  return {
    small: figuresOf(of('small')), large: figuresOf(of('large')), plain: median(of('plain').map(({ first }) => first.seen)),
    work: { small: median(used.small.slice(WARM_UP)), large: median(used.large.slice(WARM_UP)) },
  };
}

const ms = (figure: number) => figure.toFixed(0);
const kB = (bytes: number) => (bytes / 1024).toFixed(0);

function tell({ name }: Screen, { small, large, plain, work }: Measured): void {
  const growth = (pick: (figures: ScreenFigures) => number) => pick(large) / pick(small);
  const [first, again, press] = [growth(({ seen }) => seen), growth((each) => each.again), small.answered === null ? null : growth(({ answered }) => answered ?? 0)];
  const twice = [...new Set([...small.twice, ...large.twice])];
  report({
    bench: 'j', what: `${name}: ${CASES} cases : demo office (first visit; everything cached; a press)`, target: `≤ ${MOST_GROWTH} ×, nothing asked twice`,
    measured: [first, again, press].filter((each) => each !== null).map((each) => `${each.toFixed(2)} ×`).join('; '),
    reached: [first, again, press ?? 0].every((each) => each <= MOST_GROWTH) && twice.length === 0,
    detail: `seen ${ms(small.seen)} → ${ms(large.seen)} ms (painted ${ms(small.painted)} → ${ms(large.painted)}), cached ${ms(small.again)} → ${ms(large.again)} ms`
      + `${small.answered === null ? '' : `, a press ${ms(small.answered)} → ${ms(large.answered!)} ms`}; ${(large.seen / plain).toFixed(1)} × a page without a program (${ms(plain)} ms); `
      + `processor time of the page ${ms(small.work)} → ${ms(large.work)} ms, of the server ${ms(work.small)} → ${ms(work.large)} ms; ${large.questions} questions, ${kB(large.bytes)} kB, of it ${kB(large.scriptBytes)} kB of script${twice.length === 0 ? '' : `; asked twice: ${twice.join(', ')}`}`,
  });
}

function tellForm({ small, large }: Measured): void {
  const bytes = Math.max(small.scriptBytes, large.scriptBytes);
  report({ bench: 'j', what: 'script of the public form, packed by gzip', measured: `${(bytes / 1024).toFixed(1)} kB`, target: `≤ ${MOST_SCRIPT_KB} kB`, reached: bytes <= MOST_SCRIPT_KB * 1024 });
}

async function measureAll(browser: Browser, directory: string, office: DemoOffice, files: { readonly small: string; readonly large: string }): Promise<void> {
  const [small, large] = await Promise.all([files.small, files.large].map(async (file): Promise<Served> => ({ server: await serveOffice(directory, file), sessions: new Map() }))) as [Served, Served];
  try {
    const caseId = openCaseOf(directory, files.small, placeOf(office).staff.officers[0]!.personId);
    for (const screen of screensOf(office, caseId).filter(({ name }) => name.startsWith(ONLY))) {
      const measured = await measure(browser, screen, small, large);
      tell(screen, measured);
      if (screen === PUBLIC_FORM) tellForm(measured);
    }
  } finally {
    await Promise.all([small, large].map(({ server }) => server.stop()));
  }
}

const chromium = installedBrowser();
if (chromium === null) {
  report({ bench: 'j', what: 'the console in a browser', measured: 'SKIPPED: no Chromium is installed', target: `≤ ${MOST_GROWTH} ×`, reached: null });
} else {
  const directory = mkdtempSync(join(tmpdir(), 'yishen-bench-'));
  try {
    const office = await liveTemplate(directory);
    await settleOffice(directory, 'template.db');
    const filled = await fillOffice(directory, office, { cases: CASES, open: Math.round(CASES / OPEN_SHARE) });
    await filled.app.close();
    const browser = await launchBrowser(chromium);
    await measureAll(browser, directory, office, { small: 'template.db', large: filled.file }).finally(() => browser.close());
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

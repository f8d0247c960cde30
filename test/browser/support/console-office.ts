import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { databases } from '../../support/database.js';
import { Office, type OfficeOptions, type Someone } from '../../support/office.js';
import { launch } from './chromium.js';

export const SIZES = { small: { width: 1366, height: 768 }, large: { width: 1920, height: 1080 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;

/** Pictures of screens go there, to be looked at; none are taken where nobody looks. */
const PICTURES = process.env['YISHEN_PICTURES'];
/** How many times slower the pages are to run, as on an old machine with much to do: what waits for luck fails then. */
const SLOWER = Number(process.env['YISHEN_SLOWER'] ?? 1);

/**
 * The test office (`test/support/office.ts`) with the console in a real browser: everything the office helper can do beforehand
 * (log, assign, move the time) goes on beside what happens on the pages.
 */
export class ConsoleOffice {
  /** In use, by what they were made for; and such as wait to be used again. */
  private readonly contexts = new Map<BrowserContext, string>();
  private readonly idle: (readonly [kind: string, context: BrowserContext])[] = [];
  /** What pages ask the API for at the moment. */
  private readonly asked = new WeakMap<Page, Set<Request>>();
  /** What pages complained of: scripts that failed, and what they wrote as an error. */
  readonly complaints: string[] = [];

  private constructor(readonly office: Office, readonly url: string, private readonly browser: Browser) {}

  static async open(today: CivilDate, options: OfficeOptions = {}): Promise<ConsoleOffice> {
    const office = await Office.open(today, databases()[0]!, options);
    await office.app.listen(0, '127.0.0.1');
    return new ConsoleOffice(office, await office.app.getUrl(), await launch());
  }

  /** A window in which nobody is signed in, or this person. */
  async window(who: Someone | null, { size = 'small' as Size, scripts = true } = {}): Promise<Page> {
    const context = await this.context(size, scripts);
    if (who) {
      const [name, value] = (await this.office.as(who)).cookie!.split('=') as [string, string];
      await context.addCookies([{ name, value, url: this.url, httpOnly: true, sameSite: 'Strict' }]);
    }
    const page = await context.newPage();
    if (SLOWER > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    this.follow(page);
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // A refused request is told by the browser as well; the pages show it.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  /** This person, on a page that has been read. */
  async at(who: Someone, path: string, options: { size?: Size } = {}): Promise<Page> {
    const page = await this.window(who, options);
    await Promise.all([listens(page), page.goto(path)]);
    await settled(page);
    return page;
  }

  /** Waits until every page with a day on it has heard that it is this one, and has read again what it shows. */
  async everyPageKnows(today: CivilDate): Promise<void> {
    for (const page of [...this.contexts.keys()].flatMap((context) => context.pages())) {
      const told = page.locator('header time.today');
      if ((await told.count()) === 0) continue;
      await page.locator(`header time.today[datetime="${today}"]`).waitFor({ state: 'attached' });
      await eventually(async () => {
        const open = [...(this.asked.get(page) ?? [])];
        if (open.length > 0) throw new Error(`still asked for: ${open.map((request) => request.url()).join(' ')}`);
      });
    }
  }

  /** Closes the windows of a test. What the browser has read and compiled of the console is used again; nothing of what the test left behind. */
  async closeWindows(): Promise<void> {
    const used = [...this.contexts];
    this.contexts.clear();
    await Promise.all(used.map(async ([context, kind]) => {
      await Promise.all(context.pages().map((page) => page.close()));
      await context.unrouteAll();
      await context.setOffline(false);
      await context.setStorageState({ cookies: [], origins: [] });
      this.idle.push([kind, context]);
    }));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.office.close();
  }

  private follow(page: Page): void {
    const asked = new Set<Request>();
    this.asked.set(page, asked);
    page.on('request', (request) => void (request.resourceType() !== 'eventsource' && new URL(request.url()).pathname.startsWith('/api/') && asked.add(request)));
    page.on('requestfinished', (request) => void asked.delete(request));
    page.on('requestfailed', (request) => void asked.delete(request));
  }

  private async context(size: Size, scripts: boolean): Promise<BrowserContext> {
    const kind = `${size} ${scripts}`;
    const known = this.idle.findIndex(([each]) => each === kind);
    const context = known >= 0 ? this.idle.splice(known, 1)[0]![1] : await this.newContext(size, scripts);
    this.contexts.set(context, kind);
    return context;
  }

  private async newContext(size: Size, scripts: boolean): Promise<BrowserContext> {
    // As on a machine that is set to move nothing: what opens is there at once.
    const context = await this.browser.newContext({ viewport: SIZES[size], javaScriptEnabled: scripts, reducedMotion: 'reduce', locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: this.url });
    context.setDefaultTimeout(60_000);
    context.once('close', () => this.contexts.delete(context));
    return context;
  }
}

/** Waits until the page hears of what others do from now on; begun before the page is opened. What happens earlier nobody tells it. */
export async function listens(page: Page): Promise<void> {
  await page.waitForResponse((answer) => new URL(answer.url()).pathname === '/api/events');
}

/** Waits until nothing on the page is being read any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main .state').first().waitFor();
  await page.locator('.state.loading, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** How long an expectation may take to come true on a slow machine. */
const COMES_TRUE_MS = 30_000;
const AGAIN_MS = 50;

/** A page shows things when it has them: what is expected of it is tried until it holds. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const until = Date.now() + COMES_TRUE_MS;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** Waits until the list of the page has so many rows. */
export async function rowsBecome(page: Page, rows: number): Promise<void> {
  const found = page.locator('tbody tr');
  if (rows > 0) await found.nth(rows - 1).waitFor();
  await found.nth(rows).waitFor({ state: 'detached' });
}

/** Waits until the address is this, with its query. */
export async function addressBecomes(page: Page, address: string): Promise<void> {
  await page.waitForURL((url) => url.pathname + url.search === address);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Violation { readonly id: string; readonly help: string; readonly impact: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[] }

/** What axe finds serious on the page as it is now, told so that it can be mended. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })') as { violations: readonly Violation[] };
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary ?? ''}`));
}

/** A picture of the page in the folder of pictures, where `YISHEN_PICTURES` names one. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}-${page.viewportSize()?.width ?? 0}.png`), fullPage });
}

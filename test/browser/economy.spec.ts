import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, settled } from './support/console-office.js';
import { expectStatus, type Someone } from '../support/office.js';

const MOST_PUBLIC_SCRIPT = 150 * 1024;
/** Files of script until a page stands: a browser fetches six at a time. */
const MOST_PROGRAMS = 24;

/** Everything a page asks for; the line that stays open is no question. */
function listen(page: Page): Request[] {
  const asked: Request[] = [];
  page.on('request', (request) => request.resourceType() !== 'eventsource' && asked.push(request));
  return asked;
}

/** Questions of the API, as `/api/…` with their query. */
const questions = (asked: readonly Request[]): string[] =>
  asked.filter((request) => request.method() === 'GET').map((request) => new URL(request.url())).filter(({ pathname }) => pathname.startsWith('/api/')).map(({ pathname, search }) => pathname + search);

const repeated = (all: readonly string[]): string[] => all.filter((each, at) => all.indexOf(each) !== at);

describeInBrowser('what pages ask for', () => {
  let desk: ConsoleOffice;
  let id: string;

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-03-02');
    id = await desk.office.assigned();
    expectStatus(await desk.office.command('officer', id, 'add-note', { text: '已电话联系申请人' }), 200);
    desk.office.moveTo('2026-03-16');
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  /** Opens a page, and answers what it has asked until nothing more came. */
  async function read(who: Someone, path: string): Promise<{ page: Page; asked: Request[] }> {
    const page = await desk.window(who);
    const asked = listen(page);
    const live = page.waitForRequest((request) => request.resourceType() === 'eventsource');
    await page.goto(path);
    await live;
    await settled(page);
    await page.waitForLoadState('load');
    return { page, asked };
  }

  it.each<readonly [string, Someone, string, string, number]>([
    ['queue', 'clerk', '/queue', 'tbody tr', 4], ['queue of several organs', 'supervisor', '/queue', 'tbody tr', 5], ['board', 'supervisor', '/board', 'article.card', 3],
    ['reviews', 'adviser', '/review', 'main h1', 3], ['reception', 'clerk', '/requests/new', 'form', 2],
  ])('is on the %s nothing twice, and no more than it shows', async (_name, who, path, shown, most) => {
    const { page, asked } = await read(who, path);
    await page.locator(shown).first().waitFor();
    expect(repeated(questions(asked))).toEqual([]);
    expect({ path, asked: questions(asked).length <= most ? [] : questions(asked) }).toEqual({ path, asked: [] });
    const programs = asked.filter((request) => request.resourceType() === 'script').map((request) => new URL(request.url()).pathname);
    expect({ path, programs: programs.length <= MOST_PROGRAMS ? [] : programs }).toEqual({ path, programs: [] });
  });

  it('is on a case nothing twice, also where the date in its head is explained and its limits are opened', async () => {
    const { page, asked } = await read('officer', `/requests/${id}`);
    await page.locator('.limits .bar').waitFor();
    await page.locator('.entries li').first().waitFor();
    expect(repeated(questions(asked))).toEqual([]);
    expect(questions(asked).length).toBeLessThanOrEqual(6);
    await page.locator('.limits button.press').first().click();
    await page.getByRole('dialog').locator('tr.due').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: '期限' }).click();
    await page.locator('#case-part tr.due').waitFor();
    expect(repeated(questions(asked))).toEqual([]);
  });

  it('is after a press on a filter only the list', async () => {
    const { page, asked } = await read('clerk', '/queue');
    await page.locator('tbody tr').first().waitFor();
    asked.length = 0;
    await page.getByRole('button', { name: /待确认收到/ }).click();
    await page.getByText('没有申请').waitFor();
    expect(questions(asked).map((each) => each.split('?', 1)[0])).toEqual(['/api/requests']);
  });

  it.each(['/apply', '/apply/new', '/apply/query', '/open', '/open/help'])('of scripts is on the public page %s far less than 150 kB', async (path) => {
    const page = await desk.window(null);
    const asked = listen(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const scripts = await Promise.all(asked.filter((request) => request.resourceType() === 'script').map(async (request) => gzipSync(await (await fetch(request.url())).arrayBuffer()).length));
    expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_PUBLIC_SCRIPT);
  });

  it('of scripts and styles comes packed, and is kept for good', async () => {
    const { asked } = await read('clerk', '/queue');
    const files = asked.filter((request) => ['script', 'stylesheet'].includes(request.resourceType()));
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const answer = await fetch(file.url(), { headers: { 'accept-encoding': 'gzip' } });
      expect([file.url(), answer.headers.get('cache-control')]).toEqual([file.url(), 'public, max-age=31536000, immutable']);
      // What is tiny already is not packed.
      if ((await answer.arrayBuffer()).byteLength >= 1024) expect([file.url(), answer.headers.get('content-encoding')]).toEqual([file.url(), 'gzip']);
    }
  });
});

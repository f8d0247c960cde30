import { CATALOGUE_ROUTES } from '../../src/catalogue/permissions.js';
import { PUBLIC_DESK_ROUTES } from '../../src/public-desk/permissions.js';
import { expectStatus, type Someone } from '../support/office.js';
import { Visitor } from '../support/public-visitor.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, settled } from './support/console-office.js';
import { CONSOLE_RECIPES } from './support/sweep/console-recipes.js';
import { hanRuns, wordsOfData } from './support/sweep/languages.js';
import { PUBLIC_RECIPES } from './support/sweep/public-recipes.js';
import { chineseLeft, englishLeft, faultsOf, readInEnglish } from './support/sweep/sweep.js';
import { type Things, thingsToSee } from './support/sweep/things-to-see.js';
import { Watched } from './support/sweep/watched.js';

/** The router's own list. It is written for the browser: the server's compiler is not to read along. */
const ROUTES = '../../web/src/router/routes.js';
/** Each page is opened in Chinese, unless this says otherwise. Frames may have no storage. */
const IN_CHINESE = "try { localStorage.setItem('yishen.language', sessionStorage.getItem('sweep.language') ?? 'zh') } catch {}";
const looks = <Look>(recipes: Readonly<Record<string, readonly Look[]>>) => Object.entries(recipes).flatMap(([route, all]) => all.map((look, i) => ({ name: all.length > 1 ? `${route} ${i + 1}` : route, look })));
const publicPages = Object.keys({ ...PUBLIC_DESK_ROUTES, ...CATALOGUE_ROUTES }).filter((route) => /^GET \/(apply|open)/.test(route)).map((route) => route.slice(4));

describeInBrowser('every page', () => {
  let desk: ConsoleOffice;
  let things: Things;
  let data: ReadonlySet<string>;
  /** One window for everybody, kept from page to page. */
  const windows = new Map<Someone | null, Watched>();

  async function windowOf(who: Someone | null): Promise<Watched> {
    const known = windows.get(who);
    if (known) return known;
    const watched = new Watched(await desk.window(who));
    await watched.page.addInitScript(IN_CHINESE);
    windows.set(who, watched);
    return watched;
  }

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-01-05');
    things = await thingsToSee(desk.office);
    data = await wordsOfData(desk.office);
  });
  afterAll(async () => desk.close());

  it('of the console and of the public has a recipe here', async () => {
    const { ROUTES: routes } = (await import(ROUTES)) as { ROUTES: readonly { path: string }[] };
    expect(Object.keys(CONSOLE_RECIPES).sort()).toEqual(routes.map(({ path }) => path).sort());
    expect(Object.keys(PUBLIC_RECIPES).sort()).toEqual(publicPages.sort());
  });

  it.each(looks(CONSOLE_RECIPES))('$name', async ({ look: { who, address, refused, onScreenAlone } }) => {
    const watched = await windowOf(who);
    const { page } = watched;
    const faults = await watched.open(address(things), refused);
    if (who !== null) await settled(page);
    faults.push(...(await englishLeft(page)), ...(await faultsOf(page, { paper: !onScreenAlone })));
    await readInEnglish(watched, address(things));
    faults.push(...(await chineseLeft(page, data)));
    expect(faults).toEqual([]);
  });

  it.each(looks(PUBLIC_RECIPES))('$name', async ({ look: { address, own, refused } }) => {
    const watched = await windowOf(null);
    const { page } = watched;
    if (own) {
      const visitor = new Visitor(desk.office);
      expectStatus(await visitor.query(things[own].number, things[own].code), 200);
      await page.context().addCookies([{ name: 'yishen_query', value: visitor.ticket!, url: `${desk.url}/apply` }]);
    }
    const faults = await watched.open(address(things), refused);
    faults.push(...(await englishLeft(page)), ...(await faultsOf(page, { phone: true })));
    faults.push(...(await watched.open(`${address(things)}${address(things).includes('?') ? '&' : '?'}lang=en`, refused)));
    // What the office wrote is marked as Chinese there.
    faults.push(...(await chineseLeft(page, new Set(), new Set([...data, ...hanRuns(address(things))]))));
    expect(faults).toEqual([]);
  });
});

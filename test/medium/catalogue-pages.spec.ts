import { CatalogueEditor } from '../../src/catalogue/editing/catalogue-editor.js';
import { Tally } from '../../src/catalogue/deflection/tally.js';
import { Deflections } from '../../src/catalogue/deflection/deflections.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Office } from '../support/office.js';
import { publish, storedFile } from '../support/released.js';
import { recorded } from '../support/sql-recorder.js';

/** The pages that anybody reads, as a browser gets them. */
describe('the public pages of the catalogue', () => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-03-05'); });
  afterAll(() => office?.close());

  const ask = (method: 'GET' | 'POST' | 'HEAD', url: string, headers: Record<string, string> = {}) => office.app.inject({ method, url, headers: { host: 'xxgk.local', ...headers } });
  const edit = <T>(work: (editor: CatalogueEditor, tx: Parameters<Parameters<UnitOfWork['run']>[0]>[0]) => Promise<T>) => office.app.get(UnitOfWork).run((tx) => work(office.app.get(CatalogueEditor), tx));
  const sums = async (itemId?: string) => {
    await office.app.get(Tally).flush();
    return Object.fromEntries((await office.app.get(Deflections).sums(itemId === undefined ? {} : { itemId })).map(({ source, kind, n }) => [`${source} ${kind}`, n]));
  };

  it('lead from the start page to an item and its file, without signing in, without a cookie, without a program in the browser', async () => {
    const file = await storedFile(office, '批复全文：横岗村', '批复（公开版）.txt');
    const { item } = await publish(office, { files: [file], askedFor: 4, leftOut: { what: '第三页中的身份证号码', ground: '《条例》第十五条' } });
    const home = await ask('GET', '/open');
    expect([home.statusCode, home.headers['content-type'], home.headers['set-cookie']]).toEqual([200, 'text/html; charset=utf-8', undefined]);
    expect(home.headers['content-security-policy']).toBe("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    expect(home.body).toContain(`href="/open/items/${item.indexNumber}"`);
    expect(home.body).not.toMatch(/<script|javascript:|style="|\son\w+="/i);
    const page = await ask('GET', `/open/items/${item.indexNumber}`);
    for (const text of [item.indexNumber, '赣自然资征〔2023〕45号', '2023年11月20日', '丰城市自然资源局', '4次', '第三页中的身份证号码', '《条例》第十五条', '批复（公开版）.txt']) expect(page.body).toContain(text);
    const taken = await ask('GET', `/open/items/${item.indexNumber}/files/1`);
    expect(taken.body).toBe('批复全文：横岗村');
    expect(taken.headers).toMatchObject({
      'content-disposition': expect.stringContaining("filename*=UTF-8''"), 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'",
      'content-length': String(Buffer.byteLength('批复全文：横岗村')), 'repr-digest': `sha-256=:${Buffer.from(item.files[0]!.sha256, 'hex').toString('base64')}:`, etag: `"${item.files[0]!.sha256}"`,
    });
  });

  it('speak English where it is asked for, and mark what stays Chinese', async () => {
    const { item } = await publish(office);
    const page = await ask('GET', `/open/items/${item.indexNumber}?lang=en`);
    expect(page.headers['content-language']).toBe('en');
    expect(page.body).toContain('<html lang="en">');
    expect(page.body).toContain(`<h1><span lang="zh-CN">${item.title}</span></h1>`);
    expect(page.body).toContain('Released on');
    expect(page.body).toContain('fewer than 3 times');
  });

  it('are sent once: who has one already gets 304', async () => {
    const { item } = await publish(office);
    for (const url of ['/open', `/open/items/${item.indexNumber}`, '/open/feed.atom', '/sitemap.xml', '/api/open/items', '/open/dataset.jsonld']) {
      const first = await ask('GET', url);
      expect([url, first.headers['cache-control'], first.headers['last-modified']]).toEqual([url, 'public, max-age=60, must-revalidate', 'Wed, 04 Mar 2026 16:00:00 GMT']);
      const again = await ask('GET', url, { 'if-none-match': first.headers.etag as string });
      expect([url, again.statusCode, again.body, again.headers.etag]).toEqual([url, 304, '', first.headers.etag]);
    }
    const before = (await ask('GET', '/open')).headers.etag;
    const marks = [];
    for (const [method, headers] of [['GET', {}], ['GET', { 'accept-encoding': 'gzip' }], ['HEAD', {}], ['GET', { 'if-none-match': before!.toString().replace('W/', '') }]] as const) {
      const { headers: { etag, vary } } = await ask(method, '/open', headers);
      marks.push([etag, vary]);
    }
    expect(marks).toEqual(Array(4).fill([expect.stringMatching(/^W\/"[\w-]+"$/), 'accept-encoding']));
    expect(new Set(marks.map(String)).size).toBe(1);
    await publish(office, { title: '新公开的信息' });
    expect((await ask('GET', '/open', { 'if-none-match': before as string })).statusCode).toBe(200);
  });

  it('are made once, whatever hangs on to their addresses', async () => {
    await publish(office);
    const sent = await recorded(async () => {
      for (let i = 0; i < 5; i += 1) for (const path of ['/sitemap.xml', '/open/feed.atom', '/open', '/open/dates', '/open/search?q=批复&theme=21-land']) await ask('GET', encodeURI(`${path}${path.includes('?') ? '&' : '?'}utm=${i}`));
    });
    // The revision is looked up each time; what is made of it is made once.
    expect(sent.filter(({ sql }) => sql.includes('FROM catalogue_items')).length).toBeLessThan(20);
    const titles = (q: string) => ask('GET', encodeURI(`/open/search?q=${q}`)).then(({ body }) => /<h2 id="results">([^<]*)/.exec(body)![1]);
    expect([await titles('批复'), await titles('火星')]).toEqual([expect.not.stringContaining('共 0 条'), '共 0 条']);
  });

  it('leave a notice where something was withdrawn, and no way to what it held', async () => {
    const { item } = await publish(office, { title: '误公开的名单', body: '不应公开的内容', files: [await storedFile(office, '秘密')] });
    await edit((editor, tx) => editor.withdraw(tx, item.id, { notice: '因内容有误，已撤回。', hideTitle: true }, { by: 'head', on: '2026-03-05' }));
    const page = await ask('GET', `/open/items/${item.indexNumber}`);
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('因内容有误，已撤回。');
    for (const url of [`/open/items/${item.indexNumber}`, '/open', '/open/feed.atom', '/api/open/items', `/api/open/items/${item.indexNumber}`, '/open/search?q=误公开的名单', '/open/dataset.jsonld']) {
      expect((await ask('GET', encodeURI(url))).body).not.toMatch(/不应公开的内容|误公开的名单(?!”|")/);
    }
    expect([(await ask('GET', `/open/items/${item.indexNumber}/files/1`)).statusCode, (await ask('GET', `/api/open/items/${item.indexNumber}/files/1`)).statusCode]).toEqual([410, 410]);
    expect((await ask('GET', `/api/open/items/${item.indexNumber}`)).json()).toMatchObject({ status: 410, type: 'urn:yishen:problem:gone', withdrawnOn: '2026-03-05', notice: '因内容有误，已撤回。' });
    expect((await ask('POST', `/open/items/${item.indexNumber}/found`)).statusCode).toBe(404);
  });

  it('point from what was superseded at what took its place', async () => {
    const [old, young] = [(await publish(office, { title: '旧方案' })).item, (await publish(office, { title: '新方案' })).item];
    await edit((editor, tx) => editor.supersede(tx, old.id, young.id, { by: 'head', on: '2026-03-05' }));
    const page = await ask('GET', `/open/items/${old.indexNumber}`);
    expect([page.statusCode, page.body.includes(`<a href="/open/items/${young.indexNumber}">新方案</a>`)]).toEqual([200, true]);
    expect((await ask('GET', '/api/open/items?limit=100')).json().items.map((each: { title: string }) => each.title)).not.toContain('旧方案');
    expect((await ask('GET', `/api/open/items/${old.indexNumber}`)).json()).toMatchObject({ status: 'superseded', supersededBy: { indexNumber: young.indexNumber } });
  });

  it('count what was shown, opened and needed, by the day and nothing more', async () => {
    const { item } = await publish(office, { title: '石滩镇污水处理厂环评批复', body: '石滩镇污水处理厂' });
    await ask('GET', `/open/search?q=${encodeURIComponent('石滩镇污水处理厂')}`);
    const page = await ask('GET', `/open/items/${item.indexNumber}?via=search`);
    await ask('HEAD', `/open/items/${item.indexNumber}?via=search`);
    await ask('GET', `/open/items/${item.indexNumber}?via=search`, { 'if-none-match': page.headers.etag as string });
    await ask('GET', `/open/items/${item.indexNumber}`);
    expect(page.body).toContain(`action="/open/items/${item.indexNumber}/found?via=search" method="post"`);
    const found = await ask('POST', `/open/items/${item.indexNumber}/found?via=search`, { 'content-type': 'application/x-www-form-urlencoded' });
    expect([found.statusCode, found.headers.location, found.headers['set-cookie']]).toEqual([303, `/open/items/${item.indexNumber}/thanks`, undefined]);
    expect((await ask('GET', String(found.headers.location))).statusCode).toBe(200);
    expect((await ask('POST', `/open/items/${item.indexNumber}/not-found?via=form&lang=en`)).headers.location).toBe('/apply?lang=en');
    expect(await sums(item.id)).toEqual({ 'public-search shown': 1, 'public-search opened': 1, 'browse opened': 1, 'public-search found': 1, 'public-form went-on': 1 });
    expect(await office.app.get(Deflections).avoidedSince(item.id)).toBe(1);
    expect(await office.app.get(Deflections).avoidedSince(item.id, '2026-03-06')).toBe(0);
    await ask('POST', '/open/not-found');
    expect(await sums()).toMatchObject({ 'public-search went-on': 1 });
  });

  it('take no word from other sites', async () => {
    const { item } = await publish(office);
    const foreign = await ask('POST', `/open/items/${item.indexNumber}/found`, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' });
    expect([foreign.statusCode, foreign.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
    expect((await ask('POST', `/open/items/${item.indexNumber}/found`, { origin: 'http://xxgk.local', 'sec-fetch-site': 'same-origin' })).statusCode).toBe(303);
  });

  it.each([
    ['/open/nothing', 404], ['/open/items/nobody', 404], ['/open/items/szf-202603-99999', 404], ['/open/items/..%2f..%2fetc', 404], ['/open/themes/99', 404], ['/open/organs/none', 404], ['/open/dates/2026-13', 404],
    ['/open/items/org-land-202603-00001/files/0', 404], ['/open/items/org-land-202603-00001/files/99', 404], ['/open/search?cursor=x', 200], ['/open/search?q=x&cursor=x', 422], ['/sitemaps/2', 404],
  ])('%s answers %i with a page', async (url, status) => {
    const answer = await ask('GET', url);
    expect([url, answer.statusCode]).toEqual([url, url === '/open/search?cursor=x' ? 422 : status]);
    if (url.startsWith('/open')) expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    '/open/search', '/open/search?q=', '/open/search?q=%F0%9F%98%80', `/open/search?q=${encodeURIComponent('%_\'"\\;--<script>')}`, '/open/search?q=1', `/open/search?q=${encodeURIComponent('字'.repeat(1_000))}`,
    '/open/search?theme=no&organ=NO&from=2026-02-30&to=x', '/open/search?q=a&q=b', '/open?utm_source=x', '/open/search?q=%00%07', '/open/themes/21-land?cursor=', '/open/',
  ])('%s is no trouble', async (url) => {
    expect([200, 308]).toContain((await ask('GET', url)).statusCode);
  });
});

import { SaxesParser } from 'saxes';
import { CatalogueEditor } from '../../src/catalogue/editing/catalogue-editor.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Office, ORGANS } from '../support/office.js';
import { publish, storedFile } from '../support/released.js';

describe('the catalogue for programs', () => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-03-05'); });
  afterAll(() => office?.close());

  const get = async (url: string) => office.app.inject({ url, headers: { host: 'xxgk.local' } });
  const edit = (work: Parameters<UnitOfWork['run']>[0]) => office.app.get(UnitOfWork).run(work);

  /** Names and texts of elements; throws where it is not well-formed XML. */
  function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
    const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
    const open: typeof found = [];
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => { throw error; });
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name, attributes: attributes as Record<string, string>, text: '' };
      found.push(element);
      open.push(element);
    });
    parser.on('text', (text) => { if (open.length > 0) open.at(-1)!.text += text; });
    parser.on('closetag', () => open.pop());
    parser.write(xml).close();
    return found;
  }

  it('is an empty feed, map and dataset while nothing is published', async () => {
    expect(elements((await get('/open/feed.atom')).body).filter(({ name }) => name === 'entry')).toEqual([]);
    expect(elements((await get('/sitemap.xml')).body).filter(({ name }) => name === 'loc')).toHaveLength(5);
    expect((await get('/open/dataset.jsonld')).json()).toMatchObject({ '@type': 'dcat:Catalog', 'dcat:dataset': [], 'hydra:totalItems': 0 });
    expect((await get('/open')).body).toContain('暂无已公开的信息');
  });

  it('is a valid Atom feed with ids that stay, and tombstones for what was withdrawn', async () => {
    const { item } = await publish(office, { title: '标题 <b>&"\u{1F600}', files: [await storedFile(office, '全文')] }, '2026-03-01');
    const gone = (await publish(office, { title: '误公开' })).item;
    const [old, young] = [(await publish(office, { title: '旧' })).item, (await publish(office, { title: '新' })).item];
    const idsBefore = elements((await get('/open/feed.atom')).body).filter(({ name }) => name === 'id').map(({ text }) => text);
    await edit((tx) => office.app.get(CatalogueEditor).withdraw(tx, gone.id, { notice: '有误，已撤回' }, { by: null, on: '2026-03-05' }));
    await edit((tx) => office.app.get(CatalogueEditor).supersede(tx, old.id, young.id, { by: null, on: '2026-03-05' }));
    const answer = await get('/open/feed.atom');
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const all = elements(answer.body);
    const texts = (name: string) => all.filter((each) => each.name === name).map(({ text }) => text);
    expect(texts('title')).toEqual(['政府信息公开目录', '新', '旧', item.title]);
    expect(texts('updated')).toEqual(Array(4).fill('2026-03-04T16:00:00Z'));
    expect(texts('published')).toContain('2026-02-28T16:00:00Z');
    expect(texts('summary').find((text) => text.includes('已被新的信息替代'))).toContain(young.indexNumber);
    expect(all.filter(({ name }) => name === 'at:deleted-entry').map(({ attributes }) => attributes)).toEqual([{ ref: expect.stringMatching(/^urn:uuid:/), when: '2026-03-04T16:00:00Z' }]);
    expect(texts('at:comment')).toEqual(['有误，已撤回']);
    expect(new Set(texts('id')).size).toBe(texts('id').length);
    expect(idsBefore).toEqual(expect.arrayContaining(texts('id')));
    expect(idsBefore).toContain(all.find(({ name }) => name === 'at:deleted-entry')!.attributes['ref']);
    const links = all.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
    expect(links).toContainEqual({ rel: 'self', type: 'application/atom+xml', href: 'http://xxgk.local/open/feed.atom' });
    expect(links).toContainEqual({ rel: 'enclosure', type: 'text/plain', length: '6', title: '批复.txt', href: `http://xxgk.local/open/items/${item.indexNumber}/files/1` });
  });

  it('is mapped whole, in several maps where one is not enough', async () => {
    const published = (await get('/api/open/items?limit=100')).json().items.map(({ address }: { address: string }) => `http://xxgk.local${address}`) as string[];
    const mapped = async (url: string) => elements((await get(url)).body).filter(({ name }) => name === 'loc').map(({ text }) => text);
    expect((await mapped('/sitemap.xml')).filter((each) => each.includes('/items/')).sort()).toEqual(published.sort());
    await edit((tx) => tx.execute('UPDATE catalogue_state SET last_seq = 100001, revision = revision + 1'));
    expect(await mapped('/sitemap.xml')).toEqual([1, 2, 3].map((n) => `http://xxgk.local/sitemaps/${n}`));
    expect((await mapped('/sitemaps/1')).filter((each) => each.includes('/items/')).sort()).toEqual(published.sort());
    expect([await mapped('/sitemaps/3'), (await get('/sitemaps/4')).statusCode, (await get('/sitemaps/x')).statusCode]).toEqual([[], 404, 404]);
    expect((await get('/robots.txt')).body).toBe('User-agent: *\nAllow: /open\nDisallow: /open/search\nAllow: /sitemap\nDisallow: /\n\nSitemap: http://xxgk.local/sitemap.xml\n');
  });

  it('describes itself as DCAT: catalogue, datasets, distributions', async () => {
    const { body, headers } = await get('/open/dataset.jsonld');
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const catalogue = JSON.parse(body) as Record<string, any>;
    expect(catalogue).toMatchObject({
      '@id': 'http://xxgk.local/open', '@type': 'dcat:Catalog', 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': { '@value': '丰城市市政府办' } }, 'dct:modified': { '@type': 'xsd:date', '@value': '2026-03-05' },
      'dcat:service': { '@type': 'dcat:DataService' }, 'hydra:totalItems': 2,
    });
    const dataset = catalogue['dcat:dataset'].find((each: any) => each['dcat:distribution'].length > 0);
    expect(dataset).toMatchObject({
      '@type': 'dcat:Dataset', 'dct:issued': { '@value': '2026-03-01' }, 'dct:language': { '@id': expect.stringMatching(/^http/) }, 'dct:accessRights': { '@type': 'dct:RightsStatement' },
      'dct:description': { '@value': expect.stringMatching(/./) }, 'dcat:theme': { '@type': 'skos:Concept', 'skos:inScheme': catalogue['dcat:themeTaxonomy'] && { '@id': catalogue['dcat:themeTaxonomy']['@id'] } }, 'dcat:distribution': [{ '@type': 'dcat:Distribution', 'dcat:byteSize': { '@value': '6' }, 'spdx:checksum': { 'spdx:checksumValue': expect.stringMatching(/^[0-9a-f]{64}$/) } }],
    });
  });

  it('describes what has no summary, too: every dataset has a description', async () => {
    const { item } = await publish(office, { title: '无概述的信息', summary: null });
    const dataset = (await get('/open/dataset.jsonld')).json()['dcat:dataset'].find((each: Record<string, unknown>) => each['dct:identifier'] === item.indexNumber);
    expect(dataset['dct:description']['@value']).toContain('无概述的信息');
    await edit((tx) => office.app.get(CatalogueEditor).withdraw(tx, item.id, { notice: '试验' }, { by: null, on: '2026-03-05' }));
  });

  it('can be read by pages of other sites, refusals and notices included; pages of ours cannot', async () => {
    const { item } = await publish(office, { title: '将被撤回的信息' });
    await edit((tx) => office.app.get(CatalogueEditor).withdraw(tx, item.id, { notice: '有误' }, { by: null, on: '2026-03-05' }));
    const shared = async (url: string) => { const { statusCode, headers } = await get(url); return [statusCode, headers['access-control-allow-origin'], headers['cross-origin-resource-policy'], headers['access-control-allow-credentials']]; };
    for (const url of ['/api/open/items', '/open/feed.atom', '/open/dataset.jsonld', '/sitemap.xml', '/api/open/themes']) expect([url, ...(await shared(url))]).toEqual([url, 200, '*', 'cross-origin', undefined]);
    expect(await shared('/api/open/items/none')).toEqual([404, '*', 'cross-origin', undefined]);
    expect(await shared(`/api/open/items/${item.indexNumber}`)).toEqual([410, '*', 'cross-origin', undefined]);
    for (const url of ['/open', '/open/search?q=x', '/apply', '/api/session', '/api/requests']) expect([url, ...(await shared(url)).slice(1)]).toEqual([url, undefined, 'same-origin', undefined]);
  });

  it('answers as data, page by page, with filters', async () => {
    for (let i = 0; i < 7; i += 1) await publish(office, { organId: ORGANS.water, theme: '20-13', title: `水质监测结果${i}`, docNumber: null }, `2026-01-0${i + 1}`);
    const ask = async (query: string) => (await get(`/api/open/items${query}`)).json();
    const first = await ask('?organ=org-water&limit=3');
    expect([first.total, first.items.map(({ title }: { title: string }) => title)]).toEqual([7, ['水质监测结果6', '水质监测结果5', '水质监测结果4']]);
    expect((await ask(`?organ=org-water&limit=3&cursor=${first.next}`)).items[0].title).toBe('水质监测结果3');
    expect((await ask('?theme=20-13&from=2026-01-02&to=2026-01-03')).total).toBe(2);
    expect((await ask('?organ=none')).total).toBe(0);
    const found = await ask(`?q=${encodeURIComponent('水质监测')}&limit=2`);
    expect(found).toMatchObject({ total: 7, partly: false, capped: false });
    expect((await get('/api/open/organs')).json().items).toEqual([{ code: 'org-land', name: '丰城市自然资源局', items: 2 }, { code: 'org-water', name: '丰城市水利局', items: 7 }]);
    expect((await get('/api/open/themes')).json().items.find(({ id }: { id: string }) => id === '20-13')).toMatchObject({ items: 7, article: { zh: '第二十条第十三项', en: 'Art. 20 (13)' } });
  });

  it.each(['?limit=0', '?limit=101', '?from=2026-02-30', '?theme=x', '?cursor=x', '?q=', `?q=${'x'.repeat(101)}`, '?unknown=1', `?organ=${encodeURIComponent("' OR 1=1")}`])('refuses %s with a problem', async (query) => {
    const answer = await get(`/api/open/items${query}`);
    expect([query, answer.statusCode, answer.headers['content-type']]).toEqual([query, 422, 'application/problem+json; charset=utf-8']);
  });
});

import { CatalogueEditor } from '../../src/catalogue/editing/catalogue-editor.js';
import { Deflections } from '../../src/catalogue/deflection/deflections.js';
import { CatalogueImport } from '../../src/catalogue/import/catalogue-import.js';
import { ItemPreviews } from '../../src/catalogue/pages/item-previews.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Office, expectStatus, ORGANS } from '../support/office.js';
import { newItem, publish, storedFile } from '../support/released.js';

const line = (over: Record<string, unknown> = {}) => JSON.stringify({ id: '45', organ: '自然资源局', title: '2022年度征地公告', publishedOn: '2022-05-01', theme: '21-land', url: 'https://www.example.gov.cn/45.html', ...over });

describe('staff keep the catalogue', () => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-03-05'); });
  afterAll(() => office?.close());

  it('see the items of their organs, also what the public no longer sees', async () => {
    const land = (await publish(office, { title: '本局的信息' })).item;
    const water = (await publish(office, { title: '水利局的信息', organId: ORGANS.water })).item;
    const ids = async (who: 'head' | 'supervisor' | 'water-clerk', query = '') => (expectStatus(await office.ask(who, 'GET', `/catalogue/items${query}`), 200).body.items as { id: string }[]).map(({ id }) => id);
    expect([await ids('head'), await ids('water-clerk')]).toEqual([[land.id], [water.id]]);
    expect((await ids('supervisor')).sort()).toEqual([land.id, water.id].sort());
    expect(await ids('supervisor', `?text=${encodeURIComponent('水利')}`)).toEqual([water.id]);
    expect(await ids('supervisor', `?text=${encodeURIComponent('%')}`)).toEqual([]);
    expect((await office.ask('water-clerk', 'GET', `/catalogue/items/${land.id}`)).status).toBe(403);
    expect(expectStatus(await office.ask('clerk', 'GET', `/catalogue/items/${land.id}`), 200).body).toMatchObject({ title: '本局的信息', askedFor: { count: null, text: { zh: '不足3次' } }, imported: false, changes: [{ kind: 'published', by: '李主任' }] });
  });

  it('put an oversight right, for all to see, with what stood there on record', async () => {
    const { item } = await publish(office, { title: '关于横冈村的批复' });
    const path = `/catalogue/items/${item.id}/corrections`;
    expect((await office.ask('clerk', 'POST', path, { note: '错字', title: '关于横岗村的批复' })).status).toBe(403);
    expect((await office.ask('head', 'POST', path, { note: '无改动' })).status).toBe(422);
    expect((await office.ask('head', 'POST', path, { note: '身份证34052419800101001X', title: 'x' })).body.errors[0].pointer).toBe('#/note');
    const { body } = expectStatus(await office.ask('head', 'POST', path, { note: '标题中村名有误，已更正。', title: '关于横岗村的批复' }), 200);
    expect(body).toMatchObject({ title: '关于横岗村的批复', indexNumber: item.indexNumber, changes: [{ kind: 'published' }, { kind: 'corrected', by: '李主任', detail: { before: { title: '关于横冈村的批复' }, after: { title: '关于横岗村的批复' } } }] });
    const page = (await office.app.inject({ url: `/open/items/${item.indexNumber}` })).body;
    expect(page).toContain('标题中村名有误，已更正。');
    expect(page).not.toContain('横冈村');
    expect((await office.app.inject({ url: `/api/open/items?q=${encodeURIComponent('横岗村的批复')}` })).json().items[0].indexNumber).toBe(item.indexNumber);
  });

  it('bring in what is public elsewhere, once, or nothing at all', async () => {
    const run = (text: string, more = {}) => office.ask('supervisor', 'POST', '/catalogue/import', { text, source: 'site', ...more });
    expect((await office.ask('head', 'POST', '/catalogue/import', { text: line() })).status).toBe(403);
    const wrong = expectStatus(await run([line(), line(), line({ id: '46', publishedOn: '2026-03-06' }), line({ id: '47', url: 'ftp://x' }), line({ id: '48', url: undefined }), line({ id: '49', organ: '无此机关' }), line({ id: '50', theme: 'x' }), '{', line({ id: '51', extra: 1 })].join('\n')), 200).body;
    expect(wrong).toMatchObject({ written: false, present: [] });
    expect(wrong.refused.map(({ line: n, reasons }: { line: number; reasons: { pointer: string }[] }) => [n, reasons[0]!.pointer])).toEqual([[2, '#/id'], [3, '#/publishedOn'], [4, '#/elsewhere/url'], [5, '#/body'], [6, '#/organ'], [7, '#/theme'], [8, '#'], [9, '#/extra']]);
    expect(expectStatus(await run(line(), { dryRun: true }), 200).body).toMatchObject({ written: false, accepted: [{ line: 1, sourceId: '45' }] });
    const done = expectStatus(await run([line(), line({ id: 46, url: undefined, place: '江西省人民政府公报2022年第9期' })].join('\n').replace('"id":46', '"id":"46"')), 200).body;
    expect(done.accepted.map(({ indexNumber }: { indexNumber: string }) => indexNumber)).toEqual(done.accepted.map(() => expect.stringMatching(/^org-land-202205-\d{5}$/)));
    expect(expectStatus(await run(line({ title: '改过的标题' })), 200).body).toMatchObject({ written: true, accepted: [], present: [{ line: 1, sourceId: '45', indexNumber: done.accepted[0].indexNumber }] });
    const page = (await office.app.inject({ url: `/open/items/${done.accepted[0].indexNumber}` })).body;
    for (const text of ['2022年度征地公告', 'https://www.example.gov.cn/45.html', '2022年5月1日', '《中华人民共和国政府信息公开条例》第二十一条']) expect(page).toContain(text);
    expect((await office.app.inject({ url: '/open/feed.atom' })).body).toContain('2022年度征地公告');
  });

  it('refuse a file of too many lines, of another format or with a strange source', async () => {
    const imports = office.app.get(CatalogueImport);
    await expect(imports.run(Array.from({ length: 2_001 }, () => '{}').join('\n'), 'jsonl', { by: null })).rejects.toThrow('not acceptable');
    await expect(imports.run(line(), 'jsonl', { by: null, source: '../x' })).rejects.toThrow('not acceptable');
    const csv = 'id,organ,title,publishedOn,theme,url\n7,自然资源局,"标题,一",2022-05-01,21-land,https://www.example.gov.cn/7.html\n';
    expect(await imports.run(csv, 'csv', { by: null, source: 'csv' })).toMatchObject({ written: true, accepted: [{ line: 2, sourceId: '7' }] });
  });

  it('withdraw here what was imported, and leave to its release what came from one', async () => {
    const released = (await publish(office, { sourceKey: 'release:x' })).item;
    expect((await office.ask('head', 'POST', `/catalogue/items/${released.id}/withdrawal`, { notice: '有误' })).status).toBe(403);
    await office.app.get(CatalogueImport).run(line({ id: '99', title: '待撤回的公告' }), 'jsonl', { by: null });
    const [row] = await office.reads.query<{ id: string; index_number: string }>('SELECT id, index_number FROM catalogue_items WHERE source_key = ?', ['import:elsewhere:99']);
    expect(expectStatus(await office.ask('head', 'POST', `/catalogue/items/${row!.id}/withdrawal`, { notice: '原网站已撤回。' }), 200).body).toMatchObject({ status: 'withdrawn', imported: true });
    expect((await office.app.inject({ url: `/open/items/${row!.index_number}` })).statusCode).toBe(410);
    expect((await office.ask('head', 'POST', `/catalogue/items/${row!.id}/withdrawal`, { notice: '再次' })).status).toBe(409);
  });

  it('see beforehand the very page that the public will see', async () => {
    const item = newItem({ files: [await storedFile(office, '批复')], askedFor: 12, leftOut: { what: '签名', ground: '《条例》第十五条' } });
    const preview = await office.app.get(ItemPreviews).page(office.reads, item, { on: '2026-03-05' });
    const { indexNumber } = (await office.app.get(UnitOfWork).run((tx) => publishIn(tx, item))).item;
    const page = (await office.app.inject({ url: `/open/items/${indexNumber}`, headers: { host: 'x.local' } })).body;
    const text = (markup: string) => markup.replace(/<section class="answers"[\s\S]*?<\/section>/, '').replace(/[\s\S]*<article>/, '').replace(/<\/article>[\s\S]*/, '').replace(/<p class="notice"[\s\S]*?<\/p>/, '').replace(/<[^>]+>/g, '').replaceAll(indexNumber, 'org-land-…').replace(/\s+/g, ' ');
    expect(text(preview)).toBe(text(page));
    expect(preview).toContain('预览：尚未公开');
  });

  it('see what the catalogue spared, and count what the intake decides', async () => {
    const { item } = await publish(office);
    await office.app.get(UnitOfWork).run(async (tx) => {
      await office.app.get(Deflections).count(tx, { on: '2026-03-05', source: 'intake-suggestion', kind: 'found', itemId: item.id });
      await office.app.get(Deflections).count(tx, { on: '2026-03-06', source: 'intake-suggestion', kind: 'found', itemId: item.id }, 2);
    });
    expect((await office.ask('head', 'GET', '/catalogue/deflections')).status).toBe(403);
    expect(expectStatus(await office.ask('supervisor', 'GET', `/catalogue/deflections?itemId=${item.id}`), 200).body).toEqual({ sums: [{ source: 'intake-suggestion', kind: 'found', n: 3 }] });
    expect(expectStatus(await office.ask('supervisor', 'GET', `/catalogue/deflections?itemId=${item.id}&to=2026-03-05`), 200).body.sums[0].n).toBe(1);
    expect(await office.app.get(Deflections).avoidedSince(item.id, '2026-03-06')).toBe(2);
  });

  it('count what was given at the counter instead of a request, once', async () => {
    const { item } = await publish(office, { title: '柜台当场提供的信息' });
    const give = () => office.ask('clerk', 'POST', '/same-information/provided', { itemId: item.id, organId: ORGANS.land }, { 'idempotency-key': 'counter-0001' });
    expect([(await give()).status < 300, (await give()).status < 300]).toEqual([true, true]);
    expect(await office.app.get(Deflections).sums({ itemId: item.id })).toEqual([{ source: 'intake-suggestion', kind: 'found', n: 1 }]);
  });

  function publishIn(tx: Parameters<Parameters<UnitOfWork['run']>[0]>[0], item: ReturnType<typeof newItem>) {
    return office.app.get(CatalogueEditor).publish(tx, item, { by: 'head', on: '2026-03-05' });
  }
});

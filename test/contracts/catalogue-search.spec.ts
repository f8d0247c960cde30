import fc from 'fast-check';
import { CatalogueEditor } from '../../src/catalogue/editing/catalogue-editor.js';
import type { NewItem } from '../../src/catalogue/editing/new-item.js';
import { PublicCatalogue } from '../../src/catalogue/reading/public-catalogue.js';
import { CatalogueSearch } from '../../src/catalogue/search/catalogue-search.js';
import { FoundItems } from '../../src/catalogue/search/found-items.js';
import { SearchRebuild } from '../../src/catalogue/search/search-rebuild.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { databases } from '../support/database.js';
import { Office, ORGANS } from '../support/office.js';
import { publish, storedFile } from '../support/released.js';
import { planOf, recorded } from '../support/sql-recorder.js';

const BARE: Partial<NewItem> = { docNumber: null, documentDate: null, topicLabel: null, summary: null };

/** What search finds, the same on every database. */
describe.each(databases())('search of the catalogue on $name', (dialect) => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open('2026-03-05', dialect);
    const put = (title: string, body: string, over: Partial<NewItem> = {}, on?: string) => publish(office, { ...BARE, title, body, ...over }, on);
    await put('横岗村2023年度第三批次集体土地征收的批复', '同意征收横岗村集体土地。', { docNumber: '赣自然资征〔2023〕45号' });
    await put('新桥村2023年度第三批次集体土地征收的批复', '同意征收新桥村集体土地。', { docNumber: '赣自然资征〔2023〕46号' });
    await put('横岗村2024年度第一批次集体土地征收的批复', '同意征收横岗村集体土地。', { docNumber: '赣自然资征〔2024〕4号' }, '2025-12-01');
    await put('丰城市石滩镇污水处理厂环境影响评价批复', '石滩镇污水处理厂日处理能力为5000吨。', { organId: ORGANS.water, theme: '20-13' });
    await put('二〇二五年度部门决算', '收入总计1200万元，其中财政拨款收入1100万元。100%_完成', { organId: ORGANS.general, theme: '20-7' });
    await put('農村公路建設計劃', '計劃修建農村公路五十公里，ＡＢＣ公司承建，Road G105。', { theme: '20-10' });
    await put('2025年公租房配租结果', '公租房分配对象名单。', { theme: '20-11', organId: ORGANS.general }, '2025-11-03');
    await put('河道采砂许可办理结果', '见附件。', { organId: ORGANS.water, theme: '20-5', files: [await storedFile(office, '采砂船编号赣丰城工0012，采区为拖船埠段。', '许可结果.txt')] });
  });
  afterAll(() => office?.close());

  const titles = async (q: string, filter = {}) => (await office.app.get(FoundItems).find(q, filter, { limit: 50 })).items.map(({ item }) => item.title);
  const HENGGANG_2023 = '横岗村2023年度第三批次集体土地征收的批复';
  const HENGGANG_2024 = '横岗村2024年度第一批次集体土地征收的批复';

  it.each([
    ['words in any order', '土地征收 横岗村', [HENGGANG_2023, HENGGANG_2024]],
    ['one word that only one holds', '污水处理厂', ['丰城市石滩镇污水处理厂环境影响评价批复']],
    ['a document number', '赣自然资征〔2023〕45号', [HENGGANG_2023]],
    ['a document number in other brackets and widths', '赣自然资征（２０２３）４５号', [HENGGANG_2023]],
    ['a document number in square brackets with 第', '赣自然资征[2023]第45号', [HENGGANG_2023]],
    ['a document number without the words of the organ', '〔2024〕4号', [HENGGANG_2024]],
    ['a document number within a sentence', '请公开赣自然资征〔2024〕4号文件', [HENGGANG_2024]],
    ['half a year and serial', '〔2023〕', [HENGGANG_2023, '新桥村2023年度第三批次集体土地征收的批复']],
    ['simplified for traditional', '农村公路建设计划', ['農村公路建設計劃']],
    ['traditional for simplified', '環境影響評價', ['丰城市石滩镇污水处理厂环境影响评价批复']],
    ['width and case of letters', 'abc公司', ['農村公路建設計劃']],
    ['full-width letters', 'ｇ１０５', ['農村公路建設計劃']],
    ['text of a file', '拖船埠', ['河道采砂许可办理结果']],
    ['a phrase', '“财政拨款收入1100万元”', ['二〇二五年度部门决算']],
    ['a phrase that nowhere stands so', '「污水石滩镇」', []],
    ['one character of a title', '砂', ['河道采砂许可办理结果']],
    ['two words that stand apart, typed together', '收入拨款', ['二〇二五年度部门决算']],
    ['three words that stand apart, typed together', '污水处理批复', ['丰城市石滩镇污水处理厂环境影响评价批复']],
    ['what people call it', '石滩镇环评', ['丰城市石滩镇污水处理厂环境影响评价批复']],
    ['what papers call it', '公共租赁住房分配', ['2025年公租房配租结果']],
    ['either form of it', '征地 横岗村', [HENGGANG_2023, HENGGANG_2024]],
    ['wildcards of SQL as they are', '“100%_完成”', ['二〇二五年度部门决算']],
    ['a wildcard alone', '%', []], ['an underscore', '_', []], ['quotes', '"', []], ['empty quotes', '“”', []], ['an emoji', '😀', []], ['punctuation', '。，、；', []], ['blanks', '   ', []],
    ['words that nowhere stand', '火星探测器', []],
  ])('finds by %s', async (_what, q, expected) => {
    expect((await titles(q)).sort()).toEqual([...expected].sort());
  });

  it('finds by half an index number and by its whole', async () => {
    const [item] = (await office.app.get(FoundItems).find('污水处理厂', {}, { limit: 1 })).items;
    expect(await titles(item!.item.indexNumber)).toContain('丰城市石滩镇污水处理厂环境影响评价批复');
  });

  it('puts what fits best first, and of equals the newest', async () => {
    expect((await titles('横岗村2024年第一批次土地征收'))[0]).toBe(HENGGANG_2024);
    expect((await titles('横岗村2023年第三批次土地征收'))[0]).toBe(HENGGANG_2023);
  });

  it('says so where nothing holds all that was asked for', async () => {
    const found = await office.app.get(FoundItems).find('石滩镇卫星导航基站', {}, { limit: 10 });
    expect(found.items.every(({ item }) => item.title.includes('石滩镇'))).toBe(true);
    expect(found.partly || found.items.length === 0).toBe(true);
  });

  it('marks what it found, in the original', async () => {
    const { items: [found] } = await office.app.get(FoundItems).find('农村公路', {}, { limit: 1 });
    const shown = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) => marks.map(([start, end]) => text.slice(start, end));
    expect(shown(found!.title)).toEqual(['農村公路']);
    expect(shown(found!.snippet!)).toEqual(['農村公路']);
  });

  it.each([
    ['organ', { organId: ORGANS.water }, 2], ['theme', { theme: '20-7' }, 0], ['from', { from: '2026-01-01' }, 5], ['to', { to: '2025-12-31' }, 1],
  ])('keeps to a filter by %s', async (_what, filter, n) => {
    expect(await titles('批复 结果 许可 征收 土地', filter)).toHaveLength(Math.min(n, (await titles('批复 结果 许可 征收 土地', filter)).length));
    for (const title of await titles('批复', filter)) expect(await titles('批复')).toContain(title);
    if ('to' in filter) expect(await titles('批复', filter)).toEqual([HENGGANG_2024]);
    if ('organId' in filter) expect(await titles('批复', filter)).toEqual(['丰城市石滩镇污水处理厂环境影响评价批复']);
  });

  it('forgets what was withdrawn, and learns what was put right', async () => {
    const { item } = await publish(office, { ...BARE, title: '杜市镇白马寨保护规划', body: '白马寨' });
    expect(await titles('白马寨')).toEqual(['杜市镇白马寨保护规划']);
    await office.app.get(UnitOfWork).run((tx) => office.app.get(CatalogueEditor).withdraw(tx, item.id, { notice: '有误' }, { by: null, on: '2026-03-05' }));
    expect(await titles('白马寨')).toEqual([]);
    expect(await office.reads.query('SELECT 1 AS one FROM catalogue_terms WHERE seq = ?', [item.seq])).toEqual([]);
  });

  it('is made anew item by item, and says how many', async () => {
    await office.app.get(UnitOfWork).run((tx) => tx.execute('UPDATE catalogue_texts SET version = 0 WHERE seq IN (SELECT seq FROM catalogue_items WHERE title LIKE ?)', ['横岗村%']));
    await office.app.get(UnitOfWork).run((tx) => tx.execute('DELETE FROM catalogue_terms WHERE term = ?', ['横岗']));
    expect(await office.app.get(SearchRebuild).run()).toEqual({ indexed: 2, removed: 0 });
    expect((await titles('横岗')).sort()).toEqual([HENGGANG_2023, HENGGANG_2024]);
    expect((await office.app.get(SearchRebuild).run()).indexed).toBe(0);
  });

  it('answers any question, and never with an error', async () => {
    const search = office.app.get(FoundItems);
    const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('横岗村', '〔2023〕45号', '"', '“', '%', '\\', "'; DROP TABLE", '征收', '1', '😀', '\ud800', '\u0000'));
    await fc.assert(fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
      const { items, total } = await search.find(parts.join(''), {}, { limit: 5 });
      expect(items.length).toBeLessThanOrEqual(Math.min(5, total));
    }), { numRuns: 60 });
    expect((await search.find('字'.repeat(100_000), {}, { limit: 5 })).items).toEqual([]);
  });

  it('pages through all results and the whole catalogue, none twice, none left out', async () => {
    for (let i = 0; i < 23; i += 1) await publish(office, { ...BARE, title: `测试水库蓄水计划${i}`, body: '水库'.repeat((i % 4) + 1) }, `2026-02-0${1 + (i % 3)}`);
    const all = async (page: (cursor?: string) => Promise<{ ids: readonly string[]; next: string | null }>) => {
      const seen: string[] = [];
      for (let cursor: string | undefined; ;) {
        const { ids, next } = await page(cursor);
        seen.push(...ids);
        if (next === null) return seen;
        cursor = next;
      }
    };
    const ask = (limit: number, cursor?: string) => ({ limit, ...(cursor !== undefined && { cursor }) });
    const found = await all((cursor) => office.app.get(CatalogueSearch).find('水库蓄水计划', {}, ask(4, cursor)));
    expect([found.length, new Set(found).size]).toEqual([23, 23]);
    expect(found).toEqual((await office.app.get(CatalogueSearch).find('水库蓄水计划', {}, { limit: 100 })).ids);
    const listed = await all(async (cursor) => {
      const { items, next } = await office.app.get(PublicCatalogue).list({}, ask(4, cursor));
      return { ids: items.map(({ indexNumber }) => indexNumber), next };
    });
    expect([listed.length, new Set(listed).size]).toEqual([31, 31]);
  });

  it('looks words up item by item, and reads lists from their beginning, whatever the database knows of how many there are', async () => {
    const sent = await recorded(() => office.app.get(CatalogueSearch).find('横岗村土地征收批复', { theme: '21-land' }, { limit: 5 }).then(() => office.app.get(CatalogueSearch).find('征收批复', {}, { limit: 5 })));
    const plans = await Promise.all(sent.filter(({ sql }) => sql.includes('catalogue_terms') || sql.includes('CROSS JOIN catalogue_items')).map(async (each) => (await planOf(office.app.get(UnitOfWork), each)).join('\n')));
    expect(plans.length).toBeGreaterThan(4);
    for (const plan of plans) expect(plan).not.toMatch(/SCAN catalogue_|SCAN i\b|USE TEMP B-TREE|Seq Scan on catalogue/);
    const lookups = plans.filter((plan) => plan.includes('term=? AND seq=?'));
    if (dialect.name === 'sqlite') expect(lookups.length).toBeGreaterThan(0);
  });

  it('refuses a cursor that is none', async () => {
    for (const cursor of ['x', 'W10', '%%%', 'eyJhIjoxfQ']) {
      await expect(office.app.get(CatalogueSearch).find('批复', {}, { limit: 5, cursor })).rejects.toThrow('not acceptable');
      await expect(office.app.get(PublicCatalogue).list({}, { limit: 5, cursor })).rejects.toThrow('not acceptable');
    }
  });
});

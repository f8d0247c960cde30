import { parse } from 'csv-parse/sync';
import { extractText } from '../../src/documents/extract-text.js';
import { databases } from '../support/database.js';
import { expectStatus, Office, ORGANS, type Someone } from '../support/office.js';
import { PageVisitor } from '../support/page-visitor.js';
import { ReleaseOffice } from '../support/release-office.js';

const PRICES = '申请公开丰城市剑光街道小区停车收费标准批复';

describe.each(databases())('figures of releases on $name', (dialect) => {
  let office: Office;
  let desk: ReleaseOffice;
  beforeEach(async () => {
    office = await Office.open('2026-03-02', dialect);
    desk = new ReleaseOffice(office);
  });
  afterEach(() => office?.close());

  const asked = async (path: string, who: Someone = 'supervisor') => expectStatus(await office.ask(who, 'GET', `/releases/${path}`), 200);
  const table = async (path: string, who?: Someone): Promise<string[][]> => {
    const { headers, bytes } = await asked(path, who);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[a-z-]+-\d{4}-\d\d-\d\d\.csv"$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    return parse(bytes, { bom: true }) as string[][];
  };

  /** One topic is published after eight days and found by two readers, another one is refused. */
  async function lived(): Promise<string> {
    const id = await desk.evaluated(await desk.flagged());
    office.moveTo('2026-03-10');
    await desk.decided(id);
    await desk.does('officer', id, 'publish');
    const { item } = await desk.release(id);
    // Who presses ten times is one reader.
    for (const address of ['203.0.113.9', '203.0.113.10']) {
      const reader = new PageVisitor(office, address);
      await reader.get(item.address);
      for (let i = 0; i < 10; i += 1) expect((await reader.post(`${item.address}/found`, {})).status).toBe(303);
    }
    await desk.asked(4, { content: PRICES, suggestsRelease: true });
    const [other] = await desk.releases('?states=FLAGGED');
    await desk.decided(await desk.evaluated(other.id, { scope: [] }), { decision: 'not-now', reasons: '方案尚未批准', ground: 'DENIED.PROCESS', lookAgainOn: '2026-09-01' });
    return id;
  }

  it('tell from demand to release, by organ and in all', async () => {
    await lived();
    const { body } = await asked('figures');
    expect(body).toMatchObject({
      from: '2026-01-01', to: '2026-03-10',
      total: {
        requests: 4, topics: 2, flagged: 2, evaluated: 2, released: 1, releasedInPart: 0, refused: [{ ground: 'DENIED.PROCESS', label: '过程性信息', n: 1 }], dismissed: 0, withdrawn: 0, late: 0,
        daysToPublication: { median: 8, worst: 8 }, avoided: 2,
      },
    });
    expect(body.organs).toMatchObject([{ organ: { id: ORGANS.land }, requests: 4, avoided: 2 }]);
    expect((await asked('figures?from=2026-03-11&to=2026-12-31')).body.total).toMatchObject({ requests: 0, flagged: 0, evaluated: 0, released: 0, daysToPublication: null, avoided: 0 });
    expect((await asked('figures?from=2026-03-01&to=2026-03-09')).body.total).toMatchObject({ requests: 3, topics: 1, flagged: 1, evaluated: 0, released: 0 });
    const [head, line, sum, ...more] = await table('figures.csv');
    expect(more).toEqual([]);
    expect(head!.slice(0, 4)).toEqual(['机关', '申请件数', '专题数', '提请评估']);
    expect(line).toEqual(['丰城市自然资源局', '4', '2', '2', '2', '1', '0', '1', '过程性信息1', '0', '0', '0', '8', '8', '2']);
    expect(sum!.slice(1)).toEqual(line!.slice(1));
  });

  it('a dismissal stays counted where the case is taken up again', async () => {
    const id = await desk.flagged();
    await desk.does('head', id, 'dismiss', { because: 'nothing-to-disclose', reason: '未制作' });
    expect((await asked('figures')).body.total).toMatchObject({ evaluated: 1, dismissed: 1 });
    const { topicId } = await desk.release(id);
    expectStatus(await office.ask('head', 'POST', '/releases', { topicId, reason: '已经制作' }, { 'idempotency-key': office.newKey() }), 201);
    expect((await desk.release(id)).state).toBe('FLAGGED');
    expect((await asked('figures')).body.total).toMatchObject({ evaluated: 1, dismissed: 1 });
  });

  it('tell the demand per topic and organ; a name like a formula stays a name', async () => {
    await lived();
    const third = await desk.asked(7, { organId: ORGANS.water }, 'water-clerk');
    const { items } = (await asked('figures/topics')).body;
    expect(items[0]).toMatchObject({ organ: { id: ORGANS.land }, requests: 3, applicants: 3, releaseState: 'PUBLISHED' });
    expect(items.slice(1).map((each: { organ: { id: string }; requests: number; releaseState: string }) => `${each.organ.id} ${each.requests} ${each.releaseState}`).sort())
      .toEqual([`${ORGANS.land} 1 NOT_NOW`, `${ORGANS.water} 1 PUBLISHED`]);
    const topicId = await desk.topicOf(third);
    const { UnitOfWork } = await import('../../src/platform/database/unit-of-work.js');
    await office.app.get(UnitOfWork).run(async (tx) => { await tx.execute('UPDATE topics SET title = ? WHERE id = ?', ['=HYPERLINK("http://x","停车"),1', topicId]); });
    const names = (await table('figures/topics.csv')).map(([name]) => name);
    expect(names).toContain('\'=HYPERLINK("http://x","停车"),1');
  });

  it('of one organ are seen by its head; by nobody who does not supervise', async () => {
    await lived();
    await desk.asked(7, { organId: ORGANS.water, content: '申请公开丰城市赣江堤防加固工程概算批复' }, 'water-clerk');
    expect((await asked('figures')).body.organs).toHaveLength(2);
    expect((await asked(`figures?organId=${ORGANS.water}`)).body.total).toMatchObject({ requests: 1, topics: 1, flagged: 0, avoided: 0 });
    expect((await asked('figures', 'head')).body.organs).toMatchObject([{ organ: { id: ORGANS.land } }]);
    expect((await asked('figures', 'head')).body.total).toMatchObject({ requests: 4, topics: 2 });
    expect((await asked('figures/topics', 'head')).body.items.every((each: { organ: { id: string } }) => each.organ.id === ORGANS.land)).toBe(true);
    for (const path of ['figures', 'figures.csv', 'figures/topics', 'figures/topics.csv', 'hand-over', 'hand-over.csv', 'hand-over.docx']) {
      expectStatus(await office.ask('head', 'GET', `/releases/${path}?organId=${ORGANS.water}`), 403);
      expectStatus(await office.ask('officer', 'GET', `/releases/${path}`), 403);
      expectStatus(await office.ask('supervisor', 'GET', `/releases/${path}?from=2026-03-02&to=2026-03-01`), 422);
    }
  });

  it('主动公开移送明细表 names what was published, with number, basis and address; withdrawn items stay on it', async () => {
    const id = await lived();
    const { items } = (await asked('hand-over')).body;
    const { item } = await desk.release(id);
    expect(items).toEqual([{
      caseId: id, title: '丰城市尚庄街道2023年度第3批次城市建设用地批准文件', indexNumber: item.indexNumber, docNumber: null, basis: expect.stringContaining('第二十一条'), inPart: false,
      publisher: '丰城市自然资源局', unit: '耕保科', decidedOn: '2026-03-10', publishedOn: '2026-03-10', address: item.address, state: 'PUBLISHED',
    }]);
    await desk.does('leader', id, 'withdraw-publication', { because: 'content-wrong', reason: '附图有误', notice: '本信息因附图有误已撤下。' });
    const [head, line, ...more] = await table('hand-over.csv');
    expect(more).toEqual([]);
    expect(head).toEqual(['序号', '信息名称', '索引号', '文号', '主动公开依据', '公开方式', '发布机关', '承办机构', '决定日期', '发布日期', '公开地址', '状态']);
    expect(line).toEqual(['1', items[0].title, item.indexNumber, '', items[0].basis, '全部公开', '丰城市自然资源局', '耕保科', '2026-03-10', '2026-03-10', item.address, '已撤下']);
    expect(await table('hand-over.csv?to=2026-03-09')).toHaveLength(1);
    const sheet = async (query = '') => {
      const { headers, bytes } = await asked(`hand-over.docx${query}`);
      expect(decodeURIComponent(String(headers['content-disposition']))).toContain('主动公开移送明细表（');
      return (await extractText(bytes, String(headers['content-type']))).text.replace(/\s+/gu, ' ');
    };
    expect(await sheet()).toMatch(new RegExp(`主动公开移送明细表 移送机关（盖章）：丰城市自然资源局.*2026年1月1日至2026年3月10日.*共1项.*${items[0].title} ${item.indexNumber}.*全部公开.*耕保科.*2026年3月10日 已撤下.*接收机关（盖章）：`, 'u'));
    expect(await sheet('?to=2026-03-09')).toContain('本期没有转为主动公开的信息');
  });

  it('thresholds that were lowered apply once all is weighed again', async () => {
    for (const n of [1, 2]) await desk.asked(n, { content: PRICES });
    expect(await desk.releases()).toEqual([]);
    expectStatus(await office.ask('head', 'POST', '/releases/weighing', {}), 403);
    expectStatus(await office.ask('supervisor', 'POST', '/releases/weighing', {}), 202);
    await desk.work();
    expect(await desk.releases()).toEqual([]);
    expectStatus(await office.ask('admin', 'POST', '/policies', { effectiveFrom: '2026-03-02', values: { release: { distinctApplicants: 2 } } }), 201);
    expectStatus(await office.ask('supervisor', 'POST', '/releases/weighing', {}), 202);
    await desk.work();
    expect(await desk.releases()).toMatchObject([{ rule: 'several-applicants', state: 'FLAGGED' }]);
  });
});

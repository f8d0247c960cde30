import { expectStatus, Office, ORGANS, type Someone } from '../support/office.js';
import { TopicsOffice } from '../support/topics-office.js';

const HENGGANG = '申请公开剑南街道横岗村2023年土地征收补偿安置方案';
const SHANGFANG = '申请公开剑南街道上房村2023年土地征收补偿安置方案';
const WAGE = '申请公开丰城市2025年度第三批次城市建设用地批复';

describe('topics', () => {
  let office: Office;
  let topics: TopicsOffice;
  let ids: string[];
  beforeEach(async () => {
    office = await Office.open('2026-03-02');
    topics = new TopicsOffice(office);
    ids = await topics.allAsk(HENGGANG, HENGGANG, HENGGANG, SHANGFANG);
  });
  afterEach(() => office?.close());

  const idOf = async (requestId: string) => (await topics.topicOf(requestId))!;
  const revisionOf = async (topicId: string) => (await topics.topic(topicId))['revision'] as number;

  async function act(who: Someone, topicId: string, what: string, body: object, more: { key?: string; revision?: number } = {}) {
    const revision = more.revision ?? (await revisionOf(topicId));
    return office.ask(who, 'POST', `/topics/${topicId}/${what}`, body, { 'idempotency-key': more.key ?? office.newKey(), 'if-match': `"${revision}"` });
  }

  it('are listed by demand, of the organs that one works in', async () => {
    const { body } = expectStatus(await office.ask('clerk', 'GET', '/topics'), 200);
    expect(body.items.map((each: { applicants: number }) => each.applicants)).toEqual([3, 1]);
    expect(body.items[0]).toMatchObject({ requests: 3, openRequests: 3, members: 3, named: false, mergedInto: null, release: null, organs: [{ id: ORGANS.land, name: '丰城市自然资源局' }] });
    expect(body.items[0].title).toContain('横岗村');
    expect(JSON.stringify(body)).not.toContain('申请人');
    expect((await office.ask('water-clerk', 'GET', '/topics')).body.items).toEqual([]);
    expectStatus(await office.ask('water-clerk', 'GET', `/topics?organId=${ORGANS.land}`), 403);
    expectStatus(await office.ask('water-clerk', 'GET', `/topics/${await idOf(ids[0]!)}`), 403);
  });

  it.each([
    ['minApplicants=2', 1], ['minApplicants=4', 0], ['from=2026-03-02&to=2026-03-02', 2], ['from=2026-03-03', 0], ['to=2026-03-01', 0], ['state=open', 2], ['state=quiet', 0],
    [`text=${encodeURIComponent('上房')}`, 1], ['text=%25', 0], ['sort=recent', 2],
  ])('are filtered by %s', async (query, n) => {
    for (const who of ['clerk', 'supervisor'] as const) expect(expectStatus(await office.ask(who, 'GET', `/topics?${query}`), 200).body.items).toHaveLength(n);
  });

  it.each(['demand', 'recent'])('are paged through by %s, none twice, none left out', async (sort) => {
    await topics.allAsk(WAGE, WAGE, '公开丽村镇2024年农村低保对象名单', '公开2025年城区小学划片招生工作方案', '公开紫云佳苑二期建设工程规划许可证');
    for (const who of ['clerk', 'supervisor'] as const) {
      const all = (await office.ask(who, 'GET', `/topics?limit=200&sort=${sort}`)).body.items.map((each: { id: string }) => each.id) as string[];
      const seen: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = expectStatus(await office.ask(who, 'GET', `/topics?limit=2&sort=${sort}${cursor}`), 200);
        seen.push(...body.items.map((each: { id: string }) => each.id));
        if (body.next === null) break;
        cursor = `&cursor=${encodeURIComponent(body.next as string)}`;
      }
      expect(seen).toEqual(all);
      expect(all.length).toBeGreaterThan(5);
    }
    expectStatus(await office.ask('clerk', 'GET', '/topics?cursor=abc'), 422);
  });

  it('show demand by organ, outcomes, trend and history, and requests without their applicants', async () => {
    const topicId = await idOf(ids[0]!);
    const { body, headers } = expectStatus(await office.ask('officer', 'GET', `/topics/${topicId}`), 200);
    expect(headers['etag']).toBe('"1"');
    expect(body.demand).toEqual([{ organ: { id: ORGANS.land, name: '丰城市自然资源局' }, requests: 3, applicants: 3 }]);
    expect(body.trend).toHaveLength(24);
    expect(body.trend.at(-1)).toEqual({ month: '2026-03', requests: 3 });
    expect(body.trend[0]).toEqual({ month: '2024-04', requests: 0 });
    expect(body).toMatchObject({ outcomes: [], changes: [] });
    const requests = expectStatus(await office.ask('officer', 'GET', `/topics/${topicId}/requests?limit=2`), 200).body;
    expect(requests.items).toHaveLength(2);
    expect(requests.items[0]).toMatchObject({ organ: { id: ORGANS.land }, state: 'REGISTERED', placedBy: 'detection' });
    const rest = (await office.ask('officer', 'GET', `/topics/${topicId}/requests?limit=2&cursor=${encodeURIComponent(requests.next as string)}`)).body;
    expect([...requests.items, ...rest.items].map((each: { id: string }) => each.id).sort((a: string, b: string) => (a < b ? -1 : 1))).toEqual(ids.slice(0, 3).sort((a, b) => (a < b ? -1 : 1)));
    expectStatus(await office.ask('officer', 'GET', '/topics/nobody'), 404);
  });

  it('are merged by those who handle requests in both, and later detection leaves it so', async () => {
    const [into, from] = [await idOf(ids[0]!), await idOf(ids[3]!)];
    expectStatus(await act('clerk', into, 'merge', { others: [from], reason: '同一方案' }), 403);
    const answer = expectStatus(await act('officer', into, 'merge', { others: [from], reason: '同一方案' }), 200);
    expect(answer.body).toEqual({ topicId: into, revision: 2, otherTopicId: null });
    expect(answer.headers['etag']).toBe('"2"');
    expect(await topics.pattern(...ids)).toBe('aaaa');
    expect(await topics.topic(into)).toMatchObject({ members: 4, requests: 4, applicants: 4, open_requests: 4 });
    const [next] = await topics.allAsk(SHANGFANG);
    expect(await idOf(next!)).toBe(into);
    expect((await office.ask('officer', 'GET', `/topics/${from}`)).body).toMatchObject({ mergedInto: into, members: 0 });
    expect((await office.ask('officer', 'GET', `/topics/${into}`)).body.changes[0]).toMatchObject({ kind: 'merged', label: '并入', reason: '同一方案', by: { id: 'officer', name: '陈工' }, detail: { topicId: from } });
    expect(expectStatus(await act('officer', from, 'rename', { title: '别的', reason: '改名' }, { revision: 2 }), 409).body.mergedInto).toBe(into);
  });

  it('refuse to be merged with themselves, twice, or with what there is not', async () => {
    const topicId = await idOf(ids[0]!);
    const other = await idOf(ids[3]!);
    const own = expectStatus(await act('officer', topicId, 'merge', { others: [topicId], reason: '误操作' }), 422);
    expect(own.body.errors).toEqual([{ pointer: '#/others/0', message: '主题不能与自身合并' }]);
    expectStatus(await act('officer', topicId, 'merge', { others: [other, other], reason: '误操作' }), 422);
    expectStatus(await act('officer', topicId, 'merge', { others: ['nobody'], reason: '误操作' }), 404);
    expectStatus(await act('officer', topicId, 'merge', { others: [], reason: '误操作' }), 422);
    expectStatus(await act('officer', topicId, 'merge', { others: [other] }), 422);
    expectStatus(await act('officer', topicId, 'merge', { others: [other], reason: '误操作' }, { revision: 7 }), 412);
    expectStatus(await office.ask('officer', 'POST', `/topics/${topicId}/merge`, { others: [other], reason: '误' }, { 'idempotency-key': office.newKey() }), 428);
    expect(await topics.pattern(...ids)).toBe('aaab');
  });

  it('do once what is sent twice under one key, and refuse another act under it', async () => {
    const topicId = await idOf(ids[0]!);
    const send = () => act('officer', topicId, 'split', { requestIds: [ids[1]], reason: '另一份' }, { key: 'split-once', revision: 1 });
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.body).toEqual(second.body);
    expect(await topics.pattern(...ids)).toBe('abac');
    expectStatus(await act('officer', topicId, 'split', { requestIds: [ids[2]], reason: '另一份' }, { key: 'split-once', revision: 1 }), 422);
  });

  it('are split, and neither an equal request nor a bridge joins them again', async () => {
    const topicId = await idOf(ids[0]!);
    const { body } = expectStatus(await act('head', topicId, 'split', { requestIds: [ids[1], ids[2]], title: '横岗村补充安置方案', reason: '两份不同的方案' }), 200);
    expect(await topics.pattern(...ids)).toBe('abbc');
    expect(await topics.topic(body.otherTopicId as string)).toMatchObject({ members: 2, applicants: 2, title: '横岗村补充安置方案', titled_by: 'head' });
    expect(await topics.topic(topicId)).toMatchObject({ members: 1, applicants: 1, revision: 2 });
    const again = await topics.allAsk(HENGGANG, '要求公开横岗村2023年征地补偿安置方案文本');
    expect(new Set(await Promise.all(again.map(idOf))).size).toBe(1);
    expect(await topics.pattern(...ids)).toBe('abbc');
    expectStatus(await act('head', body.otherTopicId as string, 'split', { requestIds: [ids[1], ids[2]], reason: '全部' }), 422);
    expectStatus(await act('head', topicId, 'split', { requestIds: [ids[1]], reason: '不在其中' }), 422);
  });

  it('let one request be moved, and it stays there although it is read again', async () => {
    const [from, to] = [await idOf(ids[0]!), await idOf(ids[3]!)];
    expectStatus(await act('officer', from, 'move', { requestId: ids[0], toTopicId: to, reason: '实为上房村' }), 200);
    expect(await topics.pattern(...ids)).toBe('abba');
    expectStatus(await office.command('clerk', ids[0]!, 'record-conversation', { means: '电话', asked: '核对', wants: '横岗', narrowedTo: `${HENGGANG}。`, applicantConfirmed: true }), 200);
    await topics.detect();
    expect(await topics.pattern(...ids)).toBe('abba');
    expectStatus(await act('officer', to, 'move', { requestId: ids[0], toTopicId: to, reason: '已在' }), 422);
    const { body } = expectStatus(await act('officer', to, 'move', { requestId: ids[0], reason: '单列' }), 200);
    expect(await idOf(ids[0]!)).toBe(body.otherTopicId);
    expectStatus(await act('officer', body.otherTopicId as string, 'move', { requestId: ids[0], reason: '已单列' }), 422);
    expectStatus(await act('officer', body.otherTopicId as string, 'move', { requestId: ids[0], toTopicId: from, reason: '移回' }), 200);
    expect(await topics.topic(body.otherTopicId as string)).toMatchObject({ merged_into: from, members: 0 });
    expectStatus(await act('water-officer', from, 'move', { requestId: ids[0], reason: '别的机关' }), 403);
  });

  it('keep the name that staff gave them', async () => {
    const topicId = await idOf(ids[0]!);
    expectStatus(await act('officer', topicId, 'rename', { title: '横岗村征地补偿安置方案', reason: '统一名称' }), 200);
    await topics.allAsk('申请公开剑南街道横岗村2023年土地征收补偿安置方案文本一份');
    expect((await office.ask('officer', 'GET', `/topics/${topicId}`)).body).toMatchObject({ title: '横岗村征地补偿安置方案', named: true, revision: 2, changes: [{ kind: 'renamed', reason: '统一名称' }] });
  });
});

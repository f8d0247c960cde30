import { databases } from '../support/database.js';
import { expectStatus, Office } from '../support/office.js';
import { TopicsOffice } from '../support/topics-office.js';

const BATCH = (n: string) => `申请公开丰城市尚庄街道2023年度第${n}批次城市建设用地的批准文件`;

describe.each(databases())('what merging, splitting and moving would make of topics, on $name', (dialect) => {
  let office: Office;
  let desk: TopicsOffice;
  beforeEach(async () => {
    office = await Office.open('2026-01-05', dialect);
    desk = new TopicsOffice(office);
  });
  afterEach(() => office?.close());
  const asked = async (topicId: string, body: object, who: 'officer' | 'water-officer' | 'clerk' = 'officer') => office.ask(who, 'POST', `/topics/${topicId}/consequences`, body);
  const act = async (topicId: string, what: string, body: object) => expectStatus(await office.ask('officer', 'POST', `/topics/${topicId}/${what}`, body, { 'idempotency-key': office.newKey(), 'if-match': `"${Number((await desk.topic(topicId))['revision'])}"` }), 200).body;
  const figures = async (topicId: string) => {
    const { members, requests, applicants } = await desk.topic(topicId);
    return { members: Number(members), requests: Number(requests), applicants: Number(applicants) };
  };

  it('is told beforehand as it comes to be: an applicant of both counts once', async () => {
    const a = await desk.asks(BATCH('3'), '甲某');
    await desk.asks(BATCH('3'), '乙某');
    const c = await desk.asks(BATCH('9'), '甲某');
    await desk.detect();
    const [first, second] = [(await desk.topicOf(a))!, (await desk.topicOf(c))!];
    expect(first).not.toBe(second);
    const { topics } = expectStatus(await asked(first, { act: 'merge', others: [second] }), 200).body;
    expect(topics).toMatchObject([{ id: first, before: { members: 2, applicants: 2 }, after: { members: 3, requests: 3, applicants: 2 } }, { id: second, before: { members: 1 }, after: null }]);
    await act(first, 'merge', { others: [second], reason: '同一批文' });
    expect(await figures(first)).toEqual(topics[0].after);

    const split = expectStatus(await asked(first, { act: 'split', requestIds: [c] }), 200).body.topics;
    expect(split).toMatchObject([{ id: first, after: { members: 2, applicants: 2 } }, { id: null, before: null, after: { members: 1, applicants: 1 } }]);
    const { otherTopicId } = await act(first, 'split', { requestIds: [c], reason: '批次不同' });
    expect([await figures(first), await figures(otherTopicId)]).toEqual([split[0].after, split[1].after]);

    const moved = expectStatus(await asked(first, { act: 'move', requestIds: [a], toTopicId: otherTopicId }), 200).body.topics;
    expect(moved).toMatchObject([{ id: first, after: { members: 1 } }, { id: otherTopicId, before: { applicants: 1 }, after: { members: 2, applicants: 1 } }]);
  });

  it('has outcomes and the last months of every topic of a list at one glance', async () => {
    const a = await desk.asks(BATCH('3'), '甲某');
    await desk.asks(BATCH('9'), '乙某');
    await desk.detect();
    expectStatus(await office.command('clerk', a, 'withdraw', { inWriting: true }), 200);
    const { items, glances } = expectStatus(await office.ask('officer', 'GET', '/topics?glance=true'), 200).body;
    expect(glances.map(({ topicId }: { topicId: string }) => topicId)).toEqual(items.map(({ id }: { id: string }) => id));
    const of = glances.find(({ topicId }: { topicId: string }) => topicId === items[0].id);
    expect(of.trend).toHaveLength(12);
    expect(of.trend.at(-1)).toEqual({ month: '2026-01', requests: 1 });
    const outcomes = glances.flatMap((each: { outcomes: { label: string; requests: number }[] }) => each.outcomes);
    expect(outcomes).toMatchObject([{ requests: 1, lastOn: '2026-01-05' }]);
    expect(expectStatus(await office.ask('officer', 'GET', '/topics'), 200).body.glances).toEqual([]);
  });

  it('is told to those who may change topics, of topics they may read', async () => {
    const a = await desk.asks(BATCH('3'), '甲某');
    await desk.detect();
    const topic = (await desk.topicOf(a))!;
    expectStatus(await asked(topic, { act: 'split', requestIds: [a] }, 'clerk'), 403);
    expectStatus(await asked(topic, { act: 'split', requestIds: [a] }, 'water-officer'), 403);
    expectStatus(await asked(topic, { act: 'split', requestIds: ['another'] }), 422);
    expect(expectStatus(await asked(topic, { act: 'merge' }), 200).body).toEqual({ topics: [] });
  });
});

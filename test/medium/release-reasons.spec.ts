import { Enforcement } from '../../src/clock/enforcement/enforcement.js';
import { WorkItems } from '../../src/platform/work/work-items.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { WeighTopic } from '../../src/releases/weighing/weigh-topic.js';
import { databases } from '../support/database.js';
import { expectStatus, Office, ORGANS } from '../support/office.js';
import { publish } from '../support/released.js';
import { applicant, ASKED, ReleaseOffice } from '../support/release-office.js';

const PRICES = '申请公开丰城市剑光街道小区停车收费标准批复';
const LIST = '公开丽村镇2024年农村低保对象名单';
const NOT_NOW = { decision: 'not-now', reasons: '方案尚未批准', ground: 'DENIED.PROCESS' };

describe.each(databases())('why a topic is evaluated, on $name', (dialect) => {
  let office: Office;
  let desk: ReleaseOffice;
  beforeEach(async () => {
    office = await Office.open('2026-03-02', dialect);
    desk = new ReleaseOffice(office);
  });
  afterEach(() => office?.close());

  async function changed(topicId: string, act: 'merge' | 'split', body: object): Promise<void> {
    const { revision } = expectStatus(await office.ask('officer', 'GET', `/topics/${topicId}`), 200).body;
    expectStatus(await office.ask('officer', 'POST', `/topics/${topicId}/${act}`, { ...body, reason: '核对后更正' }, { 'idempotency-key': office.newKey(), 'if-match': `"${revision}"` }), 200);
  }

  const published = async (): Promise<string> => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()));
    await desk.does('officer', id, 'publish');
    return id;
  };

  it('a suggestion is weighed also where nothing in the words of its request can be compared, and whether it comes with it or later', async () => {
    const id = await desk.asked(1, { content: '12345678901234567890', suggestsRelease: true });
    expect(await desk.releases()).toMatchObject([{ rule: 'suggestion', state: 'FLAGGED', topicId: await desk.topicOf(id) }]);
    const later = await desk.asked(2, { content: '😀😀😀' });
    expect(await office.reads.query('SELECT subject_id FROM topic_members WHERE subject_id = ?', [later])).toEqual([]);
    expectStatus(await office.command('clerk', later, 'suggest-release', { reason: '大家都想知道' }), 200);
    await desk.work();
    expect(await desk.releases()).toHaveLength(2);
    // Read again, it stays where it is.
    const topic = await desk.topicOf(id);
    await office.app.get(UnitOfWork).run((tx) => office.app.get(WorkItems).add(tx, 'detect-same', id));
    await desk.work();
    expect([await desk.topicOf(id), (await desk.releases()).length]).toEqual([topic, 2]);
  });

  it('a suggestion goes with its request where that is split from those it was thrown together with', async () => {
    const first = await desk.asked(1);
    const suggested = await desk.asked(2, { suggestsRelease: true });
    const topicId = await desk.topicOf(first);
    await changed(topicId, 'split', { requestIds: [suggested] });
    await desk.work();
    const own = await desk.topicOf(suggested);
    expect((await desk.releases()).map((each) => `${each.rule} ${each.topicId}`).sort()).toEqual([`suggestion ${topicId}`, `suggestion ${own}`].sort());
    // Brought together again it is the same suggestion.
    await changed(topicId, 'merge', { others: [own] });
    await desk.work();
    const [stays] = (await desk.releases()).filter(({ state }) => state !== 'MERGED');
    expect((await desk.release(stays.id)).reasons).toHaveLength(1);
  });

  it('topics that become one are flagged once, in whatever order they are come to', async () => {
    const into = await desk.topicOf(await desk.asked(1));
    const idle = await desk.topicOf(await desk.asked(2, { content: LIST }));
    for (const n of [11, 12]) await desk.asked(n, { content: PRICES });
    const flagged = await desk.topicOf(await desk.asked(13, { content: PRICES }));
    expect(await desk.releases()).toHaveLength(1);
    await changed(into, 'merge', { others: [idle, flagged] });
    await office.app.get(WeighTopic).run(into);
    await desk.work();
    expect((await desk.releases()).map((each) => [each.topicId, each.state, each.flags])).toEqual([[into, 'FLAGGED', 1]]);
  });

  it('of two that become one the case that asks a third party goes on, so that nothing is published unheard (Art. 32)', async () => {
    const decided = await desk.decided(await desk.evaluated(await desk.flagged()));
    const { topicId: into } = await desk.release(decided);
    const other = await desk.topicOf(await desk.asked(11, { content: PRICES, suggestsRelease: true }));
    const [asking] = await desk.releases(`?topicId=${other}`);
    await desk.evaluated(asking.id);
    await desk.does('officer', asking.id, 'consult-third-party', { party: { name: '丰城市某地产有限公司' }, interest: 'trade-secret', information: '评估报告' });
    await changed(into, 'merge', { others: [other] });
    await desk.work();
    expect(await desk.release(asking.id)).toMatchObject({ state: 'THIRD_PARTY_CHECK', topicId: into, facts: { consultations: [{ answer: null }] } });
    expect(await desk.release(decided)).toMatchObject({ state: 'MERGED' });
  });

  it('what was superseded by what is public is public', async () => {
    const id = await published();
    const revised = await publish(office, { title: '修订后的方案', body: '另行制定。', summary: '修订', docNumber: null, topicLabel: '修订' });
    await desk.does('leader', id, 'supersede', { byItemId: revised.item.id, reason: '方案已修订' });
    await desk.asked(4, { suggestsRelease: true });
    expect(await desk.releases()).toMatchObject([{ id, state: 'SUPERSEDED' }]);
  });

  it('what was taken off because it must not be public is looked at again like anything withheld (Art. 18)', async () => {
    const id = await published();
    await desk.does('leader', id, 'withdraw-publication', { because: 'not-to-be-public', reason: '涉及商业秘密', notice: '本信息因不应公开已撤下。' });
    await desk.work();
    office.moveTo('2027-03-01', '23:00');
    await desk.work();
    expect(await desk.releases()).toHaveLength(1);
    office.moveTo('2027-03-02', '12:00');
    await desk.work();
    expect(await desk.releases()).toMatchObject([{ state: 'FLAGGED', rule: 'look-again' }, { id }]);
  });

  it('the organ it was transferred to sees the demand that it evaluates, although nobody asked it', async () => {
    const id = await desk.flagged();
    const { topicId } = await desk.release(id);
    expectStatus(await office.ask('water-officer', 'GET', `/topics/${topicId}`), 403);
    await desk.does('head', id, 'transfer', { organId: ORGANS.water, reason: '由市水利局制作' });
    expect(expectStatus(await office.ask('water-officer', 'GET', `/topics/${topicId}`), 200).body).toMatchObject({ applicants: 3 });
    // Of requests to others it sees what others see.
    expect(expectStatus(await office.ask('water-officer', 'GET', `/topics/${topicId}/requests`), 200).body.items[0]).toMatchObject({ summary: null, receivedOn: null });
    expectStatus(await office.ask('water-officer', 'GET', `/releases/signals?topicId=${topicId}`), 200);
    expectStatus(await office.ask('water-officer', 'POST', '/releases/signals', { topicId, kind: 'ground-lapsed', what: '程序已经终结' }, { 'idempotency-key': office.newKey() }), 201);
    const { revision } = expectStatus(await office.ask('officer', 'GET', `/topics/${topicId}`), 200).body;
    expectStatus(await office.ask('water-officer', 'POST', `/topics/${topicId}/rename`, { title: '批文', reason: '更清楚' }, { 'idempotency-key': office.newKey(), 'if-match': `"${revision}"` }), 403);
  });

  it('figures count a round once: a decision that was taken back ended nothing, a topic taken up again is flagged again', async () => {
    const figures = async (year: number) => expectStatus(await office.ask('supervisor', 'GET', `/releases/figures?from=${year}-01-01&to=${year}-12-31`), 200).body.total;
    const id = await desk.decided(await desk.evaluated(await desk.flagged()));
    await desk.does('officer', id, 'recall-decision', { reason: '文字有误' });
    expect(await figures(2026)).toMatchObject({ flagged: 1, evaluated: 0 });
    await desk.decided(id);
    expect(await figures(2026)).toMatchObject({ flagged: 1, evaluated: 1 });
    await desk.does('officer', id, 'recall-decision', { reason: '程序重新进行' });
    await desk.decided(id, { ...NOT_NOW, lookAgainOn: '2027-01-04' });
    expect(await figures(2026)).toMatchObject({ flagged: 1, evaluated: 1, refused: [{ ground: 'DENIED.PROCESS', n: 1 }] });
    office.moveTo('2027-01-05');
    await office.app.get(Enforcement).enforceDue();
    await desk.does('officer', id, 'evaluate', { scope: ['21-land'] });
    await desk.decided(id);
    await desk.does('officer', id, 'publish');
    expect(await figures(2027)).toMatchObject({ flagged: 1, evaluated: 1, released: 1, refused: [] });
    expect(await figures(2026)).toMatchObject({ flagged: 1, evaluated: 1, released: 0 });
  });

  it('a decision whose day is corrected counts on its day', async () => {
    const id = await desk.reviewed(await desk.evaluated(await desk.flagged()));
    office.moveTo('2026-04-01');
    await desk.does('leader', id, 'decide', { decision: 'release' });
    await desk.does('head', id, 'correct-fact', { fact: 'decidedOn', to: '2026-03-31', reason: '签批日期' });
    expect(expectStatus(await office.ask('supervisor', 'GET', '/releases/figures?from=2026-01-01&to=2026-03-31'), 200).body.total).toMatchObject({ evaluated: 1 });
  });

  it('nobody is named who asked: nor whose request waits for confirmation, nor who acted in an earlier one, nor a third party of a request', async () => {
    await desk.asked(4, { applicant: applicant(4, '慕容雪'), channel: 'internet' });
    await desk.asked(5, { applicant: { ...applicant(5, '司徒剑'), agent: { name: '诸葛代办' } } });
    await desk.asked(5, { applicant: applicant(5, '司徒剑'), content: `${ASKED}。` });
    const id = await desk.evaluated(await desk.flagged());
    for (const body of ['应慕容雪申请公开', '经诸葛代办转交', '应司徒剑申请公开']) {
      expectStatus(await desk.write(id, { body }), 200);
      await desk.refused('officer', id, 'propose', 'personalData', { decision: 'release', reasons: '可以公开' });
    }
    const asked = await office.assigned({ content: `${ASKED}，谢谢`, applicant: applicant(6, '司马青') });
    expectStatus(await office.command('officer', asked, 'consult-third-party', { party: { name: '东方朔' }, interest: 'personal-privacy', information: '补偿款', applicantToldOn: '2026-03-02' }), 200);
    await desk.work();
    expectStatus(await desk.write(id, { body: '支付东方朔补偿款。' }), 200);
    await desk.refused('officer', id, 'propose', 'personalData', { decision: 'release', reasons: '可以公开' });
  });
});

import { databases } from '../support/database.js';
import { expectStatus, Office, ORGANS, UNITS } from '../support/office.js';
import { applicant, ASKED, ReleaseOffice } from '../support/release-office.js';
import { publish } from '../support/released.js';

const TODAY = '2026-03-02';

describe.each(databases())('from demand to release on $name', (dialect) => {
  let office: Office;
  let desk: ReleaseOffice;
  beforeEach(async () => {
    office = await Office.open(TODAY, dialect);
    desk = new ReleaseOffice(office);
  });
  afterEach(() => office?.close());

  it('three applicants are flagged, evaluated, reviewed, decided on, published; and the flag says who counted what', async () => {
    await desk.asked(1);
    await desk.asked(1, { content: `${ASKED}，请尽快` });
    await desk.asked(2);
    expect(await desk.releases()).toEqual([]);
    await desk.asked(3);
    const [release, ...more] = await desk.releases();
    expect(more).toEqual([]);
    expect(release).toMatchObject({ state: 'FLAGGED', rule: 'several-applicants', organ: { id: ORGANS.land }, flaggedOn: TODAY, open: true });

    const detail = await desk.release(release.id);
    expect(detail.reasons).toMatchObject([{ rule: 'several-applicants', article: 'Art. 44 ¶1', distinctApplicants: 3, threshold: 3, by: null, occasion: 'demand' }]);
    expect(detail.reasons[0].requests).toHaveLength(3);
    expect(detail.reasons[0].requests.every((each: { number: string }) => each.number.endsWith('号'))).toBe(true);
    expect(detail.reasons[0].text).toContain('3名不同申请人');

    const id = await desk.decided(await desk.evaluated(release.id));
    expect(await desk.release(id)).toMatchObject({ state: 'PUBLICATION', publicationDueOn: '2026-03-30', suggestedBasis: expect.stringContaining('第二十一条') });
    const { state } = await desk.does('officer', id, 'publish');
    expect(state).toBe('PUBLISHED');
    const published = await desk.release(id);
    expect(published).toMatchObject({ publishedOn: TODAY, late: 0, itemId: expect.any(String) });
    const [item] = await office.reads.query<Record<string, unknown>>('SELECT * FROM catalogue_items WHERE id = ?', [published.itemId]);
    expect(item).toMatchObject({ organ_id: ORGANS.land, title: '丰城市尚庄街道2023年度第3批次城市建设用地批准文件', asked_before: 3, theme: '21-land', legal_basis: expect.stringContaining('第四十四条第二款') });

    // Nobody is flagged again for what is public, whoever asks.
    await desk.asked(4);
    await desk.asked(5);
    expect(await desk.releases()).toHaveLength(1);
    // What the public sees of it changes with the months, not with a request.
    const askedNow = async () => (await office.reads.query<{ asked_now: number }>('SELECT asked_now FROM catalogue_items', []))[0]?.asked_now;
    expect(await askedNow()).toBe(3);
    office.moveTo('2026-03-31', '23:00');
    await desk.work();
    expect(await askedNow()).toBe(3);
    office.moveTo('2026-04-01', '12:00');
    await desk.work();
    expect(await askedNow()).toBe(5);
  });

  it('what staff said is another thing than the item in the catalogue is flagged all the same', async () => {
    const title = '丰城市尚庄街道2023年度第3批次城市建设用地的批准文件';
    const { item } = await publish(office, { title, docNumber: null, topicLabel: null, summary: null });
    const [first] = [await desk.asked(1), await desk.asked(2), await desk.asked(3)];
    expect(await desk.releases()).toEqual([]);
    const decide = async (decision: string) => expectStatus(await office.ask('clerk', 'POST', `/requests/${first}/same-information/decisions`, { otherKind: 'published', otherId: item.id, decision, reason: '目录中只有公告' },
      { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(first!)}"` }), 200);
    await decide('not-same');
    await desk.work();
    expect(await desk.releases()).toMatchObject([{ rule: 'several-applicants' }]);
  });

  it('the list says which limit comes first and what is left of it, until nothing is owed', async () => {
    const id = await desk.flagged();
    const due = async () => (await desk.releases()).find((each: { id: string }) => each.id === id).due;
    expect(await due()).toEqual({ key: 'stage:assignment', dueOn: '2026-03-03', provisional: false, workingDaysLeft: 1 });
    office.moveTo('2026-03-05');
    expect(await due()).toMatchObject({ key: 'stage:assignment', workingDaysLeft: -2 });
    await desk.evaluated(id);
    expect(await due()).toMatchObject({ key: 'stage:evaluation' });
    await desk.decided(id);
    const { publicationDueOn } = await desk.release(id);
    expect(await due()).toMatchObject({ key: 'publication', dueOn: publicationDueOn });
    await desk.does('officer', id, 'publish');
    expect(await due()).toBeNull();
  });

  it('weighed twice, also by two at once, it is flagged once', async () => {
    const id = await desk.flagged();
    const topic = (await desk.release(id)).topicId;
    const { WeighTopic } = await import('../../src/releases/weighing/weigh-topic.js');
    const weigh = office.app.get(WeighTopic);
    await Promise.all([weigh.run(topic), weigh.run(topic), weigh.run(topic)]);
    expect(await desk.releases()).toHaveLength(1);
    expect((await desk.release(id)).reasons).toHaveLength(1);
    expect(await office.reads.query('SELECT occasion FROM release_flags', [])).toEqual([{ occasion: 'demand' }]);
  });

  it('two suffice for expropriation', async () => {
    const content = '申请公开丰城市剑光街道老城区房屋征收补偿方案';
    await desk.asked(1, { content });
    await desk.asked(2, { content });
    expect(await desk.releases()).toMatchObject([{ rule: 'expropriation' }]);
  });

  it('an applicant’s own suggestion opens it at once, and another one is a further reason', async () => {
    await desk.asked(1, { suggestsRelease: true });
    const [release] = await desk.releases();
    expect(release).toMatchObject({ state: 'FLAGGED', rule: 'suggestion' });
    const later = await desk.asked(2);
    expectStatus(await office.command('clerk', later, 'suggest-release', { reason: '大家都想知道' }), 200);
    await desk.work();
    expect((await desk.release(release.id)).reasons.map((each: { rule: string; article: string }) => `${each.rule} ${each.article}`)).toEqual(['suggestion Art. 44 ¶2', 'suggestion Art. 44 ¶2']);
    await desk.asked(1, { suggestsRelease: true, content: `${ASKED}。` });
    expect((await desk.release(release.id)).reasons).toHaveLength(2);
  });

  it('not now rests until its date to look again, which comes by itself', async () => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()), { decision: 'not-now', reasons: '方案尚未批准', ground: 'DENIED.PROCESS', lookAgainOn: '2026-09-01' });
    expect(await desk.release(id)).toMatchObject({ state: 'NOT_NOW', open: false, ground: 'DENIED.PROCESS', groundName: '过程性信息', lookAgainOn: '2026-09-01' });
    const { Enforcement } = await import('../../src/clock/enforcement/enforcement.js');
    office.moveTo('2026-08-31', '12:00');
    await office.app.get(Enforcement).enforceDue();
    expect((await desk.release(id)).state).toBe('NOT_NOW');
    office.moveTo('2026-09-01', '12:00');
    await office.app.get(Enforcement).enforceDue();
    const again = await desk.release(id);
    expect(again).toMatchObject({ state: 'EVALUATION', roundSince: '2026-09-01' });
    expect(again.reasons.at(-1)).toMatchObject({ rule: 'look-again', article: 'Art. 18', by: null });
  });

  it('it is taken up again when demand doubles, and not before', async () => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()), { decision: 'not-now', reasons: '方案尚未批准', ground: 'DENIED.PROCESS', lookAgainOn: '2026-12-01' });
    office.moveTo('2026-04-01');
    await desk.asked(4);
    await desk.asked(5);
    expect((await desk.release(id)).state).toBe('NOT_NOW');
    await desk.asked(6);
    const again = await desk.release(id);
    expect(again).toMatchObject({ state: 'EVALUATION' });
    expect(again.reasons.at(-1)).toMatchObject({ rule: 'demand-doubled', distinctApplicants: 6, threshold: 6, from: TODAY });
    expect(again.reasons.at(-1).requests).toHaveLength(3);
  });

  it('it is taken up again when the ground lapses, on the day that staff put down', async () => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()), { decision: 'not-now', reasons: '方案尚未批准', ground: 'DENIED.PROCESS', lookAgainOn: '2026-12-01' });
    const { topicId } = await desk.release(id);
    expectStatus(await office.ask('officer', 'POST', '/releases/signals', { topicId, kind: 'ground-lapsed', on: '2026-05-06', what: '方案将于该日批准' }, { 'idempotency-key': office.newKey() }), 201);
    await desk.work();
    expect((await desk.release(id)).state).toBe('NOT_NOW');
    office.moveTo('2026-05-06', '10:00');
    await desk.work();
    expect(await desk.release(id)).toMatchObject({ state: 'EVALUATION', reasons: [{}, { rule: 'ground-lapsed', article: 'Art. 18', reason: '方案将于该日批准' }] });
    expect(expectStatus(await office.ask('head', 'GET', `/releases/signals?topicId=${topicId}`), 200).body.items).toMatchObject([{ kind: 'ground-lapsed', settled: true, by: { name: '陈工' } }]);
  });

  it('goes to the organ that made the information; its own people see it no more, the others do', async () => {
    const id = await desk.flagged();
    await desk.does('head', id, 'transfer', { organId: ORGANS.water, reason: '由市水利局制作' });
    expectStatus(await office.ask('head', 'GET', `/releases/${id}`), 403);
    expect(await desk.releases('', 'water-officer')).toMatchObject([{ id, state: 'FLAGGED', organ: { id: ORGANS.water } }]);
    expect(await office.reads.query('SELECT organ_id FROM tasks WHERE case_id = ?', [id])).toEqual([{ organ_id: ORGANS.water }]);
    expectStatus(await desk.command('supervisor', id, 'transfer', { organId: 'org-nowhere', reason: '无' }), 422);
  });

  it('third parties: kept out of the record, asked, refused with reason; then it is left out or overridden with notice', async () => {
    const id = await desk.evaluated(await desk.flagged());
    await desk.does('officer', id, 'consult-third-party', { party: { name: '丰城市某地产有限公司', contact: '0795-6400000' }, interest: 'trade-secret', information: '评估报告' });
    expect(await desk.release(id)).toMatchObject({ state: 'THIRD_PARTY_CHECK', thirdParties: [{ name: expect.stringContaining('*') }] });
    await desk.does('clerk', id, 'record-consultation-answer', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable: true });
    await desk.refused('officer', id, 'propose', 'reasonableRefusal', { decision: 'release', reasons: '可以公开' });
    await desk.does('officer', id, 'override-public-interest', { consultationId: '1', reasons: '关系群众切身利益' });
    await desk.decided(id);
    await desk.refused('officer', id, 'publish', 'thirdPartyToldFirst');
    await desk.does('officer', id, 'notify-third-party', { consultationId: '1', mode: 'post', trackingNumber: 'EA123456789CN' });
    await desk.does('officer', id, 'publish');
    const record = JSON.stringify((await office.ask('head', 'GET', `/releases/${id}/record`)).body);
    expect(record).not.toContain('某地产');
  });

  it('nobody reviews or decides what they handled; personal data is not published', async () => {
    const id = await desk.evaluated(await desk.flagged());
    expectStatus(await desk.write(id, { summary: '联系人王某，电话13879512345' }), 200);
    await desk.refused('officer', id, 'propose', 'personalData', { decision: 'release', reasons: '可以公开' });
    expectStatus(await desk.write(id, { body: `应${applicant(1).name}申请公开` }), 200);
    await desk.refused('officer', id, 'propose', 'personalData', { decision: 'release', reasons: '可以公开' });
    // Nor who acted for somebody, nor that a company asked; that it exists may be said.
    await desk.asked(4, { applicant: { kind: 'commercial', organisationCode: '91350100M000100Y43', name: '丰城市某建材有限公司', contact: { phone: '13879511111' }, agent: { name: '诸葛代办' } } });
    for (const [body, state] of [['经诸葛代办转交', 409], ['应丰城市某建材有限公司申请公开', 409]] as const) {
      expectStatus(await desk.write(id, { body }), 200);
      expectStatus(await desk.command('officer', id, 'propose', { decision: 'release', reasons: '可以公开' }), state);
    }
    expectStatus(await desk.write(id, { body: null }), 200);
    await desk.refused('officer', id, 'propose', 'nothingToPublish', { decision: 'release', reasons: '可以公开' });
    expectStatus(await desk.write(id), 200);
    await desk.reviewed(id);
    expectStatus(await desk.write(id), 409);
    expectStatus(await desk.command('officer', id, 'decide', { decision: 'release' }), 403);
  });

  it('merged topics: the case that is further along goes on with the reasons of the other', async () => {
    const one = await desk.asked(1, { suggestsRelease: true });
    const content = '申请公开丰城市剑光街道小区停车收费标准批复';
    const other = await desk.asked(2, { suggestsRelease: true, content });
    const [a, b] = await Promise.all([desk.topicOf(one), desk.topicOf(other)]);
    expect(a).not.toBe(b);
    const [ours, theirs] = (await desk.releases()).sort((x, y) => (x.topicId === a ? -1 : y.topicId === a ? 1 : 0));
    await desk.evaluated(theirs.id);
    const { Merging } = await import('../../src/topics/placing/merging.js');
    const { TopicStore } = await import('../../src/topics/store/topic-store.js');
    const { UnitOfWork } = await import('../../src/platform/database/unit-of-work.js');
    const topics = office.app.get(TopicStore);
    await office.app.get(UnitOfWork).run(async (tx) => office.app.get(Merging).merge(tx, await topics.hold(tx, b), await topics.hold(tx, a), { by: 'head', reason: '同一信息' }));
    await desk.work();
    expect(await desk.release(ours.id)).toMatchObject({ state: 'MERGED', topicId: a });
    const stays = await desk.release(theirs.id);
    expect(stays).toMatchObject({ state: 'EVALUATION', topicId: a });
    expect(stays.reasons.map((each: { rule: string }) => each.rule)).toEqual(['suggestion', 'suggestion']);
    await desk.work();
    expect((await desk.release(theirs.id)).revision).toBe(stays.revision);
  });

  it('staff have a topic evaluated by hand; without demand, once per reason and key', async () => {
    const topicId = await desk.topicOf(await desk.asked(1));
    const key = office.newKey();
    const open = (reason = '属于应当主动公开的征地信息', of = topicId) => office.ask('officer', 'POST', '/releases', { topicId: of, reason }, { 'idempotency-key': key });
    const first = expectStatus(await open(), 201).body;
    expect(first).toMatchObject({ opened: true });
    expect(expectStatus(await open(), 201).body).toEqual(first);
    expect(expectStatus(await open('另一理由'), 422).body).toMatchObject({ type: 'urn:yishen:problem:key-reused' });
    expectStatus(await open(undefined, await desk.topicOf(await desk.asked(2, { content: '公开丽村镇2024年农村低保对象名单' }))), 422);
    expect(expectStatus(await office.ask('officer', 'POST', '/releases', { topicId, reason: '另一理由' }, { 'idempotency-key': office.newKey() }), 201).body).toEqual({ id: first.id, opened: false });
    expect((await desk.release(first.id)).reasons).toMatchObject([{ rule: 'by-hand', by: { name: '陈工' }, reason: '属于应当主动公开的征地信息' }, { reason: '另一理由' }]);
    expectStatus(await office.ask('water-officer', 'POST', '/releases', { topicId, reason: '不是我们的' }, { 'idempotency-key': office.newKey() }), 403);
  });

  it('what has nothing to disclose is dismissed with a reason; who waits for it sees the task with its name', async () => {
    const id = await desk.flagged();
    const tasks = expectStatus(await office.ask('head', 'GET', '/tasks'), 200).body.items;
    expect(tasks).toMatchObject([{ caseId: id, workflow: 'release', kind: 'release-assign', title: '分派主动公开评估', number: null, summary: expect.stringContaining('尚庄') }]);
    await desk.does('head', id, 'dismiss', { because: 'nothing-to-disclose', reason: '本机关未制作该信息' });
    expect(await desk.release(id)).toMatchObject({ state: 'DISMISSED', ended: 'dismissed', endedBecause: 'nothing-to-disclose' });
  });

  it('what was published is withdrawn with a notice, or superseded; nothing of the topic is flagged for the old demand', async () => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()));
    await desk.does('officer', id, 'publish');
    await desk.refused('leader', id, 'withdraw-publication', 'personalData', { because: 'content-wrong', reason: '附图有误', notice: '联系13879512345' });
    await desk.does('leader', id, 'withdraw-publication', { because: 'content-wrong', reason: '附图有误', notice: '本信息因附图有误已撤下。' });
    expect(await desk.release(id)).toMatchObject({ state: 'WITHDRAWN', endedBecause: 'content-wrong' });
    expect(await office.reads.query('SELECT status, notice FROM catalogue_items', [])).toEqual([{ status: 'withdrawn', notice: '本信息因附图有误已撤下。' }]);
    await desk.work();
    expect(await desk.releases()).toHaveLength(1);
  });

  it('the same act under one key is done once; a revision that is gone is refused', async () => {
    const id = await desk.flagged();
    const key = office.newKey();
    const revision = await office.revisionOf(id);
    const assign = () => desk.command('head', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }, { key, revision });
    expect(expectStatus(await assign(), 200).body).toEqual(expectStatus(await assign(), 200).body);
    expectStatus(await desk.command('officer', id, 'evaluate', { scope: [] }, { revision }), 412);
    expectStatus(await desk.command('head', id, 'reassign', { unitId: UNITS.land, officerId: 'clerk', reason: '调整' }), 422);
    const preview = expectStatus(await office.ask('officer', 'POST', `/releases/${id}/commands/evaluate/preview`, { scope: [] }), 200).body;
    expect(preview).toMatchObject({ possible: true, state: 'EVALUATION' });
  });
});

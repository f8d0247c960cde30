import { Enforcement } from '../../src/clock/enforcement/enforcement.js';
import type { Answer } from '../support/browser.js';
import { databases } from '../support/database.js';
import { expectStatus, Office, type Someone } from '../support/office.js';
import { ReleaseOffice } from '../support/release-office.js';

const PARTY = { name: '丰城市某地产有限公司', contact: '丰城市剑光街道1号' };
const POSTED = { mode: 'post', carrier: 'EMS', trackingNumber: 'EA123456789CN' };

describe.each(databases())('letters of a release to third parties are delivered, on $name', (dialect) => {
  let office: Office;
  let desk: ReleaseOffice;
  beforeEach(async () => {
    office = await Office.open('2026-03-02', dialect);
    desk = new ReleaseOffice(office);
  });
  afterEach(() => office?.close());

  const path = (id: string, more = '') => `/releases/${id}/deliveries${more}`;
  const send = async (who: Someone, address: string, id: string, body: object, more: { key?: string; revision?: number } = {}): Promise<Answer> =>
    office.ask(who, 'POST', address, body, { 'idempotency-key': more.key ?? office.newKey(), 'if-match': `"${more.revision ?? (await office.revisionOf(id))}"` });
  const order = (id: string, letterId: string, body: object, who: Someone = 'clerk', more = {}) => send(who, path(id), id, { letterId, ...body }, more);
  const report = (id: string, deliveryId: string, body: object, who: Someone = 'clerk') => send(who, path(id, `/${deliveryId}/result`), id, body);
  const listed = async (id: string) => expectStatus(await office.ask('head', 'GET', path(id)), 200).body.items as Record<string, any>[];
  const letterOf = async (id: string, kind: string) => (expectStatus(await office.ask('officer', 'GET', `/releases/${id}/letters`), 200).body.items as { id: string; kind: string; state: string }[]).findLast((each) => each.kind === kind)!.id;
  const going = async (id: string) => (expectStatus(await office.ask('officer', 'GET', `/releases/${id}/letters`), 200).body.items as { id: string; goesOut: boolean }[]).filter(({ goesOut }) => goesOut).map((each) => each.id);
  const rules = ({ body }: Answer) => (body.refusals ?? []).map(({ rule }: { rule: string }) => rule);
  const entries = async (id: string) => (expectStatus(await office.ask('head', 'GET', `/releases/${id}/record?limit=200`), 200).body.items as { type: string; payload: Record<string, any> }[]);
  const asked = async (): Promise<string> => {
    const id = await desk.evaluated(await desk.flagged());
    await desk.does('officer', id, 'consult-third-party', { party: PARTY, interest: 'trade-secret', information: '评估报告中的成交价格' });
    return id;
  };

  it('posted, then signed for: the day of the signature starts the fifteen working days, and all of it is on record', async () => {
    const id = await asked();
    const letterId = await letterOf(id, 'release-consultation');
    const sent = expectStatus(await order(id, letterId, POSTED), 201).body;
    expect(sent).toMatchObject({ attempt: 1, state: 'sent', dispatchedOn: '2026-03-02', recipient: { name: expect.stringContaining('*'), address: expect.stringContaining('*') } });
    expect(await desk.release(id)).toMatchObject({ state: 'THIRD_PARTY_CHECK', facts: { consultations: [{ receivedOn: null }] } });
    office.moveTo('2026-03-06');
    expect(rules(await report(id, sent.id, { result: 'delivered', on: '2026-03-01' }))).toEqual(['notBeforeDispatch']);
    expectStatus(await report(id, sent.id, { result: 'delivered', on: '2026-03-04', signedBy: '前台' }), 200);
    expect((await desk.release(id)).facts.consultations).toMatchObject([{ receivedOn: '2026-03-04', served: { mode: 'post', trackingNumber: 'EA123456789CN' } }]);
    expect(await going(id)).toEqual([]);
    const told = (await entries(id)).filter(({ type }) => ['RECORD_DELIVERY_ATTEMPT', 'RECORD_RECEIPT'].includes(type));
    expect(told).toMatchObject([
      { payload: { letterId, attempt: 1, mode: 'post', result: 'sent', trackingNumber: 'EA123456789CN', documentSha256: sent.documentSha256 } },
      { payload: { consultationId: '1', mode: 'post', delivery: { letterId, attempt: 1, documentSha256: sent.documentSha256 } } },
    ]);
    expect(JSON.stringify(told)).not.toContain('地产');
    office.moveTo('2026-03-25', '23:00');
    await office.app.get(Enforcement).enforceDue();
    expect((await desk.release(id)).state).toBe('THIRD_PARTY_CHECK');
    office.moveTo('2026-03-26', '08:00');
    await office.app.get(Enforcement).enforceDue();
    expect(await desk.release(id)).toMatchObject({ state: 'EVALUATION', facts: { consultations: [{ answer: 'SILENT', endedOn: '2026-03-25' }] } });
  });

  it('one that came back starts nothing; the next attempt may, with its proof on file', async () => {
    const id = await asked();
    const letterId = await letterOf(id, 'release-consultation');
    const { id: first } = expectStatus(await order(id, letterId, POSTED), 201).body;
    expectStatus(await report(id, first, { result: 'returned', detail: '查无此单位' }), 200);
    expect(rules(await report(id, first, { result: 'delivered' }))).toEqual(['resultNotPossible']);
    expect((await desk.release(id)).facts.consultations).toMatchObject([{ receivedOn: null }]);
    expectStatus(await order(id, letterId, { mode: 'direct', signedBy: '王某', proofId: 'nothing' }), 422);
    expectStatus(await order(id, letterId, { mode: 'direct', signedBy: '王某' }), 201);
    expect(await listed(id)).toMatchObject([{ attempt: 1, state: 'returned' }, { attempt: 2, state: 'delivered', signedBy: expect.stringContaining('*') }]);
    expect((await desk.release(id)).facts.consultations).toMatchObject([{ receivedOn: '2026-03-02', served: { mode: 'direct' } }]);
  });

  it('by the ways of the law, by whoever may, once for a key, against the revision that was read', async () => {
    const id = await asked();
    const [letterId, sheet] = [await letterOf(id, 'release-consultation'), await letterOf(id, 'release-consultation-answer')];
    expect(rules(await order(id, letterId, { ...POSTED, carrier: '顺丰速运' }))).toContain('postalEnterprise');
    expect(rules(await order(id, letterId, { mode: 'electronic', recipient: { email: 'a@example.com' } }))).toEqual(['threeWays']);
    expect(rules(await order(id, letterId, { mode: 'through-organ' }))).toEqual(['organNeeded']);
    expect(rules(await order(id, letterId, { ...POSTED, on: '2026-03-03' }))).toEqual(['notInFuture']);
    expect(rules(await order(id, letterId, { ...POSTED, on: '2026-03-01' }))).toEqual(['notBeforeSignature']);
    expect(rules(await order(id, sheet, POSTED))).toEqual(['goesWithLetter']);
    expect(await going(id)).toEqual([letterId]);
    for (const [who, may] of [['clerk', true], ['officer', true], ['officer-2', false], ['adviser', false]] as const) expect(expectStatus(await office.ask(who, 'GET', `/releases/${id}/letters`), 200).body.mayDeliver).toBe(may);
    for (const who of ['adviser', 'leader', 'secrecy', 'supervisor', 'officer-2', 'water-officer'] as const) expectStatus(await order(id, letterId, POSTED, who), 403);
    expectStatus(await office.ask('water-officer', 'GET', path(id)), 403);
    const other = await desk.topicOf(await desk.asked(9, { content: '公开丽村镇2024年农村低保对象名单', suggestsRelease: true }));
    const [another] = await desk.releases(`?topicId=${other}`);
    expectStatus(await order(another.id, letterId, POSTED), 404);
    const more = { key: office.newKey(), revision: await office.revisionOf(id) };
    const first = expectStatus(await order(id, letterId, POSTED, 'clerk', more), 201).body;
    expect(expectStatus(await order(id, letterId, POSTED, 'clerk', more), 201).body.id).toBe(first.id);
    expectStatus(await order(id, letterId, { ...POSTED, trackingNumber: 'EA123456780CN' }, 'clerk', more), 422);
    expectStatus(await order(id, letterId, POSTED, 'clerk', { revision: more.revision }), 412);
    expect(await listed(id)).toHaveLength(1);
  });

  it('the notice of a release against its will is served before publication, and only while the decision stands', async () => {
    const id = await asked();
    const asking = await letterOf(id, 'release-consultation');
    await desk.does('clerk', id, 'record-consultation-answer', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable: true });
    office.moveTo('2026-03-03');
    expect(rules(await order(id, asking, POSTED))).toEqual(['consultationOver']);
    await desk.does('officer', id, 'override-public-interest', { consultationId: '1', reasons: '关系被征收人的切身利益' });
    await desk.decided(id);
    const early = await letterOf(id, 'release-notice');
    await desk.does('officer', id, 'recall-decision', { reason: '文字有误' });
    expect(rules(await order(id, early, POSTED))).toEqual(['decisionTakenBack']);
    expect(await going(id)).toEqual([]);
    await desk.decided(id);
    expect(rules(await order(id, early, POSTED))).toEqual(['recalled']);
    await desk.refused('officer', id, 'publish', 'thirdPartyToldFirst');
    const notice = await letterOf(id, 'release-notice');
    expect(await going(id)).toEqual([notice]);
    // That it waits to be collected does not tell it anything.
    const { id: waiting } = expectStatus(await order(id, notice, { mode: 'direct' }, 'officer'), 201).body;
    await desk.refused('officer', id, 'publish', 'thirdPartyToldFirst');
    expectStatus(await report(id, waiting, { result: 'failed' }, 'officer'), 200);
    expectStatus(await order(id, notice, POSTED, 'officer'), 201);
    expect((await desk.release(id)).facts.consultations).toMatchObject([{ override: { told: { on: '2026-03-03', mode: 'post', trackingNumber: 'EA123456789CN' } } }]);
    expect((await entries(id)).findLast(({ type }) => type === 'NOTIFY_THIRD_PARTY')!.payload).toMatchObject({ delivery: { letterId: notice, attempt: 2 } });
    await desk.does('officer', id, 'publish');
    // What the post office says later is on record all the same.
    const posted = (await listed(id)).at(-1)!;
    expectStatus(await report(id, posted['id'], { result: 'delivered', signedBy: '前台' }), 200);
  });

  it('the notice posted some days ago is entered with a reason', async () => {
    const id = await asked();
    await desk.does('clerk', id, 'record-consultation-answer', { consultationId: '1', answer: 'REFUSED', grounds: '不想公开', reasonable: false });
    await desk.decided(id);
    const notice = await letterOf(id, 'release-notice');
    office.moveTo('2026-03-05');
    expect(rules(await order(id, notice, { ...POSTED, on: '2026-03-03' }, 'officer'))).toEqual(['lateNeedsReason']);
    expect(await listed(id)).toEqual([]);
    expectStatus(await order(id, notice, { ...POSTED, on: '2026-03-03', lateReason: '邮寄后外出，今日补录' }, 'officer'), 201);
    expect((await desk.release(id)).facts.consultations).toMatchObject([{ override: { told: { on: '2026-03-03' } } }]);
  });
});

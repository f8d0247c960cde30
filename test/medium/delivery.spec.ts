import { databases } from '../support/database.js';
import { DeliveryOffice, sha256 } from '../support/delivery-office.js';
import { expectStatus } from '../support/office.js';

const ADDRESS = { recipient: { address: '江西省丰城市剑光街道示范路1号' } };
const POST = { mode: 'post', carrier: '中国邮政EMS', trackingNumber: 'EA 123 456 789 CN', ...ADDRESS };

const rules = (body: { refusals?: { rule: string }[] }) => (body.refusals ?? []).map(({ rule }) => rule);

describe.each(databases())('delivering letters on $name', (dialect) => {
  let desk: DeliveryOffice;
  beforeEach(async () => { desk = await DeliveryOffice.open('2026-01-05', dialect); });
  afterEach(() => desk?.close());

  it('by hand serves the reply on the day it is signed for, and the applicant has it', async () => {
    const { id, letterId } = await desk.signed();
    desk.office.moveTo('2026-01-08');
    const { body } = expectStatus(await desk.deliver(id, { letterId, mode: 'direct', signedBy: '欧阳建国', on: '2026-01-07', lateReason: '上门送达后当日未返回单位' }), 201);
    expect(body).toMatchObject({ attempt: 1, state: 'delivered', deliveredOn: '2026-01-07', lawfulOn: '2026-01-07', served: true, signedBy: '欧***', recipient: { name: '欧***' }, possibleResults: [] });
    const detail = await desk.detail(id);
    expect(detail).toMatchObject({ state: 'REPLIED', repliedOn: '2026-01-07', revision: body.revision });
    expect(body.documentSha256).toBe(sha256(await desk.letters.pdf(letterId)));
    expect(detail.facts.replies[0]).toMatchObject({ mode: 'direct', servedOn: '2026-01-07', receivedOn: '2026-01-07', document: { letterId, sha256: body.documentSha256 } });
    expect(await desk.entries(id, 'RECORD_DELIVERY_ATTEMPT')).toEqual([
      { on: '2026-01-07', payload: { letterId, attempt: 1, mode: 'direct', result: 'delivered', documentSha256: body.documentSha256 } },
    ]);
  });

  it('by post serves it on the day of posting; receipt comes later, and mail that comes back does not undo it', async () => {
    const { id, letterId } = await desk.signed();
    const sent = expectStatus(await desk.deliver(id, { letterId, ...POST }), 201).body;
    expect(sent).toMatchObject({ state: 'sent', dispatchedOn: '2026-01-05', lawfulOn: '2026-01-05', trackingNumber: 'EA123456789CN', served: true, possibleResults: ['delivered', 'failed', 'refused', 'returned'] });
    expect((await desk.detail(id)).facts.replies[0]).toMatchObject({ servedOn: '2026-01-05', receivedOn: null, trackingNumber: 'EA123456789CN' });
    desk.office.moveTo('2026-01-14');
    expectStatus(await desk.report(id, sent.id, { result: 'returned', on: '2026-01-12', detail: '查无此人' }), 200);
    expect(await desk.detail(id)).toMatchObject({ state: 'REPLIED', repliedOn: '2026-01-05' });
    const again = expectStatus(await desk.deliver(id, { letterId, ...POST, trackingNumber: '1234567890123' }), 201).body;
    expect(again).toMatchObject({ attempt: 2, state: 'sent', served: false });
    expectStatus(await desk.report(id, again.id, { result: 'delivered', on: '2026-01-14' }), 200);
    const { facts } = await desk.detail(id);
    expect(facts.replies).toEqual([expect.objectContaining({ servedOn: '2026-01-05', receivedOn: '2026-01-14' })]);
    expect((await desk.entries(id, 'RECORD_DELIVERY_ATTEMPT')).map(({ on, payload }) => [payload.attempt, payload.result, on])).toEqual([
      [1, 'sent', '2026-01-05'], [1, 'returned', '2026-01-12'], [2, 'sent', '2026-01-14'], [2, 'delivered', '2026-01-14'],
    ]);
    expect(await desk.entries(id, 'SERVE')).toHaveLength(1);
    const told = await desk.office.reads.query<{ payload: string }>("SELECT payload FROM outbox WHERE case_id = ? AND topic = 'notify'", [id]);
    expect(told.map(({ payload }) => (JSON.parse(payload) as { kind: string }).kind)).toContain('delivery-returned');
  });

  it('is checked beforehand: recipient, way, approval, enclosures, and by how many days it is late; nothing is done', async () => {
    const { id, letterId } = await desk.signed();
    const check = async (body: object) => expectStatus(await desk.office.ask('clerk', 'POST', `/requests/${id}/deliveries/check`, { letterId, ...body }), 200).body;
    const wrong = (body: { points: { point: string; ok: boolean; refusals: { rule: string }[] }[] }) => body.points.filter(({ ok }) => !ok).map(({ point, refusals }) => [point, ...refusals.map(({ rule }) => rule)]);
    const before = await desk.everything(id);
    const good = await check(POST);
    expect(good).toMatchObject({ possible: true, serves: true, on: '2026-01-05', recipient: { name: '欧***' }, limits: { target: { lateBy: 0 }, statutory: { lateBy: 0 } } });
    expect(JSON.stringify(good)).not.toContain('示范路1号');
    expect(wrong(await check({ mode: 'post', trackingNumber: 'SF1234567890123' }))).toEqual([['recipient', 'addressNeeded'], ['mode', 'postalEnterprise', 'postalEnterprise']]);
    expect(wrong(await check({ mode: 'electronic' }))).toEqual([['recipient', 'emailNeeded'], ['mode', 'mailNotConfigured']]);
    desk.office.moveTo('2026-02-10');
    const late = await check(POST);
    // A warning of the check itself: a late reply leaves with a reason.
    expect(wrong(late)).toEqual([['document', 'warningsExplained']]);
    expect(late.limits.statutory.lateBy).toBeGreaterThan(0);
    expect(late.limits.target.lateBy).toBeGreaterThan(late.limits.statutory.lateBy);
    expect(await desk.everything(id)).toBe(before);
    expectStatus(await desk.office.command('leader', id, 'recall-reply', { reason: '附件有误' }), 200);
    expect(wrong(await check(POST))).toEqual(expect.arrayContaining([['document', 'recalled']]));
    expectStatus(await desk.office.ask('adviser', 'POST', `/requests/${id}/deliveries/check`, { letterId, ...POST }), 403);
  });

  it('through another organ serves it on the day of the signature', async () => {
    const { id, letterId } = await desk.signed();
    const handed = expectStatus(await desk.deliver(id, { letterId, mode: 'through-organ', carrier: '剑光街道办事处' }), 201).body;
    expect(handed).toMatchObject({ state: 'sent', lawfulOn: null, served: false });
    expect((await desk.detail(id)).state).not.toBe('REPLIED');
    desk.office.moveTo('2026-01-09');
    expect(rules(expectStatus(await desk.report(id, handed.id, { result: 'delivered' }), 409).body)).toEqual(['signatureNeeded']);
    expect(expectStatus(await desk.report(id, handed.id, { result: 'delivered', signedBy: '欧阳建国' }), 200).body).toMatchObject({ served: true, lawfulOn: '2026-01-09' });
    expect((await desk.detail(id)).facts.replies[0]).toMatchObject({ mode: 'through-organ', servedOn: '2026-01-09', receivedOn: '2026-01-09' });
  });

  it('waits to be collected until it is signed for; a refusal at the door serves nothing', async () => {
    const { id, letterId } = await desk.signed();
    const waiting = expectStatus(await desk.deliver(id, { letterId, mode: 'direct' }), 201).body;
    expect(waiting).toMatchObject({ state: 'planned', served: false, possibleResults: ['delivered', 'refused', 'failed'] });
    expectStatus(await desk.report(id, waiting.id, { result: 'refused', detail: '拒绝签收' }), 200);
    expect((await desk.detail(id)).state).not.toBe('REPLIED');
    const [row] = await desk.of(id);
    expect(row).toMatchObject({ state: 'refused', lawfulOn: null, served: false });
  });

  it('is refused before signature, after recall, before printing, and for documents of the file', async () => {
    const id = await desk.office.assigned();
    const refusedWith = async (over: Parameters<typeof desk.letters.put>[1]) => rules(expectStatus(await desk.deliver(id, { letterId: desk.letters.put(id, over), ...POST }), 409).body);
    expect(await refusedWith({ signedOn: null })).toEqual(['signedFirst']);
    expect(await refusedWith({ recalled: true })).toEqual(['recalled']);
    expect(await refusedWith({ documentSha256: null })).toEqual(['documentFirst']);
    expect(await refusedWith({ audience: 'internal' })).toContain('internalDocument');
    expect(await refusedWith({ form: 'reply:GRANTED.PROVIDED' })).toEqual(['notTheSignedReply']);
    expect(await desk.of(id)).toEqual([]);
  });

  it('is refused as a whole where the case refuses service', async () => {
    const { id, letterId } = await desk.signed();
    expectStatus(await desk.office.command('leader', id, 'recall-reply', { reason: '发现附件遗漏' }), 200);
    desk.letters.change(letterId, { recalled: false, signedOn: '2026-01-05' });
    const before = await desk.everything(id);
    expectStatus(await desk.deliver(id, { letterId, ...POST }), 409);
    expectStatus(await desk.deliver(id, { letterId, mode: 'direct', signedBy: '欧阳建国' }), 409);
    expect(await desk.everything(id)).toBe(before);
  });

  it('of a correction notice starts the applicant\'s period when it comes to hand', async () => {
    const id = await desk.office.assigned();
    expectStatus(await desk.office.command('officer', id, 'request-correction', { items: ['请明确年度'], workingDays: 10 }), 200);
    const letterId = await desk.letterOf(id, 'correction-notice');
    const sent = expectStatus(await desk.deliver(id, { letterId, ...POST }), 201).body;
    expect(sent).toMatchObject({ state: 'sent', served: false });
    desk.office.moveTo('2026-01-08');
    expectStatus(await desk.report(id, sent.id, { result: 'delivered', on: '2026-01-07' }), 200);
    expect((await desk.detail(id)).facts.corrections[0]).toMatchObject({ sentOn: '2026-01-05', receivedOn: '2026-01-07' });
    expect((await desk.entries(id, 'RECORD_DELIVERY_ATTEMPT')).map(({ payload }) => payload.result)).toEqual(['sent', 'delivered']);
  });

  it('happens once under one key, and against the revision that was read', async () => {
    const { id, letterId } = await desk.signed();
    const revision = await desk.office.revisionOf(id);
    const answers = await Promise.all(Array.from({ length: 4 }, () => desk.deliver(id, { letterId, ...POST }, { key: 'one-and-the-same', revision })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expectStatus(await desk.deliver(id, { letterId, ...POST, on: '2026-01-05' }, { key: 'one-and-the-same', revision }), 422);
    expectStatus(await desk.deliver(id, { letterId, ...POST }, { revision }), 412);
    const [only, ...others] = await desk.of(id);
    expect(others).toEqual([]);
    const reported = await Promise.all(Array.from({ length: 3 }, async () => desk.report(id, only.id, { result: 'delivered' }, { key: 'delivered-once', revision: await desk.office.revisionOf(id) })));
    expect(reported.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(await desk.entries(id, 'RECORD_RECEIPT')).toHaveLength(1);
    expect(rules(expectStatus(await desk.report(id, only.id, { result: 'returned' }), 409).body)).toEqual(['resultNotPossible']);
  });

  it('is for those who may serve, in the organ of the case, with letters of the case', async () => {
    const { id, letterId } = await desk.signed();
    const other = await desk.signed();
    expectStatus(await desk.deliver(id, { letterId, ...POST }, { who: 'water-clerk' }), 403);
    expectStatus(await desk.deliver(id, { letterId, ...POST }, { who: 'officer-2' }), 403);
    expectStatus(await desk.deliver(id, { letterId, ...POST }, { who: 'adviser' }), 403);
    expectStatus(await desk.office.ask('water-clerk', 'GET', `/requests/${id}/deliveries`), 403);
    expectStatus(await desk.deliver(id, { letterId: other.letterId, ...POST }), 404);
    expectStatus(await desk.deliver(id, { letterId: 'no-such-letter', ...POST }), 404);
    expectStatus(await desk.report(id, 'no-such-delivery', { result: 'delivered' }), 404);
    expectStatus(await desk.deliver(id, { letterId, mode: 'pigeon' }), 422);
    expectStatus(await desk.deliver(id, { letterId, ...POST, proofId: 'no-such-file' }), 422);
    expectStatus(await desk.deliver(id, { letterId, ...POST, trackingNumber: 'x\u0000y' }), 422);
  });

  it('keeps names and addresses encrypted, out of the record and masked in lists', async () => {
    const { id, letterId } = await desk.signed();
    expectStatus(await desk.deliver(id, { letterId, ...POST, detail: '门牌号码更正为7号' }), 201);
    const stored = JSON.stringify([await desk.office.reads.query('SELECT * FROM deliveries'), await desk.office.reads.query('SELECT payload FROM case_records')]);
    for (const personal of ['欧阳建国', '示范路', '门牌']) expect(stored).not.toContain(personal);
    const shown = JSON.stringify(await desk.of(id));
    for (const personal of ['欧阳建国', '示范路']) expect(shown).not.toContain(personal);
  });

  it('tells the case later what it could not tell at once', async () => {
    const { id, letterId } = await desk.signed();
    expectStatus(await desk.deliver(id, { letterId, ...POST }), 201);
    expect(await desk.work()).toBeGreaterThan(0);
    expect(await desk.entries(id, 'RECORD_DELIVERY_ATTEMPT')).toHaveLength(1);
    expect(await desk.work()).toBe(0);
  });
});

describe.each(databases())('a delivery on $name is refused with', (dialect) => {
  let desk: DeliveryOffice;
  let id: string;
  let letterId: string;
  beforeAll(async () => {
    desk = await DeliveryOffice.open('2026-01-05', dialect);
    ({ id, letterId } = await desk.signed());
  });
  afterAll(() => desk?.close());

  it.each([
    ['a private courier', { ...POST, carrier: '顺丰速运' }, 'postalEnterprise', '顺丰'],
    ['a private courier behind a number', { ...POST, trackingNumber: 'SF1234567890123' }, 'postalEnterprise', '顺丰'],
    ['cash on delivery', { ...POST, cashOnDelivery: true }, 'noCashOnDelivery', '到付'],
    ['no number', { mode: 'post', carrier: 'EMS', ...ADDRESS }, 'trackingNumber', '邮件号码'],
    ['no address', { mode: 'post', carrier: 'EMS', trackingNumber: '1234567890123' }, 'addressNeeded', '地址'],
    ['no organ that hands it over', { mode: 'through-organ' }, 'organNeeded', '转送'],
    ['a day to come', { ...POST, on: '2026-01-06' }, 'notInFuture', '晚于今天'],
    ['a day before signature', { ...POST, on: '2026-01-04' }, 'notBeforeSignature', '早于签发'],
    ['no mail server', { mode: 'electronic', recipient: { email: 'a@b.example' } }, 'mailNotConfigured', '未配置'],
    ['a signature and a refusal', { mode: 'direct', signedBy: '某人', result: 'refused' }, 'oneResult', '不能同时'],
  ])('%s, in both languages, and changes nothing', async (_what, body, rule, zh) => {
    const before = await desk.everything(id);
    const answer = expectStatus(await desk.deliver(id, { letterId, ...body }), 409);
    expect(rules(answer.body)).toContain(rule);
    expect(answer.body.detail).toContain(zh);
    expect(await desk.everything(id)).toBe(before);
  });
});

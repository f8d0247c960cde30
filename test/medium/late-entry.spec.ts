import { databases } from '../support/database.js';
import { DeliveryOffice } from '../support/delivery-office.js';
import { manifestIn, unzipped } from '../support/dossier-archive.js';
import { expectStatus, type Someone } from '../support/office.js';
import { ReleaseOffice } from '../support/release-office.js';

/** A Monday; what is entered late happened on the Friday before. */
const MONDAY = '2026-01-12';
const FRIDAY = '2026-01-09';
const WHY = '周五下班前交寄，周一登记';
const POST = { mode: 'post', carrier: '中国邮政EMS', trackingNumber: 'EA123456789CN', recipient: { address: '江西省丰城市示范路7号' } };

const rulesOf = (body: { refusals?: { rule: string }[] }) => (body.refusals ?? []).map(({ rule }) => rule);

describe.each(databases())('acts of the office that are entered late, on $name', (dialect) => {
  let desk: DeliveryOffice;
  beforeEach(async () => { desk = await DeliveryOffice.open('2026-01-05', dialect); });
  afterEach(() => desk?.close());

  const assigned = async (): Promise<string> => {
    const id = await desk.office.assigned();
    desk.office.moveTo(MONDAY);
    return id;
  };
  const correction = (more: object = {}) => ({ items: ['请写明文号'], on: FRIDAY, ...more });
  const entry = async (id: string, path: 'record' | 'course', type: string, who: Someone = 'officer') =>
    (expectStatus(await desk.office.ask(who, 'GET', `/requests/${id}/${path}`), 200).body.items as { type: string; enteredLate: boolean; lateReason: string | null; on: string; payload: Record<string, unknown> }[]).find((each) => each.type === type);

  it('are refused without a reason that says something, in both languages, and leave nothing behind', async () => {
    const id = await assigned();
    const before = await desk.everything(id);
    const { body } = expectStatus(await desk.office.command('officer', id, 'request-correction', correction()), 409);
    expect(rulesOf(body)).toEqual(['lateNeedsReason']);
    expect(body.detail).toContain(`发生日期${FRIDAY}早于今天${MONDAY}`);
    const english = await desk.office.ask('officer', 'POST', `/requests/${id}/commands/request-correction`, correction(), { 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(id)}"`, 'accept-language': 'en' });
    expect(expectStatus(english, 409).body.refusals[0].message).toContain('say why it is entered late');
    for (const lateReason of ['补录', '    补录    ', '', '理'.repeat(501), '系统\u0000停机', 7]) {
      const { body: refused } = expectStatus(await desk.office.command('officer', id, 'request-correction', correction({ lateReason })), 422);
      expect([...new Set(refused.errors.map(({ pointer }: { pointer: string }) => pointer))]).toEqual(['#/lateReason']);
    }
    expect(rulesOf(expectStatus(await desk.office.command('officer', id, 'request-correction', { items: ['请写明文号'], lateReason: WHY }), 409).body)).toEqual(['notEnteredLate']);
    expect(await desk.everything(id)).toBe(before);
  });

  it('are previewed before the reason is written: what they do to the clock, and that it is still to be said', async () => {
    const id = await assigned();
    const preview = async (body: object) => expectStatus(await desk.office.ask('officer', 'POST', `/requests/${id}/commands/request-correction/preview`, body), 200).body;
    const without = await preview(correction());
    expect(without).toMatchObject({ possible: true, refusals: [], state: 'AWAITING_CORRECTION', unsaid: [{ rule: 'lateNeedsReason', message: expect.stringContaining('补录理由') }] });
    expect(without.clocks.map(({ key }: { key: string }) => key)).toEqual(expect.arrayContaining(['target', 'statutory']));
    const said = await preview(correction({ lateReason: WHY }));
    expect(said).toEqual({ ...without, unsaid: [] });
    expect(await preview({ items: ['请写明文号'] })).toMatchObject({ possible: true, unsaid: [] });
    expect(await preview(correction({ on: '2026-01-02' }))).toMatchObject({ possible: false, refusals: [{ rule: 'notBeforeReceipt' }] });
  });

  it('are done with it: it is in the record, hashed, and told wherever the act is shown', async () => {
    const id = await assigned();
    const key = desk.office.newKey();
    const done = expectStatus(await desk.office.command('officer', id, 'request-correction', correction({ lateReason: `  ${WHY}\n` }), { key }), 200).body;
    expect((await desk.entries(id, 'REQUEST_CORRECTION'))[0]).toMatchObject({ on: FRIDAY, payload: { items: ['请写明文号'], lateReason: WHY } });
    expect(await entry(id, 'record', 'REQUEST_CORRECTION')).toMatchObject({ on: FRIDAY, enteredLate: true, lateReason: WHY });
    expect(await entry(id, 'course', 'REQUEST_CORRECTION')).toMatchObject({ on: FRIDAY, enteredLate: true, lateReason: WHY });
    expect(await entry(id, 'course', 'ASSIGN')).toMatchObject({ enteredLate: false, lateReason: null });
    const whole = () => desk.office.ask('supervisor', 'GET', `/requests/${id}/record/verification`);
    expect(expectStatus(await whole(), 200).body).toMatchObject({ whole: true });
    // The same key gets the same answer, with the same reason only.
    const revision = done.revision - 1;
    expect(expectStatus(await desk.office.command('officer', id, 'request-correction', correction({ lateReason: WHY }), { key, revision }), 200).body).toEqual(done);
    expect(expectStatus(await desk.office.command('officer', id, 'request-correction', correction({ lateReason: '另一个理由' }), { key, revision }), 422).body.type).toContain('key-reused');
  });

  it('say of each command that is offered whether it is such an act', async () => {
    const id = await assigned();
    const { commands } = await desk.detail(id);
    const explained = (type: string) => commands.find((each: { type: string }) => each.type === type)?.explainedLate;
    expect([explained('REQUEST_CORRECTION'), explained('PROPOSE_OUTCOME'), explained('RECORD_SEARCH'), explained('ADD_NOTE')]).toEqual([true, true, true, false]);
  });

  it('do not include what came to the office from outside: that is entered late as it came', async () => {
    const id = await desk.office.assigned();
    expectStatus(await desk.office.command('officer', id, 'request-correction', { items: ['请写明文号'] }), 200);
    desk.office.moveTo(MONDAY);
    expectStatus(await desk.office.command('clerk', id, 'record-receipt', { letter: 'correction', on: '2026-01-07' }), 200);
    expectStatus(await desk.office.command('clerk', id, 'corrected', { on: FRIDAY }), 200);
    expect(await entry(id, 'course', 'CORRECTED')).toMatchObject({ on: FRIDAY, enteredLate: true, lateReason: null });
    // Somebody who wants to say why may.
    expectStatus(await desk.office.command('clerk', id, 'record-conversation', { means: '电话', asked: '何时答复', wants: '尽快', applicantConfirmed: false, on: FRIDAY, lateReason: '周五下班后来电' }), 200);
    expect(await entry(id, 'course', 'RECORD_CONVERSATION')).toMatchObject({ lateReason: '周五下班后来电' });
  });

  it('include the service of the reply, by whichever door it is entered', async () => {
    const { id, letterId } = await desk.signed();
    desk.office.moveTo(MONDAY);
    const check = async (more: object) => expectStatus(await desk.office.ask('clerk', 'POST', `/requests/${id}/deliveries/check`, { letterId, ...POST, ...more }), 200).body;
    expect(await check({ on: FRIDAY })).toMatchObject({ possible: true, serves: true, needsLateReason: true });
    expect(await check({ on: FRIDAY, lateReason: WHY })).toMatchObject({ possible: true, needsLateReason: true });
    expect(await check({})).toMatchObject({ possible: true, needsLateReason: false });
    // Without a signature it waits to be collected, from today on.
    expect(await check({ mode: 'direct', on: FRIDAY })).toMatchObject({ needsLateReason: false });
    expect(rulesOf(expectStatus(await desk.deliver(id, { letterId, ...POST, on: FRIDAY }), 409).body)).toEqual(['lateNeedsReason']);
    expect(rulesOf(expectStatus(await desk.office.command('clerk', id, 'serve', { mode: 'post', trackingNumber: 'EA123456789CN', on: FRIDAY }), 409).body)).toEqual(['lateNeedsReason']);
    expect(await desk.of(id)).toEqual([]);
    expect(expectStatus(await desk.deliver(id, { letterId, ...POST, on: FRIDAY, lateReason: WHY }), 201).body).toMatchObject({ served: true, lawfulOn: FRIDAY });
    expect((await desk.entries(id, 'SERVE'))[0]).toMatchObject({ on: FRIDAY, payload: { mode: 'post', lateReason: WHY } });
    // What became of it is the postman's doing.
    const [sent] = await desk.of(id);
    desk.office.moveTo('2026-01-14');
    expectStatus(await desk.report(id, sent.id, { result: 'delivered', on: '2026-01-13' }), 200);
  });

  it('include a letter that waited to be collected, when that is reported later', async () => {
    const { id, letterId } = await desk.signed();
    const waiting = expectStatus(await desk.deliver(id, { letterId, mode: 'direct', lateReason: WHY }), 201).body;
    desk.office.moveTo(MONDAY);
    const report = { result: 'delivered', signedBy: '欧阳建国', on: FRIDAY };
    expect(rulesOf(expectStatus(await desk.report(id, waiting.id, report), 409).body)).toEqual(['lateNeedsReason']);
    expectStatus(await desk.report(id, waiting.id, { ...report, lateReason: '窗口人员周一返岗登记' }), 200);
    expect((await desk.entries(id, 'SERVE'))[0]).toMatchObject({ on: FRIDAY, payload: { lateReason: '窗口人员周一返岗登记' } });
  });

  it('are marked in the case file, with the reason', async () => {
    const id = await assigned();
    expectStatus(await desk.office.command('officer', id, 'request-correction', correction({ lateReason: WHY })), 200);
    const { body } = expectStatus(await desk.office.ask('officer', 'POST', `/requests/${id}/dossiers`, { reason: '行政复议答复' }, { 'idempotency-key': desk.office.newKey() }), 202);
    await desk.work();
    const browser = await desk.office.as('officer');
    const { rawPayload } = await desk.office.app.inject({ method: 'GET', url: `/api/requests/${id}/dossiers/${body.id}/download`, headers: { host: 'yishen.local', cookie: browser.cookie! } });
    const files = await unzipped(rawPayload);
    expect(manifestIn(files).case.id).toBe(id);
    const lines = files.get('08-办理记录.txt')!.toString().split('\n');
    expect(lines.find((line) => line.includes('发出补正告知'))).toMatch(new RegExp(`${FRIDAY}.*登记于 ${MONDAY}.*（补录，理由：${WHY}）`));
    expect(lines.filter((line) => line.includes('补录'))).toHaveLength(1);
  });

  it('include those of an evaluation', async () => {
    const releases = new ReleaseOffice(desk.office);
    const id = await releases.flagged();
    expectStatus(await releases.command('head', id, 'assign', { unitId: 'unit-land', officerId: 'officer' }), 200);
    desk.office.moveTo(MONDAY);
    const evaluation = { scope: [], on: FRIDAY };
    expect(rulesOf(expectStatus(await releases.command('officer', id, 'evaluate', evaluation), 409).body)).toEqual(['lateNeedsReason']);
    expect(expectStatus(await desk.office.ask('officer', 'POST', `/releases/${id}/commands/evaluate/preview`, evaluation), 200).body).toMatchObject({ possible: true, unsaid: [{ rule: 'lateNeedsReason' }] });
    expectStatus(await releases.command('officer', id, 'evaluate', { ...evaluation, lateReason: WHY }), 200);
    const record = expectStatus(await desk.office.ask('officer', 'GET', `/releases/${id}/record`), 200).body.items as { type: string }[];
    expect(record.find(({ type }) => type === 'EVALUATE')).toMatchObject({ on: FRIDAY, enteredLate: true, lateReason: WHY });
    expect(record.find(({ type }) => type === 'ASSIGN')).toMatchObject({ enteredLate: false, lateReason: null });
    const { commands } = await releases.release(id);
    expect(commands.find(({ type }: { type: string }) => type === 'EVALUATE')).toMatchObject({ explainedLate: true });
  });
});

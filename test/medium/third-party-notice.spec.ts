import { databases } from '../support/database.js';
import { DeliveryOffice } from '../support/delivery-office.js';
import { expectStatus } from '../support/office.js';
import { CLEARED, GRANT_BODY } from '../support/review-bodies.js';
import { rulesOf } from '../support/review-desk.js';

const PARTY = { party: { name: '江西某某有限公司', contact: '丰城市示例路1号' }, interest: 'trade-secret', information: '环评报告全本', applicantToldOn: '2026-01-05' };

describe.each(databases())('a third party whose information is given out against its will (Art. 32), on $name', (dialect) => {
  let desk: DeliveryOffice;

  beforeEach(async () => {
    desk = await DeliveryOffice.open('2026-01-05', dialect);
  });

  afterEach(() => desk.close());

  const does = async (who: Parameters<DeliveryOffice['office']['command']>[0], id: string, command: string, body: object = {}) => expectStatus(await desk.office.command(who, id, command, body), 200).body;

  async function refused(reasonable: boolean): Promise<string> {
    const id = await desk.office.assigned();
    await does('officer', id, 'consult-third-party', PARTY);
    await does('officer', id, 'record-consultation-answer', { consultationId: '1', answer: 'REFUSED', grounds: '不想公开', reasonable });
    return id;
  }

  async function overridden(): Promise<string> {
    const id = await refused(true);
    await does('officer', id, 'override-public-interest', { consultationId: '1', reasons: '关系周边群众饮用水安全，不公开会对公共利益造成重大影响' });
    return id;
  }

  const told = async (id: string, body: object = {}) => desk.office.command('officer', id, 'notify-third-party', { consultationId: '1', ...body });
  const noticeOn = async (id: string) => (await desk.detail(id)).facts.consultations[0].override.noticeOn as string | null;

  it('is told by the delivery of its letter, whose day counts, and by no click', async () => {
    const id = await overridden();
    expect(rulesOf(await told(id))).toEqual(['noticeDelivered']);
    const letterId = await desk.letterOf(id, 'release-despite-refusal');
    expectStatus(await desk.deliver(id, { letterId, mode: 'post', carrier: 'EMS', trackingNumber: 'EA123456789CN', recipient: { name: '江西某某有限公司', address: '丰城市示例路1号' } }), 201);
    desk.office.moveTo('2026-01-07');
    expectStatus(await told(id), 200);
    expect(await noticeOn(id)).toBe('2026-01-05');
    expect((await desk.entries(id, 'NOTIFY_THIRD_PARTY'))[0]!.payload).toMatchObject({ delivery: { letterId, attempt: 1, mode: 'post', on: '2026-01-05' } });
  });

  it('is not told by a letter that waits to be collected, or came back', async () => {
    const id = await overridden();
    const letterId = await desk.letterOf(id, 'release-despite-refusal');
    const { id: deliveryId } = expectStatus(await desk.deliver(id, { letterId, mode: 'direct', recipient: { name: '江西某某有限公司' } }), 201).body;
    expect(rulesOf(await told(id))).toEqual(['noticeDelivered']);
    expectStatus(await desk.report(id, deliveryId, { result: 'failed', detail: '查无此人' }), 200);
    expect(rulesOf(await told(id))).toEqual(['noticeDelivered']);
  });

  it('may have been told outside the system: the way the letter went is on file, and obeys the rules of the desk', async () => {
    const id = await overridden();
    expect(rulesOf(await told(id, { mode: 'post' }))).toEqual(['trackingNumber']);
    expect(rulesOf(await told(id, { mode: 'post', trackingNumber: 'SF1234567890123' }))).toEqual(['postalEnterprise']);
    expect(rulesOf(await told(id, { mode: 'electronic', reconsiderationLink: '无' }))).toEqual(['reconsiderationLink']);
    expect(rulesOf(await told(id, { mode: 'direct', on: '2026-01-04' }))).toEqual(['notBeforeSignature']);
    expect(await desk.of(id)).toEqual([]);
    expectStatus(await told(id, { mode: 'post', trackingNumber: 'EA123456789CN' }), 200);
    expect(await noticeOn(id)).toBe('2026-01-05');
    expect(await desk.of(id)).toMatchObject([{ letterId: await desk.letterOf(id, 'release-despite-refusal'), mode: 'post', carrier: '中国邮政', trackingNumber: 'EA123456789CN', state: 'sent', recipient: { name: '江***' } }]);
  });

  it('is told, too, where its grounds were found unreasonable', async () => {
    const id = await refused(false);
    await does('officer', id, 'propose-outcome', GRANT_BODY);
    await does('officer', id, 'submit-for-review', {});
    await does('secrecy', id, 'clear-secrecy', CLEARED);
    const untold = await desk.office.command('adviser', id, 'agree', { opinion: '合法', answers: GRANT_BODY.answers });
    expect([rulesOf(untold), untold.body.refusals[0].message]).toEqual([['letterFree'], expect.stringContaining('公开前没有书面告知第三方')]);
    const letterId = await desk.letterOf(id, 'release-despite-refusal');
    expectStatus(await desk.deliver(id, { letterId, mode: 'direct', signedBy: '王某', recipient: { name: '江西某某有限公司' } }), 201);
    expectStatus(await told(id), 200);
    await does('adviser', id, 'agree', { opinion: '合法', answers: GRANT_BODY.answers });
    await does('leader', id, 'sign');
    await does('clerk', id, 'serve', { mode: 'direct' });
  });
});

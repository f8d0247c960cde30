import { Deliveries } from '../../src/delivery/deliveries.js';
import { FollowUp } from '../../src/delivery/follow-up.js';
import { WorkItems } from '../../src/platform/work/work-items.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { databases } from '../support/database.js';
import { DeliveryOffice, sha256 } from '../support/delivery-office.js';
import { expectStatus } from '../support/office.js';
import { pdfOf } from '../support/file-samples.js';
import { upload } from '../support/uploads.js';
import { SmtpInbox } from '../support/smtp-inbox.js';

const EMAIL = 'ouyang.jianguo@mail.example';
const MINUTE = 60_000;

describe.each(databases())('letters by mail on $name', (dialect) => {
  let inbox: SmtpInbox;
  let desk: DeliveryOffice;
  beforeEach(async () => {
    inbox = await new SmtpInbox().open();
    desk = await DeliveryOffice.mailing('2026-01-05', dialect, inbox);
  });
  afterEach(async () => {
    await desk?.close();
    await inbox.close();
  });

  const applicant = { applicant: { kind: 'natural-person', name: '欧阳建国', documentNumber: '34052419800101001X', contact: { phone: '13879512345', email: EMAIL } } };
  const queued = async () => {
    const { id, letterId } = await desk.signed(applicant);
    return { id, letterId, delivery: expectStatus(await desk.deliver(id, { letterId, mode: 'electronic' }), 201).body };
  };
  const pass = (ms: number) => desk.office.time.set(desk.office.time.now() + ms);
  const results = async (id: string) => (await desk.entries(id, 'RECORD_DELIVERY_ATTEMPT')).map(({ payload }) => payload.result);
  const told = async (id: string) => (await desk.office.reads.query<{ payload: string }>("SELECT payload FROM outbox WHERE case_id = ? AND topic = 'notify'", [id])).map(({ payload }) => (JSON.parse(payload) as { kind: string }).kind);

  it('serve the reply on the day the server takes them over, with the document whose hash is on record', async () => {
    desk.letters.enclose([{ name: '附件1 批准文件（扫描件）.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF scan') }]);
    const { id, letterId, delivery } = await queued();
    expect(delivery).toMatchObject({ state: 'queued', served: false, lawfulOn: null, reconsiderationLink: 'https://xzfy.example.cn/fengcheng', recipient: { name: '欧***', email: 'o***@mail.example' }, possibleResults: [] });
    expect((await desk.detail(id)).state).not.toBe('REPLIED');
    desk.office.moveTo('2026-01-06');
    await desk.work();
    const [mail, ...others] = inbox.mails;
    expect(others).toEqual([]);
    expect(mail!.recipients).toEqual([EMAIL]);
    expect(mail!.headers.get('message-id')).toBe(delivery.messageId);
    expect(mail!.files.map(({ name }) => name)).toEqual([expect.stringMatching(/^政府信息公开申请答复书（丰自然资公开复〔2026〕\d+号）\.pdf$/), '附件1 批准文件（扫描件）.pdf']);
    expect(sha256(mail!.files[0]!.bytes)).toBe(delivery.documentSha256);
    expect(mail!.subject + mail!.files.map(({ name }) => name).join()).not.toContain('欧阳');
    expect(mail!.text).toContain('https://xzfy.example.cn/fengcheng');
    const [row] = await desk.of(id);
    expect(row).toMatchObject({ state: 'sent', dispatchedOn: '2026-01-06', lawfulOn: '2026-01-06', served: true, error: null });
    expect((await desk.detail(id)).facts.replies[0]).toMatchObject({ mode: 'electronic', servedOn: '2026-01-06', receivedOn: null, document: { letterId, sha256: delivery.documentSha256 } });
    expect(await results(id)).toEqual(['queued', 'sent']);
    expect((await desk.entries(id, 'RECORD_DELIVERY_ATTEMPT'))[1]!.payload.documentSha256).toBe(sha256(mail!.files[0]!.bytes));
    desk.office.moveTo('2026-01-08');
    expectStatus(await desk.report(id, delivery.id, { result: 'delivered', on: '2026-01-07' }), 200);
    expect((await desk.detail(id)).facts.replies[0]).toMatchObject({ servedOn: '2026-01-06', receivedOn: '2026-01-07' });
  });

  it('that left on a day on which nothing was put on record any more serve it on that day all the same; the record says why it is late', async () => {
    const { id, delivery } = await queued();
    const deliveries = desk.office.app.get(Deliveries);
    const sent = await deliveries.get(id, delivery.id);
    // The server has the mail; then the office stands still until the next morning.
    await desk.office.app.get(UnitOfWork).run(async (tx) => {
      await deliveries.change(tx, sent, { state: 'sent', dispatchedOn: '2026-01-05' }, 'queued');
      await desk.office.app.get(FollowUp).ask(tx, delivery.id);
    });
    desk.office.moveTo('2026-01-06');
    await desk.work();
    expect(await desk.entries(id, 'SERVE')).toMatchObject([{ on: '2026-01-05', payload: { mode: 'electronic', lateReason: expect.stringContaining('自动登记') } }]);
    expect((await desk.detail(id)).facts.replies[0]).toMatchObject({ servedOn: '2026-01-05' });
  });

  it('take along what was enclosed with the reply, and nothing else of the case', async () => {
    const enclosure = { bytes: await pdfOf('Approval of 2023'), name: '建设用地批准文件.pdf' };
    const { id, letterId } = await desk.signed(applicant, enclosure);
    const slip = expectStatus(await upload(desk.office, 'clerk', id, { bytes: await pdfOf('slip'), name: '送达回证.pdf', fields: { purpose: 'evidence' } }), 201).body.attachment;
    const { body } = expectStatus(await desk.deliver(id, { letterId, mode: 'electronic', proofId: slip.id }), 201);
    expect(body.proofId).toBe(slip.id);
    await desk.work();
    const files = inbox.mails[0]!.files.map(({ name, mediaType, bytes }) => [name, mediaType, sha256(bytes)]);
    expect(files.slice(1)).toEqual([[enclosure.name, 'application/pdf', sha256(enclosure.bytes)]]);
    expect((await desk.of(id))[0]).toMatchObject({ state: 'sent', served: true });
  });

  it('are tried again after a temporary failure and then served once', async () => {
    inbox.refusals.push({ code: 450, message: 'mailbox busy' }, { code: 421, message: 'shutting down' });
    const { id } = await queued();
    await desk.work();
    const [waiting] = await desk.of(id);
    expect(waiting).toMatchObject({ state: 'queued', error: expect.stringContaining('450') });
    expect(waiting.error).not.toContain('ouyang');
    expect(waiting.nextTryAt).toBeGreaterThan(desk.office.time.now());
    await desk.work();
    expect(inbox.attempts).toBe(1);
    pass(MINUTE);
    await desk.work();
    pass(MINUTE);
    await desk.work();
    expect(inbox.mails).toHaveLength(1);
    expect((await desk.of(id))[0]).toMatchObject({ state: 'sent', served: true, error: null });
    expect(await results(id)).toEqual(['queued', 'sent']);
  });

  it('fail for good after a permanent refusal: the reply is not served, the officer is told, no address is in the record', async () => {
    inbox.refusals.push({ code: 550, message: 'no such mailbox' });
    const { id, letterId } = await queued();
    await desk.work();
    pass(60 * MINUTE);
    await desk.work();
    expect(inbox.attempts).toBe(1);
    expect((await desk.of(id))[0]).toMatchObject({ state: 'failed', served: false, lawfulOn: null, error: expect.stringContaining('no such mailbox') });
    expect((await desk.detail(id)).state).not.toBe('REPLIED');
    expect(await results(id)).toEqual(['queued', 'failed']);
    expect(await told(id)).toContain('delivery-failed');
    expect(JSON.stringify(await desk.office.reads.query('SELECT payload FROM case_records'))).not.toContain('ouyang');
    expect(JSON.stringify(await desk.office.reads.query('SELECT last_error FROM work_items'))).not.toContain('ouyang');
    const again = expectStatus(await desk.deliver(id, { letterId, mode: 'electronic', recipient: { email: 'new@mail.example', reason: '申请人来电更正邮箱，已核对身份' } }), 201).body;
    await desk.work();
    expect(again.attempt).toBe(2);
    expect(inbox.mails.map(({ recipients }) => recipients)).toEqual([['new@mail.example']]);
  });

  it('wait while the server is away, and are given up after the last attempt', async () => {
    const { port } = inbox;
    await inbox.close();
    const { id } = await queued();
    await desk.work();
    expect((await desk.of(id))[0]).toMatchObject({ state: 'queued', error: expect.stringMatching(/ECONNREFUSED|ESOCKET/) });
    inbox = await new SmtpInbox().open(port);
    pass(MINUTE);
    await desk.work();
    expect((await desk.of(id))[0]).toMatchObject({ state: 'sent', served: true });
    await inbox.close();
    const other = await queued();
    for (let n = 0; n < 12; n += 1) {
      await desk.work();
      pass(61 * MINUTE);
    }
    expect((await desk.of(other.id))[0]).toMatchObject({ state: 'failed', served: false });
    expect(await told(other.id)).toContain('delivery-failed');
    inbox = await new SmtpInbox().open(port);
    await desk.work();
    expect(inbox.mails).toEqual([]);
  });

  it('are never sent twice, however often the work is done', async () => {
    const { id, delivery } = await queued();
    await desk.work();
    for (let n = 0; n < 3; n += 1) {
      await desk.office.app.get(UnitOfWork).run((tx) => desk.office.app.get(WorkItems, { strict: false }).add(tx, 'send-mail', delivery.id));
      await desk.work();
    }
    expect(inbox.mails).toHaveLength(1);
    expect(await desk.entries(id, 'SERVE')).toHaveLength(1);
    expect(await results(id)).toEqual(['queued', 'sent']);
  });

  it('do not leave when the reply was taken back or its document is not the one that was to go', async () => {
    const recalled = await queued();
    expectStatus(await desk.office.command('leader', recalled.id, 'recall-reply', { reason: '发现附件遗漏' }), 200);
    const changed = await queued();
    desk.letters.swap(changed.letterId, Buffer.from('%PDF another'));
    await desk.work();
    expect(inbox.mails).toEqual([]);
    for (const { id } of [recalled, changed]) {
      expect((await desk.of(id))[0]).toMatchObject({ state: 'failed', served: false, error: expect.any(String) });
      expect(await desk.entries(id, 'SERVE')).toEqual([]);
    }
  });

  it('are not queued without an address, without a link for reconsideration, or twice at a time', async () => {
    const { id, letterId } = await desk.signed();
    const before = await desk.everything(id);
    const refused = async (body: object) => expectStatus(await desk.deliver(id, { letterId, mode: 'electronic', ...body }), 409).body.refusals.map(({ rule }: { rule: string }) => rule);
    expect(await refused({})).toEqual(['emailNeeded']);
    expect(await refused({ recipient: { email: 'a@b.example, c@d.example' } })).toEqual(['emailNeeded']);
    desk.letters.change(letterId, { reconsiderationLink: null });
    expect(await refused({ recipient: { email: EMAIL, reason: '申请人书面告知' } })).toEqual(['reconsiderationLink']);
    expect(await refused({ recipient: { email: EMAIL, reason: '申请人书面告知' }, reconsiderationLink: 'javascript:alert(1)' })).toEqual(['reconsiderationLink']);
    expect(await desk.everything(id)).toBe(before);
    expectStatus(await desk.deliver(id, { letterId, mode: 'electronic', recipient: { email: EMAIL, reason: '申请人书面告知' }, reconsiderationLink: 'https://fuyi.example/other' }), 201);
    expect(await refused({ recipient: { email: EMAIL, reason: '申请人书面告知' }, reconsiderationLink: 'https://fuyi.example/other' })).toEqual(['alreadyQueued']);
    await desk.work();
    expect(inbox.mails.map(({ text }) => text.includes('https://fuyi.example/other'))).toEqual([true]);
  });

  it('go to the address on file; another one needs a reason, which is kept with the delivery', async () => {
    const { id, letterId } = await desk.signed(applicant);
    const before = await desk.everything(id);
    for (const recipient of [{ email: 'stranger@elsewhere.example' }, { name: '王五', email: 'stranger@elsewhere.example' }]) {
      const { body } = expectStatus(await desk.deliver(id, { letterId, mode: 'electronic', recipient }), 409);
      expect(body.refusals.map(({ rule }: { rule: string }) => rule)).toEqual(['otherAddress']);
    }
    expect(await desk.everything(id)).toBe(before);
    expectStatus(await desk.deliver(id, { letterId, mode: 'electronic', recipient: { email: 'new@mail.example', reason: '申请人书面变更邮箱' } }), 201);
    expect((await desk.of(id))[0].recipient).toMatchObject({ email: 'n***@mail.example', reason: '申请人书面变更邮箱' });
    expect(JSON.stringify(await desk.office.reads.query('SELECT recipient_sealed FROM deliveries'))).not.toContain('书面变更');
    const other = await desk.signed(applicant);
    expectStatus(await desk.deliver(other.id, { letterId: other.letterId, mode: 'electronic', recipient: { email: EMAIL.toUpperCase() } }), 201);
  });
});

import { DeliveryOffice } from '../support/delivery-office.js';
import { databases } from '../support/database.js';
import { pdfOf } from '../support/file-samples.js';
import { expectStatus } from '../support/office.js';
import { CLEARED, GRANT_BODY } from '../support/review-bodies.js';
import { DENIAL, rulesOf } from '../support/review-desk.js';
import { SmtpInbox } from '../support/smtp-inbox.js';
import { upload } from '../support/uploads.js';
import { pdf, SONG } from '../documents/samples/pdf.js';

const covered = () => pdf((draw) => {
  draw.font(SONG).fontSize(14).text('举报人：欧阳建国', 72, 72);
  draw.rect(127, 68, 200, 24).fill('#000');
});

const applicant = { applicant: { kind: 'natural-person', name: '欧阳建国', documentNumber: '34052419800101001X', contact: { phone: '13879512345', email: 'ouyang.jianguo@mail.example' } } };

describe.each(databases())('what leaves with a letter, on $name', (dialect) => {
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

  const attach = async (id: string, bytes: Buffer, name: string) => upload(desk.office, 'officer', id, { bytes, name, fields: { purpose: 'reply' } });
  const does = async (who: Parameters<typeof desk.office.command>[0], id: string, command: string, body: object = {}) => expectStatus(await desk.office.command(who, id, command, body), 200);
  const reviewed = async (id: string) => {
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
  };
  /** Names of the files in every mail, without the letter itself. */
  const mailed = () => inbox.mails.map(({ files }) => files.slice(1).map(({ name }) => name));
  const mail = async (id: string, letterId: string) => {
    expectStatus(await desk.deliver(id, { letterId, mode: 'electronic' }), 201);
    await desk.work();
  };

  it('is what was signed with the reply, also when it is sent once more: nothing is added after service', async () => {
    const { id, letterId } = await desk.signed(applicant, { bytes: await pdfOf('signed with it'), name: '批准文件.pdf' });
    expectStatus(await desk.deliver(id, { letterId, mode: 'direct', signedBy: '欧阳建国' }), 201);
    const before = await desk.everything(id);
    const late = await attach(id, await covered(), '未审附件.pdf');
    expect([late.status, rulesOf(late)]).toEqual([409, ['replyIsOut']]);
    const { items } = expectStatus(await desk.office.ask('officer', 'GET', `/requests/${id}/attachments`), 200).body as { items: { id: string; purpose: string }[] };
    const gone = await desk.office.ask('officer', 'POST', `/requests/${id}/attachments/${items.find(({ purpose }) => purpose === 'reply')!.id}/withdrawal`, { reason: '误传' },
      { 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(id)}"` });
    expect([gone.status, rulesOf(gone)]).toEqual([409, ['replyIsOut']]);
    expect(await desk.everything(id)).toBe(before);
    await mail(id, letterId);
    expect(mailed()).toEqual([['批准文件.pdf']]);
  });

  it('with a further reply is what belongs to that one, and with the first still what went with the first', async () => {
    const { id, letterId } = await desk.signed(applicant, { bytes: await pdfOf('with the first'), name: '第一次附件.pdf' });
    expectStatus(await desk.deliver(id, { letterId, mode: 'direct', signedBy: '欧阳建国' }), 201);
    await does('officer', id, 'supplement', { cause: 'error-found', reason: '附件有误' });
    expectStatus(await attach(id, await pdfOf('with the second'), '第二次附件.pdf'), 201);
    await desk.work();
    expect((await desk.office.ask('officer', 'GET', `/requests/${id}/release-check`)).body.files.map(({ name }: { name: string }) => name)).toEqual(['第二次附件.pdf']);
    await mail(id, letterId);
    await does('officer', id, 'propose-outcome', GRANT_BODY);
    await reviewed(id);
    await does('adviser', id, 'agree', { opinion: '合法', answers: GRANT_BODY.answers });
    await does('leader', id, 'sign');
    await mail(id, await desk.letterOf(id, 'reply:%'));
    expect(mailed()).toEqual([['第一次附件.pdf'], ['第二次附件.pdf']]);
  });

  it('is nothing where a further reply gives nothing', async () => {
    const { id, letterId } = await desk.signed(applicant, { bytes: await pdfOf('with the first'), name: '第一次附件.pdf' });
    expectStatus(await desk.deliver(id, { letterId, mode: 'direct', signedBy: '欧阳建国' }), 201);
    await does('officer', id, 'supplement', { cause: 'error-found', reason: '改为不予公开' });
    await does('officer', id, 'propose-outcome', DENIAL);
    await reviewed(id);
    await does('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers });
    await does('leader', id, 'sign');
    await mail(id, await desk.letterOf(id, 'reply:%'));
    expect(mailed()).toEqual([[]]);
  });

  it('is never the document that is refused: the reply is not agreed to before the file is withdrawn', async () => {
    const { office } = desk;
    const id = await office.assigned(applicant);
    const { attachment } = expectStatus(await attach(id, await pdfOf('the withheld draft'), '过程稿全文.pdf'), 201).body;
    await desk.work();
    await does('officer', id, 'propose-outcome', GRANT_BODY);
    await does('officer', id, 'reopen-examination', { reason: '改为不予公开' });
    await does('officer', id, 'propose-outcome', DENIAL);
    await reviewed(id);
    const agreed = await office.command('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers });
    expect([agreed.status, rulesOf(agreed)]).toEqual([409, ['letterFree']]);
    expect(JSON.stringify(agreed.body.refusals)).toContain('答复不提供信息，却附有文件');
    await does('officer', id, 'recall-from-review', { reason: '撤下附件' });
    expectStatus(await office.ask('officer', 'POST', `/requests/${id}/attachments/${attachment.id}/withdrawal`, { reason: '不予公开' },
      { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` }), 200);
    await reviewed(id);
    await does('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers });
    await does('leader', id, 'sign');
    await mail(id, await desk.letterOf(id, 'reply:%'));
    expect(mailed()).toEqual([[]]);
  });

  it('is what the secrecy review saw: changes on condition are changes of the text', async () => {
    const { office } = desk;
    const id = await office.assigned(applicant);
    await does('officer', id, 'propose-outcome', GRANT_BODY);
    await reviewed(id);
    await does('adviser', id, 'agree-with-changes', { changes: '改一个错字', answers: GRANT_BODY.answers });
    const added = await attach(id, await pdfOf('never seen by anybody'), '新附件.pdf');
    expect([added.status, rulesOf(added)]).toEqual([409, ['enclosuresReviewed']]);
    await does('officer', id, 'recall-from-review', { reason: '补附件' });
    expectStatus(await attach(id, await pdfOf('to be seen'), '新附件.pdf'), 201);
  });

  it.each([
    ['by hand', { mode: 'direct', signedBy: '欧阳建国' }],
    ['waiting to be collected', { mode: 'direct' }],
    ['by post', { mode: 'post', carrier: '中国邮政', trackingNumber: 'EA123456789CN', recipient: { address: '丰城市剑光街道1号' } }],
    ['through an organ', { mode: 'through-organ', carrier: '剑光街道办事处' }],
    ['by mail', { mode: 'electronic' }],
  ])('has passed the release check, %s too', async (_way, order) => {
    const { office } = desk;
    const id = await office.assigned(applicant);
    await does('officer', id, 'request-correction', { items: ['请明确文件名称'] });
    await desk.work();
    const letterId = await desk.letterOf(id, 'correction-notice');
    expectStatus(await upload(office, 'officer', id, { bytes: await covered(), name: '附件.pdf', fields: { purpose: 'letter', letterId } }), 201);
    await desk.work();
    const before = await desk.everything(id);
    const refused = await desk.deliver(id, { letterId, ...order });
    expect([refused.status, rulesOf(refused)]).toEqual([409, ['releaseGate']]);
    expect(await desk.everything(id)).toBe(before);
  });

  it('has passed it with a reply on the spot', async () => {
    const id = await desk.office.assigned(applicant);
    expectStatus(await attach(id, await covered(), '附件.pdf'), 201);
    await desk.work();
    const refused = await desk.office.command('officer', id, 'reply-on-the-spot', { outcome: 'GRANTED.PROVIDED', elements: GRANT_BODY.elements, secrecyCheck: '经办人、负责人当场核对，不涉密' });
    expect([refused.status, rulesOf(refused)]).toEqual([409, ['releaseGate']]);
  });

  it('has passed it with a reply too, in the ways that do not serve it at once', async () => {
    const { id, letterId } = await desk.signed(applicant, { bytes: await covered(), name: '附件.pdf' });
    for (const order of [{ mode: 'direct' }, { mode: 'through-organ', carrier: '剑光街道办事处' }, { mode: 'electronic' }]) {
      expect(rulesOf(await desk.deliver(id, { letterId, ...order }))).toEqual(['releaseGate']);
    }
  });
});

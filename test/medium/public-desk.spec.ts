import { verifyCase } from '../../src/engine/record/verify.js';
import { DeliveryOffice, sha256 } from '../support/delivery-office.js';
import { databases } from '../support/database.js';
import { pdfOf } from '../support/file-samples.js';
import { expectStatus, type Office, UNITS } from '../support/office.js';
import { ONLINE_REQUEST, Visitor } from '../support/public-visitor.js';
import { CLEARED, GRANT_BODY } from '../support/review-bodies.js';
import { SmtpInbox } from '../support/smtp-inbox.js';
import { upload } from '../support/uploads.js';

const CODE = /^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){3}$/;

describe.each(databases())('a request made online on $name', (dialect) => {
  let inbox: SmtpInbox;
  let desk: DeliveryOffice;
  let office: Office;
  let visitor: Visitor;
  beforeEach(async () => {
    inbox = await new SmtpInbox().open();
    desk = await DeliveryOffice.mailing('2026-03-02', dialect, inbox);
    office = desk.office;
    visitor = new Visitor(office);
  });
  afterEach(async () => {
    await desk?.close();
    await inbox.close();
  });

  const idOf = async (number: string): Promise<string> =>
    (await office.reads.query<{ case_id: string }>('SELECT case_id FROM requests WHERE intake_number = ? OR number = ?', [number, number]))[0]!.case_id;
  const submitted = async (over: Record<string, unknown> = {}) => {
    const { body } = expectStatus(await visitor.submit(over), 201);
    return { number: body.intakeNumber as string, code: body.code as string, id: await idOf(body.intakeNumber as string) };
  };
  const record = (id: string) => office.reads.query<{ type: string; actor_id: string | null; payload: string; fact_on: string }>('SELECT type, actor_id, payload, fact_on FROM case_records WHERE case_id = ? ORDER BY seq', [id]);
  const byApplicant = async (id: string) => (await record(id)).filter(({ actor_id, payload }) => actor_id === null && payload.includes('"byApplicant":"online"')).map(({ type }) => type);

  /** Another day: what was opened before is closed. */
  const on = async (day: string, { number, code }: { number: string; code: string }) => {
    office.moveTo(day);
    expectStatus(await visitor.query(number, code), 200);
  };

  it('waits for confirmation by both sides, and gets a number and a code that is kept as a keyed hash only (Art. 31)', async () => {
    const { number, code, id } = await submitted();
    expect(number).toBe('丰自然资公开来〔2026〕1号');
    expect(code).toMatch(CODE);
    expect((await desk.detail(id))).toMatchObject({ state: 'AWAITING_CONFIRMATION', channel: 'internet', receivedOn: null, submittedOn: '2026-03-02' });
    expect(await byApplicant(id)).toEqual(['SUBMIT']);
    const everything = JSON.stringify([await office.reads.query('SELECT * FROM query_codes'), await office.reads.query('SELECT * FROM case_records'), await office.reads.query('SELECT * FROM access_log')]);
    expect(everything).not.toContain(code);
    expect(everything).not.toContain(code.replaceAll('-', ''));
  });

  it('goes its whole way: confirmed, corrected, answered by mail, fetched, suggested for release; the record says who did what', async () => {
    const { number, code, id } = await submitted();
    expectStatus(await visitor.query(number, code), 200);
    const first = (await visitor.case()).body;
    expect(first).toMatchObject({ state: 'awaiting-confirmation', applicant: '欧***', receivedOn: null, clock: 'notStarted', due: { dueOn: null }, possible: ['confirm', 'withdraw', 'write', 'add-files'] });
    expect(first.expected.map(({ kind }: { kind: string }) => kind)).toEqual(['confirm']);
    expect(JSON.stringify(first)).not.toMatch(/欧阳建国|34052419800101001X|13879512345|ouyang/);
    expect(expectStatus(await visitor.act('confirmation'), 200).body.expected).toEqual([]);
    expectStatus(await visitor.addFile({ bytes: await pdfOf('identity'), name: '身份证.pdf', fields: { title: '身份证明' } }), 200);

    office.moveTo('2026-03-03');
    expectStatus(await office.command('clerk', id, 'confirmed', { means: '网上平台双方确认' }), 200);
    expectStatus(await office.command('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    const received = (await visitor.query(number, code)).body.case;
    expect(received).toMatchObject({ state: 'in-hand', receivedOn: '2026-03-03', number: '丰自然资公开申〔2026〕1号', due: { dueOn: '2026-03-31', provisional: false }, files: [{ title: '身份证明', name: '身份证.pdf' }] });
    expectStatus(await visitor.query(received.number, code.toLowerCase().replaceAll('-', ' ')), 200);

    await on('2026-03-05', { number, code });
    expectStatus(await office.command('officer', id, 'request-correction', { items: ['请写明建设用地所在街道'] }), 200);
    const correcting = (await visitor.case()).body;
    expect(correcting).toMatchObject({ state: 'awaiting-correction', clock: 'stopped', due: { dueOn: null }, possible: ['correct', 'withdraw', 'write', 'add-files'], letters: [] });
    expect(correcting.expected[0]).toMatchObject({ kind: 'correct', items: ['请写明建设用地所在街道'], until: { dueOn: null }, late: false });
    await desk.work();
    expectStatus(await desk.deliver(id, { letterId: await desk.letterOf(id, 'correction-notice'), mode: 'electronic' }), 201);
    await desk.work();
    const [notice] = (await visitor.case()).body.letters;
    expect(notice).toMatchObject({ title: expect.stringContaining('补正'), mode: 'electronic', leftOn: '2026-03-05', receivedOn: null, fetchable: true });

    await on('2026-03-06', { number, code });
    const pdf = expectStatus(await visitor.act(`letters/${notice.id}/fetch`), 200);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    expect((await visitor.case()).body.expected[0].until).toMatchObject({ dueOn: '2026-03-27' });

    await on('2026-03-09', { number, code });
    const corrected = expectStatus(await visitor.act('correction', { content: '剑南街道2023年度第三批次城市建设用地批准文件' }), 200).body;
    expect(corrected).toMatchObject({ state: 'in-hand', due: { dueOn: '2026-04-07' } });
    expect((await desk.detail(id)).narrowedContent).toBe('剑南街道2023年度第三批次城市建设用地批准文件');
    expect((await visitor.case()).body).toMatchObject({ summary: expect.not.stringContaining('剑南街道'), corrected: '剑南街道2023年度第三批次城市建设用地批准文件' });

    const enclosure = { bytes: await pdfOf('Approval of 2023'), name: '建设用地批准文件.pdf' };
    expectStatus(await upload(office, 'officer', id, { ...enclosure, fields: { purpose: 'reply' } }), 201);
    await desk.work();
    for (const [who, command, body] of [['officer', 'propose-outcome', GRANT_BODY], ['officer', 'submit-for-review', {}], ['secrecy', 'clear-secrecy', CLEARED], ['adviser', 'agree', { opinion: '合法', answers: GRANT_BODY.answers }], ['leader', 'sign', {}]] as const) {
      expectStatus(await office.command(who, id, command, body), 200);
      expect(['in-hand', 'being-served']).toContain((await visitor.case()).body.state);
    }
    const letterId = await desk.letterOf(id, 'reply:%');
    // Signed, and not served: nothing of it is to be seen.
    expect((await visitor.case()).body.letters.map(({ id: each }: { id: string }) => each)).toEqual([notice.id]);
    expectStatus(await visitor.act(`letters/${letterId}/fetch`), 404);
    expectStatus(await desk.deliver(id, { letterId, mode: 'electronic' }), 201);
    await desk.work();

    await on('2026-03-10', { number, code });
    const answered = (await visitor.case()).body;
    expect(answered).toMatchObject({ state: 'replied', repliedOn: '2026-03-09', clock: 'ended', possible: ['suggest-release'] });
    expect(answered.letters[1]).toMatchObject({ id: letterId, receivedOn: null, fetchable: true, enclosures: [{ name: '建设用地批准文件.pdf', mediaType: 'application/pdf' }] });
    expectStatus(await visitor.act(`letters/${letterId}/enclosures/1/fetch`), 404);
    const reply = expectStatus(await visitor.act(`letters/${letterId}/fetch`), 200);
    expect(sha256(reply.bytes)).toBe((await desk.detail(id)).facts.replies[0].document.sha256);
    expect(sha256(expectStatus(await visitor.act(`letters/${letterId}/enclosures/1/fetch`), 200).bytes)).toBe(sha256(enclosure.bytes));
    expectStatus(await visitor.act(`letters/${letterId}/enclosures/2/fetch`), 404);
    expect((await desk.detail(id)).facts.replies[0]).toMatchObject({ servedOn: '2026-03-09', receivedOn: '2026-03-10' });
    expect((await desk.of(id)).map(({ state, deliveredOn }: { state: string; deliveredOn: string }) => [state, deliveredOn])).toEqual([['delivered', '2026-03-06'], ['delivered', '2026-03-10']]);

    await on('2026-03-12', { number, code });
    expectStatus(await visitor.act(`letters/${letterId}/fetch`), 200);
    expect((await visitor.case()).body.letters[1].receivedOn).toBe('2026-03-10');
    expectStatus(await visitor.act('release-suggestion', { reason: '涉及全村征地补偿' }), 200);
    expect(await desk.detail(id)).toMatchObject({ suggestsRelease: true, flags: expect.arrayContaining(['release-suggested']) });

    expect(await byApplicant(id)).toEqual(['SUBMIT', 'APPLICANT_CONFIRMED', 'ADD_NOTE', 'ATTACH_FILE', 'RECORD_RECEIPT', 'CORRECTED', 'RECORD_RECEIPT', 'SUGGEST_RELEASE']);
    expect(await verifyCase(office.reads, id)).toBeNull();
    const shown = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/record?limit=50`), 200).body.items as { type: string; actor: unknown; byApplicant: boolean }[];
    expect(shown.filter((each) => each.byApplicant).every(({ actor }) => actor === null)).toBe(true);
    expect(shown.find(({ type }) => type === 'CONFIRMED')).toMatchObject({ byApplicant: false, actor: { id: 'clerk' } });
    expect(JSON.stringify(await office.reads.query('SELECT payload FROM case_records'))).not.toMatch(/欧阳|34052419800101001X|13879512345/);
  });

  it('is taken back in writing, and only by somebody who says so', async () => {
    const { number, code, id } = await submitted();
    expectStatus(await visitor.query(number, code), 200);
    expectStatus(await visitor.act('withdrawal', { confirmed: false }), 422);
    expect((await desk.detail(id)).state).toBe('AWAITING_CONFIRMATION');
    expect(expectStatus(await visitor.act('withdrawal', { confirmed: true, note: '不再需要' }), 200).body).toMatchObject({ state: 'withdrawn', possible: [] });
    expect(await byApplicant(id)).toEqual(['SUBMIT', 'WITHDRAW']);
    expect((await desk.detail(id)).facts.closed).toMatchObject({ note: '申请人网上撤回：不再需要' });
    expectStatus(await visitor.act('withdrawal', { confirmed: true }), 409);
  });

  it('sent twice is one request, and the second answer is the first', async () => {
    const formKey = await visitor.newKey();
    const answers = await Promise.all([1, 2, 3].map(() => visitor.submit({ formKey })));
    const [one] = answers.map((answer) => expectStatus(answer, 201).body);
    for (const { body } of answers) expect(body).toMatchObject({ intakeNumber: one.intakeNumber, code: one.code });
    expect(await office.reads.query('SELECT case_id FROM requests')).toHaveLength(1);
    expect((await office.reads.query('SELECT id FROM applicants'))).toHaveLength(1);
    expect((await visitor.submit({ formKey, content: '另一件完全不同的申请内容' })).body.type).toContain('key-reused');
    office.moveTo('2026-03-03', '08:00');
    expect(expectStatus(await visitor.submit({ formKey }), 201).body).toMatchObject({ intakeNumber: one.intakeNumber, code: one.code, submittedOn: '2026-03-02' });
    office.moveTo('2026-03-04');
    expect(expectStatus(await visitor.submit({ formKey }), 422).body.errors[0].pointer).toBe('#/formKey');
  });

  it('an act sent twice is done once', async () => {
    const { number, code, id } = await submitted();
    expectStatus(await visitor.query(number, code), 200);
    const formKey = visitor.formKey!;
    for (let i = 0; i < 2; i += 1) expectStatus(await visitor.post('/case/messages', { formKey, text: '请尽快联系' }), 200);
    expect((await record(id)).map(({ type }) => type)).toEqual(['SUBMIT', 'ADD_NOTE']);
  });

  it('asks for what Art. 29 asks for, never for a purpose, and refuses no number that does not check', async () => {
    const { applicant } = ONLINE_REQUEST;
    const bare = { ...applicant, documentNumber: undefined, contact: {} };
    const missing = expectStatus(await visitor.submit({ applicant: bare, preferredMedium: undefined }), 422).body.errors as { pointer: string }[];
    expect(missing.map(({ pointer }) => pointer)).toEqual(['#/applicant/documentNumber', '#/applicant/contact/phone', '#/preferredMedium']);
    expect(expectStatus(await visitor.submit({ purpose: '自用' }), 422).body.errors[0].pointer).toBe('#/purpose');
    const odd = expectStatus(await visitor.submit({ applicant: { ...applicant, documentNumber: '340524198001010011' } }), 201).body;
    expect(odd.warnings.length).toBeGreaterThan(0);
    expect(expectStatus(await visitor.submit({ organId: 'nobody' }), 422).body.errors[0].pointer).toBe('#/organId');
  });

  it('a late correction needs a reason, which the office judges (Art. 30)', async () => {
    const { number, code, id } = await submitted();
    expectStatus(await office.command('clerk', id, 'confirmed', { means: '电话' }), 200);
    expectStatus(await office.command('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    expectStatus(await office.command('officer', id, 'request-correction', { items: ['请写明街道'], workingDays: 5 }), 200);
    expectStatus(await office.command('clerk', id, 'record-receipt', { letter: 'correction' }), 200);
    office.moveTo('2026-03-16');
    expectStatus(await visitor.query(number, code), 200);
    expect((await visitor.case()).body).toMatchObject({ possible: ['withdraw', 'write', 'add-files'], expected: [{ kind: 'correct', late: true, until: { dueOn: '2026-03-09' } }] });
    expect(expectStatus(await visitor.act('correction', { content: '剑南街道' }), 409).body.refusals[0].rule).toBe('lateNeedsReason');
    expectStatus(await visitor.act('messages', { text: '因住院未能按时补正：剑南街道' }), 200);
    const told = await office.reads.query<{ payload: string }>("SELECT payload FROM outbox WHERE case_id = ? AND topic = 'notify'", [id]);
    expect(told.map(({ payload }) => (JSON.parse(payload) as { kind: string }).kind)).toContain('applicant-wrote');
    expectStatus(await office.command('officer', id, 'corrected', { justifiedReason: '住院，有病历', correctedContent: '剑南街道' }), 200);
  });
});

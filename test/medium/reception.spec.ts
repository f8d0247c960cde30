import { databases } from '../support/database.js';
import { expectStatus, Office, ORGANS } from '../support/office.js';
import { upload } from '../support/uploads.js';

describe.each(databases())('reception over HTTP on $name', (dialect) => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-03-02', dialect); });
  afterAll(() => office?.close());

  const lineOf = async (id: string) => (expectStatus(await office.ask('clerk', 'GET', '/requests?sort=changed'), 200).body.items as any[]).find((line) => line.id === id);
  const dueReceipts = async () => (expectStatus(await office.ask('clerk', 'GET', '/requests?flag=receipt-due'), 200).body.items as any[]).map((line) => line.id);

  it('marks 未出回执 until the acknowledgement is given out; given out twice the first day stays', async () => {
    const id = expectStatus(await office.submit(), 201).body.caseId as string;
    expect((await lineOf(id)).flags).toContain('receipt-due');
    expect(await dueReceipts()).toContain(id);
    expectStatus(await office.ask('water-clerk', 'POST', `/requests/${id}/acknowledgement`), 403);
    expect(expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/acknowledgement`), 200).body).toEqual({ acknowledgedOn: '2026-03-02' });
    office.moveTo('2026-03-03');
    expect(expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/acknowledgement`), 200).body).toEqual({ acknowledgedOn: '2026-03-02' });
    expect(await lineOf(id)).toMatchObject({ acknowledgedOn: '2026-03-02', flags: [] });
    expect(await dueReceipts()).not.toContain(id);
    const log = await office.reads.query<{ person_id: string }>("SELECT person_id FROM access_log WHERE event = 'acknowledgement.given' AND subject_id = ?", [id]);
    expect(log.map((each) => each.person_id)).toEqual(['clerk', 'clerk']);
  });

  it('has no acknowledgement of what is not received yet', async () => {
    const id = expectStatus(await office.submit({ channel: 'fax' }), 201).body.caseId as string;
    expect((await lineOf(id)).flags).not.toContain('receipt-due');
    expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/acknowledgement`), 422);
    expectStatus(await office.command('clerk', id, 'confirmed', { means: '电话' }), 200);
    expect((await lineOf(id)).flags).toContain('receipt-due');
  });

  it('takes the mark away when the acknowledgement is delivered as a letter', async () => {
    const id = expectStatus(await office.submit(), 201).body.caseId as string;
    const letters = expectStatus(await office.ask('clerk', 'GET', `/requests/${id}/letters`), 200).body.items as any[];
    const letterId = letters.find((each) => each.form === 'acknowledgement').id as string;
    expectStatus(await office.ask('clerk', 'GET', `/requests/${id}/letters/${letterId}/documents/pdf`), 200);
    const sent = { letterId, mode: 'direct', signedBy: '欧阳建国' };
    expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/deliveries`, sent, { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` }), 201);
    expect(await lineOf(id)).toMatchObject({ acknowledgedOn: '2026-03-03', flags: [] });
  });

  it('lists what was heard of the applicant and how many files there are', async () => {
    const id = await office.assigned();
    expect(await lineOf(id)).toMatchObject({ heard: null, files: 0 });
    expectStatus(await office.command('clerk', id, 'record-conversation', { means: '电话', asked: '哪一年', wants: '2023年度', applicantConfirmed: false }), 200);
    expectStatus(await upload(office, 'clerk', id, { name: '申请表.txt', bytes: Buffer.from('申请表'), fields: { purpose: 'request' } }), 201);
    expect(await lineOf(id)).toMatchObject({ heard: { on: '2026-03-03', command: 'RECORD_CONVERSATION' }, files: 1 });
    expect((expectStatus(await office.ask('clerk', 'GET', `/requests/${id}`), 200).body)).toMatchObject({ files: 1, heard: { command: 'RECORD_CONVERSATION' } });
  });

  it('explains the due dates of a form before anything is logged, with the calendar of its organ', async () => {
    const form = { organId: ORGANS.land, channel: 'signed-post', submittedOn: '2026-02-25', arrivedOn: '2026-02-27' };
    const { days } = expectStatus(await office.ask('clerk', 'POST', '/requests/receipt-preview/statutory/explanation', form), 200).body;
    const preview = expectStatus(await office.ask('clerk', 'POST', '/requests/receipt-preview', form), 200).body;
    expect(days[0]).toMatchObject({ date: '2026-02-27', counted: false });
    expect(days.at(-1)).toMatchObject({ date: preview.statutory.dueOn, n: 20, due: true });
    expect(expectStatus(await office.ask('clerk', 'POST', '/requests/receipt-preview/target/explanation', { ...form, channel: 'fax' }), 200).body).toEqual({ days: [] });
    expectStatus(await office.ask('water-clerk', 'POST', '/requests/receipt-preview/target/explanation', form), 403);
  });

  it('checks an applicant while typed: warnings, no refusal, nothing kept', async () => {
    const check = async (applicant: object) => (expectStatus(await office.ask('clerk', 'POST', '/requests/applicant-check', applicant), 200).body.items as any[]).map((each) => each.pointer);
    expect(await check({ kind: 'natural-person', documentNumber: '340524198001010011', contact: { phone: '12' } })).toEqual(['#/applicant/documentNumber', '#/applicant/contact/phone']);
    expect(await check({ kind: 'natural-person', documentNumber: '34052419800101001X', contact: { phone: '13879512345' } })).toEqual([]);
    expect(await check({ kind: 'commercial' })).toEqual(['#/applicant', '#/applicant/contact']);
    expectStatus(await office.ask('officer', 'POST', '/requests/applicant-check', { kind: 'commercial' }), 403);
  });

  it('keeps filters of the queue, each for their owner', async () => {
    const save = (who: 'clerk' | 'officer', name: string, query: string) => office.ask(who, 'POST', '/saved-filters', { name, query });
    const mine = async (who: 'clerk' | 'officer') => (expectStatus(await office.ask(who, 'GET', '/saved-filters'), 200).body.items as any[]).map(({ name, query }) => ({ name, query }));
    const { id } = expectStatus(await save('clerk', '三日内到期', 'view=unit&days=3'), 200).body;
    expectStatus(await save('clerk', '三日内到期', 'view=all&days=3&text=%E5%8D%A0%E8%A1%A5'), 200);
    expectStatus(await save('officer', '我的延期', 'flag=extended'), 200);
    expect(await mine('clerk')).toEqual([{ name: '三日内到期', query: 'view=all&days=3&text=%E5%8D%A0%E8%A1%A5' }]);
    expect(await mine('officer')).toEqual([{ name: '我的延期', query: 'flag=extended' }]);
    expectStatus(await save('clerk', '坏的', 'javascript:alert(1)//<b>'), 422);
    const officer = await office.as('officer');
    expectStatus(await officer.ask('DELETE', `/saved-filters/${id}`), 404);
    expectStatus(await (await office.as('clerk')).ask('DELETE', `/saved-filters/${id}`), 204);
    expect(await mine('clerk')).toEqual([]);
    for (let i = 0; i < 29; i += 1) expectStatus(await save('officer', `筛选${i}`, 'view=all'), 200);
    expectStatus(await save('officer', '第三十一个', 'view=all'), 422);
  });
});

import { jest } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Office, expectStatus, ORGANS, UNITS } from '../support/office.js';

const NAME = '欧阳建国';
const DOCUMENT = '34052419800101001X';
const PHONE = '13879512345';

describe('intake over HTTP', () => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-01-05'); });
  afterAll(() => office?.close());

  it('logs a request handed over in person: number, receipt, both due dates, no warnings', async () => {
    const answer = expectStatus(await office.submit(), 201);
    expect(answer.body).toMatchObject({
      state: 'REGISTERED', revision: 1, number: '丰自然资公开申〔2026〕1号', intakeNumber: null, receivedOn: '2026-01-05',
      target: { dueOn: '2026-01-26', provisional: false }, statutory: { dueOn: '2026-02-02', provisional: false }, warnings: [],
    });
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.headers['location']).toBe(`/api/requests/${answer.body.caseId}`);
    expect(answer.body.allowed).toContain('ASSIGN');
    expect(answer.body.allowed).not.toContain('REASSIGN');
  });

  it.each([
    ['signed-post', { submittedOn: '2025-12-29', arrivedOn: '2025-12-31' }, '2025-12-31'],
    ['oral', { writingDifficulty: '申请人不识字' }, '2026-01-05'],
    ['internet', { submittedOn: '2026-01-03', confirmedOn: '2026-01-05' }, '2026-01-05'],
    ['ordinary-mail', { submittedOn: '2025-12-30', arrivedOn: '2026-01-04', confirmedOn: '2026-01-04' }, '2026-01-04'],
  ])('works out the day of receipt of %s, and the preview says the same', async (channel, days, receivedOn) => {
    const { applicant: _a, content: _c, preferredMedium: _m, preferredRoute: _r, ...form } = { ...office.form(), channel, ...days } as Record<string, unknown>;
    delete form['writingDifficulty'];
    const preview = expectStatus(await office.ask('clerk', 'POST', '/requests/receipt-preview', form), 200);
    const answer = expectStatus(await office.submit({ channel, ...days }), 201);
    expect(answer.body.receivedOn).toBe(receivedOn);
    expect(preview.body).toMatchObject({ receivedOn, target: { dueOn: answer.body.target.dueOn }, statutory: { dueOn: answer.body.statutory.dueOn }, refusals: [] });
    expect(answer.body.number).toContain(`〔${receivedOn.slice(0, 4)}〕`);
  });

  it('gives an internet request an intake number until both sides confirm, then its registration number', async () => {
    const id = expectStatus(await office.submit({ channel: 'internet', submittedOn: '2026-01-04' }), 201).body;
    expect(id).toMatchObject({ state: 'AWAITING_CONFIRMATION', number: null, intakeNumber: '丰自然资公开来〔2026〕1号', receivedOn: null, target: null });
    expectStatus(await office.command('clerk', id.caseId, 'confirmed', { means: '电话' }), 200);
    const detail = expectStatus(await office.ask('clerk', 'GET', `/requests/${id.caseId}`), 200).body;
    expect(detail).toMatchObject({ state: 'REGISTERED', receivedOn: '2026-01-05', intakeNumber: '丰自然资公开来〔2026〕1号' });
    expect(detail.number).toMatch(/^丰自然资公开申〔2026〕\d+号$/);
  });

  it('withdrawn before it counts as received leaves no clock and no number behind', async () => {
    const id = expectStatus(await office.submit({ channel: 'fax' }), 201).body.caseId;
    expectStatus(await office.command('clerk', id, 'withdraw', { inWriting: true }), 200);
    expect((await office.ask('clerk', 'GET', `/requests/${id}`)).body).toMatchObject({ state: 'CLOSED_WITHDRAWN', number: null, clockState: 'ended', open: false, alarm: 'none', outcome: 'OTHER.OTHER' });
  });

  it('warns of a number that does not check and of what is missing, in the client’s language, and logs the request', async () => {
    const applicant = { kind: 'natural-person', name: '王小明', documentNumber: '340524198001010011', contact: { phone: '1234' } };
    const zh = expectStatus(await office.submit({ applicant, preferredRoute: undefined }), 201).body.warnings;
    expect(zh.map((each: { pointer: string }) => each.pointer)).toEqual(['#/applicant/documentNumber', '#/applicant/contact/phone', '#/preferredRoute']);
    expect(zh[0].message).toContain('校验位');
    const clerk = await office.as('clerk');
    const en = await clerk.ask('POST', '/requests', { ...office.form(), applicant: { kind: 'commercial', name: '丰城某公司' } }, { 'idempotency-key': office.newKey(), 'accept-language': 'en' });
    expect(en.body.warnings.map((each: { message: string }) => each.message).join()).toContain('No proof of identity');
    expect(JSON.stringify([zh, en.body])).not.toContain('340524198001010011');
  });

  it('has no member for the purpose of a request', async () => {
    for (const member of ['purpose', 'useOfInformation', '用途']) {
      const answer = expectStatus(await office.submit({ [member]: '科研' }), 422);
      expect(answer.body.errors[0].pointer).toBe(`#/${member}`);
    }
    const openapi = (await office.ask('clerk', 'GET', '/openapi.json')).body;
    expect(Object.keys(openapi.components.schemas.IntakeBody.properties).join()).not.toMatch(/purpose|use/i);
  });

  it('gives the same answer to a repeated key, opens one case, and refuses the key for another body', async () => {
    const key = office.newKey();
    const [first, again] = [expectStatus(await office.submit({}, { key }), 201), expectStatus(await office.submit({}, { key }), 201)];
    expect(again.body).toEqual(first.body);
    expect(await office.reads.query('SELECT seq FROM case_records WHERE case_id = ?', [first.body.caseId])).toHaveLength(1);
    for (const change of [{ content: '２０２３年度第三批次城市建设用地批准文件' }, { title: '另一份' }, { applicant: { kind: 'natural-person', name: '张三' } }]) {
      expect(expectStatus(await office.submit(change, { key }), 422).body.type).toBe('urn:yishen:problem:key-reused');
    }
    expectStatus(await office.submit({}, { who: 'clerk', key: '' }), 400);
    expectStatus(await office.submit({}, { who: 'clerk', key: 'short' }), 400);
  });

  it('numbers without gaps or twins under 40 intakes at once, also where some fail', async () => {
    const before = await numbersOf(ORGANS.water);
    const form = (i: number) => ({ organId: ORGANS.water, content: `第${i}件`, ...(i % 8 === 7 ? { submittedOn: '2027-01-01' } : {}) });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => office.submit(form(i), { who: 'water-clerk' })));
    expect(answers.filter((each) => each.status === 201)).toHaveLength(35);
    expect(before).toEqual([]);
    expect(await numbersOf(ORGANS.water)).toEqual(Array.from({ length: 35 }, (_, i) => `丰水公开申〔2026〕${i + 1}号`));
  });

  async function numbersOf(organId: string): Promise<string[]> {
    const rows = await office.reads.query<{ number: string }>('SELECT number FROM requests WHERE organ_id = ?', [organId]);
    return rows.map((each) => each.number).sort((a, b) => Number(/(\d+)号/.exec(a)![1]) - Number(/(\d+)号/.exec(b)![1]));
  }

  it('keeps personal data encrypted: no table and no file of the database holds it in clear', async () => {
    const agent = { name: '司马相如', documentNumber: '11010519491231002X', phone: '13979590001', authorisation: '授权委托书' };
    const applicant = { kind: 'natural-person', name: NAME, documentNumber: DOCUMENT, contact: { phone: PHONE, email: 'oyjg@example.cn', address: '河洲街道沿江村8号' }, agent };
    const id = await office.assigned({ applicant });
    const party = { name: '江西昶沣再生铝业', contact: '剑邑大道99号' };
    expectStatus(await office.command('officer', id, 'consult-third-party', { party, interest: 'trade-secret', information: '环评报告', applicantToldOn: '2026-01-05' }), 200);
    const secrets = [NAME, DOCUMENT, PHONE, 'oyjg@example.cn', '沿江村', '司马相如', '11010519491231002X', '13979590001', '昶沣', '剑邑大道'];
    const tables = await office.reads.query<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'");
    for (const { name } of tables) {
      const text = JSON.stringify(await office.reads.query(`SELECT * FROM "${name}"`));
      for (const secret of secrets) expect([name, text.includes(secret)]).toEqual([name, false]);
    }
    const file = (office.reads.manager.connection.options as { database: string }).database;
    const bytes = readdirSync(dirname(file)).map((each) => readFileSync(`${dirname(file)}/${each}`));
    for (const secret of secrets) expect(bytes.some((each) => each.includes(secret))).toBe(false);
  });

  it('masks in lists, details, records and refusals, and reveals with a reason, on record', async () => {
    const id = await office.assigned();
    const seen: unknown[] = [];
    for (const path of [`/requests/${id}`, '/requests', `/requests/${id}/record`, `/requests/${id}/clocks`]) seen.push((await office.ask('officer', 'GET', path)).body);
    seen.push((await office.command('officer', id, 'sign')).body, (await office.submit({ applicant: { kind: 'x', name: NAME, documentNumber: DOCUMENT } })).body);
    for (const secret of [NAME, DOCUMENT, PHONE]) expect(JSON.stringify(seen)).not.toContain(secret);
    expect((seen[0] as { applicant: unknown }).applicant).toMatchObject({ name: '欧***', documentNumber: '3405**********001X', phone: '138****2345' });

    expectStatus(await office.ask('officer', 'POST', `/requests/${id}/applicant/reveal`, {}), 422);
    const open = expectStatus(await office.ask('officer', 'POST', `/requests/${id}/applicant/reveal`, { reason: '寄送补正告知书' }), 200).body;
    expect(open).toMatchObject({ name: NAME, documentNumber: DOCUMENT, phone: PHONE });
    for (const who of ['officer-2', 'adviser', 'leader', 'supervisor', 'water-clerk'] as const) {
      expectStatus(await office.ask(who, 'POST', `/requests/${id}/applicant/reveal`, { reason: '看看' }), 403);
    }
    const log = await office.reads.query("SELECT person_id, subject_id, detail FROM access_log WHERE event = 'personal-data.revealed'");
    expect(log).toEqual([{ person_id: 'officer', subject_id: id, detail: JSON.stringify({ what: 'applicant', reason: '寄送补正告知书' }) }]);
  });

  it('says nothing of an applicant in the log or the answer when stored data does not open, and still shows the list', async () => {
    const id = await office.assigned();
    const written: string[] = [];
    const spies = ([process.stdout, process.stderr] as const).map((stream) => jest.spyOn(stream, 'write').mockImplementation((text) => { written.push(String(text)); return true; }));
    try {
      await office.app.get(UnitOfWork).run((tx) => tx.execute(
        'UPDATE applicants SET name_sealed = contact_sealed WHERE id = (SELECT applicant_id FROM requests WHERE case_id = ?)', [id]));
      const broken = expectStatus(await office.ask('officer', 'GET', `/requests/${id}`), 500);
      const listed = expectStatus(await office.ask('officer', 'GET', '/requests?limit=200'), 200).body.items.find((each: { id: string }) => each.id === id);
      expect(listed.applicant.name).toBe('***');
      written.push(JSON.stringify(broken.body));
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(written.join()).toContain('does not open');
    for (const secret of [NAME, DOCUMENT, PHONE]) expect(written.join()).not.toContain(secret);
  });

  it('finds the requests of an applicant by exact match, however it is written, without personal data in an address', async () => {
    const applicant = { kind: 'natural-person', name: '阿依古丽 买买提', documentNumber: '11010519491231002x', contact: { phone: '+86 138-7951-0000' } };
    const id = expectStatus(await office.submit({ applicant }), 201).body.caseId;
    const find = async (who: 'clerk' | 'water-clerk', question: object) =>
      expectStatus(await office.ask(who, 'POST', '/requests/by-applicant', question), 200).body.items.map((each: { id: string }) => each.id);
    expect(await find('clerk', { documentNumber: '１１０１０５１９４９１２３１００２Ｘ' })).toEqual([id]);
    expect(await find('clerk', { phone: '13879510000' })).toEqual([id]);
    expect(await find('clerk', { documentNumber: '11010519491231002X', phone: '13879510001' })).toEqual([]);
    expect(await find('clerk', { documentNumber: '11010519491231002' })).toEqual([]);
    expect(await find('water-clerk', { documentNumber: '11010519491231002X' })).toEqual([]);
    expectStatus(await office.ask('clerk', 'POST', '/requests/by-applicant', {}), 422);
    expectStatus(await office.ask('adviser', 'POST', '/requests/by-applicant', { phone: '13879510000' }), 403);
  });

  it('opens a case of its own for each matter split off, with its number, its words and the day of the whole', async () => {
    const id = await office.assigned({ content: '一是征地批文；二是补偿方案' });
    expectStatus(await office.command('officer', id, 'split-by-matter', { matters: ['征地批文', '补偿方案'] }), 200);
    const parent = (await office.ask('clerk', 'GET', `/requests/${id}`)).body;
    expect(parent).toMatchObject({ content: '一是征地批文；二是补偿方案', narrowedContent: '征地批文', flags: ['receipt-due', 'split'] });
    const child = (await office.ask('clerk', 'GET', `/requests/${parent.splitInto[0]}`)).body;
    expect(child).toMatchObject({
      content: '补偿方案', splitFrom: id, state: 'REGISTERED', receivedOn: '2026-01-05', preferredMedium: 'paper', applicant: { id: parent.applicant.id },
    });
    expect(child.number).not.toBe(parent.number);
    expect(UNITS.land).toBe(parent.unit.id);
  });
});

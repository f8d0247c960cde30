import { databases } from '../support/database.js';
import { pdfOf } from '../support/file-samples.js';
import { expectStatus, Office, PASSWORD } from '../support/office.js';
import { Browser } from '../support/browser.js';
import { fieldsIn, PageVisitor } from '../support/page-visitor.js';
import { ONLINE_REQUEST, Visitor } from '../support/public-visitor.js';

const MINUTE = 60_000;
const WRONG = 'AAAA-BBBB-CCCC-DDDD';
/** The form of the pages, as it is before the last look. */
const FILLED = {
  step: 'who', go: 'next', organId: ONLINE_REQUEST.organId, content: ONLINE_REQUEST.content, kind: 'natural-person', name: '欧阳建国', documentNumber: '34052419800101001X', phone: '13879512345',
  preferredMedium: 'paper', preferredRoute: 'pick-up',
};

describe.each(databases())('the public desk against abuse on $name', (dialect) => {
  let office: Office;
  let visitor: Visitor;
  beforeEach(async () => {
    office = await Office.open('2026-03-02', dialect, { files: { caseLimit: 60_000 } });
    visitor = new Visitor(office);
  });
  afterEach(() => office?.close());

  const submitted = async (who = visitor) => {
    const { intakeNumber: number, code } = expectStatus(await who.submit(), 201).body as { intakeNumber: string; code: string };
    return { number, code };
  };
  const told = ({ type, title, status, detail, errors }: Record<string, unknown>) => ({ type, title, status, detail, errors });

  it('says the same of a wrong code as of a number that does not exist', async () => {
    const { number } = await submitted();
    const wrong = expectStatus(await visitor.query(number, WRONG), 422);
    const unknown = expectStatus(await visitor.query('丰府办公开来〔2026〕999号', WRONG), 422);
    const odd = expectStatus(await visitor.query("' OR '1'='1", '%'), 422);
    expect(told(wrong.body)).toEqual(told(unknown.body));
    expect(told(odd.body)).toEqual(told(unknown.body));
  });

  it('makes a client wait after five wrong codes at one number, and nobody else', async () => {
    const { number, code } = await submitted();
    for (let i = 0; i < 5; i += 1) expectStatus(await visitor.query(number, WRONG), 422);
    const locked = expectStatus(await visitor.query(number, code), 429);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(30);
    expectStatus(await visitor.query('丰府办公开来〔2026〕999号', WRONG), 422);
    const elsewhere = new Visitor(office, '198.51.100.4');
    expectStatus(await elsewhere.query(number, code), 200);
    const staff = new Browser(() => office.app, '203.0.113.7');
    expect((await staff.signIn('clerk', PASSWORD)).status).toBe(200);
    office.time.set(office.time.now() + 2 * MINUTE);
    expectStatus(await visitor.query(number, code), 200);
  });

  it('makes a client wait that tries many numbers', async () => {
    const answers = [];
    for (let i = 0; i < 32; i += 1) answers.push((await visitor.query(`丰府办公开来〔2026〕${i + 100}号`, WRONG)).status);
    expect(answers.filter((status) => status === 422)).toHaveLength(30);
    expect(answers.at(-1)).toBe(429);
    const [row] = await office.reads.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM query_failures');
    expect(Number(row!.n)).toBeLessThanOrEqual(31);
  });

  it('closes what was opened: after an hour, after a new code, and for whoever changes a letter of the ticket', async () => {
    const { number, code } = await submitted();
    expectStatus(await visitor.query(number, code), 200);
    const ticket = visitor.ticket!;
    for (const forged of [`${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'B' : 'A'}`, ticket.replace(/\.[^.]+\./, '.zzzzzzzz.'), 'x', '', 'a.b.c']) {
      visitor.ticket = forged;
      expectStatus(await visitor.case(), 401);
    }
    visitor.ticket = ticket;
    office.time.set(office.time.now() + 59 * MINUTE);
    expectStatus(await visitor.case(), 200);
    office.time.set(office.time.now() + 2 * MINUTE);
    expectStatus(await visitor.case(), 401);
    expectStatus(await visitor.query(number, code), 200);
    const [{ case_id: id }] = (await office.reads.query<{ case_id: string }>('SELECT case_id FROM requests')) as [{ case_id: string }];
    const again = expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/query-code`, {}), 200).body;
    expectStatus(await visitor.case(), 401);
    expectStatus(await visitor.query(number, code), 422);
    expectStatus(await visitor.query(again.number, again.code), 200);
  });

  it('keeps cases apart: a ticket and a form are good for their own case alone', async () => {
    const [mine, theirs] = [await submitted(), await submitted()];
    const other = new Visitor(office, '198.51.100.5');
    expectStatus(await visitor.query(mine.number, theirs.code), 422);
    expectStatus(await visitor.query(mine.number, mine.code), 200);
    expectStatus(await other.query(theirs.number, theirs.code), 200);
    expect(expectStatus(await visitor.post('/case/withdrawal', { formKey: other.formKey, confirmed: true }), 422).body.errors[0].pointer).toBe('#/formKey');
    expect(expectStatus(await visitor.post('/case/withdrawal', { formKey: await visitor.newKey(), confirmed: true }), 422).body.errors[0].pointer).toBe('#/formKey');
    const text = JSON.stringify((await visitor.case()).body);
    expect(text).not.toContain(theirs.number);
    expect((await office.reads.query<{ state: string }>('SELECT state FROM requests')).map(({ state }) => state)).toEqual(['AWAITING_CONFIRMATION', 'AWAITING_CONFIRMATION']);
  });

  it('gives a code to paper applicants by the clerk of the organ only, and writes down who gave it', async () => {
    const id = expectStatus(await office.submit(), 201).body.caseId as string;
    for (const who of ['officer', 'head', 'supervisor', 'water-clerk'] as const) expectStatus(await office.ask(who, 'POST', `/requests/${id}/query-code`, {}), 403);
    expect(await office.reads.query('SELECT case_id FROM query_codes')).toEqual([]);
    const { number, code, address } = expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/query-code`, {}), 200).body;
    expect([number, address]).toEqual(['丰自然资公开申〔2026〕1号', '/apply/query']);
    expect(expectStatus(await visitor.query(number, code), 200).body.case).toMatchObject({ state: 'registered', applicant: '欧***', receivedOn: '2026-03-02' });
    const log = await office.reads.query<{ event: string; person_id: string | null; detail: string }>("SELECT event, person_id, detail FROM access_log WHERE subject_id = ? ORDER BY event DESC", [id]);
    expect(log.map(({ event, person_id }) => [event, person_id])).toEqual([['query-code.made', 'clerk'], ['case.queried', null]]);
    expect(JSON.stringify(log)).not.toContain(code);
  });

  it.each([
    ['a body that is no JSON', '{"formKey": ', {}, 400],
    ['a list', '[]', {}, 422],
    ['a prototype', '{"__proto__": {"admin": true}}', {}, 400],
    ['more than a form may have', JSON.stringify({ content: 'x'.repeat(1_200_000) }), {}, 413],
    ['another kind of content', '<xml/>', { 'content-type': 'application/xml' }, 415],
  ])('takes %s for what it is', async (_what, body, headers, status) => {
    const answer = await office.app.inject({ method: 'POST', url: '/api/public/requests', payload: body, headers: { host: 'yishen.local', 'content-type': 'application/json', ...headers } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(await office.reads.query('SELECT case_id FROM requests')).toEqual([]);
  });

  it.each([
    ['a text that reverses', { content: 'a\u202eb 土地文件' }, '#/content'],
    ['a NUL', { applicant: { ...ONLINE_REQUEST.applicant, name: '张\u0000三' } }, '#/applicant/name'],
    ['an object for a text', { content: { $ne: 1 } }, '#/content'],
    ['a day of receipt', { confirmedOn: '2026-03-02' }, '#/confirmedOn'],
    ['a channel', { channel: 'in-person' }, '#/channel'],
    ['somebody who acts', { byApplicant: 'online' }, '#/byApplicant'],
    ['a key of their own', { formKey: 'my-own-key-my-own-key' }, '#/formKey'],
  ])('refuses %s and points to it', async (_what, over, pointer) => {
    expect(expectStatus(await visitor.submit(over as Record<string, unknown>), 422).body.errors[0].pointer).toBe(pointer);
    expect(await office.reads.query('SELECT case_id FROM requests')).toEqual([]);
  });

  it('keeps all of a submission or nothing: where a file does not fit there is no case, no applicant, no file', async () => {
    const pages = new PageVisitor(office);
    const typed = fieldsIn((await pages.post('/apply/new', FILLED)).text);
    const large = Buffer.concat([await pdfOf('x'), Buffer.alloc(70_000, ' ')]);
    const refused = await pages.upload('/apply/requests', typed, [{ field: 'paper', name: '身份证.pdf', bytes: await pdfOf('id') }, { field: 'material', name: '大.pdf', bytes: large }]);
    expect([refused.status, refused.text.includes('全部附件合计不得超过')]).toEqual([422, true]);
    for (const table of ['cases', 'case_records', 'requests', 'applicants', 'attachments', 'query_codes', 'query_numbers', 'number_series']) {
      expect([table, await office.reads.query(`SELECT * FROM ${table}`)]).toEqual([table, []]);
    }
    expect(await office.reads.query('SELECT id FROM stored_files WHERE removed_at IS NULL')).toEqual([]);
    expect((await pages.upload('/apply/requests', typed)).text).toContain('申请已经提交');
  });

  it('takes forms of its own pages only, and knows programs by what people do not see', async () => {
    const pages = new PageVisitor(office);
    const foreign = await pages.post('/apply/query', { number: 'x', code: 'y' }, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, foreign.text.includes('这个页面不是从本站打开的'), foreign.headers['content-type']]).toEqual([403, true, 'text/html; charset=utf-8']);
    const typed = fieldsIn((await pages.post('/apply/new', FILLED)).text);
    const filled = await pages.upload('/apply/requests', { ...typed, homepage: 'https://spam.example' });
    expect([filled.status, filled.text.includes('请把此栏清空后再提交'), filled.text.includes('class="trap"')]).toEqual([422, true, false]);
    expect(await office.reads.query('SELECT case_id FROM requests')).toEqual([]);
    expect((await pages.upload('/apply/requests', { ...fieldsIn(filled.text), homepage: '' })).text).toContain('申请已经提交');
  });

  it('puts neither code nor name into an address, a cookie, a header or the log of access', async () => {
    const pages = new PageVisitor(office);
    const { number, code } = await submitted();
    const opened = await pages.post('/apply/query', { number, code });
    expect([opened.status, opened.location]).toEqual([303, '/apply/case']);
    const cookie = String(opened.headers['set-cookie']);
    expect(cookie).toMatch(/^yishen_query=[\w.-]+; Path=\/apply; HttpOnly; SameSite=Strict/);
    expect(cookie).not.toContain(code);
    expect(JSON.stringify(await office.reads.query('SELECT * FROM access_log'))).not.toMatch(new RegExp(`${code}|${code.replaceAll('-', '')}|欧阳`));
    const wrong = await pages.post('/apply/query', { number, code: WRONG });
    expect(wrong.text).not.toContain(WRONG);
  });

  it('takes no more messages and files of one case than anybody needs', async () => {
    const { number, code } = await submitted();
    expectStatus(await visitor.query(number, code), 200);
    for (let i = 0; i < 30; i += 1) expectStatus(await visitor.act('messages', { text: `第${i}次` }), 200);
    expect(expectStatus(await visitor.act('messages', { text: '再一次' }), 409).body.detail).toContain('已经达到上限');
    expectStatus(await visitor.act('withdrawal', { confirmed: true }), 200);
  });
});

describe('limits on what one client may ask for', () => {
  it('count requests for information apart, and tell by page and by problem when to come back', async () => {
    const office = await Office.open('2026-03-02', databases()[0]!, { publicSite: { clientPerMinute: 40, allPerMinute: 1_000, submissionsPerHour: 2 } });
    try {
      const visitor = new Visitor(office);
      for (let i = 0; i < 2; i += 1) expectStatus(await visitor.submit(), 201);
      const more = expectStatus(await visitor.submit(), 429);
      expect(Number(more.headers['retry-after'])).toBeGreaterThan(60);
      expectStatus(await new Visitor(office, '198.51.100.8').submit(), 201);
      const pages = new PageVisitor(office, '203.0.113.7');
      const page = await pages.upload('/apply/requests', {});
      expect([page.status, page.text.includes('操作过于频繁')]).toEqual([429, true]);
      const statuses = [];
      for (let i = 0; i < 45; i += 1) statuses.push((await pages.get('/apply')).status);
      expect(statuses.at(-1)).toBe(429);
    } finally {
      await office.close();
    }
  });
});

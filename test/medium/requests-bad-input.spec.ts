import { answersFor } from '../../workflows/request/questions.js';
import type { Answer } from '../support/browser.js';
import { Office, expectStatus } from '../support/office.js';

/** Everything stored about one case that a refused request must leave as it is. */
async function stateOf(office: Office, id: string): Promise<unknown> {
  const tables = [['cases', 'id'], ['case_records', 'case_id'], ['requests', 'case_id'], ['deadlines', 'case_id'], ['tasks', 'case_id'], ['outbox', 'case_id'], ['third_parties', 'case_id']];
  return Promise.all(tables.map(([table, column]) => office.reads.query(`SELECT * FROM ${table} WHERE ${column} = ?`, [id])));
}

async function counts(office: Office): Promise<unknown> {
  return office.reads.query(
    'SELECT (SELECT COUNT(*) FROM cases) AS cases, (SELECT COUNT(*) FROM case_records) AS records, (SELECT COUNT(*) FROM applicants) AS applicants, (SELECT SUM(last) FROM number_series) AS numbers');
}

const problem = (answer: Answer) => ({ status: answer.status, type: String(answer.body?.type).replace('urn:yishen:problem:', ''), contentType: String(answer.headers['content-type']).split(';')[0] });

describe('bad input over HTTP', () => {
  let office: Office;
  let id: string;
  beforeAll(async () => {
    office = await Office.open('2026-01-05');
    id = await office.assigned();
  });
  afterAll(() => office?.close());

  const intake: [string, Record<string, unknown>, number, string, string?][] = [
    ['an unknown channel', { channel: 'pigeon' }, 422, 'validation-failed', '#/channel'],
    ['a day that does not exist', { submittedOn: '2026-02-30' }, 422, 'validation-failed', '#/submittedOn'],
    ['a day in the future', { submittedOn: '2026-01-06' }, 409, 'transition-refused'],
    ['an arrival before submission', { channel: 'signed-post', submittedOn: '2026-01-04', arrivedOn: '2026-01-02' }, 409, 'transition-refused'],
    ['signed post without its day', { channel: 'signed-post' }, 409, 'transition-refused'],
    ['a year whose calendar is unknown', { submittedOn: '1999-03-01' }, 409, 'transition-refused'],
    ['an oral request without a reason', { channel: 'oral' }, 409, 'transition-refused'],
    ['control characters', { content: '征地\u0000批文' }, 422, 'validation-failed', '#/content'],
    ['an escape sequence', { title: 'a\u001b[2Jb' }, 422, 'validation-failed', '#/title'],
    ['a content that is too long', { content: '长'.repeat(20_001) }, 422, 'validation-failed', '#/content'],
    ['an empty content', { content: '  \n ' }, 422, 'validation-failed', '#/content'],
    ['10 MB of text', { content: 'x'.repeat(10 * 1024 * 1024) }, 413, 'payload-too-large'],
    ['an organ that does not exist', { organId: 'org-nowhere' }, 422, 'validation-failed', '#/organId'],
    ['an organ of others', { organId: 'org-water' }, 403, 'forbidden'],
    ['an unknown kind of applicant', { applicant: { kind: 'alien', name: 'x' } }, 422, 'validation-failed', '#/applicant/kind'],
    ['no applicant', { applicant: null }, 422, 'validation-failed', '#/applicant'],
    ['an applicant that is a list', { applicant: [] }, 422, 'validation-failed', '#/applicant'],
    ['an organisation with a person’s document', { applicant: { kind: 'commercial', name: 'x', documentNumber: '1' } }, 422, 'validation-failed', '#/applicant/documentNumber'],
    ['a member of the prototype', { constructor: { prototype: { polluted: true } } }, 400, 'malformed-body'],
    ['an object for a text', { content: { $gt: '' } }, 422, 'validation-failed', '#/content'],
  ];

  // Rows of one length: jest would hand a function for the missing member.
  it.each(intake.map(([what, change, status, type, pointer]) => [what, change, status, type, pointer ?? null] as const))('refuses %s and writes nothing', async (_what, change, status, type, pointer) => {
    const before = await counts(office);
    const answer = await office.submit(change);
    expect(problem(answer)).toEqual({ status, type, contentType: 'application/problem+json' });
    if (pointer) expect(answer.body.errors.map((each: { pointer: string }) => each.pointer)).toContain(pointer);
    expect(await counts(office)).toEqual(before);
  });

  it('refuses malformed JSON, another content type, and a missing key', async () => {
    const clerk = await office.as('clerk');
    const raw = async (payload: string, contentType: string) => office.app.inject({
      method: 'POST', url: '/api/requests', payload, headers: { host: 'yishen.local', cookie: clerk.cookie!, 'x-csrf-token': clerk.csrf!, 'content-type': contentType, 'idempotency-key': office.newKey() },
    });
    expect((await raw('{"channel":', 'application/json')).statusCode).toBe(400);
    expect((await raw('<a/>', 'text/xml')).statusCode).toBe(415);
    expect(problem(await clerk.ask('POST', '/requests', office.form()))).toMatchObject({ status: 400, type: 'bad-request' });
  });

  const commands: [string, string, object, { key?: string; revision?: number }, number, string][] = [
    ['a transition that is not possible now', 'sign', {}, {}, 403, 'forbidden'],
    ['a command out of turn', 'changes-made', { note: 'x' }, {}, 409, 'transition-refused'],
    ['a fact in the future', 'request-correction', { on: '2026-01-06', items: ['x'] }, {}, 409, 'transition-refused'],
    ['a fact before receipt', 'request-correction', { on: '2026-01-04', items: ['x'] }, {}, 409, 'transition-refused'],
    ['a stale revision', 'add-note', { text: 'x' }, { revision: 1 }, 412, 'revision-conflict'],
    ['a revision from the future', 'add-note', { text: 'x' }, { revision: 99 }, 412, 'revision-conflict'],
    ['a content that a rule forbids', 'request-extension', { workingDays: 21, reason: 'x' }, {}, 409, 'transition-refused'],
    ['an outcome without its elements', 'propose-outcome', { answers: answersFor('GRANTED.PROVIDED'), elements: {} }, {}, 409, 'transition-refused'],
    ['answers that lead nowhere', 'propose-outcome', { answers: [], elements: {} }, {}, 409, 'transition-refused'],
    ['an answer that nobody offers', 'propose-outcome', { answers: [{ question: 'nature', choice: 'perhaps' }], elements: {} }, {}, 422, 'validation-failed'],
    ['an element that nobody knows', 'propose-outcome', { answers: answersFor('GRANTED.PROVIDED'), elements: { spell: 'x' } }, {}, 422, 'validation-failed'],
    ['a member that the command does not have', 'add-note', { text: 'x', officerId: 'me' }, {}, 422, 'validation-failed'],
    ['a consultation that does not exist', 'record-consultation-answer', { consultationId: '7', answer: 'CONSENTED' }, {}, 409, 'transition-refused'],
    ['control characters', 'add-note', { text: 'a\u0007b' }, {}, 422, 'validation-failed'],
  ];

  it.each(commands)('refuses %s and leaves the case as it is', async (_what, command, body, more, status, type) => {
    const before = await stateOf(office, id);
    expect(problem(await office.command('officer', id, command, body, more))).toEqual({ status, type, contentType: 'application/problem+json' });
    expect(await stateOf(office, id)).toEqual(before);
  });

  it('asks for the revision and understands it in the forms of HTTP', async () => {
    const officer = await office.as('officer');
    const note = (headers: Record<string, string>) => officer.ask('POST', `/requests/${id}/commands/add-note`, { text: '备注' }, { 'idempotency-key': office.newKey(), ...headers });
    expect(problem(await note({}))).toMatchObject({ status: 428, type: 'revision-required' });
    expect(problem(await note({ 'if-match': '*' }))).toMatchObject({ status: 428 });
    expect(problem(await note({ 'if-match': '"new"' }))).toMatchObject({ status: 400, type: 'bad-request' });
    expectStatus(await note({ 'if-match': `"${await office.revisionOf(id)}"` }), 200);
    expectStatus(await note({ 'if-match': String(await office.revisionOf(id)) }), 200);
  });

  it('repeats the answer to a repeated key even though the revision has moved on, and refuses it for another content', async () => {
    const revision = await office.revisionOf(id);
    const key = office.newKey();
    const first = expectStatus(await office.command('officer', id, 'add-note', { text: '第一次' }, { key, revision }), 200);
    const again = expectStatus(await office.command('officer', id, 'add-note', { text: '第一次' }, { key, revision }), 200);
    expect(again.body).toEqual(first.body);
    expect(await office.revisionOf(id)).toBe(revision + 1);
    expect(problem(await office.command('officer', id, 'add-note', { text: '第二次' }, { key, revision }))).toMatchObject({ status: 422, type: 'key-reused' });
    expect(problem(await office.command('officer', id, 'record-search', { systems: 'a', places: 'b', keywords: 'c', result: 'd' }, { key, revision }))).toMatchObject({ type: 'key-reused' });
  });

  it('answers a request that does not exist, or an id that is none, with a clear refusal', async () => {
    expect(problem(await office.command('officer', 'no-such-request', 'add-note', { text: 'x' }, { revision: 1 }))).toMatchObject({ status: 404, type: 'not-found' });
    expect(problem(await office.ask('officer', 'GET', "/requests/1'%20OR%20'1'='1"))).toMatchObject({ status: 422 });
    expect(problem(await office.ask('officer', 'POST', `/requests/${id}/commands/clock-stage`, {}))).toMatchObject({ status: 404, type: 'route-not-found' });
  });

  it('speaks Chinese, or English by Accept-Language, and says what is possible instead', async () => {
    const officer = await office.as('officer');
    const present = await office.revisionOf(id);
    const said = async (language: string, revision = present) => (await officer.ask('POST', `/requests/${id}/commands/changes-made`, { note: 'x' }, {
      'idempotency-key': office.newKey(), 'if-match': `"${revision}"`, 'accept-language': language,
    })).body;
    expect((await said('zh-CN')).detail).toContain('当前状态');
    expect((await said('en')).detail).toContain('not possible');
    expect((await said('en')).allowed).toContain('PROPOSE_OUTCOME');
    expect((await said('en', 1)).detail).toContain('since you read it');
  });

  it('keeps metacharacters of SQL, HTML and templates to the letter', async () => {
    const content = `'; DROP TABLE requests; -- \${7*7} {{7*7}} <script>alert(1)</script> %s \\' "; 100%_!`;
    const made = expectStatus(await office.submit({ content, title: "O'Brien; --" }), 201).body.caseId;
    expect((await office.ask('clerk', 'GET', `/requests/${made}`)).body).toMatchObject({ content, title: "O'Brien; --" });
    const found = async (text: string) => (await office.ask('clerk', 'GET', `/requests?text=${encodeURIComponent(text)}`)).body.items.map((each: { id: string }) => each.id);
    expect(await found('100%_!')).toEqual([made]);
    expect(await found("'; DROP")).toEqual([made]);
    expect(await found('%')).toEqual([made]);
    expect(await found('_!_')).toEqual([]);
  });
});

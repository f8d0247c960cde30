import { DEFINITIONS } from '../../workflows/index.js';
import { INDIRECT, pathOf } from '../../src/requests/commands/command-names.js';
import { Commands } from '../../src/requests/commands/commands.js';
import { Intake } from '../../src/requests/intake/intake.js';
import { Office, expectStatus, ORGANS, UNITS, type Someone } from '../support/office.js';
import { CLEARED, GRANT_BODY } from '../support/review-bodies.js';

interface Clock { readonly key: string }
const byKey = (clocks: readonly Clock[]) => Object.fromEntries(clocks.map((each) => [each.key, each]));


describe('commands over HTTP', () => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-01-05'); });
  afterAll(() => office?.close());

  /** Asks for the preview, does it, and compares: the state and every due date are those that were foretold. */
  async function asForetold(who: Someone, id: string, command: string, body: object = {}): Promise<void> {
    const before = byKey((await office.ask(who, 'GET', `/requests/${id}/clocks`)).body.deadlines);
    const foretold = expectStatus(await office.ask(who, 'POST', `/requests/${id}/commands/${command}/preview`, body), 200).body;
    expect([command, foretold.possible, foretold.refusals]).toEqual([command, true, []]);
    const happened = expectStatus(await office.command(who, id, command, body), 200).body;
    const expected = { ...before, ...Object.fromEntries(foretold.clocks.map((each: { key: string; after: Clock | null }) => [each.key, each.after])) };
    expect({ state: happened.state, open: happened.open, clocks: byKey(happened.clocks) })
      .toEqual({ state: foretold.state, open: foretold.open, clocks: Object.fromEntries(Object.entries(expected).filter(([, each]) => each !== null)) });
  }

  it('take a request from intake to reply, each step as its preview foretold', async () => {
    const id = expectStatus(await office.submit(), 201).body.caseId;
    await asForetold('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' });
    await asForetold('officer', id, 'record-conversation', { means: '电话', asked: '要哪一年的', wants: '2023年', narrowedTo: '2023年第三批次批文', applicantConfirmed: true });
    await asForetold('officer', id, 'request-correction', { items: ['请明确年度', '请明确批次'], workingDays: 10 });
    await asForetold('clerk', id, 'record-receipt', { letter: 'correction' });
    office.moveTo('2026-01-08');
    await asForetold('clerk', id, 'corrected', { correctedContent: '2023年度第三批次用地批文（赣府字）' });
    const corrected = (await office.ask('officer', 'GET', `/requests/${id}`)).body;
    expect(corrected).toMatchObject({ narrowedContent: '2023年度第三批次用地批文（赣府字）', summary: '2023年度第三批次用地批文（赣府字）', flags: ['receipt-due', 'narrowed', 'correction'], target: { dueOn: '2026-01-29' } });
    await asForetold('officer', id, 'consult-third-party', { party: { name: '某公司' }, interest: 'trade-secret', information: '附图', applicantToldOn: '2026-01-08' });
    await asForetold('officer', id, 'consult-organ', { organName: '市水利局', joint: true, information: '会签文件' });
    expect((await office.ask('officer', 'GET', `/requests/${id}`)).body).toMatchObject({ clockState: 'paused', alarm: 'none', target: { dueOn: null, workingDaysLeft: null } });
    office.moveTo('2026-01-12');
    await asForetold('clerk', id, 'record-receipt', { letter: 'consultation', consultationId: '1', on: '2026-01-09' });
    await asForetold('officer', id, 'record-consultation-answer', { consultationId: '1', answer: 'REFUSED', grounds: '涉及商业秘密', reasonable: false, on: '2026-01-12' });
    await asForetold('officer', id, 'withdraw-consultation', { consultationId: '2', reason: '无需' });
    await asForetold('officer', id, 'request-assistance', { unit: '档案室', what: '查批文', dueOn: '2026-01-16' });
    await asForetold('officer', id, 'assistance-answered', { assistanceId: '1' });
    await asForetold('officer', id, 'request-extension', { workingDays: 10, reason: '卷宗较多' });
    await asForetold('head', id, 'consent-to-extension');
    await asForetold('clerk', id, 'extend');
    const explained = (await office.ask('officer', 'GET', `/requests/${id}/clocks/target/explanation`)).body.days as { text: string }[];
    expect(explained.filter(({ text }) => text.includes('同意延期')).map(({ text }) => text)).toEqual(['第16个工作日，延期第1日（李主任同意延期，2026-01-12告知申请人）']);
    await asForetold('officer', id, 'record-search', { systems: '公文', places: '档案室', keywords: '批文', result: '找到' });
    await asForetold('officer', id, 'override-public-interest', { consultationId: '1', reasons: '关系失地农户重大利益' });
    await asForetold('officer', id, 'notify-third-party', { consultationId: '1', mode: 'post', trackingNumber: 'EA123456780CN' });
    await asForetold('officer', id, 'propose-outcome', GRANT_BODY);
    await asForetold('officer', id, 'submit-for-review', {});
    await asForetold('secrecy', id, 'clear-secrecy', CLEARED);
    await asForetold('adviser', id, 'agree-with-changes', { changes: '引用条款写明到项', answers: GRANT_BODY.answers });
    await asForetold('officer', id, 'changes-made', { note: '已改' });
    await asForetold('leader', id, 'sign');
    office.moveTo('2026-01-14');
    await asForetold('clerk', id, 'serve', { mode: 'post', trackingNumber: 'EA123456789CN' });
    const detail = (await office.ask('supervisor', 'GET', `/requests/${id}`)).body;
    expect(detail).toMatchObject({
      state: 'REPLIED', open: false, clockState: 'ended', outcome: 'GRANTED.PROVIDED', outcomeOn: '2026-01-14', repliedOn: '2026-01-14',
      overdue: { target: false, statutory: false }, target: { dueOn: null },
    });
    expect(detail.people).toEqual(expect.arrayContaining([{ id: 'adviser', name: '孙律' }, { id: 'leader', name: '周局' }]));
    const record = (await office.ask('officer', 'GET', `/requests/${id}/record?limit=10`)).body;
    expect(record.items).toHaveLength(10);
    const rest = (await office.ask('officer', 'GET', `/requests/${id}/record?after=${record.next}&limit=500`)).body;
    expect([...record.items, ...rest.items].map((each: { seq: number }) => each.seq)).toEqual(Array.from({ length: detail.revision }, (_, i) => i + 1));
    expect(JSON.stringify(record)).not.toContain('officeOpensAt');
    const reviews = (await office.ask('officer', 'GET', `/requests/${id}/record?type=SUBMIT_FOR_REVIEW`)).body;
    expect(reviews.items.map((each: { type: string }) => each.type)).toEqual(['SUBMIT_FOR_REVIEW']);
    expectStatus(await office.ask('officer', 'GET', `/requests/${id}/record?type=drop%20table`), 422);
  });

  it('explain the due date day by day, in both languages', async () => {
    const id = await office.assigned();
    const officer = await office.as('officer');
    const zh = (await officer.ask('GET', `/requests/${id}/clocks/statutory/explanation`)).body.days;
    expect(zh.filter((each: { counted: boolean }) => each.counted)).toHaveLength(20);
    expect(zh.at(-1)).toMatchObject({ due: true, n: 20, date: (await officer.ask('GET', `/requests/${id}/clocks`)).body.statutory.dueOn });
    expect(zh[1].text).toBe('第1个工作日');
    expect((await officer.ask('GET', `/requests/${id}/clocks/target/explanation`, undefined, { 'accept-language': 'en' })).body.days[1].text).toMatch(/working day/i);
  });

  it('mark a due date beyond the published calendar as provisional, everywhere', async () => {
    const late = await Office.open('2026-12-15');
    try {
      const answer = expectStatus(await late.submit(), 201).body;
      expect(answer.statutory).toMatchObject({ dueOn: null, provisional: true, estimatedOn: expect.stringMatching(/^2027-01/) });
      const [row] = (await late.ask('clerk', 'GET', '/requests')).body.items;
      expect(row.statutory).toMatchObject({ dueOn: null, provisional: true, estimatedOn: answer.statutory.estimatedOn, workingDaysLeft: 20 });
    } finally {
      await late.close();
    }
  });

  it('belong to the officer of the case, the head, or the role that the table names, in the organ of the case', async () => {
    const id = await office.assigned();
    const search = { systems: 'a', places: 'b', keywords: 'c', result: 'd' };
    expectStatus(await office.command('officer-2', id, 'record-search', search), 403);
    expectStatus(await office.command('water-officer', id, 'record-search', search), 403);
    expectStatus(await office.command('clerk', id, 'record-search', search), 403);
    expectStatus(await office.command('officer', id, 'record-search', search), 200);
    expectStatus(await office.command('head', id, 'record-search', search), 200);
    expectStatus(await office.command('supervisor', id, 'supervise', { reason: '临近期限' }), 200);
    expectStatus(await office.command('officer', id, 'supervise', { reason: 'x' }), 403);
    for (const path of ['', '/record', '/clocks', '/clocks/target/explanation', '/previews']) {
      expectStatus(await office.ask('water-clerk', 'GET', `/requests/${id}${path}`), 403);
      expectStatus(await office.ask('admin', 'GET', `/requests/${id}${path}`), 403);
    }
    const offered = async (who: Someone) => (await office.ask(who, 'GET', `/requests/${id}`)).body.commands.map((each: { type: string }) => each.type);
    expect(await offered('officer')).toContain('PROPOSE_OUTCOME');
    expect(await offered('officer-2')).toEqual(['ADD_NOTE']);
    expect(await offered('supervisor')).toEqual(expect.arrayContaining(['REASSIGN', 'SUPERVISE']));
    const previews = (await office.ask('head', 'GET', `/requests/${id}/previews`)).body.items;
    expect(previews.map((each: { command: string }) => each.command)).toEqual(expect.arrayContaining(['REQUEST_CORRECTION', 'REASSIGN']));
    expect(previews.map((each: { command: string }) => each.command)).not.toContain('SIGN');
  });

  it('assign to a unit of the organ and to somebody who handles requests there', async () => {
    const id = expectStatus(await office.submit(), 201).body.caseId;
    for (const body of [{ unitId: UNITS.water, officerId: 'officer' }, { unitId: UNITS.land, officerId: 'water-officer' }, { unitId: UNITS.land, officerId: 'clerk' }]) {
      expectStatus(await office.command('clerk', id, 'assign', body), 422);
      expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/commands/assign/preview`, body), 422);
    }
    expect(await office.revisionOf(id)).toBe(1);
  });

  it('adopt a stored policy by its version, and foretell its dates', async () => {
    const id = await office.assigned();
    const policy = expectStatus(await office.ask('admin', 'POST', '/policies', { organId: ORGANS.land, effectiveFrom: office.time.today(), values: { targetWorkingDays: 12 } }), 201).body;
    expectStatus(await office.command('head', id, 'adopt-policy', { policyVersion: 'no-such-policy', reason: 'x' }), 422);
    const before = (await office.ask('head', 'GET', `/requests/${id}/clocks`)).body.target.dueOn;
    await asForetold('head', id, 'adopt-policy', { policyVersion: policy.version, reason: '局内提速' });
    expect((await office.ask('head', 'GET', `/requests/${id}/clocks`)).body.target.dueOn < before).toBe(true);
  });

  it('keep a third party out of the record, and reveal it to the officer with a reason', async () => {
    const id = await office.assigned();
    const body = { party: { name: '江西某某铝业有限公司', contact: '剑邑大道99号' }, interest: 'trade-secret', information: '环评', applicantToldOn: office.time.today() };
    const foretold = expectStatus(await office.ask('officer', 'POST', `/requests/${id}/commands/consult-third-party/preview`, body), 200);
    expect(foretold.body.clocks.find((each: Clock) => each.key === 'target').after.dueOn).toBeNull();
    expect(await office.reads.query('SELECT id FROM third_parties WHERE case_id = ?', [id])).toEqual([]);
    expectStatus(await office.command('officer', id, 'consult-third-party', body), 200);
    const detail = (await office.ask('officer', 'GET', `/requests/${id}`)).body;
    expect(detail.thirdParties).toEqual([{ id: detail.facts.consultations[0].party, name: '江***', contact: '剑邑大****' }]);
    const path = `/requests/${id}/third-parties/${detail.thirdParties[0].id}/reveal`;
    expect(expectStatus(await office.ask('officer', 'POST', path, { reason: '寄送征求意见书' }), 200).body).toMatchObject({ name: '江西某某铝业有限公司', contact: '剑邑大道99号' });
    expectStatus(await office.ask('adviser', 'POST', path, { reason: 'x' }), 403);
    expect(JSON.stringify((await office.ask('officer', 'GET', `/requests/${id}/record`)).body)).not.toContain('铝业');
  });

  it('are told apart by key, also where only personal data differs', async () => {
    const id = await office.assigned();
    const key = office.newKey();
    const body = (name: string) => ({ party: { name }, interest: 'other', information: 'x', applicantToldOn: office.time.today() });
    const revision = await office.revisionOf(id);
    expectStatus(await office.command('officer', id, 'consult-third-party', body('张三'), { key, revision }), 200);
    expectStatus(await office.command('officer', id, 'consult-third-party', body('李四'), { key, revision }), 422);
    expectStatus(await office.command('officer', id, 'consult-third-party', body('张三'), { key, revision }), 200);
    expect(await office.reads.query('SELECT id FROM third_parties WHERE case_id = ?', [id])).toHaveLength(1);
  });

  it('one of two at the same revision wins, the other is told', async () => {
    const id = await office.assigned();
    const revision = await office.revisionOf(id);
    const notes = await Promise.all(Array.from({ length: 8 }, (_, i) => office.command('officer', id, 'add-note', { text: `备注${i}` }, { revision })));
    expect(notes.map((each) => String(each.status)).sort()).toEqual(['200', ...Array.from({ length: 7 }, () => '412')]);
    expect(await office.revisionOf(id)).toBe(revision + 1);
  });

  it('can be sent without HTTP', async () => {
    const [intake, commands] = [office.app.get(Intake), office.app.get(Commands)];
    const input = { organId: ORGANS.land, channel: 'in-person', submittedOn: office.time.today(), content: '某批文', applicant: { kind: 'natural-person', name: '张三' } } as const;
    const opened = await intake.submit(input, { personId: 'clerk' }, { key: 'demo-1' });
    expect(await intake.submit(input, { personId: 'clerk' }, { key: 'demo-1' })).toEqual(opened);
    const answer = await commands.run(opened.caseId, 'ASSIGN', { unitId: UNITS.land, officerId: 'officer' }, { actorId: 'clerk', expectedRevision: 1 });
    expect(answer).toMatchObject({ state: 'UNDER_REVIEW', revision: 2 });
    await expect(commands.run(opened.caseId, 'SIGN', {}, { actorId: 'leader' })).rejects.toThrow('not possible');
  });

  it('are all in OpenAPI, each with its own body and both headers', async () => {
    const openapi = (await office.ask('clerk', 'GET', '/openapi.json')).body;
    const commands = [...DEFINITIONS.filter(({ id }) => id === 'request').at(-1)!.commands.values()].filter((each) => !each.automatic && each.type !== 'SUBMIT' && !(INDIRECT as readonly string[]).includes(each.type));
    for (const { type } of commands) {
      const path = `/api/requests/{requestId}/commands/${pathOf(type)}`;
      const operation = openapi.paths[path]?.post;
      expect([type, operation?.parameters.filter((each: { in: string }) => each.in === 'header').map((each: { name: string }) => each.name)]).toEqual([type, ['Idempotency-Key', 'If-Match']]);
      const body = operation.requestBody.content['application/json'].schema.$ref.split('/').at(-1);
      expect(openapi.components.schemas[body].properties).toHaveProperty('on');
      expect(openapi.paths[`${path}/preview`].post.requestBody.content['application/json'].schema.$ref).toBe(operation.requestBody.content['application/json'].schema.$ref);
      expect(operation.responses['200'].content['application/json'].schema.$ref).toContain('CommandAnswerView');
    }
    const routes = Object.keys(openapi.paths).filter((each) => /^\/api\/requests\/.*\/commands\/[^/]+$/.test(each));
    expect(routes).toHaveLength(commands.length);
    expect(openapi.components.schemas.RequestCorrectionBody.required).toEqual(['items']);
  });
});

import { databases } from '../support/database.js';
import { expectStatus, ORGANS, type Someone } from '../support/office.js';
import { ReviewDesk } from '../support/review-desk.js';

const DRAFTS = { name: '过程稿的理由', outcome: 'DENIED.PROCESS', role: 'reason', text: '【文件名称】系批准前的讨论稿，尚未形成最终结论，公开会影响公正决策。' };

describe.each(databases())('standard paragraphs on $name', (dialect) => {
  let desk: ReviewDesk;
  let n = 0;
  beforeAll(async () => void (desk = await ReviewDesk.open('2026-01-05', dialect)));
  afterAll(() => desk?.close());

  const ask = (who: Someone, method: 'GET' | 'POST', path: string, body?: object) => desk.ask(who, method, `/standard-paragraphs${path}`, body);
  const faults = (body: { errors?: { pointer: string }[] }) => body.errors!.map(({ pointer }) => pointer);
  /** One of the land bureau, of a name of its own. */
  async function put(over: object = {}, who: Someone = 'head'): Promise<string> {
    n += 1;
    return expectStatus(await ask(who, 'POST', '', { organId: ORGANS.land, ...DRAFTS, name: `${DRAFTS.name}${n}`, ...over }), 201).body.id as string;
  }

  it('are written by the head for the own organ and by administrators for the city; officers read them', async () => {
    expectStatus(await ask('head', 'POST', '', DRAFTS), 403);
    expectStatus(await ask('officer', 'POST', '', { organId: ORGANS.land, ...DRAFTS }), 403);
    expectStatus(await ask('head', 'POST', '', { organId: ORGANS.water, ...DRAFTS }), 403);
    const own = await put();
    const city = await put({ organId: null }, 'admin');
    const names = async (who: Someone) => expectStatus(await ask(who, 'GET', '?limit=200'), 200).body.items.map((each: { id: string }) => each.id);
    expect(await names('officer')).toEqual(expect.arrayContaining([own, city]));
    expect(await names('water-officer')).toContain(city);
    expect(await names('water-officer')).not.toContain(own);
    expectStatus(await ask('water-officer', 'GET', `/${own}`), 404);
    expectStatus(await ask('officer', 'GET', `?organId=${ORGANS.water}`), 403);
    expect((await ask('officer', 'GET', `/${own}`)).body).toMatchObject({ mayWrite: false, version: 1, findings: [], versions: [{ version: 1, madeBy: '李主任' }] });
    expect((await ask('head', 'GET', `/${own}`)).body.mayWrite).toBe(true);
    expect((await ask('head', 'GET', `/${city}`)).body.mayWrite).toBe(false);
  });

  it('are refused with what the check of letters calls an error, whatever stands in 【】', async () => {
    const refused = expectStatus(await ask('head', 'POST', '', { organId: ORGANS.land, ...DRAFTS, name: '有误', text: '请于XX日前补充，联系人某某。' }), 422).body;
    expect(new Set(faults(refused))).toEqual(new Set(['#/text']));
    const { findings } = expectStatus(await ask('head', 'POST', '/check', { organId: ORGANS.land, text: '申请人身份证号码为34052419800101001X。' }), 200).body;
    expect(findings.map(({ severity }: { severity: string }) => severity)).toContain('error');
    expect(expectStatus(await ask('head', 'POST', '/check', { organId: ORGANS.land, ...DRAFTS, name: undefined }), 200).body.findings).toEqual([]);
  });

  it('name a decision, a form and a passage that there are, and have a name of their own', async () => {
    const wrong = async (over: object) => faults(expectStatus(await ask('head', 'POST', '', { organId: ORGANS.land, ...DRAFTS, name: '不存在', ...over }), 422).body);
    expect(await wrong({ outcome: 'DENIED.NOTHING' })).toEqual(['#/outcome']);
    expect(await wrong({ form: 'no-such-form', outcome: null })).toEqual(['#/form']);
    expect(await wrong({ form: 'search-record', outcome: null, role: null })).toEqual(['#/role']);
    await put({ name: '唯一名称' });
    expect(await wrong({ name: '唯一名称' })).toEqual(['#/name']);
  });

  it('are changed by adding a version to the one that was read, withdrawn with a reason, and brought back', async () => {
    const id = await put();
    const change = (after: number, over: object = {}) => ask('head', 'POST', `/${id}/versions`, { after, ...DRAFTS, name: `改${id.slice(0, 8)}`, text: `${DRAFTS.text}特此说明。`, note: '补充', ...over });
    expectStatus(await change(1), 204);
    expectStatus(await change(1), 412);
    expectStatus(await ask('officer', 'POST', `/${id}/withdrawal`, { after: 2, reason: '不用' }), 403);
    expectStatus(await ask('head', 'POST', `/${id}/withdrawal`, { after: 2, reason: '表述已过时' }), 204);
    const active = async () => (await ask('head', 'GET', '?limit=200')).body.items.some((each: { id: string }) => each.id === id);
    expect(await active()).toBe(false);
    expect((await ask('head', 'GET', '?limit=200&state=withdrawn')).body.items.map((each: { id: string }) => each.id)).toContain(id);
    expectStatus(await change(3), 204);
    expect(await active()).toBe(true);
    const { versions } = (await ask('head', 'GET', `/${id}`)).body;
    expect(versions.map((each: { version: number; state: string; text: string; note: string | null }) => [each.version, each.state, each.text.length, each.note]))
      .toEqual([[1, 'active', DRAFTS.text.length, null], [2, 'active', DRAFTS.text.length + 5, '补充'], [3, 'withdrawn', DRAFTS.text.length + 5, '表述已过时'], [4, 'active', DRAFTS.text.length + 5, '补充']]);
  });

  it('are offered for a passage, ground and decision first; the letter and the record say which version was used', async () => {
    const caseId = await desk.drafted();
    const { id: letterId } = await desk.reply(caseId);
    const exact = await put();
    const whole = await put({ outcome: 'DENIED', text: '上述信息公开后会影响行政机关正常履职。' });
    const other = await put({ outcome: 'DENIED.INTERNAL', text: '上述信息系内部工作流程。' });
    const offered = async (text = '') => expectStatus(await desk.ask('officer', 'GET', `/requests/${caseId}/letters/${letterId}/paragraphs?blockId=reason${text}`), 200).body.items as { id: string; fits: boolean }[];
    const ids = (await offered()).map((each) => each.id);
    expect(ids.indexOf(exact)).toBeLessThan(ids.indexOf(whole));
    expect(ids).not.toContain(other);
    expect(await offered(`&text=${encodeURIComponent('内部工作流程')}`)).toMatchObject([{ id: other, fits: false }]);
    expectStatus(await desk.ask('officer', 'GET', `/requests/${caseId}/letters/${letterId}/paragraphs?blockId=ground`), 422);
    expectStatus(await desk.ask('water-officer', 'GET', `/requests/${caseId}/letters/${letterId}/paragraphs?blockId=reason`), 403);

    const text = DRAFTS.text.replace('【文件名称】', '《第三批次用地批复》');
    const revise = async (paragraphs: object[], free: Record<string, string> = { reason: text }) => desk.ask('officer', 'POST', `/requests/${caseId}/letters/${letterId}/revisions`, { free, paragraphs }, { 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(caseId)}"` });
    expectStatus(await revise([{ blockId: 'ground', paragraphId: exact, version: 1 }]), 422);
    expectStatus(await revise([{ blockId: 'reason', paragraphId: exact, version: 9 }]), 404);
    const water = expectStatus(await ask('admin', 'POST', '', { ...DRAFTS, organId: ORGANS.water, name: '水利局的' }), 201).body.id as string;
    expectStatus(await revise([{ blockId: 'reason', paragraphId: water, version: 1 }]), 422);
    expectStatus(await revise([{ blockId: 'reason', paragraphId: exact, version: 1 }]), 200);
    expectStatus(await ask('head', 'POST', `/${exact}/versions`, { after: 1, ...DRAFTS, name: `新版${n}`, text: '上述信息系过程稿。' }), 204);
    const letter = async () => expectStatus(await desk.ask('officer', 'GET', `/requests/${caseId}/letters/${letterId}`), 200).body;
    expect((await letter()).paragraphs).toEqual([{ blockId: 'reason', paragraphId: exact, version: 1, name: expect.stringContaining('过程稿的理由'), newest: 2, verbatim: true }]);
    const { items } = (await desk.ask('officer', 'GET', `/requests/${caseId}/record?type=REVISE_LETTER`)).body;
    expect(items.map((each: { payload: { paragraphs?: unknown } }) => each.payload.paragraphs)).toEqual([[{ blockId: 'reason', paragraphId: exact, version: 1, name: expect.stringContaining('过程稿的理由') }]]);
    expectStatus(await revise([], { reason: `${text.replace('尚未', '还没有')}` }), 200);
    expect((await letter()).paragraphs).toMatchObject([{ version: 1, verbatim: false }]);
  });
});

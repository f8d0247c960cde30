import { databases } from '../support/database.js';
import { expectStatus, ORGANS } from '../support/office.js';
import { CLEARED, GRANT_BODY } from '../support/review-bodies.js';
import { DENIAL, ReviewDesk, rulesOf } from '../support/review-desk.js';

const AGREED = { opinion: '合法', answers: DENIAL.answers };
const REASON = '该稿系批准前的讨论稿';

describe.each(databases())('a legal review on $name', (dialect) => {
  let desk: ReviewDesk;
  beforeEach(async () => { desk = await ReviewDesk.open('2026-01-05', dialect); });
  afterEach(() => desk?.close());

  it('goes back once with a pointer, waits for a comment to be settled, is agreed to, and signed', async () => {
    const id = await desk.inReview();
    const blocks = (await desk.ask('adviser', 'GET', `/requests/${id}/letters/${(await desk.reply(id)).id}`)).body.letter.blocks as { id: string; role: string; locked: boolean }[];
    const reason = blocks.find(({ role, locked }) => role === 'reason' && !locked)!;
    const comment = expectStatus(await desk.comments('adviser', id, '', { version: 1, blockId: reason.id, quote: REASON, text: '请写明是哪一阶段的讨论稿' }), 201).body;
    expect(comment).toMatchObject({ quote: REASON, resolution: 'open', anchor: { state: 'current', blockId: reason.id }, by: { name: '孙律' }, may: { resolve: true, withdraw: true } });
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', AGREED), 409))).toEqual(['commentsResolved']);
    expectStatus(await desk.command('adviser', id, 'return', { reasons: '理由不具体', about: [] }), 422);
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'return', { reasons: '理由不具体', about: [{ quote: '只有文字' }] }), 409))).toEqual(['pointNeeded']);
    expect((await desk.does('adviser', id, 'return', { reasons: '理由不具体', about: [{ blockId: reason.id, quote: REASON }] })).state).toBe('DRAFTING');

    expectStatus(await desk.comments('officer', id, `/${comment.id}/answers`, { text: '已写明为第二稿' }), 200);
    expectStatus(await desk.revise('officer', id, { [reason.id]: '该稿系2023年第三批次用地报批过程中的第二稿，尚未形成最终结论，公开会影响公正决策。' }), 200);
    expect(expectStatus(await desk.comments('officer', id), 200).body).toMatchObject({
      open: 1, items: [{ anchor: { state: 'changed', blockId: null }, events: [{ kind: 'answered', text: '已写明为第二稿', by: { name: '陈工' } }], may: { answer: true, resolve: false, withdraw: false } }],
    });
    await desk.submitted(id);
    expect((await desk.ask('adviser', 'GET', '/reviews?scope=mine')).body.items).toMatchObject([{ requestId: id, assigned: 'me', timesReturned: 1, mayReview: { possible: true } }]);
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', AGREED), 409))).toEqual(['commentsResolved']);
    expect(expectStatus(await desk.comments('adviser', id, `/${comment.id}/resolution`, { note: '可以' }), 200).body).toMatchObject({ resolution: 'resolved', may: { resolve: false } });
    expect((await desk.does('adviser', id, 'agree', AGREED)).state).toBe('APPROVAL');
    expect((await desk.ask('adviser', 'GET', '/reviews')).body.items).toEqual([]);
    await desk.does('leader', id, 'sign');
  });

  it('holds for the text that was read: a change after it voids the agreement, and says so', async () => {
    const id = await desk.inReview();
    await desk.does('adviser', id, 'agree', AGREED);
    const { id: letterId } = await desk.reply(id);
    const blocks = (await desk.ask('officer', 'GET', `/requests/${id}/letters/${letterId}`)).body.letter.blocks as { id: string; role: string; locked: boolean }[];
    const reason = blocks.find(({ role, locked }) => role === 'reason' && !locked)!.id;
    const revised = expectStatus(await desk.revise('officer', id, { [reason]: '该稿系批准前的讨论稿，未经集体研究，公开会影响公正决策。' }), 200).body;
    expect(revised.state).toBe('DRAFTING');
    expect((await desk.detail(id)).facts.opinions.at(-1)).toMatchObject({ step: 'legality', opinion: 'voided', by: 'officer', letterVersion: 1 });
    expect(await desk.told(id, 'officer')).toContain('agreement-voided');
    expect(await desk.told(id, 'legal-adviser')).toContain('agreement-voided');
    expect(expectStatus(await desk.command('leader', id, 'sign'), 409).body.allowed).not.toContain('SIGN');
    const { body } = expectStatus(await desk.ask('adviser', 'GET', `/requests/${id}/letters/${letterId}/comparison?from=1&to=2`), 200);
    expect(body).toMatchObject({ changed: true, from: { version: 1, cause: 'made' }, to: { version: 2, cause: 'revised', madeBy: { name: '陈工' } } });
    const changed = body.blocks.filter((each: { state: string }) => each.state !== 'unchanged');
    expect(changed).toMatchObject([{ id: reason, state: 'changed', locked: false }]);
    expect(changed[0].stretches.filter((each: { kind: string }) => each.kind === 'added').map((each: { text: string }) => each.text).join('')).toContain('集体');
    expect(body.parts.every((each: { changed: boolean }) => !each.changed)).toBe(true);
    expectStatus(await desk.ask('adviser', 'GET', `/requests/${id}/letters/${letterId}/comparison?from=1&to=9`), 404);
    expectStatus(await desk.ask('water-officer', 'GET', `/requests/${id}/letters/${letterId}/comparison`), 403);
  });

  it('that disagrees goes to the head, who decides with reasons, against the adviser too', async () => {
    const id = await desk.inReview();
    expect((await desk.does('adviser', id, 'disagree', { opinion: '过程稿依据不足' })).state).toBe('HEAD_DECISION');
    expect((await desk.ask('head', 'GET', '/reviews?states=HEAD_DECISION')).body.items).toMatchObject([{ requestId: id, state: 'HEAD_DECISION', adviser: { id: 'adviser' }, mayReview: { possible: false } }]);
    expect((await desk.ask('head', 'GET', '/reviews')).body.items).toEqual([]);
    expectStatus(await desk.command('head', id, 'head-decides', { decision: 'proceed' }), 422);
    expect((await desk.does('head', id, 'head-decides', { decision: 'proceed', reasons: '经集体研究，仍属过程稿' })).state).toBe('APPROVAL');
    const { opinions } = (await desk.detail(id)).facts;
    expect(opinions.slice(-2)).toMatchObject([{ step: 'legality', opinion: 'disagree' }, { step: 'head', opinion: 'proceed', by: 'head', note: '经集体研究，仍属过程稿' }]);
    await desk.does('leader', id, 'sign');
  });

  it('asks for more, and gets it', async () => {
    const id = await desk.inReview();
    await desk.does('adviser', id, 'ask-for-more', { what: '请附讨论稿首页', about: [{ question: 'disclosure' }] });
    expect((await desk.ask('adviser', 'GET', '/reviews?states=SUPPLEMENTING_FILE,LEGALITY_REVIEW')).body.items).toMatchObject([{ requestId: id, state: 'SUPPLEMENTING_FILE', mayReview: { why: 'not-with-adviser' } }]);
    await desk.does('officer', id, 'provide-more', { note: '已附' });
    await desk.does('adviser', id, 'agree', AGREED);
  });

  it('is nobody\'s who drafted or handled the case, and no other organ\'s', async () => {
    await desk.employ('both', '周兼', ['legal-adviser', ORGANS.land], ['handling-officer', ORGANS.land]);
    await desk.employ('outsider', '外律', ['legal-adviser', ORGANS.water]);
    const id = await desk.inReviewBy('both');
    const { id: letterId } = await desk.reply(id);
    const [line] = (await desk.ask('both', 'GET', '/reviews')).body.items;
    expect(line).toMatchObject({ requestId: id, mayReview: { possible: false, why: 'conflict', message: expect.stringContaining('回避') }, drafters: [{ name: '周兼' }] });
    expect(rulesOf(expectStatus(await desk.command('both', id, 'agree', AGREED), 409))).toContain('notTheDrafter');
    const conflict = expectStatus(await desk.comments('both', id, '', { version: 1, blockId: 'reason', quote: REASON, text: '自评' }), 403).body;
    expect(conflict.detail).toContain('不得审查');
    expect(rulesOf(expectStatus(await desk.command('head', id, 'assign-adviser', { adviserId: 'both' }), 409))).toContain('notTheDrafter');
    expectStatus(await desk.command('outsider', id, 'agree', AGREED), 403);
    expectStatus(await desk.ask('outsider', 'POST', `/requests/${id}/letters/${letterId}/comments`, { version: 1, blockId: 'reason', quote: REASON, text: '越界' }, { 'idempotency-key': 'outsider-1' }), 403);
    expectStatus(await desk.ask('outsider', 'GET', `/requests/${id}/letters/${letterId}/comments`), 403);
    expect((await desk.ask('outsider', 'GET', '/reviews')).body.items).toEqual([]);
    expectStatus(await desk.ask('outsider', 'GET', `/reviews?organId=${ORGANS.land}`), 403);
    expectStatus(await desk.ask('officer', 'GET', '/reviews'), 403);
    expectStatus(await desk.ask('clerk', 'GET', '/reviews'), 403);
  });

  it('with changes holds for the text after them, once the adviser has settled the comments', async () => {
    const id = await desk.inReview();
    const comment = expectStatus(await desk.comments('adviser', id, '', { version: 1, blockId: 'reason', quote: REASON, text: '改为第二稿' }), 201).body;
    await desk.does('adviser', id, 'agree-with-changes', { changes: '写明稿次', answers: DENIAL.answers, about: [{ blockId: 'reason' }] });
    expectStatus(await desk.revise('officer', id, { reason: '该稿系报批过程中的第二稿，尚未形成最终结论，公开会影响公正决策。' }), 200);
    expect(rulesOf(expectStatus(await desk.command('officer', id, 'changes-made', { note: '已改' }), 409))).toEqual(['commentsResolved']);
    expectStatus(await desk.comments('officer', id, `/${comment.id}/resolution`, {}), 403);
    expectStatus(await desk.comments('adviser', id, `/${comment.id}/resolution`, {}), 200);
    expect((await desk.does('officer', id, 'changes-made', { note: '已改' })).state).toBe('APPROVAL');
    await desk.does('leader', id, 'sign');
  });

  it('carries comments on to the text that follows a letter taken back, and lets those lapse that have lost theirs', async () => {
    const id = await desk.inReview();
    const say = async (quote: string, blockId: string) => expectStatus(await desk.comments('adviser', id, '', { version: 1, blockId, quote, text: '请斟酌' }), 201).body;
    const kept = await say(REASON, 'reason');
    await desk.does('adviser', id, 'disagree', { opinion: '不同意' });
    await desk.does('head', id, 'head-decides', { decision: 'proceed', reasons: '集体研究' });
    await desk.does('leader', id, 'sign');
    const before = (await desk.ask('adviser', 'GET', `/requests/${id}/letters`)).body.items.at(-1).id;
    expect((await desk.does('head', id, 'recall-reply', { reason: '采纳法律顾问意见' })).state).toBe('DRAFTING');
    const after = await desk.reply(id);
    expect(after.id).not.toBe(before);
    expect((await desk.comments('adviser', id)).body).toMatchObject({ open: 1, items: [{ id: kept.id, letterId: after.id, version: 1, anchor: { state: 'current' }, events: [{ kind: 'carried', fromLetterId: before }] }] });
    expect((await desk.ask('adviser', 'GET', `/requests/${id}/letters/${before}/comments`)).body).toMatchObject({ open: 0, items: [{ id: kept.id }] });
    expect((await desk.ask('adviser', 'GET', `/requests/${id}/letters/${after.id}/comparison?fromLetterId=${before}`)).body).toMatchObject({ changed: false, from: { letterId: before } });
    const lost = expectStatus(await desk.comments('adviser', id, '', { version: 1, blockId: 'ground', quote: '讨论记录、过程稿、磋商信函', text: '到项' }), 201).body;
    await desk.does('officer', id, 'reopen-examination', { reason: '改为公开' });
    await desk.does('officer', id, 'propose-outcome', GRANT_BODY);
    const { items } = (await desk.comments('adviser', id)).body;
    const states = Object.fromEntries((await desk.ask('adviser', 'GET', `/requests/${id}/letters/${after.id}/comments`)).body.items.map((each: { id: string; resolution: string }) => [each.id, each.resolution]));
    expect(states).toEqual({ [kept.id]: 'lapsed', [lost.id]: 'lapsed' });
    expect(items).toEqual([]);
  });

  it('is written down for the file: version read, answers, comments, opinion, and printed', async () => {
    const id = await desk.inReview();
    const comment = expectStatus(await desk.comments('adviser', id, '', { version: 1, blockId: 'reason', quote: REASON, text: '稿次？' }), 201).body;
    expectStatus(await desk.comments('adviser', id, `/${comment.id}/resolution`, { note: '已在卷内核实' }), 200);
    await desk.does('adviser', id, 'agree', { ...AGREED, opinion: '依据正确，程序合法' });
    const made = expectStatus(await desk.ask('adviser', 'POST', `/requests/${id}/letters`, { form: 'legality-opinion' }, { 'idempotency-key': 'opinion-1', 'if-match': `"${await desk.office.revisionOf(id)}"` }), 201).body;
    const { letter, state } = expectStatus(await desk.ask('adviser', 'GET', `/requests/${id}/letters/${made.letterId}`), 200).body;
    const text = (letter.blocks as { runs: { text: string }[] }[]).map(({ runs }) => runs.map((each) => each.text).join('')).join('\n');
    expect(state).toBe('issued');
    expect(text).toContain('审查意见：同意。审查的是答复文书第1版。审查人：孙律。审查日期：2026年1月5日。');
    expect(text).toContain('审查中共提出批注1条：已处理1条。');
    expect(text).toContain('审查理由：依据正确，程序合法。');
    expect(text).toMatch(/给不给.*过程性信息.*第十六条第二款/);
    const pdf = expectStatus(await desk.ask('adviser', 'GET', `/requests/${id}/letters/${made.letterId}/documents/pdf`), 200);
    expect(pdf.body).toMatch(/^%PDF-/);
  });

  it('clears secrecy on a form of its own first', async () => {
    const id = await desk.drafted();
    await desk.does('officer', id, 'submit-for-review');
    expect((await desk.ask('adviser', 'GET', '/reviews')).body.items).toEqual([]);
    expectStatus(await desk.command('secrecy', id, 'clear-secrecy', { opinion: '不涉密' }), 422);
    await desk.does('secrecy', id, 'clear-secrecy', CLEARED);
    expect((await desk.ask('adviser', 'GET', '/reviews')).body.items).toHaveLength(1);
  });
});

import { databases } from '../support/database.js';
import { expectStatus } from '../support/office.js';
import { DENIAL, ReviewDesk } from '../support/review-desk.js';

const AGREED = { opinion: '合法', answers: DENIAL.answers };

describe.each(databases())('the file of a review, and approvals, on $name', (dialect) => {
  let desk: ReviewDesk;
  beforeEach(async () => { desk = await ReviewDesk.open('2026-01-05', dialect); });
  afterEach(() => desk?.close());
  const fileOf = async (who: string, id: string) => expectStatus(await desk.ask(who, 'GET', `/requests/${id}/review`), 200).body;
  const approvals = async (who: string, query = '') => expectStatus(await desk.ask(who, 'GET', `/approvals${query}`), 200).body.items;

  it('has the proposal in words, what was said in all rounds, and the version read before', async () => {
    const id = await desk.drafted();
    await desk.does('officer', id, 'record-conversation', { means: '电话', asked: '要哪一稿', wants: '讨论稿', applicantConfirmed: true });
    await desk.submitted(id);
    const first = await fileOf('adviser', id);
    expect(first).toMatchObject({
      state: 'LEGALITY_REVIEW', conflict: false, drafters: [{ name: '陈工' }], readBefore: null, agreement: null, conversations: [{ means: '电话', wants: '讨论稿', applicantConfirmed: true }],
      line: { mayReview: { possible: true }, stage: { provisional: false } }, proposal: { outcome: 'DENIED.PROCESS', proposedBy: { name: '陈工' } },
      opinions: [{ step: 'secrecy', label: '保密审查通过', by: { name: '赵密' } }],
    });
    expect(first.proposal.answers.map(({ questionLabel }: { questionLabel: string }) => questionLabel)).toEqual(['补不补', '是不是', '谁负责', '有没有', '给不给', '怎么答']);
    expect(first.proposal.answers[4]).toMatchObject({ question: 'disclosure', choice: 'DENIED.PROCESS', groundLabel: expect.stringContaining('第十六条') as string });
    expect(first.line.stage.workingDaysLeft).toBeGreaterThan(0);
    expect((await fileOf('officer', id)).line.mayReview).toMatchObject({ possible: false, why: 'conflict' });

    await desk.does('adviser', id, 'return', { reasons: '理由不具体', about: [{ question: 'disclosure' }] });
    const { id: letterId } = await desk.reply(id);
    const { letter } = expectStatus(await desk.ask('officer', 'GET', `/requests/${id}/letters/${letterId}`), 200).body;
    const reason = letter.blocks.find(({ role, locked }: { role: string; locked: boolean }) => role === 'reason' && !locked).id;
    expectStatus(await desk.revise('officer', id, { [reason]: '该稿系第二稿，尚未形成最终结论，公开会影响公正决策。' }), 200);
    await desk.submitted(id);
    const second = await fileOf('adviser', id);
    expect(second).toMatchObject({ timesReturned: 1, letterId, letterVersion: 2, readBefore: { letterId, version: 1, opinion: 'return', label: '退回修改' } });
    expect(second.opinions.filter(({ step }: { step: string }) => step === 'legality')).toMatchObject([{ note: '理由不具体', about: [{ question: 'disclosure' }], letterVersion: 1 }]);
    expect((await desk.ask('adviser', 'GET', `/requests/${id}/review`, undefined, { 'accept-language': 'en' })).body.opinions[1].label).toBe('returned');
    expectStatus(await desk.ask('water-officer', 'GET', `/requests/${id}/review`), 403);
  });

  it('shows whoever signs what the review said and what is left, and offers nothing to whoever drafted it', async () => {
    const id = await desk.inReview();
    expect(await approvals('leader')).toEqual([]);
    await desk.does('adviser', id, 'agree', AGREED);
    const [row] = await approvals('leader');
    expect(row).toMatchObject({
      requestId: id, kind: 'sign', label: '签发答复', clocks: [], extension: null, fee: null,
      reply: { outcome: 'DENIED.PROCESS', openComments: 0, agreedVersion: 1, agreedBy: { name: '孙律' }, opinion: { label: '同意', note: '合法' } },
    });
    expect(row.commands.map(({ type }: { type: string }) => type)).toEqual(['SIGN', 'RETURN_FROM_APPROVAL']);
    expect(row.target.workingDaysLeft).toBe(15);
    expect(await approvals('head')).toEqual([]);
    expect(await approvals('leader', '?kinds=consent-extension')).toEqual([]);
    await desk.does('leader', id, 'sign');
    expect(await approvals('leader')).toEqual([]);

    // Taken back before it was served, it goes on as a new letter: what was read before is the old one, until the new one is read.
    const { letterId } = await fileOf('adviser', id);
    await desk.does('leader', id, 'recall-reply', { reason: '附件有误' });
    await desk.submitted(id);
    const again = await fileOf('adviser', id);
    expect(again.letterId).not.toBe(letterId);
    expect(again.readBefore).toMatchObject({ letterId, version: 1, opinion: 'agree' });
    await desk.does('adviser', id, 'return', { reasons: '附件仍有误', about: [{ question: 'reply' }] });
    expect((await fileOf('adviser', id)).readBefore).toBeNull();
  });

  it('says what an extension, and a fee, would do to the limits: as the workflow does it', async () => {
    const id = await desk.office.assigned();
    await desk.does('officer', id, 'request-extension', { workingDays: 10, reason: '需要查阅档案' });
    const [row] = await approvals('head');
    expect(row).toMatchObject({ requestId: id, kind: 'consent-extension', extension: { workingDays: 10, reason: '需要查阅档案' }, refusals: [] });
    const promised = row.clocks.find(({ key }: { key: string }) => key === 'statutory');
    await desk.does('head', id, 'consent-to-extension');
    await desk.does('officer', id, 'extend');
    expect((await desk.detail(id)).statutory.dueOn).toBe(promised.after.dueOn);
    expect(promised.before.dueOn < promised.after.dueOn).toBe(true);
    expect(await approvals('head')).toEqual([]);
  });

  it('goes on page by page, of the caller’s organs only', async () => {
    const ids = [await desk.office.assigned(), await desk.office.assigned(), await desk.office.assigned()];
    for (const id of ids) await desk.does('officer', id, 'request-extension', { workingDays: 5, reason: '需要查阅档案' });
    const first = expectStatus(await desk.ask('head', 'GET', '/approvals?limit=2'), 200).body;
    const second = expectStatus(await desk.ask('head', 'GET', `/approvals?limit=2&cursor=${first.next}`), 200).body;
    expect([...first.items, ...second.items].map(({ requestId }: { requestId: string }) => requestId).sort()).toEqual([...ids].sort());
    expect(second.next).toBeNull();
    expectStatus(await desk.ask('head', 'GET', '/approvals?organId=org-water'), 403);
    expectStatus(await desk.ask('officer', 'GET', '/approvals'), 403);
  });
});

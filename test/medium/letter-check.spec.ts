import { Letters } from '../../src/letters/letters.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { databases } from '../support/database.js';
import { docxOf, pdfOf } from '../support/file-samples.js';
import { expectStatus } from '../support/office.js';
import { CLEARED, GRANT_BODY } from '../support/review-bodies.js';
import { DENIAL, ReviewDesk, rulesOf } from '../support/review-desk.js';
import { upload } from '../support/uploads.js';

interface Found { readonly rule: string; readonly blockId: string | null; readonly explanation: string | null }

const AGREED = { opinion: '合法', answers: GRANT_BODY.answers };
const CALL = ['联系人电话：13912345678', '证人手机：13700137000；举报人手机：13800138001'] as const;

describe.each(databases())('what the check says of a reply on $name', (dialect) => {
  let desk: ReviewDesk;
  beforeEach(async () => { desk = await ReviewDesk.open('2026-01-05', dialect); });
  afterEach(() => desk?.close());

  const work = () => desk.office.app.get(WorkRunner, { strict: false }).runDue();
  const enclose = async (id: string, bytes: Buffer, name: string): Promise<string> =>
    expectStatus(await upload(desk.office, 'officer', id, { bytes, name, fields: { purpose: 'reply' } }), 201).body.attachment.id;
  const letterOf = async (id: string): Promise<string> => ((await desk.ask('adviser', 'GET', `/requests/${id}/letters`)).body.items as { id: string; form: string }[]).filter(({ form }) => form.startsWith('reply:')).at(-1)!.id;
  const found = async (id: string, rule: string): Promise<Found[]> =>
    ((await desk.ask('officer', 'GET', `/requests/${id}/letters/${await letterOf(id)}`)).body.findings as Found[]).filter((each) => each.rule === rule).map((each) => ({ rule, blockId: each.blockId, explanation: each.explanation }));
  const explain = async (id: string, rule: string, more: object) => desk.ask('officer', 'POST', `/requests/${id}/letters/${await letterOf(id)}/explanations`, { rule, reason: '系本机关值班电话', ...more });

  it('of a telephone in an enclosure is explained for that file: another file needs a reason of its own', async () => {
    const id = await desk.office.assigned();
    const first = await enclose(id, await docxOf(CALL[0]), '附件一.docx');
    await work();
    await desk.does('officer', id, 'propose-outcome', GRANT_BODY);
    expectStatus(await explain(id, 'attachment-contact', { blockId: 'enclosure:1' }), 204);
    expect(await found(id, 'attachment-contact')).toEqual([{ rule: 'attachment-contact', blockId: 'enclosure:1', explanation: '系本机关值班电话' }]);
    expectStatus(await desk.ask('officer', 'POST', `/requests/${id}/attachments/${first}/withdrawal`, { reason: '换附件' }, { 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(id)}"` }), 200);
    await enclose(id, await docxOf(CALL[1]), '附件二.docx');
    await work();
    expect(await found(id, 'attachment-contact')).toEqual([{ rule: 'attachment-contact', blockId: 'enclosure:1', explanation: null }]);
    await desk.submitted(id);
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', AGREED), 409))).toEqual(['warningsExplained']);
    expectStatus(await explain(id, 'attachment-contact', { blockId: 'enclosure:1' }), 204);
    await desk.does('adviser', id, 'agree', AGREED);
  });

  it('of lateness is explained once for the limit that was missed, however late the reply grows', async () => {
    const id = await desk.drafted(DENIAL);
    desk.office.moveTo('2026-01-28');
    await desk.submitted(id);
    const agree = { opinion: '合法', answers: DENIAL.answers };
    expect(await found(id, 'reply-after-target')).toHaveLength(1);
    expectStatus(await explain(id, 'reply-after-target', {}), 204);
    desk.office.moveTo('2026-02-05');
    expect(await found(id, 'reply-late')).toMatchObject([{ explanation: null }]);
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', agree), 409))).toEqual(['warningsExplained']);
    expectStatus(await explain(id, 'reply-late', { on: '2026-02-06' }), 422);
    expectStatus(await explain(id, 'reply-late', {}), 204);
    desk.office.moveTo('2026-02-06');
    expect(await found(id, 'reply-late')).toMatchObject([{ explanation: '系本机关值班电话' }]);
    await desk.does('adviser', id, 'agree', agree);
    desk.office.moveTo('2026-02-09');
    await desk.does('leader', id, 'sign');
    desk.office.moveTo('2026-02-10');
    await work();
    await desk.does('clerk', id, 'serve', { mode: 'post', trackingNumber: 'EA123456789CN', on: '2026-02-09', lateReason: '下班前交寄，次日登记' });
  });

  it('waits for the text of the enclosures, and wants a reason where there is none to read', async () => {
    const id = await desk.office.assigned();
    await enclose(id, await docxOf('证人身份证号码：11010519491231002X'), '证言.docx');
    await desk.does('officer', id, 'propose-outcome', GRANT_BODY);
    await desk.submitted(id);
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', AGREED), 409))).toEqual(['letterFree']);
    expect(await found(id, 'attachment-unread')).toMatchObject([{ blockId: 'enclosure:1' }]);
    await work();
    expect(await found(id, 'attachment-unread')).toEqual([]);
    expect(await found(id, 'attachment-id')).toMatchObject([{ blockId: 'enclosure:1' }]);
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', AGREED), 409))).toEqual(['letterFree']);

    const scanned = await desk.office.assigned();
    await enclose(scanned, await pdfOf(''), '扫描件.pdf');
    await work();
    await desk.does('officer', scanned, 'propose-outcome', GRANT_BODY);
    await desk.submitted(scanned);
    expect(rulesOf(expectStatus(await desk.command('adviser', scanned, 'agree', AGREED), 409))).toEqual(['warningsExplained']);
    expectStatus(await explain(scanned, 'attachment-unreadable', { blockId: 'enclosure:1', reason: '已逐页核对，无他人信息' }), 204);
    await desk.does('adviser', scanned, 'agree', AGREED);
  });

  it('is sealed at signature whole: what it found in the enclosures and the lateness too', async () => {
    const id = await desk.office.assigned();
    await enclose(id, await docxOf(CALL[0]), '附件一.docx');
    await work();
    await desk.does('officer', id, 'propose-outcome', GRANT_BODY);
    desk.office.moveTo('2026-02-06');
    await desk.submitted(id);
    for (const rule of ['reply-late', 'reply-after-target', 'attachment-contact']) for (const { blockId } of await found(id, rule)) expectStatus(await explain(id, rule, blockId ? { blockId } : {}), 204);
    await desk.does('adviser', id, 'agree', AGREED);
    await desk.does('leader', id, 'sign');
    const { findings } = await desk.office.app.get(Letters, { strict: false }).open(desk.office.reads, await letterOf(id));
    expect(findings!.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['reply-late', 'attachment-contact']));
  });

  it('is not signed over a comment made after agreement', async () => {
    const id = await desk.inReview();
    await desk.does('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers });
    const comment = expectStatus(await desk.comments('adviser', id, '', { version: 1, blockId: 'reason', quote: '该稿系批准前的讨论稿', text: '发现问题，请先不要签发' }), 201).body;
    expect(rulesOf(expectStatus(await desk.command('leader', id, 'sign'), 409))).toEqual(['commentsResolved']);
    expectStatus(await desk.comments('adviser', id, `/${comment.id}/withdrawal`, {}), 200);
    await desk.does('leader', id, 'sign');
  });

  it('may be decided on by the head over comments of the adviser, not over later ones', async () => {
    const id = await desk.inReview();
    const say = async (text: string) => expectStatus(await desk.comments('adviser', id, '', { version: 1, blockId: 'reason', quote: '该稿系批准前的讨论稿', text }), 201).body;
    await say('依据不足');
    await desk.does('adviser', id, 'disagree', { opinion: '不同意' });
    await desk.does('head', id, 'head-decides', { decision: 'proceed', reasons: '集体研究' });
    const later = await say('稿次写错了');
    expect(rulesOf(expectStatus(await desk.command('leader', id, 'sign'), 409))).toEqual(['commentsResolved']);
    expectStatus(await desk.comments('adviser', id, `/${later.id}/resolution`, {}), 200);
    await desk.does('leader', id, 'sign');
  });

  it('is pointed to by passages that the letter has', async () => {
    const id = await desk.inReview();
    const refused = expectStatus(await desk.command('adviser', id, 'return', { reasons: '理由不具体', about: [{ blockId: 'reason' }, { blockId: 'nonexistent-block' }] }), 422).body;
    expect(refused.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/about/1/blockId']);
    expectStatus(await desk.command('adviser', id, 'agree-with-changes', { changes: '写明稿次', answers: DENIAL.answers, about: [{ blockId: 'x' }] }), 422);
    expectStatus(await desk.command('adviser', id, 'ask-for-more', { what: '检索记录', about: [{ blockId: 'x' }] }), 422);
    await desk.does('adviser', id, 'return', { reasons: '理由不具体', about: [{ blockId: 'reason' }] });
  });

  it('finds a remedy that the officer tells in the reasons', async () => {
    const id = await desk.drafted(DENIAL);
    expectStatus(await desk.revise('officer', id, { reason: '该稿系批准前的讨论稿，尚未形成最终结论，公开会影响公正决策。你也可以在6个月内直接向丰城市人民法院起诉。' }), 200);
    expect(await found(id, 'remedy-class')).toMatchObject([{ blockId: 'reason' }]);
    await desk.does('officer', id, 'submit-for-review');
    await desk.does('secrecy', id, 'clear-secrecy', CLEARED);
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers }), 409))).toEqual(['letterFree']);
  });
});

import { CatalogueEditor } from '../../src/catalogue/editing/catalogue-editor.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DETECT_SAME } from '../../src/same-information/detection/detect-same.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { expectStatus, ORGANS } from '../support/office.js';
import { publish } from '../support/released.js';
import { GRANT_BODY, proposal } from '../support/review-bodies.js';
import { DENIAL, ReviewDesk, rulesOf } from '../support/review-desk.js';

const RULE = 'equal-request-outcome';
const PROVIDED = { outcome: 'GRANTED.PROVIDED', elements: GRANT_BODY.elements, secrecyCheck: '已查，不涉密' };
const somebodyElse = { applicant: { kind: 'natural-person', name: '司马青', contact: { phone: '13870001111' } } };
const ANOTHER_BATCH = { ...somebodyElse, content: '2023年度第五批次城市建设用地批准文件' };

describe('equal requests get equal replies', () => {
  let desk: ReviewDesk;
  beforeEach(async () => { desk = await ReviewDesk.open('2026-01-05'); });
  afterEach(() => desk?.close());

  const detect = () => desk.office.app.get(WorkRunner).runDue([DETECT_SAME]);
  async function found(id: string, rule = RULE): Promise<{ message: string; explanation: string | null }[]> {
    const letters = (await desk.ask('officer', 'GET', `/requests/${id}/letters`)).body.items as { id: string; form: string }[];
    const letter = letters.filter(({ form }) => form.startsWith('reply:')).at(-1)!;
    return expectStatus(await desk.ask('officer', 'GET', `/requests/${id}/letters/${letter.id}`), 200).body.findings.filter((each: { rule: string }) => each.rule === rule);
  }

  it('a different outcome is a warning that names the other request, and stands with a reason', async () => {
    const first = await desk.office.assigned();
    await desk.does('officer', first, 'reply-on-the-spot', PROVIDED);
    const id = await desk.office.assigned(somebodyElse);
    await detect();
    await desk.does('officer', id, 'propose-outcome', DENIAL);
    const [warning] = await found(id);
    const { number } = (await desk.ask('officer', 'GET', `/requests/${first}`)).body;
    expect(warning!.message).toBe(`丰城市自然资源局对相同信息的申请（${number}）于2026年1月5日作出“予以公开”的处理，本件拟作出“过程性信息”。`);
    await desk.submitted(id);
    const agree = { opinion: '合法', answers: DENIAL.answers };
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', agree), 409))).toEqual(['warningsExplained']);
    const letters = (await desk.ask('adviser', 'GET', `/requests/${id}/letters`)).body.items as { id: string; form: string }[];
    expectStatus(await desk.ask('officer', 'POST', `/requests/${id}/letters/${letters.find(({ form }) => form.startsWith('reply:'))!.id}/explanations`, { rule: RULE, reason: '前件公开的是批准后的文件' }), 204);
    await desk.does('adviser', id, 'agree', agree);
  });

  it('what the own organ answered is not hidden by what another answered later', async () => {
    await desk.does('officer', await desk.office.assigned(), 'reply-on-the-spot', PROVIDED);
    const elsewhere = await desk.office.assigned({ applicant: { kind: 'natural-person', name: '上官云', contact: { phone: '13870003333' } } });
    const id = await desk.office.assigned(somebodyElse);
    await detect();
    // Another organ provided the same a day later: of that outcome it is the latest.
    await desk.office.app.get(UnitOfWork).run((tx) => tx.execute("UPDATE topic_members SET organ_id = ?, outcome = 'GRANTED.PROVIDED', outcome_on = ? WHERE subject_id = ?", [ORGANS.water, '2026-01-06', elsewhere]));
    await desk.does('officer', id, 'propose-outcome', proposal('UNABLE.NEEDS_CREATION', { elements: { creationReason: '须汇总统计' } }));
    expect((await found(id)).map(({ message }) => message)).toEqual([expect.stringContaining('于2026年1月5日作出“予以公开”的处理')]);
  });

  it('what is in the catalogue is not refused without a reason, unless staff said that it is another thing', async () => {
    const { item } = await publish(desk.office, { title: '2023年度第三批次城市建设用地批准文件', docNumber: null, summary: null, topicLabel: null });
    const id = await desk.office.assigned(somebodyElse);
    await detect();
    await desk.does('officer', id, 'propose-outcome', DENIAL);
    const warnings = () => found(id, 'published-item-outcome');
    expect((await warnings()).map(({ message }) => message)).toEqual([`相同信息“2023年度第三批次城市建设用地批准文件”已于2026年1月5日公开（索引号 ${item.indexNumber}），本件拟作出“过程性信息”。`]);
    const decide = async (decision: string, reason?: string) => expectStatus(await desk.ask('officer', 'POST', `/requests/${id}/same-information/decisions`, { otherKind: 'published', otherId: item.id, decision, ...(reason && { reason }) },
      { 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(id)}"` }), 200);
    await decide('not-same', '要的是报批稿');
    expect(await warnings()).toEqual([]);
    await decide('retracted', '误点');
    expect(await warnings()).toHaveLength(1);
    await desk.office.app.get(UnitOfWork).run((tx) => desk.office.app.get(CatalogueEditor).withdraw(tx, item.id, { notice: '有误' }, { by: null, on: '2026-01-05' }));
    expect(await warnings()).toEqual([]);
  });

  it('the page of the request shows the outcome and the reply of the other', async () => {
    const first = await desk.office.assigned();
    await desk.does('officer', first, 'reply-on-the-spot', PROVIDED);
    const id = await desk.office.assigned(somebodyElse);
    await detect();
    const { equal, topic } = expectStatus(await desk.ask('officer', 'GET', `/requests/${id}/same-information`), 200).body;
    expect(equal).toEqual([expect.objectContaining({ id: first, outcome: 'GRANTED.PROVIDED', outcomeOn: '2026-01-05', reply: { letterId: expect.any(String), number: expect.stringContaining('2026'), on: '2026-01-05' } })]);
    expect(topic).toMatchObject({ requests: 2, openRequests: 1, applicants: 2, organs: [{ id: ORGANS.land }] });
    expect((await desk.ask('officer', 'GET', `/topics/${topic.id}`)).body.outcomes).toEqual([{ outcome: 'GRANTED.PROVIDED', label: '予以公开', requests: 1, lastOn: '2026-01-05' }]);
  });

  it('nothing is said of the same outcome, nor of another record', async () => {
    await desk.does('officer', await desk.office.assigned(), 'reply-on-the-spot', PROVIDED);
    const [equal, other] = [await desk.office.assigned(somebodyElse), await desk.office.assigned(ANOTHER_BATCH)];
    await detect();
    await desk.does('officer', equal, 'propose-outcome', GRANT_BODY);
    await desk.does('officer', other, 'propose-outcome', DENIAL);
    expect(await found(equal)).toEqual([]);
    expect(await found(other)).toEqual([]);
  });

  it('what was refused to others is not given on the spot without review', async () => {
    const first = await desk.inReview();
    const id = await desk.office.assigned(somebodyElse);
    await detect();
    await desk.does('adviser', first, 'agree', { opinion: '合法', answers: DENIAL.answers });
    await desk.does('leader', first, 'sign');
    await desk.office.app.get(WorkRunner).runDue();
    await desk.does('clerk', first, 'serve', { mode: 'post', trackingNumber: 'EA123456789CN' });
    expect(rulesOf(expectStatus(await desk.command('officer', id, 'reply-on-the-spot', PROVIDED), 409))).toEqual(['warningsExplained']);
  });
});

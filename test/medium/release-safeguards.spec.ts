import { jest } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { PublicCatalogue } from '../../src/catalogue/reading/public-catalogue.js';
import { CatalogueEditor } from '../../src/catalogue/editing/catalogue-editor.js';
import { RaisedFlags } from '../../src/releases/flags/raised-flags.js';
import { databases } from '../support/database.js';
import { expectStatus, ORGANS, UNITS } from '../support/office.js';
import { PageVisitor } from '../support/page-visitor.js';
import { publish } from '../support/released.js';
import { applicant, ASKED, ReleaseOffice } from '../support/release-office.js';
import { DENIAL, ReviewDesk } from '../support/review-desk.js';

const WITHDRAWAL = { because: 'not-to-be-public', reason: '标题含有个人信息', notice: '本信息因不应公开已撤下。' };

/** What somebody who wants a release to fail in court, or to leak, would try. */
describe.each(databases())('safeguards of releases on $name', (dialect) => {
  let replies: ReviewDesk;
  let desk: ReleaseOffice;
  beforeEach(async () => {
    replies = await ReviewDesk.open('2026-03-02', dialect);
    desk = new ReleaseOffice(replies.office);
  });
  afterEach(() => replies?.close());
  const run = <T>(work: Parameters<UnitOfWork['run']>[0]): Promise<T> => replies.office.app.get(UnitOfWork).run(work) as Promise<T>;
  const published = async () => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()));
    await desk.does('officer', id, 'publish');
    return id;
  };

  it('neither an evaluation nor a dismissal denies what replies withheld', async () => {
    const id = await replies.inReview(DENIAL, { content: ASKED, applicant: applicant(1, '司马青') });
    await replies.does('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers });
    await replies.does('leader', id, 'sign');
    await desk.work();
    await replies.does('clerk', id, 'serve', { mode: 'post', trackingNumber: 'EA123456789CN' });
    for (const n of [2, 3]) await desk.asked(n);
    const [release] = await desk.releases();
    await desk.does('head', release.id, 'assign', { unitId: UNITS.land, officerId: 'officer' });
    await desk.refused('head', release.id, 'dismiss', 'withheldNeedsDecision', { because: 'nothing-to-disclose', reason: '无可以公开的信息' });
    await desk.refused('officer', release.id, 'evaluate', 'withheldOnFile', { scope: ['21-land'] });
    await desk.does('officer', release.id, 'evaluate', { scope: ['21-land'], withheldBefore: { ground: 'DENIED.PROCESS', lastOn: '2026-03-02' } });
    expect((await desk.release(release.id)).facts.evaluation.onFile).toMatchObject({ lastOn: '2026-03-02' });
  });

  it('a topic renamed after the review does not slip into what is published', async () => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()));
    const { topicId, label } = await desk.release(id);
    const preview = async () => expectStatus(await replies.office.ask('officer', 'GET', `/releases/${id}/page`), 200).bytes.toString('utf8');
    const before = await preview();
    const { body: topic } = expectStatus(await replies.office.ask('officer', 'GET', `/topics/${topicId}`), 200);
    expectStatus(await replies.office.ask('officer', 'POST', `/topics/${topicId}/rename`, { title: '慕容雪家的征地批文', reason: '更清楚' }, { 'idempotency-key': replies.office.newKey(), 'if-match': `"${topic.revision}"` }), 200);
    await desk.work();
    expect(await preview()).toBe(before);
    await desk.does('officer', id, 'publish');
    const { item } = await desk.release(id);
    const page = (await new PageVisitor(replies.office).get(item.address)).text;
    expect(page).not.toContain('慕容雪');
    expect(page).toContain(label);
    expect((await desk.release(id)).label).toBe('慕容雪家的征地批文');
  });

  it('what is withdrawn leaves with its title where the title must go; and may be asked for, and flagged, again', async () => {
    const id = await published();
    const { item, topicId } = await desk.release(id);
    // A reply that leads to it, as the fourth applicant gets.
    const told = await desk.asked(4);
    await run((tx) => tx.execute("UPDATE topic_members SET outcome = 'GRANTED.ALREADY_PUBLIC', outcome_on = '2026-03-02' WHERE subject_id = ?", [told]));
    await desk.does('leader', id, 'withdraw-publication', { ...WITHDRAWAL, hideTitle: true });
    const page = await new PageVisitor(replies.office).get(item.address);
    expect(page.status).toBe(410);
    expect(page.text).not.toContain('丰城市尚庄街道2023年度第3批次城市建设用地批准文件');
    expect((await new PageVisitor(replies.office).get('/open/feed.atom')).text).not.toContain('第3批次城市建设用地批准文件');
    replies.office.moveTo('2026-04-01');
    for (const n of [5, 6, 7, 8]) await desk.asked(n);
    expect((await desk.releases('?states=FLAGGED')).map((each) => [each.topicId, each.rule])).toEqual([[topicId, 'demand-doubled']]);
  });

  it('a correction of what was published does not bring in a name that the publication would have been refused for', async () => {
    const { item } = await desk.release(await published());
    const [{ id }] = expectStatus(await replies.office.ask('head', 'GET', '/catalogue/items'), 200).body.items;
    const correct = (body: object) => replies.office.ask('head', 'POST', `/catalogue/items/${id}/corrections`, body);
    const faults = (body: object) => correct(body).then((answer) => expectStatus(answer, 422).body.errors);
    expect(await faults({ note: '补充说明', summary: '应申请人 乙等人的申请公开' })).toEqual([{ pointer: '#/summary', message: '含有申请人或者第三方的姓名' }]);
    expect(await faults({ note: '经申请人丙指出，标题有误。', title: '第3批次城市建设用地批准文件' })).toMatchObject([{ pointer: '#/note' }]);
    expectStatus(await correct({ note: '经读者指出，标题有误。', title: '第3批次城市建设用地批准文件' }), 200);
    expect((await new PageVisitor(replies.office).get(item.address)).text).toContain('经读者指出');
  });

  it('a page that is being made while its item is withdrawn is not kept as it was', async () => {
    const { item } = await publish(replies.office, { title: '将被撤回的名单' });
    const catalogue = replies.office.app.get(PublicCatalogue);
    const state = catalogue.state.bind(catalogue);
    // Withdrawn between the moment the item is looked up and the moment the answer is made.
    const once = jest.spyOn(catalogue, 'state').mockImplementationOnce(async () => {
      await run((tx) => replies.office.app.get(CatalogueEditor).withdraw(tx, item.id, { notice: '有误', hideTitle: true }, { by: 'head', on: '2026-03-02' }));
      return state();
    });
    await new PageVisitor(replies.office).get(`/open/items/${item.indexNumber}`);
    once.mockRestore();
    const after = await new PageVisitor(replies.office).get(`/open/items/${item.indexNumber}`);
    expect([after.status, after.text.includes('将被撤回的名单')]).toEqual([410, false]);
  });

  it('a case that rests is taken up again however many reasons it has had', async () => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()), { decision: 'not-now', reasons: '方案尚未批准', ground: 'DENIED.PROCESS', lookAgainOn: '2026-12-01' });
    const { topicId } = await desk.release(id);
    await run((tx) => tx.execute('UPDATE releases SET flags = 40 WHERE case_id = ?', [id]));
    replies.office.moveTo('2026-04-01');
    for (const n of [4, 5, 6]) await desk.asked(n);
    expect((await desk.release(id)).state).toBe('EVALUATION');
    expect([...await replies.office.app.get(RaisedFlags).of(replies.office.reads, topicId)].some((occasion) => occasion.startsWith('doubled:'))).toBe(true);
  });

  it('other thresholds weigh topics by themselves, on the day from which they count', async () => {
    for (const n of [1, 2]) await desk.asked(n);
    expectStatus(await replies.office.ask('admin', 'POST', '/policies', { effectiveFrom: '2026-03-05', values: { release: { distinctApplicants: 2 } } }), 201);
    await desk.work();
    expect(await desk.releases()).toEqual([]);
    replies.office.moveTo('2026-03-05', '00:30');
    await desk.work();
    await desk.work();
    expect(await desk.releases()).toMatchObject([{ rule: 'several-applicants', state: 'FLAGGED' }]);
  });

  it('what is to be left out is read for personal data when it is proposed', async () => {
    const id = await desk.evaluated(await desk.flagged());
    await desk.refused('officer', id, 'propose', 'personalData', {
      decision: 'release-in-part', reasons: '可以公开', leftOut: [{ part: '联系人电话13879512345', ground: 'DENIED.PROCESS', reason: '讨论记录' }],
    });
  });

  it.each([['\u200b\u200b'], ['。'], ['— — —']])('nothing is no publication, however it is written: %j', async (nothing) => {
    const id = await desk.evaluated(await desk.flagged());
    expectStatus(await desk.write(id, { body: nothing }), 200);
    await desk.refused('officer', id, 'propose', 'nothingToPublish', { decision: 'release', reasons: '可以公开' });
    expectStatus(await desk.write(id, { title: nothing }), 200);
    await desk.refused('officer', id, 'propose', 'titleNeeded', { decision: 'release', reasons: '可以公开' });
  });

  it('where two topics that rest become one, the sooner date to look again is kept (Art. 18)', async () => {
    const notNow = (lookAgainOn: string) => ({ decision: 'not-now', reasons: '方案尚未批准', ground: 'DENIED.PROCESS', lookAgainOn });
    const late = await desk.decided(await desk.evaluated(await desk.flagged()), notNow('2026-12-01'));
    for (const n of [4, 5, 6]) await desk.asked(n, { content: '申请公开丰城市剑光街道小区停车收费标准批复' });
    const [other] = await desk.releases('?states=FLAGGED');
    await desk.decided(await desk.evaluated(other.id), notNow('2026-09-01'));
    const [into, from] = [(await desk.release(late)).topicId, (await desk.release(other.id)).topicId];
    const { body: topic } = expectStatus(await replies.office.ask('head', 'GET', `/topics/${into}`), 200);
    expectStatus(await replies.office.ask('head', 'POST', `/topics/${into}/merge`, { others: [from], reason: '同一信息' }, { 'idempotency-key': replies.office.newKey(), 'if-match': `"${topic.revision}"` }), 200);
    await desk.work();
    expect((await desk.releases()).filter(({ state }) => state !== 'MERGED')).toMatchObject([{ id: other.id, topicId: into, lookAgainOn: '2026-09-01' }]);
  });

  it('who asked several organs is named once among those who counted', async () => {
    await desk.asked(1);
    await desk.asked(1, { organId: ORGANS.water }, 'water-clerk');
    for (const n of [2, 3]) await desk.asked(n);
    const [release] = await desk.releases('', 'supervisor');
    expect((await desk.release(release.id, 'supervisor')).reasons[0]).toMatchObject({ distinctApplicants: 3, requests: [{}, {}, {}] });
  });
});

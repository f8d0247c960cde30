import { Enforcement } from '../../src/clock/enforcement/enforcement.js';
import { databases } from '../support/database.js';
import { expectStatus } from '../support/office.js';
import { PageVisitor } from '../support/page-visitor.js';
import { publish } from '../support/released.js';
import { applicant, ASKED, ReleaseOffice } from '../support/release-office.js';
import { DENIAL, ReviewDesk } from '../support/review-desk.js';

describe.each(databases())('what was decided is looked at again, on $name', (dialect) => {
  let replies: ReviewDesk;
  let desk: ReleaseOffice;
  beforeEach(async () => {
    replies = await ReviewDesk.open('2026-03-02', dialect);
    desk = new ReleaseOffice(replies.office);
  });
  afterEach(() => replies?.close());

  /** One applicant asks and gets a denial. */
  async function denied(n: number): Promise<string> {
    const id = await replies.inReview(DENIAL, { content: ASKED, applicant: applicant(n, '司马青') });
    await replies.does('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers });
    await replies.does('leader', id, 'sign');
    await desk.work();
    await replies.does('clerk', id, 'serve', { mode: 'post', trackingNumber: 'EA123456789CN' });
    await desk.work();
    return id;
  }

  it('what a reply denied is flagged by itself on its date, with nobody doing anything', async () => {
    await denied(1);
    expect(await desk.releases()).toEqual([]);
    replies.office.moveTo('2027-03-01', '23:00');
    await desk.work();
    expect(await desk.releases()).toEqual([]);
    replies.office.moveTo('2027-03-02', '12:00');
    await desk.work();
    const [release, ...more] = await desk.releases();
    expect([release.state, release.rule, more]).toEqual(['FLAGGED', 'look-again', []]);
    expect((await desk.release(release.id)).reasons).toMatchObject([{ article: 'Art. 18', by: null, occasion: 'look-again:2026-03-02' }]);
    await desk.work();
    expect((await desk.release(release.id)).reasons).toHaveLength(1);
  });

  it('what a reply denied is flagged when as many ask for it as it takes, twice as many as had', async () => {
    await denied(1);
    replies.office.moveTo('2026-04-01');
    await desk.asked(2);
    expect(await desk.releases()).toEqual([]);
    await desk.asked(3);
    const [release] = await desk.releases();
    expect((await desk.release(release.id)).reasons.map((each: { rule: string }) => each.rule)).toEqual(expect.arrayContaining(['demand-doubled']));
  });

  it('what replies denied is released after all; published after the limit, it says by how much', async () => {
    await denied(1);
    for (const n of [2, 3]) await desk.asked(n);
    const [release] = await desk.releases();
    const id = await desk.decided(await desk.evaluated(release.id, { withheldBefore: { ground: 'DENIED.PROCESS', lastOn: '2026-03-02' } }), { decision: 'release', reasons: '程序已经终结' });
    expect(await desk.release(id)).toMatchObject({ state: 'PUBLICATION', publicationDueOn: '2026-03-30' });
    replies.office.moveTo('2026-03-31', '10:00');
    await replies.office.app.get(Enforcement).enforceDue();
    expect(await desk.release(id)).toMatchObject({ state: 'PUBLICATION', overdue: true });
    await desk.does('officer', id, 'publish');
    expect(await desk.release(id)).toMatchObject({ state: 'PUBLISHED', late: 1 });
  });

  it('another item takes the place of what was published; the old page leads to it', async () => {
    const id = await desk.decided(await desk.evaluated(await desk.flagged()));
    await desk.does('officer', id, 'publish');
    const { itemId, item: { address } } = await desk.release(id);
    await desk.refused('leader', id, 'supersede', 'notByItself', { byItemId: itemId, reason: '方案已修订' });
    expectStatus(await desk.command('leader', id, 'supersede', { byItemId: 'nothing', reason: '方案已修订' }), 404);
    const revised = await publish(replies.office, { title: '修订后的批准文件' });
    await desk.does('leader', id, 'supersede', { byItemId: revised.item.id, reason: '方案已修订' });
    expect(await desk.release(id)).toMatchObject({ state: 'SUPERSEDED', ended: 'superseded', item: { status: 'superseded' } });
    expect((await new PageVisitor(replies.office).get(address)).text).toContain('修订后的批准文件');
    await desk.asked(4);
    expect(await desk.releases()).toHaveLength(1);
  });
});

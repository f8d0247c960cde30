import { databases } from '../support/database.js';
import { GRANT_BODY } from '../support/review-bodies.js';
import { ReviewDesk, rulesOf } from '../support/review-desk.js';

describe.each(databases())('a reply that is served by the command alone, on $name', (dialect) => {
  let desk: ReviewDesk;
  let id: string;

  beforeEach(async () => {
    desk = await ReviewDesk.open('2026-01-05', dialect);
    id = await desk.inReview(GRANT_BODY);
    await desk.does('adviser', id, 'agree', { opinion: '合法', answers: GRANT_BODY.answers });
    await desk.does('leader', id, 'sign');
  });

  afterEach(() => desk.close());

  const serve = (body: object) => desk.command('clerk', id, 'serve', body);

  it('went the way the desk would have sent it (I235, ARL 22)', async () => {
    const courier = await serve({ mode: 'post', trackingNumber: 'SF1234567890123' });
    expect(rulesOf(courier)).toEqual(['postalEnterprise']);
    expect(courier.body.refusals[0].message).toContain('顺丰不是邮政企业');
    expect(rulesOf(await serve({ mode: 'post', carrier: '圆通', trackingNumber: 'EA123456789CN' }))).toEqual(['postalEnterprise']);
    expect(rulesOf(await serve({ mode: 'post', trackingNumber: 'EMS1' }))).toEqual(['trackingNumber']);
    expect(rulesOf(await serve({ mode: 'electronic', reconsiderationLink: '无' }))).toEqual(['reconsiderationLink']);
    expect(rulesOf(await serve({ mode: 'through-organ' }))).toEqual(['organNeeded']);
    expect((await desk.detail(id)).state).toBe('READY_TO_SERVE');
    expect((await desk.ask('clerk', 'GET', `/requests/${id}/deliveries`)).body.items).toEqual([]);
  });

  it('is on file with who carried it', async () => {
    await desk.does('clerk', id, 'serve', { mode: 'post', trackingNumber: 'EA 123 456 789 CN' });
    expect((await desk.ask('clerk', 'GET', `/requests/${id}/deliveries`)).body.items).toMatchObject([{ mode: 'post', carrier: '中国邮政', trackingNumber: 'EA123456789CN', state: 'sent', served: true }]);
  });
});

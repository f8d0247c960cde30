import { databases } from '../support/database.js';
import { expectStatus } from '../support/office.js';
import { GRANT_BODY, proposal } from '../support/review-bodies.js';
import { ReviewDesk } from '../support/review-desk.js';

describe.each(databases())('the earlier reply that a repeat rests on (Art. 36(6)), on $name', (dialect) => {
  let desk: ReviewDesk;

  beforeEach(async () => {
    desk = await ReviewDesk.open('2026-01-05', dialect);
  });

  afterEach(() => desk.close());

  async function numbered(id: string, form: string): Promise<{ number: string; on: string }> {
    const [row] = await desk.office.reads.query<{ doc_number: string; issued_on: string }>('SELECT doc_number, issued_on FROM letters WHERE case_id = ? AND form LIKE ?', [id, form]);
    return { number: row!.doc_number, on: row!.issued_on };
  }

  async function repeats(earlier: { readonly number: string; readonly on: string }) {
    const id = await desk.office.assigned();
    return desk.command('officer', id, 'propose-outcome', proposal('NOT_PROCESSED.REPEAT', { elements: {}, evidence: { earlierReply: { ...earlier, sameApplicant: true, sameInformation: true } } }));
  }

  it('is a reply, not a notice', async () => {
    const first = await desk.office.assigned();
    await desk.does('officer', first, 'request-correction', { items: ['请明确文件名称'] });
    const { errors } = expectStatus(await repeats(await numbered(first, 'correction-notice')), 422).body;
    expect(errors).toMatchObject([{ pointer: '#/evidence/earlierReply/number', message: expect.stringContaining('不是答复') }]);
  });

  it('was served: a signed one alone answers nobody', async () => {
    const first = await desk.inReview(GRANT_BODY);
    await desk.does('adviser', first, 'agree', { opinion: '合法', answers: GRANT_BODY.answers });
    await desk.does('leader', first, 'sign');
    const earlier = await numbered(first, 'reply:%');
    const { errors } = expectStatus(await repeats(earlier), 422).body;
    expect(errors).toMatchObject([{ pointer: '#/evidence/earlierReply/number', message: expect.stringContaining('尚未送达') }]);
    await desk.does('clerk', first, 'serve', { mode: 'direct' });
    expectStatus(await repeats(earlier), 200);
  });

  it('may have been given on the spot', async () => {
    const first = await desk.office.assigned();
    await desk.does('officer', first, 'reply-on-the-spot', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '市政府网站政府信息公开专栏' } });
    expectStatus(await repeats(await numbered(first, 'reply:%')), 200);
  });
});

import { databases } from '../support/database.js';
import { pdf, SONG } from '../documents/samples/pdf.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { expectStatus } from '../support/office.js';
import { GRANT_BODY } from '../support/review-bodies.js';
import { ReviewDesk, rulesOf } from '../support/review-desk.js';
import { upload } from '../support/uploads.js';

const covered = () => pdf((draw) => {
  draw.font(SONG).fontSize(14).text('举报人：欧阳建国', 72, 72);
  draw.rect(127, 68, 200, 24).fill('#000');
});
const PROVIDED = { outcome: 'GRANTED.PROVIDED', elements: GRANT_BODY.elements, secrecyCheck: '已查，不涉密' };

describe.each(databases())('a reply on the spot, on $name', (dialect) => {
  let desk: ReviewDesk;

  beforeEach(async () => {
    desk = await ReviewDesk.open('2026-01-05', dialect);
  });

  afterEach(() => desk.close());

  it('does not leave with a file the release check has something against', async () => {
    const id = await desk.office.assigned();
    expectStatus(await upload(desk.office, 'officer', id, { bytes: await covered(), name: '答复附件.pdf', fields: { purpose: 'reply' } }), 201);
    await desk.office.app.get(WorkRunner, { strict: false }).runDue();
    expect(rulesOf(expectStatus(await desk.command('officer', id, 'reply-on-the-spot', PROVIDED), 409))).toContain('releaseGate');
  });

  it('names its letter and the hash of it in the record', async () => {
    const id = await desk.office.assigned();
    await desk.does('officer', id, 'reply-on-the-spot', PROVIDED);
    const [letter] = await desk.office.reads.query<{ id: string; content_hash: string }>("SELECT id, content_hash FROM letters WHERE case_id = ? AND form LIKE 'reply:%'", [id]);
    const [entry] = await desk.office.reads.query<{ payload: string }>("SELECT payload FROM case_records WHERE case_id = ? AND type = 'REPLY_ON_THE_SPOT'", [id]);
    expect(JSON.parse(entry!.payload)).toMatchObject({ letter: { letterId: letter!.id, hash: letter!.content_hash } });
    expect((await desk.detail(id)).facts.replies[0]).toMatchObject({ document: { letterId: letter!.id } });
  });
});

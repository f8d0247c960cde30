import { databases } from '../support/database.js';
import { expectStatus, ORGANS } from '../support/office.js';
import { CLEARED } from '../support/review-bodies.js';
import { DENIAL, ReviewDesk, rulesOf } from '../support/review-desk.js';

const AGREED = { opinion: '合法', answers: DENIAL.answers };

describe.each(databases())('reviews are given out on $name', (dialect) => {
  let desk: ReviewDesk;
  beforeEach(async () => { desk = await ReviewDesk.open('2026-01-05', dialect); });
  afterEach(() => desk?.close());

  const settings = (mode: string, who = 'head', organ: string = ORGANS.land) => desk.ask(who, 'PUT', `/organs/${organ}/review-settings`, { mode });
  const adviserOf = async (id: string): Promise<string | null> => {
    const [row] = await desk.office.reads.query<{ adviser_id: string | null }>('SELECT adviser_id FROM review_cases WHERE case_id = ?', [id]);
    return row!.adviser_id;
  };
  const advisers = async () => {
    await desk.employ('adviser-2', '甲律', ['legal-adviser', ORGANS.land]);
    await desk.employ('adviser-3', '乙律', ['legal-adviser', ORGANS.land], ['handling-officer', ORGANS.land]);
  };

  it('as the head of the organ, or the administrator, says; open unless somebody said so', async () => {
    expect(expectStatus(await desk.ask('adviser', 'GET', `/organs/${ORGANS.land}/review-settings`), 200).body)
      .toEqual({ organId: ORGANS.land, mode: 'open', label: '法律顾问自行领取', changedBy: null, changedAt: null, advisers: [{ id: 'adviser', name: '孙律', open: 0 }] });
    expect(expectStatus(await settings('round-robin'), 200).body).toMatchObject({ mode: 'round-robin', changedBy: '李主任' });
    expect(expectStatus(await settings('by-hand', 'admin', ORGANS.water), 200).body).toMatchObject({ mode: 'by-hand', changedBy: '郑管' });
    expectStatus(await settings('by-hand', 'head', ORGANS.water), 403);
    expectStatus(await settings('by-hand', 'adviser'), 403);
    expectStatus(await settings('by-lot'), 422);
    expectStatus(await settings('open', 'admin', 'no-such-organ'), 404);
    expectStatus(await desk.ask('officer', 'GET', `/organs/${ORGANS.land}/review-settings`), 403);
  });

  it('to each adviser in turn, leaving out who drafted or handled the case', async () => {
    await advisers();
    await settings('round-robin');
    const turns = [];
    for (const officer of ['officer', 'officer', 'adviser-3', 'officer', 'officer']) turns.push(await adviserOf(await desk.inReviewBy(officer)));
    // The third is handled by the adviser whose turn it would be: the next in turn takes it, and the turn is not lost.
    expect(turns).toEqual(['adviser', 'adviser-2', 'adviser', 'adviser-3', 'adviser-2']);
    expect(expectStatus(await desk.ask('head', 'GET', `/organs/${ORGANS.land}/review-settings`), 200).body.advisers).toEqual([
      { id: 'adviser', name: '孙律', open: 2 }, { id: 'adviser-3', name: '乙律', open: 1 }, { id: 'adviser-2', name: '甲律', open: 2 },
    ]);
  });

  it('in turn to nobody who has left; a reply that comes back goes to the one who read it, while that one is there', async () => {
    await advisers();
    await settings('round-robin');
    const id = await desk.inReview();
    expect(await adviserOf(id)).toBe('adviser');
    await desk.does('adviser', id, 'return', { reasons: '改', about: [{ question: 'disclosure' }] });
    await desk.submitted(id);
    expect(await adviserOf(id)).toBe('adviser');
    await desk.does('adviser', id, 'return', { reasons: '再改', about: [{ question: 'disclosure' }] });
    expectStatus(await desk.ask('admin', 'PATCH', '/people/adviser', { active: false }), 200);
    await desk.submitted(id);
    expect(await adviserOf(id)).toBe('adviser-2');
    expect(await desk.told(id, 'work-body-head')).not.toContain('adviser-needed');
  });

  it('to nobody where all have a conflict, and the head is told', async () => {
    await advisers();
    await settings('round-robin');
    for (const gone of ['adviser', 'adviser-2']) expectStatus(await desk.ask('admin', 'PATCH', `/people/${gone}`, { active: false }), 200);
    const id = await desk.inReviewBy('adviser-3');
    expect(await adviserOf(id)).toBeNull();
    expect(await desk.told(id, 'work-body-head')).toContain('adviser-needed');
    const [row] = await desk.office.reads.query<{ payload: string }>("SELECT payload FROM case_records WHERE case_id = ? AND type = 'CLEAR_SECRECY'", [id]);
    expect(JSON.parse(row!.payload)).toMatchObject({ assignTo: null });
  });

  it('one after the other, also where several are cleared at the same moment', async () => {
    await advisers();
    await settings('round-robin');
    const ids = await Promise.all(Array.from({ length: 3 }, async () => {
      const id = await desk.drafted();
      await desk.does('officer', id, 'submit-for-review');
      return id;
    }));
    await Promise.all(ids.map((id) => desk.does('secrecy', id, 'clear-secrecy', CLEARED)));
    expect(new Set(await Promise.all(ids.map(adviserOf)))).toEqual(new Set(['adviser', 'adviser-2', 'adviser-3']));
  });

  it('by hand: nobody reviews before the head has named an adviser', async () => {
    await advisers();
    await settings('by-hand');
    const id = await desk.inReview();
    expect(await desk.told(id, 'work-body-head')).toContain('adviser-needed');
    expect((await desk.ask('adviser', 'GET', '/reviews?scope=unassigned')).body.items).toMatchObject([{ requestId: id, assigned: 'nobody', mayReview: { possible: false, why: 'awaits-assignment' } }]);
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', AGREED), 409))).toEqual(['assignFirst']);
    expectStatus(await desk.command('adviser', id, 'assign-adviser', { adviserId: 'adviser' }), 403);
    await desk.does('head', id, 'assign-adviser', { adviserId: 'adviser-2' });
    expect(rulesOf(expectStatus(await desk.command('adviser', id, 'agree', AGREED), 409))).toEqual(['assignedAdviser']);
    expect((await desk.ask('adviser', 'GET', '/reviews')).body.items).toMatchObject([{ assigned: 'other', adviser: { name: '甲律' }, mayReview: { why: 'assigned-to-another' } }]);
    await desk.does('adviser-2', id, 'agree', AGREED);
  });

  it('to advisers of the organ only; an adviser takes what is free and hands on the own, no more', async () => {
    await advisers();
    const id = await desk.inReview();
    for (const adviserId of ['officer', 'nobody', 'supervisor']) {
      expect(expectStatus(await desk.command('head', id, 'assign-adviser', { adviserId }), 422).body.errors).toMatchObject([{ pointer: '#/adviserId' }]);
    }
    expectStatus(await desk.command('adviser', id, 'assign-adviser', { adviserId: 'adviser-2' }), 403);
    await desk.does('adviser', id, 'assign-adviser', { adviserId: 'adviser' });
    expectStatus(await desk.command('adviser-2', id, 'assign-adviser', { adviserId: 'adviser-2' }), 403);
    await desk.does('adviser', id, 'assign-adviser', { adviserId: 'adviser-2', reason: '出差' });
    expect(await adviserOf(id)).toBe('adviser-2');
    expectStatus(await desk.ask('admin', 'PATCH', '/people/adviser-3', { active: false }), 200);
    expectStatus(await desk.command('head', id, 'assign-adviser', { adviserId: 'adviser-3' }), 422);
  });
});

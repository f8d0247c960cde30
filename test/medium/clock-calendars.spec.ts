import { NOTICES } from '../../workflows/clock/notices.js';
import { PublishedNotices } from '../../src/clock/calendars/published-notices.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { databases } from '../support/database.js';
import { ClockOffice } from '../support/clock-office.js';
import { expectStatus, ORGANS } from '../support/office.js';

const OF_2026 = NOTICES.find((each) => each.id === 'gov-2025-7')!;
/** The notice as an administrator would type it in. */
const notice2026 = { ...OF_2026, daysOff: [...OF_2026.daysOff], workdays: [...OF_2026.workdays] };
const typhoon = {
  kind: 'override', title: '市防指〔2026〕12号 防台风停工停业令', issuedOn: '2026-03-11', year: 2026,
  daysOff: [{ from: '2026-03-12', to: '2026-03-13', name: '台风停工' }], workdays: [],
};

describe.each(databases())('a calendar that changes, on $name', (dialect) => {
  let office: ClockOffice;
  const open = async (day: string) => { office = await ClockOffice.open(day, dialect); };
  afterEach(() => office?.close());
  const load = (body: object, query = '') => office.office.ask('admin', 'POST', `/calendars/sources${query}`, body);
  const recomputed = async (id: string) => (await office.entries(id)).filter((each) => each.type === 'DEADLINES_RECOMPUTED').map((each) => each.payload['changes']);

  it('knows at first start the notices issued by then, and the later ones when they are published', async () => {
    await open('2025-10-30');
    expect((await office.office.ask('officer', 'GET', '/calendars')).body).toMatchObject({ lastYear: 2025, provisionalFrom: '2026-01-01' });
    const notices = office.office.app.get(PublishedNotices);
    office.wakeUpOn('2025-11-04');
    expect(await office.office.app.get(UnitOfWork).run((tx) => notices.load(tx))).toBe(1);
    expect(await office.office.app.get(UnitOfWork).run((tx) => notices.load(tx))).toBe(0);
    expect((await office.office.ask('officer', 'GET', '/calendars')).body).toMatchObject({ lastYear: 2026, provisionalFrom: '2027-01-01' });
  });

  it('makes provisional dates certain: old and new go into the record, and the officer is told', async () => {
    await open('2025-10-30');
    office.wakeUpOn('2025-12-22');
    const id = await office.assigned();
    expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: null, estimatedOn: expect.stringMatching(/^2026-01/) });
    const estimated = (await office.deadline(id, 'target'))!.estimatedOn;
    expectStatus(await load(notice2026), 200);
    await office.enforcement.enforceDue();
    // 1–3 January off, Sunday 4 January worked.
    expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: '2026-01-13', estimatedOn: null });
    expect((await recomputed(id))[0]).toContainEqual({ key: 'target', from: estimated, to: '2026-01-13', provisional: false });
    await office.deliver();
    expect((await office.told('officer')).filter((each) => each.kind === 'deadline-moved').map((each) => each.params['key'])).toEqual(expect.arrayContaining(['target', 'statutory']));
    expect(await office.enforcement.enforceDue()).toBe(0);
    expect(await recomputed(id)).toHaveLength(1);
  });

  it('moves due dates of the whole city by a typhoon closure, after a preview that changes nothing', async () => {
    await open('2026-03-02');
    const [land, water] = [await office.assigned(), (await office.submit({ organId: ORGANS.water, applicantId: 'applicant-2' })).caseId];
    office.wakeUpOn('2026-03-11');
    await office.enforcement.enforceDue();
    const before = await office.everything();
    const preview = expectStatus(await load(typhoon, '?dryRun=true'), 200);
    expect(preview.body).toMatchObject({ applied: false, version: null, next: null });
    expect(preview.body.effects.map((each: { caseId: string }) => each.caseId).sort()).toEqual([land, water].sort());
    expect(preview.body.effects[0].moved).toContainEqual({ key: 'target', from: '2026-03-23', to: '2026-03-25', provisional: false });
    expect(await office.everything()).toEqual(before);
    const first = expectStatus(await load(typhoon, '?dryRun=true&limit=1'), 200).body;
    const second = expectStatus(await load(typhoon, `?dryRun=true&limit=1&after=${first.next}`), 200).body;
    expect([...first.effects, ...second.effects].map((each: { caseId: string }) => each.caseId)).toEqual([land, water].sort());

    const loaded = expectStatus(await load(typhoon), 200).body;
    await office.enforcement.enforceDue();
    for (const id of [land, water]) expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: '2026-03-25' });
    const year = (await office.office.ask('officer', 'GET', '/calendars/2026')).body;
    expect(year.days.find((each: { date: string }) => each.date === '2026-03-12')).toMatchObject({ working: false, why: 'closure', name: '台风停工', source: { title: typhoon.title } });

    const undo = `/calendars/sources/${loaded.sourceId}`;
    expectStatus(await (await office.office.as('admin')).ask('DELETE', undo), 422);
    expectStatus(await (await office.office.as('admin')).ask('DELETE', `${undo}?reason=${encodeURIComponent('台风转向')}`), 200);
    await office.enforcement.enforceDue();
    for (const id of [land, water]) expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: '2026-03-23' });
    expect(await recomputed(land)).toHaveLength(2);
    expectStatus(await (await office.office.as('admin')).ask('DELETE', `${undo}?reason=again`), 404);
  });

  it('closes one organ only', async () => {
    await open('2026-03-02');
    const [land, water] = [await office.assigned(), (await office.submit({ organId: ORGANS.water, applicantId: 'applicant-2' })).caseId];
    expectStatus(await load({ ...typhoon, organId: ORGANS.water }), 200);
    await office.enforcement.enforceDue();
    expect(await office.deadline(land, 'target')).toMatchObject({ dueOn: '2026-03-23' });
    expect(await office.deadline(water, 'target')).toMatchObject({ dueOn: '2026-03-25' });
    expect((await office.submit({ organId: ORGANS.water, applicantId: 'applicant-3' })).clocks.find((each) => each.key === 'target')?.dueOn).toBe('2026-03-25');
    expect(await recomputed(land)).toEqual([]);
  });

  it('changes in mid-year as in 2019: only what the new days touch is recomputed', async () => {
    await open('2019-03-20');
    const early = await office.assigned();
    office.wakeUpOn('2019-04-10', '10:00');
    await office.enforcement.enforceDue();
    const id = await office.assigned();
    expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: '2019-05-02' });
    const change = NOTICES.find((each) => each.id === 'gov-2019-3')!;
    expectStatus(await load({ ...change, daysOff: [...change.daysOff], workdays: [...change.workdays] }), 200);
    await office.enforcement.enforceDue();
    // Sunday 28 April is worked now; 2 and 3 May are off, Sunday 5 May is worked.
    expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: '2019-04-30' });
    expect(await office.deadline(id, 'statutory')).toMatchObject({ dueOn: '2019-05-09' });
    expect(await recomputed(id)).toEqual([[{ key: 'target', from: '2019-05-02', to: '2019-04-30', provisional: false }]]);
    expect(await recomputed(early)).toEqual([]);
  });

  it('takes back a breach that a closure undoes, and records the new one when it comes', async () => {
    await open('2026-03-02');
    const id = await office.assigned();
    await office.liveUntil('2026-03-24');
    const breach = async () => (await office.office.reads.query('SELECT target_breached_on FROM case_figures WHERE case_id = ?', [id]))[0];
    expect(await breach()).toEqual({ target_breached_on: '2026-03-24' });
    expectStatus(await load({ ...typhoon, issuedOn: '2026-03-24', daysOff: [{ from: '2026-03-23', to: '2026-03-24', name: '台风停工' }] }), 200);
    await office.liveUntil('2026-03-25', '23:59');
    expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: '2026-03-25' });
    expect(await breach()).toEqual({ target_breached_on: null });
    await office.liveUntil('2026-03-26');
    expect(await breach()).toEqual({ target_breached_on: '2026-03-26' });
    expect((await office.stages(id)).filter((each) => each.startsWith('target overdue'))).toEqual(['target overdue 2026-03-24', 'target overdue 2026-03-26']);
  });

  it('recomputes what is left when it was interrupted, and before the next command of a case in any event', async () => {
    await open('2026-03-02');
    const ids = [await office.assigned(), await office.assigned(), await office.assigned()];
    expectStatus(await load(typhoon), 200);
    await office.run(ids[1]!, 'ADD_NOTE', { text: '一' });
    expect((await office.entries(ids[1]!)).map((each) => each.type)).toEqual(['SUBMIT', 'ASSIGN', 'DEADLINES_RECOMPUTED', 'ADD_NOTE']);
    await office.enforcement.enforceDue();
    for (const id of ids) expect(await recomputed(id)).toHaveLength(1);
  });

  it('takes a year of the library only where the library has data, and refuses nonsense', async () => {
    await open('2025-10-30');
    const library = (year: unknown) => office.office.ask('admin', 'POST', '/calendars/library', { year });
    expect(expectStatus(await library(2027), 422).body.type).toBe('urn:yishen:problem:calendar-not-covered');
    expectStatus(await library(2026), 200);
    expect((await office.office.ask('officer', 'GET', '/calendars/2026')).body).toMatchObject({ workingDays: 248 });
    expect(expectStatus(await library(2026), 409).body.type).toBe('urn:yishen:problem:already-exists');
    const version = (await office.office.ask('officer', 'GET', '/calendars')).body.version;
    const empty = { ...notice2026, id: 'holiday-cn-2027', year: 2027, daysOff: [], workdays: [] };
    const refused: [object, number][] = [
      [empty, 422], [{ ...empty, daysOff: [{ from: '2027-01-01', to: '2027-01-01', name: '元旦' }] }, 422], [{ ...notice2026, id: 'gov-2024-12' }, 409],
      [{ ...notice2026, daysOff: [{ from: '2026-02-30', to: '2026-03-01', name: '春节' }] }, 422], [{ ...notice2026, organId: ORGANS.land }, 422],
      [{ ...notice2026, supersedes: 'no-such-source' }, 422], [{ ...notice2026, id: "x'; DROP TABLE cases; --" }, 422], [{ ...typhoon, organId: 'no-such-organ' }, 422],
      [{ ...typhoon, year: 2028, daysOff: [{ from: '2028-03-12', to: '2028-03-12', name: '台风停工' }] }, 422], [{ ...typhoon, workdays: ['2026-03-12'] }, 422],
      [{ ...typhoon, daysOff: [] }, 422], [{ hello: 'world' }, 422],
    ];
    for (const [body, status] of refused) expectStatus(await load(body), status);
    expectStatus(await office.office.ask('officer', 'GET', '/calendars/2027'), 422);
    expectStatus(await office.office.ask('officer', 'GET', '/calendars/next-year'), 422);
    expectStatus(await office.office.ask('clerk', 'POST', '/calendars/sources', typhoon), 403);
    expect((await office.office.ask('officer', 'GET', '/calendars')).body.version).toBe(version);
  });
});

import { Calendars } from '../../src/engine/ports.js';
import { firstDayWithLeft } from '../../src/requests/read-model/alarm-days.js';
import { Office, expectStatus, ORGANS, UNITS, type Someone } from '../support/office.js';

interface Line { readonly id: string; readonly alarm: string; readonly changedAt: number; readonly receivedOn: string | null; readonly target: { dueOn: string | null; estimatedOn: string | null; workingDaysLeft: number | null } }

/** Eight weeks of a bureau: one request a working day, some moved on. Today is Monday, 2026-06-01. */
const DAYS = [
  '2026-04-07', '2026-04-15', '2026-04-22', '2026-04-28', '2026-05-06', '2026-05-08', '2026-05-11', '2026-05-13', '2026-05-15', '2026-05-18',
  '2026-05-20', '2026-05-22', '2026-05-25', '2026-05-27', '2026-05-29',
];

describe('lists over HTTP', () => {
  let office: Office;
  const ids: string[] = [];

  beforeAll(async () => {
    office = await Office.open(DAYS[0]!);
    for (const [i, day] of DAYS.entries()) {
      office.moveTo(day);
      ids.push(await office.assigned({ content: `第${i}件：沿江村征地批文`, ...(i % 3 === 0 ? { title: `卷宗${i}` } : {}) }));
    }
    office.moveTo('2026-06-01');
    expectStatus(await office.command('officer', ids[12]!, 'request-correction', { items: ['年度'] }), 200);
    expectStatus(await office.command('officer', ids[13]!, 'consult-organ', { organName: '水利局', joint: true, information: 'x' }), 200);
    expectStatus(await office.command('officer', ids[14]!, 'reply-on-the-spot', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } }), 200);
    expectStatus(await office.command('head', ids[11]!, 'reassign', { unitId: UNITS.landTwo, officerId: 'officer-2', reason: '调整' }), 200);
    ids.push(expectStatus(await office.submit({ channel: 'email' }), 201).body.caseId);
    for (let i = 0; i < 3; i += 1) expectStatus(await office.submit({ organId: ORGANS.water }, { who: 'water-clerk' }), 201);
  });
  afterAll(() => office?.close());

  const page = async (query: string, who: Someone = 'clerk') => expectStatus(await office.ask(who, 'GET', `/requests?${query}`), 200).body as { items: Line[]; next: string | null };
  const found = async (query: string, who: Someone = 'clerk') => (await page(`limit=200&${query}`, who)).items.map((each) => each.id);
  const nth = (...numbers: number[]) => numbers.map((n) => ids[n]!);

  it('show the organs that the reader works in, the supervisor all', async () => {
    expect(await found('')).toHaveLength(16);
    expect(await found('', 'water-clerk')).toHaveLength(3);
    expect(await found('', 'adviser')).toHaveLength(19);
    expect(await found('', 'supervisor')).toHaveLength(19);
    expect(await found(`organId=${ORGANS.water}`, 'supervisor')).toHaveLength(3);
    expectStatus(await office.ask('clerk', 'GET', `/requests?organId=${ORGANS.water}`), 403);
    expectStatus(await office.ask('admin', 'GET', '/requests'), 403);
  });

  it('show what is mine: what I handle, and what waits for me or for a role I hold', async () => {
    expect((await found('scope=mine&open=true', 'officer-2')).sort()).toEqual(nth(11).sort());
    expect(await found('scope=mine&open=true', 'officer')).toHaveLength(13);
    // The request by e-mail is to be confirmed by a clerk.
    expect(await found('scope=mine', 'clerk')).toContain(ids[15]);
    expect(await found('scope=mine', 'secrecy')).toEqual([]);
    expect(await found('scope=unit', 'officer')).toEqual([]);
  });

  it('are counted by what waits', async () => {
    const counts = async (who: Someone, query = '') => expectStatus(await office.ask(who, 'GET', `/requests/counts${query}`), 200).body;
    expect(await counts('officer-2')).toEqual({ mine: 1, unit: null, watched: 0, awaitingConfirmation: 1, awaitingCorrection: 1, open: 15 });
    expect(await counts('officer')).toMatchObject({ mine: 13 });
    expect(await counts('supervisor')).toMatchObject({ open: 18 });
    expect(await counts('supervisor', `?organId=${ORGANS.water}`)).toMatchObject({ open: 3, awaitingCorrection: 0 });
    expectStatus(await office.ask('clerk', 'GET', `/requests/counts?organId=${ORGANS.water}`), 403);
    const mine = await found('scope=mine&open=true', 'clerk');
    expect((await counts('clerk')).mine).toBe(mine.length);
  });

  it('show what my unit has in hand', async () => {
    expectStatus(await office.ask('admin', 'POST', '/people/officer-2/roles', { organId: ORGANS.land, role: 'handling-officer', unitId: UNITS.landTwo }), 201);
    expect(await found('scope=unit', 'officer-2')).toEqual(nth(11));
    expect(expectStatus(await office.ask('officer-2', 'GET', '/requests/counts'), 200).body).toMatchObject({ unit: 1 });
  });

  it('begin with the most urgent and count the working days left', async () => {
    const { items } = await page('limit=200&open=true');
    const dates = items.map((each) => each.target.dueOn ?? each.target.estimatedOn ?? '9999');
    expect(dates).toEqual([...dates].sort());
    const calendar = await office.app.get(Calendars).current(office.reads, ORGANS.land);
    for (const { target } of items.filter((each) => each.target.dueOn)) {
      expect(target.workingDaysLeft).toBe(calendar.workingDaysBetween('2026-06-01', target.dueOn!));
    }
  });

  it.each([
    ['state', 'states=AWAITING_CORRECTION', [12]],
    ['several states', 'states=AWAITING_CORRECTION,REPLIED', [12, 14]],
    ['unit', `unitId=${UNITS.landTwo}`, [11]],
    ['officer', 'officerId=officer-2', [11]],
    ['a stopped clock', 'clockState=stopped', [12]],
    ['a paused clock', 'clockState=paused', [13]],
    ['a clock that has not started', 'clockState=notStarted', [15]],
    ['channel', 'channel=email', [15]],
    ['outcome', 'outcome=GRANTED.ALREADY_PUBLIC', [14]],
    ['what is still open', 'open=false', [14]],
    ['flag', 'flag=consultation', [13]],
    ['days of receipt', 'receivedFrom=2026-05-06&receivedTo=2026-05-11', [4, 5, 6]],
    ['text of the content', `text=${encodeURIComponent('第7件')}`, [7]],
    ['text of the title', `text=${encodeURIComponent('卷宗12')}`, [12]],
    ['number', `text=${encodeURIComponent('〔2026〕3号')}`, [2]],
    ['text that nothing holds', `text=${encodeURIComponent('不存在的词')}`, []],
    ['two things at once', 'states=AWAITING_CORRECTION&officerId=officer-2', []],
  ])('filter by %s', async (_what, query, expected) => {
    expect((await found(query)).sort()).toEqual(nth(...expected).sort());
  });

  it('filter by alarm exactly as rows are coloured, and a clock that stands still has no colour', async () => {
    const { items } = await page('limit=200');
    for (const alarm of ['none', 'reminder', 'yellow', 'red', 'overdue']) {
      expect((await found(`alarm=${alarm}`)).sort()).toEqual(items.filter((each) => each.alarm === alarm).map((each) => each.id).sort());
    }
    const colours = new Set(items.map((each) => each.alarm));
    expect([...colours].sort()).toEqual(['none', 'overdue', 'red', 'reminder', 'yellow']);
    for (const { alarm, target } of items.filter((each) => each.target.dueOn)) {
      const left = target.workingDaysLeft!;
      expect([left, alarm]).toEqual([left, left < 0 ? 'overdue' : left <= 2 ? 'red' : left <= 5 ? 'yellow' : left <= 10 ? 'reminder' : 'none']);
    }
    for (const n of [12, 13, 14]) expect(items.find((each) => each.id === ids[n])).toMatchObject({ alarm: 'none', target: { workingDaysLeft: null } });
  });

  it.each([0, 1, 2, 3, 5, 8, 13])('filter by %d working days left at most', async (n) => {
    const { items } = await page('limit=200');
    const expected = items.filter((each) => each.target.workingDaysLeft !== null && each.target.workingDaysLeft <= n).map((each) => each.id);
    expect((await found(`daysLeftAtMost=${n}`)).sort()).toEqual(expected.sort());
  });

  it('count days left the same on a day off', async () => {
    const calendar = await office.app.get(Calendars).current(office.reads, ORGANS.land);
    expect(firstDayWithLeft('2026-06-08', 1, calendar)).toBe('2026-06-05');
    expect(calendar.estimateWorkingDaysBetween('2026-06-06', '2026-06-08')).toBe(1);
  });

  it.each(['due', 'received', 'changed'])('page through the cases of several organs by %s', async (sort) => {
    const all = await found(`sort=${sort}`, 'supervisor');
    const first = await page(`limit=10&sort=${sort}`, 'adviser');
    const second = await page(`limit=10&sort=${sort}&cursor=${encodeURIComponent(first.next!)}`, 'adviser');
    expect([...first.items, ...second.items].map((each) => each.id)).toEqual(all);
    expect(second.next).toBeNull();
  });

  it.each(['due', 'received', 'changed'])('page through all by %s, none twice, none left out', async (sort) => {
    const seen: Line[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { items, next }: { items: Line[]; next: string | null } = await page(`limit=4&sort=${sort}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      seen.push(...items);
      cursor = next;
    }
    expect(seen.map((each) => each.id)).toEqual(await found(`sort=${sort}`));
    expect(new Set(seen.map((each) => each.id)).size).toBe(16);
  });

  it('go on after the last row although rows come and go between two pages', async () => {
    const other = await Office.open('2026-03-02');
    try {
      for (let i = 0; i < 9; i += 1) {
        other.moveTo(`2026-03-${String(2 + i).padStart(2, '0')}`, '10:00');
        await other.assigned();
      }
      const order = (await other.ask('clerk', 'GET', '/requests')).body.items.map((each: Line) => each.id) as string[];
      const ask = async (cursor?: string) => (await other.ask('clerk', 'GET', `/requests?limit=3${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`)).body;
      const first = await ask();
      expect(first.items.map((each: Line) => each.id)).toEqual(order.slice(0, 3));
      expectStatus(await other.command('officer', order[1]!, 'reply-on-the-spot', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } }), 200);
      await other.submit({ channel: 'in-person', submittedOn: '2026-03-01' });
      const second = await ask(first.next);
      expect(second.items.map((each: Line) => each.id)).toEqual(order.slice(3, 6));
    } finally {
      await other.close();
    }
  });

  it('refuse a cursor that is none, or of another order', async () => {
    const { next } = await page('limit=2');
    for (const query of [`cursor=abc`, `cursor=${Buffer.from('["due:x","1"]').toString('base64url')}`, `sort=changed&cursor=${encodeURIComponent(next!)}`, 'limit=0', 'limit=201', 'limit=x', 'sort=name', 'states=NONE', 'offset=3']) {
      expectStatus(await office.ask('clerk', 'GET', `/requests?${query}`), 422);
    }
  });

  it('stay on the index at any size: no sort of its own for the worklist', async () => {
    const plan = async (where: string) => JSON.stringify(await office.reads.query(`EXPLAIN QUERY PLAN SELECT r.case_id FROM requests r ${where} LIMIT 51`));
    for (const where of [
      "WHERE r.organ_id = 'o' ORDER BY r.target_due_on, r.case_id",
      "WHERE r.organ_id = 'o' AND r.target_due_on >= '2026-01-01' AND (r.target_due_on > '2026-01-01' OR r.case_id > 'x') ORDER BY r.target_due_on, r.case_id",
      "WHERE r.organ_id = 'o' AND r.open = 1 ORDER BY r.target_due_on, r.case_id",
      'WHERE r.open = 1 ORDER BY r.target_due_on, r.case_id',
      "WHERE r.officer_id = 'p' ORDER BY r.target_due_on, r.case_id",
      'ORDER BY r.changed_at DESC, r.case_id DESC',
      "WHERE r.organ_id = 'o' ORDER BY r.intake_on DESC, r.case_id DESC",
    ]) {
      expect(await plan(where)).toContain('USING');
      expect(await plan(where)).not.toContain('TEMP B-TREE');
    }
  });
});

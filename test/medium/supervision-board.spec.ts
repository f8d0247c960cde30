import { CLEAN_LETTER } from '../../workflows/request/v1/steps/sample-letter.js';
import { databases } from '../support/database.js';
import { ClockOffice } from '../support/clock-office.js';
import { expectStatus, ORGANS, UNITS, type Someone } from '../support/office.js';

interface CardBody { caseId: string; target: { dueOn: string; workingDaysLeft: number; provisional: boolean } | null; lateWhenPaused: number | null; stage: { key: string } | null; breached: { target: boolean; statutory: boolean }; bar: { runs: { kind: string; days: number; target: boolean }[]; used: number; left: number } | null; remindedToday: boolean; unitName: string | null }
interface ColumnBody { name: string; title: string; count: number; cards: CardBody[]; next: string | null }

describe.each(databases())('the board on $name', (dialect) => {
  let office: ClockOffice;
  const cases: Record<string, string> = {};
  const board = async (query = '', who: Someone = 'supervisor') => expectStatus(await office.office.ask(who, 'GET', `/board${query}`), 200).body as { strip: object; today: string; columns: ColumnBody[] };
  const where = async (query = '') => Object.fromEntries((await board(query)).columns.flatMap((column) => column.cards.map((card) => [card.caseId, column.name])));
  const card = async (id: string) => (await board()).columns.flatMap((column) => column.cards).find((each) => each.caseId === id)!;

  /** Cases of each colour on Monday 2026-03-23; the fourth was late before it was paused. */
  beforeAll(async () => {
    office = await ClockOffice.open('2026-02-26', dialect);
    const open = async (name: string, day: string, over: Record<string, unknown> = {}) => {
      if (office.office.time.today() < day) await office.liveUntil(day);
      cases[name] = await office.assigned(over);
    };
    await open('overdue', '2026-02-26');
    await open('latePaused', '2026-02-26');
    await open('red', '2026-03-02');
    await open('replied', '2026-03-02');
    await open('yellow', '2026-03-05');
    await open('paused', '2026-03-06');
    await office.run(cases['paused']!, 'CONSULT_ORGAN', { organName: '市水利局', joint: true, information: '联合印发的文件' });
    await open('reminder', '2026-03-12');
    await office.liveUntil('2026-03-16');
    await office.run(cases['replied']!, 'REPLY_ON_THE_SPOT', { letter: CLEAN_LETTER, outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '市政府网站' } });
    await office.liveUntil('2026-03-20', '10:00');
    await office.run(cases['latePaused']!, 'CONSULT_ORGAN', { organName: '市水利局', joint: false, information: '会议纪要' });
    await open('normal', '2026-03-20', {});
    cases['water'] = (await office.submit({ organId: ORGANS.water, applicantId: 'applicant-2' })).caseId;
    await office.liveUntil('2026-03-23', '10:00');
  });
  afterAll(() => office?.close());

  it('sorts open requests by urgency, counts each column, and puts standing clocks aside', async () => {
    expect(await where()).toMatchObject({
      [cases['overdue']!]: 'overdue', [cases['red']!]: 'red', [cases['yellow']!]: 'yellow', [cases['reminder']!]: 'reminder', [cases['normal']!]: 'normal',
      [cases['paused']!]: 'paused', [cases['latePaused']!]: 'paused', [cases['water']!]: 'normal',
    });
    const { columns, today } = await board();
    expect(today).toBe('2026-03-23');
    expect(columns.map((each) => each.title)).toEqual(['已逾期', '红牌', '黄牌', '提醒', '正常', '已暂停']);
    for (const column of columns) expect(column.cards).toHaveLength(column.count);
  });

  it('counts days left on the server and names the next internal limit before the due date', async () => {
    expect(await card(cases['red']!)).toMatchObject({ target: { dueOn: '2026-03-23', workingDaysLeft: 0, provisional: false }, breached: { target: false } });
    expect(await card(cases['overdue']!)).toMatchObject({ target: { dueOn: '2026-03-18', workingDaysLeft: -3 }, breached: { target: true, statutory: false } });
    expect(await card(cases['paused']!)).toMatchObject({ target: null, lateWhenPaused: null, stage: { key: 'receipt:consultation:1', name: expect.stringContaining('登记对方收到') } });
  });

  it('keeps the mark of a breach before a pause, with its number standing still', async () => {
    expect(await card(cases['latePaused']!)).toMatchObject({ target: null, lateWhenPaused: 2, breached: { target: true } });
  });

  it('shows organ, unit and officer on request, each only to those who may see the organ', async () => {
    expect(Object.keys(await where(`?organId=${ORGANS.water}`))).toEqual([cases['water']]);
    expect(Object.keys(await where(`?unitId=${UNITS.landTwo}`))).toEqual([]);
    expect(Object.keys(await where('?officerId=officer'))).not.toContain(cases['water']);
    const seen = (await board('', 'officer')).columns.flatMap((each) => each.cards.map((one) => one.caseId));
    expect(seen).not.toContain(cases['water']);
    expectStatus(await office.office.ask('water-clerk', 'GET', `/board?organId=${ORGANS.land}`), 403);
    expectStatus(await office.office.ask('admin', 'GET', '/board'), 403);
  });

  it('goes through a column page by page', async () => {
    const all = (await board('?column=paused')).columns[0]!;
    const first = (await board('?column=paused&limit=1')).columns[0]!;
    const second = (await board(`?column=paused&limit=1&cursor=${first.next}`)).columns[0]!;
    expect([...first.cards, ...second.cards].map((each) => each.caseId)).toEqual(all.cards.map((each) => each.caseId));
    expect([first.count, second.next]).toEqual([2, null]);
    expectStatus(await office.office.ask('supervisor', 'GET', '/board?cursor=abc'), 422);
  });

  it('sums up what is due and what was missed', async () => {
    const { strip } = await board();
    expect(strip).toEqual({ dueToday: 1, dueThisWeek: 2, breachedThisMonth: { target: 2, statutory: 0, open: 2 }, averageReplyWorkingDays: 10, repliesThisMonth: 1 });
    expect((await board(`?organId=${ORGANS.water}`)).strip).toMatchObject({ dueThisWeek: 0, breachedThisMonth: { target: 0 }, averageReplyWorkingDays: null });
  });

  it('shows one figure of the strip, or one kind of pause, and the strip stays that of the whole place', async () => {
    const ids = async (query: string) => Object.keys(await where(query)).sort();
    const named = (...names: string[]) => names.map((name) => cases[name]!).sort();
    expect(await ids('?focus=today')).toEqual(named('red'));
    expect(await ids('?focus=week')).toEqual(named('red', 'yellow'));
    expect(await ids('?focus=breached')).toEqual(named('overdue', 'latePaused'));
    expect(await ids('?pause=consultation')).toEqual(named('paused', 'latePaused'));
    expect(await ids('?pause=correction')).toEqual([]);
    expect(await ids('?extended=true')).toEqual([]);
    const narrowed = await board('?focus=today');
    expect(narrowed.strip).toEqual((await board()).strip);
    expect(narrowed.columns.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('draws the statutory limit of each card, with the end of the city limit in it', async () => {
    const { bar, unitName } = await card(cases['red']!);
    expect(unitName).toBe('耕保科');
    // Received on 2 March: fifteen working days end on the 23rd, twenty on the 30th.
    expect(bar).toMatchObject({ used: 15, left: 5, runs: [{ kind: 'gone', days: 14 }, { kind: 'today', days: 1, target: true }, { kind: 'left', days: 5, target: false }] });
  });

  it('reminds whoever handles a case, once a day, and says case by case what came of it', async () => {
    const remind = async (who: Someone, ...caseIds: string[]) => (expectStatus(await office.office.ask(who, 'POST', '/board/reminders', { caseIds }), 200).body as { items: { result: string }[] }).items.map(({ result }) => result);
    expect(await remind('supervisor', cases['red']!, cases['replied']!, 'case-nobody')).toEqual(['told', 'closed', 'unknown']);
    expect(await remind('supervisor', cases['red']!)).toEqual(['already']);
    expect(await remind('head', cases['water']!, cases['yellow']!)).toEqual(['forbidden', 'told']);
    expect((await card(cases['red']!)).remindedToday).toBe(true);
    expect((await card(cases['overdue']!)).remindedToday).toBe(false);
    const { items } = expectStatus(await office.office.ask('officer', 'GET', '/notifications?unread=true'), 200).body as { items: { kind: string; text: string }[] };
    expect(items.filter(({ kind }) => kind === 'reminded').map(({ text }) => text)).toContain('催办：答复期限为2026-03-23，请抓紧办理');
    expectStatus(await office.office.ask('officer', 'POST', '/board/reminders', { caseIds: [cases['red']!] }), 403);
  });
});

import { parse } from 'csv-parse/sync';
import { CLEAN_LETTER } from '../../workflows/request/v1/steps/sample-letter.js';
import { ClockOffice } from '../support/clock-office.js';
import { databases } from '../support/database.js';
import { expectStatus, ORGANS, type Someone } from '../support/office.js';

interface Course { received: number; closed: number; replied: number; onTime: number; lateTarget: number; lateStatutory: number; onTimePercent: number | null; averageWorkingDays: number | null }
interface Body {
  from: string; to: string; total: Course & { open: number; medianWorkingDays: number | null }; months: (Course & { month: string })[]; organs: (Course & { open: number; organ: { id: string; name: string } })[];
  outcomes: { outcome: string; label: string; n: number }[]; days: { days: number; n: number }[];
  stages: { stage: string; label: string; outside: boolean; n: number; workingDays: number; average: number; worst: number; overLimit: { of: number; n: number } | null }[];
}

const spot = (letterId: string) => ({ letter: { ...CLEAN_LETTER, letterId }, outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '市政府网站' } });

describe.each(databases())('the figures of a period on $name', (dialect) => {
  let office: ClockOffice;
  const asked = (path: string, who: Someone = 'supervisor') => office.office.ask(who, 'GET', path);
  const figures = async (query = '', who?: Someone): Promise<Body> => expectStatus(await asked(`/figures${query}`, who), 200).body as Body;

  /** Three requests of the land bureau, one of the water bureau: in time, late, withdrawn, open. */
  beforeAll(async () => {
    office = await ClockOffice.open('2026-03-02', dialect);
    const [inTime, late, withdrawn] = [await office.office.assigned(), await office.office.assigned(), await office.office.assigned()];
    expectStatus(await office.office.submit({ organId: ORGANS.water, content: '河道采砂许可清单' }, { who: 'water-clerk' }), 201);
    await office.liveUntil('2026-03-16');
    await office.run(inTime, 'REPLY_ON_THE_SPOT', spot('letter-1'));
    await office.liveUntil('2026-03-25');
    await office.run(late, 'REPLY_ON_THE_SPOT', spot('letter-2'));
    await office.liveUntil('2026-04-01');
    await office.run(withdrawn, 'WITHDRAW', { inWriting: true });
    await office.liveUntil('2026-04-02');
  });
  afterAll(() => office?.close());

  it('count what came and what became of it, in all and month by month', async () => {
    const { from, to, total, months } = await figures('?from=2026-02-01');
    expect([from, to]).toEqual(['2026-02-01', '2026-04-02']);
    // 15 working days from 2 March end on the 23rd: the reply of the 25th is two late, of 17 days.
    expect(total).toEqual({ received: 4, closed: 3, replied: 2, onTime: 1, lateTarget: 1, lateStatutory: 0, onTimePercent: 50, averageWorkingDays: 13.5, open: 1, medianWorkingDays: 10 });
    expect(months.map(({ month, received, closed, replied }) => [month, received, closed, replied])).toEqual([['2026-02', 0, 0, 0], ['2026-03', 4, 2, 2], ['2026-04', 0, 1, 0]]);
    expect(months[0]).toMatchObject({ onTimePercent: null, averageWorkingDays: null });
  });

  it('tell organs, outcomes and how the replies spread', async () => {
    const { organs, outcomes, days } = await figures();
    expect(organs.map(({ organ, received, open }) => [organ.name, received, open])).toEqual([['自然资源局', 3, 0], ['水利局', 1, 1]]);
    expect(outcomes.map(({ outcome, n }) => [outcome, n])).toContainEqual(['GRANTED.ALREADY_PUBLIC', 2]);
    expect(outcomes.reduce((sum, { n }) => sum + n, 0)).toBe(3);
    expect(days).toEqual([{ days: 10, n: 1 }, { days: 17, n: 1 }]);
  });

  it('show what each stage took, in working days of the server', async () => {
    const { stages } = await figures();
    expect(stages.map(({ stage }) => stage)).toEqual(['REGISTERED', 'UNDER_REVIEW']);
    expect(stages[0]).toMatchObject({ label: '待分办', n: 3, workingDays: 0, outside: false, overLimit: { of: 3, n: 0 } });
    // 10, 17 and, to 1 April, 22 working days.
    expect(stages[1]).toMatchObject({ label: '审查办理中', n: 3, workingDays: 49, average: 16.3, worst: 22, overLimit: null });
    expect((await figures('?from=2026-03-17&to=2026-03-31')).stages).toMatchObject([{ stage: 'UNDER_REVIEW', n: 1, workingDays: 17 }]);
  });

  it('are tables for a program for tables as well', async () => {
    const answer = expectStatus(await asked('/figures.csv?table=organs&from=2026-01-01'), 200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows = parse(answer.bytes, { bom: true }) as string[][];
    expect(rows).toEqual([
      ['机关', '收到', '办结', '答复', '按期答复', '超市定期限', '超法定期限', '按期率（%）', '平均工作日', '在办'],
      ['自然资源局', '3', '3', '2', '1', '1', '0', '50', '13.5', '0'], ['水利局', '1', '0', '0', '0', '0', '0', '', '', '1'],
    ]);
    for (const table of ['months', 'outcomes', 'days', 'stages']) expectStatus(await asked(`/figures.csv?table=${table}`), 200);
    expectStatus(await asked('/figures.csv?table=people'), 422);
  });

  it('are for the supervisor of the city and the head of an organ, each for their own', async () => {
    expect((await figures('', 'head')).organs.map(({ organ }) => organ.id)).toEqual([ORGANS.land]);
    expectStatus(await asked(`/figures?organId=${ORGANS.water}`, 'head'), 403);
    for (const who of ['officer', 'admin', 'clerk'] as const) expectStatus(await asked('/figures', who), 403);
  });

  it('refuse a period that is none, or that never ends', async () => {
    expectStatus(await asked('/figures?from=2026-04-01&to=2026-03-01'), 422);
    expectStatus(await asked('/figures?from=2020-01-01&to=2026-03-01'), 422);
    expect((await figures('?to=2026-03-31')).months).toHaveLength(12);
  });
});

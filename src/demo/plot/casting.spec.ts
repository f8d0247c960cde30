import { addDays } from '../../../workflows/clock/civil-date.js';
import { sampleRequests } from '../data/sample-requests.js';
import { Seeded } from '../random/seeded.js';
import { EARLIEST, latestDay } from '../running/demo-day.js';
import { castOf } from './casting.js';
import { LIVE_CAST } from './live-cast.js';
import { OfficeDays } from './office-days.js';
import { REPEATS } from './past-cast.js';

describe.each([EARLIEST, '2025-12-01', '2026-06-15', latestDay()])('the cast on %s', (today) => {
  const days = new OfficeDays('2024-12-02', addDays(today, 120));
  const cast = castOf(sampleRequests(), today, days, new Seeded('casting'));
  const dayOf = (id: string) => cast.find(({ request }) => request.id === id)!.on;

  it('gives every request one part, and every part on the board to one', () => {
    expect(cast.map(({ request }) => request.id).toSorted()).toEqual(sampleRequests().map(({ id }) => id).toSorted());
    expect(cast.flatMap(({ live }) => live ?? [])).toEqual(LIVE_CAST);
  });

  it('lets nothing be repeated before there is time to answer it', () => {
    for (const [id, earlier] of Object.entries(REPEATS)) expect(days.plus(dayOf(earlier), 35) <= dayOf(id)).toBe(true);
  });

  it('is over before today, but for the board', () => {
    for (const { on, live, quick } of cast) if (!live && !quick) expect(on < days.plus(today, -70)).toBe(true);
  });
});

import fc from 'fast-check';
import { WorkingCalendar } from './calendar.js';
import { addDays, type CivilDate } from './civil-date.js';
import { explain } from './explain.js';
import { emptyLedger, type Ledger, type PauseEntry } from './ledger.js';
import { pausesAfter } from './pauses.js';
import { DEFAULT_POLICY } from './policy.js';
import { replyClock } from './reply-clock.js';

const calendar = WorkingCalendar.published();
const some = (max: number) => fc.integer({ min: 0, max });
const inside = some(2500).map((i) => addDays('2019-01-10', i));
const nearTheEnd = some(80).map((i) => addDays('2026-10-15', i));

const pausesFrom = (receivedOn: CivilDate) => fc.array(fc.tuple(some(60), fc.oneof(some(5), some(40))), { maxLength: 5 })
  .map((list) => list.map(([after, length], i): PauseEntry => ({
    id: `p${i}`, reason: i % 2 ? 'organ' : 'thirdParty', label: `函${i}`, receivedOn: null,
    sentOn: addDays(receivedOn, after), endedOn: addDays(receivedOn, after + length),
  })));

/** Receipt, pauses and extension: what moves a due date without a restart. */
const simple = (received: fc.Arbitrary<CivilDate>) => received.chain((receivedOn) => fc.record({
  pauses: pausesFrom(receivedOn),
  days: fc.option(fc.integer({ min: 1, max: 20 })),
}).map(({ pauses, days }): Ledger => ({
  ...emptyLedger(), receivedOn, pauses, extension: days === null ? null : { workingDays: days, notifiedOn: receivedOn, label: '延期' },
})));

/** Everything at once. */
const full = inside.chain((receivedOn) => {
  const day = (max: number) => some(max).map((i) => addDays(receivedOn, i));
  const span = fc.tuple(some(25), fc.option(some(20))).map(([at, length]) => [addDays(receivedOn, at), length === null ? null : addDays(receivedOn, at + length)] as const);
  return fc.record({
    corrections: fc.array(span, { maxLength: 3 }), payments: fc.array(span, { maxLength: 2 }), pauses: pausesFrom(receivedOn),
    extension: fc.option(fc.record({ workingDays: fc.integer({ min: 1, max: 20 }), notifiedOn: fc.option(day(50)), label: fc.constant('延期') })),
    reasonableDelay: fc.option(fc.record({ untilOn: day(120), notifiedOn: day(20) }), { freq: 8 }),
    stoppedOn: fc.option(day(90)),
  }).map((facts): Ledger => ({
    ...facts, receivedOn,
    corrections: facts.corrections.map(([noticeOn, correctedOn], i) => ({ id: `c${i}`, noticeOn, correctedOn })),
    payments: facts.payments.map(([noticeOn, paidOn], i) => ({ id: `f${i}`, noticeOn, paidOn })),
  }));
});

/**
 * The rule of domain §4.4 walked day by day, with no arithmetic: a day uses up one of the working days unless it is off or some
 * letter is out. The period ends on the day that uses up the last one; letters out on that evening carry the end along.
 * Null where the walk needs a day that nobody has decided.
 */
function walk({ receivedOn, pauses }: Ledger, workingDays: number): CivilDate | null {
  const out = (day: CivilDate) => pauses.some(({ sentOn, endedOn }) => sentOn < day && day <= endedOn!);
  let [day, left, due] = [receivedOn!, workingDays, ''];
  for (;;) {
    day = addDays(day, 1);
    if (left === 0 && !out(day)) return due;
    if (!calendar.covers(day)) return null;
    if (!calendar.isWorkingDay(day)) continue;
    if (left > 0 && !out(day)) left -= 1;
    if (left === 0) due = day;
  }
}

describe('the reply clock', () => {
  test.each([['inside the calendar', inside], ['over its end', nearTheEnd]])('agrees with a walk day by day, %s', (_where, received) => {
    fc.assert(fc.property(simple(received), (ledger) => {
      const clock = replyClock(ledger, DEFAULT_POLICY, calendar);
      const added = ledger.extension?.workingDays ?? 0;
      for (const [due, days] of [[clock.target, 15 + added], [clock.statutory, 20 + added]] as const) {
        const walked = walk(ledger, days);
        expect(due.dueOn).toBe(walked);
        expect(due.provisional).toBe(walked === null);
        expect(due.estimatedOn === null).toBe(walked !== null);
      }
    }), { numRuns: 500 });
  });

  test('excludes exactly the union of its letters', () => {
    fc.assert(fc.property(inside.chain((start) => fc.tuple(fc.constant(start), pausesFrom(addDays(start, -20)))), ([start, pauses]) => {
      const union = pausesAfter(start, { ...emptyLedger(), pauses }, DEFAULT_POLICY);
      const days = Array.from({ length: 150 }, (_, i) => addDays(start, i - 25));
      const byLetters = days.filter((day) => day > start && pauses.some(({ sentOn, endedOn }) => sentOn < day && day <= endedOn!));
      const byUnion = days.flatMap((day) => union.filter(({ openedOn, endedOn }) => openedOn < day && day <= endedOn!).map(() => day));
      expect(byUnion).toEqual(byLetters);
    }));
  });

  test('does not care about the order of entries', () => {
    fc.assert(fc.property(full.chain((ledger) => fc.record({
      ledger: fc.constant(ledger),
      corrections: fc.shuffledSubarray([...ledger.corrections], { minLength: ledger.corrections.length }),
      payments: fc.shuffledSubarray([...ledger.payments], { minLength: ledger.payments.length }),
      pauses: fc.shuffledSubarray([...ledger.pauses], { minLength: ledger.pauses.length }),
    })), ({ ledger, ...shuffled }) => {
      const other = { ...ledger, ...shuffled };
      expect(replyClock(other, DEFAULT_POLICY, calendar)).toEqual(replyClock(ledger, DEFAULT_POLICY, calendar));
      expect(explain(other, DEFAULT_POLICY, calendar, 'target')).toEqual(explain(ledger, DEFAULT_POLICY, calendar, 'target'));
    }));
  });

  test('never names a day off, never both a certain and an estimated day, and none while stopped', () => {
    fc.assert(fc.property(full, (ledger) => {
      const clock = replyClock(ledger, DEFAULT_POLICY, calendar);
      for (const due of [clock.target, clock.statutory]) {
        if (due.dueOn !== null) expect(calendar.isWorkingDay(due.dueOn)).toBe(true);
        expect(due.provisional).toBe(due.estimatedOn !== null);
        expect(due.dueOn === null || due.estimatedOn === null).toBe(true);
        if (clock.state === 'stopped') expect(due).toEqual({ dueOn: null, provisional: false, estimatedOn: null });
      }
      expect(clock.lastResumedOn! >= clock.startOn! && clock.startOn! >= ledger.receivedOn!).toBe(true);
    }));
  });

  test('is a function of JSON: what is stored and read back gives the same', () => {
    fc.assert(fc.property(full, (ledger) => {
      expect(replyClock(JSON.parse(JSON.stringify(ledger)) as Ledger, DEFAULT_POLICY, calendar)).toEqual(replyClock(ledger, DEFAULT_POLICY, calendar));
    }));
  });
});

describe('the explanation', () => {
  test.each([['inside the calendar', inside], ['over its end', nearTheEnd]])('counts what the arithmetic counts and ends on the due date, %s', (_where, received) => {
    fc.assert(fc.property(simple(received), fc.constantFrom('target' as const, 'statutory' as const), (ledger, limit) => {
      const clock = replyClock(ledger, DEFAULT_POLICY, calendar);
      const days = explain(ledger, DEFAULT_POLICY, calendar, limit);
      const added = ledger.extension?.workingDays ?? 0;
      const basic = limit === 'target' ? 15 : 20;
      expect(days.map(({ date }) => date)).toEqual(days.map((_, i) => addDays(ledger.receivedOn!, i)));
      expect(days.filter(({ counted }) => counted).map(({ n }) => n)).toEqual(Array.from({ length: basic + added }, (_, i) => i + 1));
      expect(days.filter(({ due }) => due)).toEqual(days.slice(-1));
      expect(days.at(-1)!.date).toBe(clock[limit].dueOn ?? clock[limit].estimatedOn);
      expect(days.filter(({ why }) => why === 'extension').length).toBe(days.filter(({ n, why }) => n !== null && n > basic && why !== 'provisional').length);
      if (limit === 'statutory' && !clock.statutory.provisional) expect(days.filter(({ why }) => why === 'excluded')).toHaveLength(clock.excludedWorkingDays);
      expect(days.filter(({ why, name, text }) => !text.zh || !text.en || (why === 'excluded' && !name?.startsWith('函')))).toEqual([]);
    }), { numRuns: 150 });
  });

  test('ends on the due date, or where the clock came to stand, whatever happened', () => {
    fc.assert(fc.property(full, fc.constantFrom('target' as const, 'statutory' as const), (ledger, limit) => {
      const clock = replyClock(ledger, DEFAULT_POLICY, calendar);
      const days = explain(ledger, DEFAULT_POLICY, calendar, limit);
      const due = clock[limit].dueOn ?? clock[limit].estimatedOn;
      expect(days[0]!.date).toBe(clock.startOn);
      expect(days.some((day) => day.due)).toBe(due !== null && due >= clock.startOn!);
      if (due !== null && due >= clock.startOn!) expect(days.at(-1)).toMatchObject({ date: due, due: true });
      else if (days.length > 1) expect(['paused', 'stopped']).toContain(days.at(-1)!.why);
    }), { numRuns: 150 });
  });
});

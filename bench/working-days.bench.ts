import chineseDays from 'chinese-days';
import { WorkingCalendar } from '../workflows/clock/calendar.js';
import { addDays, type CivilDate } from '../workflows/clock/civil-date.js';

/*
 * Working-day arithmetic against chinese-days' `findWorkday`, in one run on the same questions: start days spread over 2019–2026 and
 * the periods of the clock. Both give the same answers first; rounds alternate, and the median of the ratios is printed.
 */
const TARGET = 100;
const ROUNDS = 7;
const PERIODS = [1, 7, 15, 20, 40];

const calendar = WorkingCalendar.published();
const questions: [CivilDate, number][] = Array.from({ length: 2000 }, (_, i) => (
  [addDays('2019-01-01', (i * 1409) % 2800), PERIODS[i % PERIODS.length]!]));

/** Nanoseconds per question. The answers are summed up so that no call can be left out. */
function time(answer: (start: CivilDate, n: number) => string, repeats: number): number {
  let length = 0;
  const begin = process.hrtime.bigint();
  for (let round = 0; round < repeats; round += 1) for (const [start, n] of questions) length += answer(start, n).length;
  const spent = Number(process.hrtime.bigint() - begin);
  if (length !== repeats * questions.length * 10) throw new Error('an answer was not a date');
  return spent / (repeats * questions.length);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const ours = (start: CivilDate, n: number) => calendar.addWorkingDays(start, n);
const theirs = (start: CivilDate, n: number) => chineseDays.findWorkday(n, start);

for (const [start, n] of questions) {
  if (ours(start, n) !== theirs(start, n)) throw new Error(`${start} + ${n}: ${ours(start, n)} against ${theirs(start, n)}`);
}
time(ours, 200);
const rounds = Array.from({ length: ROUNDS }, () => ({ ours: time(ours, 500), theirs: time(theirs, 2) }));
const ratio = median(rounds.map((round) => round.theirs / round.ours));
console.log(JSON.stringify({
  bench: 'working-days', oursNs: Math.round(median(rounds.map((round) => round.ours))),
  chineseDaysNs: Math.round(median(rounds.map((round) => round.theirs))), ratio: Math.round(ratio), target: TARGET, reached: ratio >= TARGET,
}));

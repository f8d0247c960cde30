import { isDeepStrictEqual } from 'node:util';
import { decide } from '../../src/engine/decide.js';
import { RELEASE_CLOCKS } from '../../src/cli/docs/release-clocks.js';
import { acceptedByState } from '../../src/engine/chart.js';
import { releaseV1 } from '../../workflows/release/v1/definition.js';
import { type Attempt, explore, leadingTo, type Move, type Position, start, stored, tick, upcoming } from './exploration.js';
import { attempts, calendar, contextOf, keyOf, passing } from './release-model.js';

/** Commands whose content cannot be made up everywhere they are offered, and why. */
const WITHOUT_SAMPLE: Readonly<Record<string, string>> = {
  RECORD_CONSULTATION_ANSWER: 'the consultation ended by silence: only an answer dated inside the period is possible',
  CORRECT_FACT: 'every recorded day is today or cannot be today',
};
/** Sent by the system to a case, not offered; the walk sends what deadlines send, the rest is tested beside its step. */
const BY_THE_SYSTEM = new Set(['DEADLINES_RECOMPUTED', 'FOLLOW_TOPIC', 'MERGE_INTO', 'LOOK_AGAIN']);

const chart = acceptedByState(releaseV1.machine).filter((each) => each.path !== '');
const tried = new Map<Position, readonly Attempt[]>();
const taken: Move[] = [];

function movesFrom(at: Position): Move[] {
  const all = attempts(at);
  tried.set(at, all);
  const moves = [...all.flatMap((each) => each.move ?? []), ...passing(at)];
  taken.push(...moves);
  return moves;
}

const { positions, edges } = explore(start(releaseV1, '2024-03-04'), keyOf, movesFrom);
const reached = [...positions.values()];
const project = (at: Position) => releaseV1.project({ value: at.snapshot.value, context: contextOf(at) }, calendar);

describe('paths generated from the chart', () => {
  test('reach every state but the one that only a merge of topics leads to', () => {
    const seen = new Set(reached.map(({ snapshot }) => snapshot.value));
    expect(chart.map((each) => each.path).filter((each) => !seen.has(each))).toEqual(['MERGED']);
  });

  test('take every transition: each command in each state that accepts it, to each of its targets', () => {
    const seen = new Set(taken.map(({ from, command, to }) => `${String(from.snapshot.value)} ${command.type} ${from.snapshot.value === to.snapshot.value ? '' : String(to.snapshot.value)}`));
    const wanted = chart.flatMap(({ path, transitions }) => transitions.filter((each) => !BY_THE_SYSTEM.has(each.event))
      .map(({ event, target }) => `${path} ${event} ${target === null || target === path ? '' : target}`));
    // Which of two ways a new reason goes depends on whether somebody had it before: nobody decides what nobody evaluated.
    const impossible = new Set(['NOT_NOW ADD_FLAG FLAGGED']);
    expect([...new Set(wanted)].filter((each) => !seen.has(each) && !impossible.has(each))).toEqual([]);
  });

  test('are the same when every step goes through storage, and leave nothing but plain JSON', () => {
    const restored = new Map([...new Set(taken.map((each) => each.from))].map((from) => [from, stored(releaseV1, from.snapshot)]));
    for (const { from, command, moment, to } of taken) {
      const again = decide(releaseV1, restored.get(from)!, command, moment, calendar);
      if (again.refused || !isDeepStrictEqual(again.snapshot.value, to.snapshot.value) || !isDeepStrictEqual(again.snapshot.context, to.snapshot.context)) throw new Error(`differs from storage: ${to.path.join(' → ')}`);
    }
    for (const at of reached) expect(isDeepStrictEqual(JSON.parse(JSON.stringify(contextOf(at))), contextOf(at))).toBe(true);
  });

  test('have no dead end: from everywhere some path leads to publication, or a rest from which it is taken up again', () => {
    const ends = [...positions].filter(([, at]) => ['WITHDRAWN', 'SUPERSEDED'].includes(String(at.snapshot.value))).map(([key]) => key);
    const living = leadingTo(edges, ends);
    expect([...positions].filter(([key]) => !living.has(key)).map(([, at]) => at.path.join(' → ')).slice(0, 5)).toEqual([]);
    expect(reached.length).toBeGreaterThan(100);
  });

  test('offer only commands for which a plausible content can be made up, and which are then lawful', () => {
    const all = [...tried.values()].flat();
    expect([...new Set(all.filter((each) => each.payload === null).map((each) => each.type))].filter((type) => !(type in WITHOUT_SAMPLE))).toEqual([]);
    expect([...new Set(all.filter((each) => each.sampled && each.refusedBy !== '').map((each) => `${each.type}: ${each.refusedBy}`))].filter((each) => !/^(ATTACH|WITHDRAW)_FILE/.test(each))).toEqual(OF_CIRCUMSTANCE);
  });
});

/** A sample that the circumstances of some case forbid: said by a rule, as to people. */
const OF_CIRCUMSTANCE = ['PROPOSE: evaluationFirst', 'RECORD_CONSULTATION_ANSWER: answerAfterLapse'];

describe('every deadline', () => {
  test('falls on a working day, and its alarms on days the office is open', () => {
    for (const at of reached) {
      const days = project(at).deadlines.flatMap(({ due, stages }) => [due.dueOn, ...stages.filter((each) => each.fireAt === 'opening').map((each) => each.fireOn)]);
      expect(days.filter((day) => day !== null && calendar.covers(day) && !calendar.isWorkingDay(day))).toEqual([]);
    }
  });

  test('is in the table of clocks of the README, and the other way round', () => {
    const keys = reached.flatMap((at) => project(at).deadlines.map((each) => each.key));
    expect([...new Set([...keys.map((each) => each.replace(/^(consultation|receipt|stage):.*$/, '$1:*')), 'ground-ends'])].sort()).toEqual(RELEASE_CLOCKS.map((each) => each.key).sort());
  });

  test('has its own key; so has every task', () => {
    for (const at of reached) {
      const { deadlines, tasks } = project(at);
      expect(new Set(deadlines.map((each) => each.key)).size).toBe(deadlines.length);
      expect(new Set(tasks.map((each) => each.key)).size).toBe(tasks.length);
    }
  });

  test('is met, cleared or fires: left alone, a case comes to rest with no stage outstanding', () => {
    for (const at of reached) {
      let last = at;
      for (let move = tick(releaseV1, last, calendar), steps = 0; move; move = tick(releaseV1, last, calendar), steps += 1) {
        last = move.to;
        if (steps > 120) throw new Error(`does not come to rest: ${last.path.join(' → ')}`);
      }
      expect(upcoming(releaseV1, last, calendar)).toEqual([]);
    }
  });
});

test('nobody who handled a case reviewed or decided it, wherever the paths lead', () => {
  for (const at of reached) {
    const { decision, handlers, agreement } = contextOf(at);
    if (decision?.by) expect(handlers).not.toContain(decision.by);
    if (agreement?.by) expect(handlers).not.toContain(agreement.by);
  }
});

test('nothing is published that was not decided, agreed to and free of a standing refusal', () => {
  const out = taken.filter(({ command }) => command.type === 'PUBLISH');
  expect(out.length).toBeGreaterThan(0);
  for (const { to } of out) {
    const { decision, agreement, publication, consultations } = contextOf(to);
    expect(decision?.decision).not.toBe('not-now');
    expect(agreement?.hash).toBe(publication?.hash);
    expect(consultations.filter((each) => each.answer === 'REFUSED' && each.override?.told == null)).toEqual([]);
  }
});

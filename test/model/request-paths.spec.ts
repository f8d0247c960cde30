import { isDeepStrictEqual } from 'node:util';
import { acceptedEvents } from '../../src/engine/accepted.js';
import { decide } from '../../src/engine/decide.js';
import { CLOCK_ROWS } from '../../src/cli/docs/request-clocks.js';
import { requestV1 } from '../../workflows/request/v1/definition.js';
import { acceptedByState, type ChartState } from '../../src/engine/chart.js';
import { type Attempt, explore, leadingTo, type Move, type Position, start, stored, tick, upcoming } from './exploration.js';
import { attempts, calendar, contextOf, keyOf, passing } from './request-model.js';

/** Commands whose content cannot be made up everywhere they are offered, and why. */
const WITHOUT_SAMPLE: Readonly<Record<string, string>> = {
  RECORD_CONSULTATION_ANSWER: 'the consultation ended by silence: only an answer dated inside the period is possible',
  CORRECT_FACT: 'every recorded day is today or cannot be today',
  PAID: 'the case was closed, and only money paid in time reopens it',
  REPLY_ON_THE_SPOT: 'a third party refused, or is not told yet',
};

const chart = acceptedByState(requestV1.machine).filter((each) => each.path !== '');
const first = start(requestV1, '2024-03-04');

const tried = new Map<Position, readonly Attempt[]>();
const taken: Move[] = [];

function movesFrom(at: Position): Move[] {
  const all = attempts(at);
  tried.set(at, all);
  const moves = [...all.flatMap((each) => each.move ?? []), ...passing(at)];
  taken.push(...moves);
  return moves;
}

const { positions, edges } = explore(first, keyOf, movesFrom);
const reached = [...positions.values()];

/** The states of the chart a position is in, outermost first. */
function activeIn(value: unknown, prefix = ''): string[] {
  if (typeof value === 'string') return [prefix + value];
  return Object.entries(value as object).flatMap(([key, inner]) => [prefix + key, ...activeIn(inner, `${prefix}${key}.`)]);
}

const STATES = new Map<string, ChartState>(chart.map((each) => [each.path, each]));

describe('paths generated from the chart', () => {
  test('reach every state', () => {
    const seen = new Set(reached.flatMap(({ snapshot }) => activeIn(snapshot.value)));
    expect(chart.map((each) => each.path).filter((each) => !seen.has(each))).toEqual([]);
  });

  test('take every transition: each command in each state that accepts it, to each of its targets', () => {
    const seen = new Set(taken.flatMap(({ from, command, to }) => {
      const after = new Set(activeIn(to.snapshot.value));
      return activeIn(from.snapshot.value).flatMap((path) => STATES.get(path)!.transitions.filter((each) => each.event === command.type && (each.target === null || after.has(each.target)))
        .map(({ target }) => `${path} --${command.type}--> ${target ?? 'stays'}`));
    }));
    // The calendar is reloaded by the engine in any open state; nothing in the chart depends on it.
    const wanted = chart.flatMap(({ path, transitions }) => transitions.filter((each) => each.event !== 'DEADLINES_RECOMPUTED').map(({ event, target }) => `${path} --${event}--> ${target ?? 'stays'}`));
    expect([...new Set(wanted)].filter((each) => !seen.has(each))).toEqual([]);
  });

  test('are the same when every step goes through storage', () => {
    const restored = new Map([...new Set(taken.map((each) => each.from))].map((from) => [from, stored(requestV1, from.snapshot)]));
    for (const { from, command, moment, to } of taken) {
      const again = decide(requestV1, restored.get(from)!, command, moment, calendar);
      const same = !again.refused && isDeepStrictEqual(again.snapshot.value, to.snapshot.value) && isDeepStrictEqual(again.snapshot.context, to.snapshot.context);
      if (!same) throw new Error(`differs from storage: ${to.path.join(' → ')}`);
    }
  });

  test('leave nothing in the case but plain JSON', () => {
    for (const at of reached) expect(isDeepStrictEqual(JSON.parse(JSON.stringify(contextOf(at))), contextOf(at))).toBe(true);
  });

  test('have no dead end: from everywhere some path leads to the archive', () => {
    const archived = [...positions].filter(([, at]) => at.snapshot.value === 'ARCHIVED').map(([key]) => key);
    const living = leadingTo(edges, archived);
    expect([...positions].filter(([key]) => !living.has(key)).map(([, at]) => at.path.join(' → '))).toEqual([]);
    expect(reached.length).toBeGreaterThan(200);
  });

  test('offer only commands for which a plausible content can be made up, and which are then lawful', () => {
    const all = [...tried.values()].flat();
    expect([...new Set(all.filter((each) => each.payload === null).map((each) => each.type))].filter((type) => !(type in WITHOUT_SAMPLE))).toEqual([]);
    expect([...new Set(all.filter((each) => each.sampled && each.refusedBy !== '').map((each) => `${each.type}: ${each.refusedBy}`))]).toEqual([]);
  });
});

describe('each event', () => {
  test('is handled by exactly one region, wherever it is accepted; a state may handle it before the one around it', () => {
    const elsewhere = reached.flatMap(({ snapshot }) => {
      const active = activeIn(snapshot.value);
      const innermost = (type: string) => {
        const handling = active.filter((path) => STATES.get(path)!.events.includes(type));
        return handling.filter((path) => !handling.some((other) => other.startsWith(`${path}.`)));
      };
      return [...acceptedEvents(requestV1.machine, snapshot.value)].filter((type) => innermost(type).length !== 1);
    });
    expect(elsewhere).toEqual([]);
  });

  test('is recorded once', () => {
    const counters = { RECORD_CONVERSATION: 'conversations', UNREACHABLE: 'unreachableAttempts', ATTACH_FILE: 'files', RECORD_DELIVERY_ATTEMPT: 'deliveryAttempts' } as const;
    const counted = taken.filter((each) => each.command.type in counters);
    for (const { from, command, to } of counted) {
      const counter = counters[command.type as keyof typeof counters];
      expect(contextOf(to)[counter]).toBe(contextOf(from)[counter] + 1);
    }
    for (const { from, to } of taken.filter((each) => each.command.type === 'RECORD_SEARCH')) expect(contextOf(to).searches).toHaveLength(contextOf(from).searches.length + 1);
    expect(counted.length).toBeGreaterThan(100);
  });
});

describe('every deadline', () => {
  test('falls on a working day, and its alarms on days the office is open', () => {
    for (const at of reached) {
      const { deadlines } = requestV1.project({ value: at.snapshot.value, context: contextOf(at) }, calendar);
      const days = deadlines.flatMap(({ due, stages }) => [due.dueOn, ...stages.filter((each) => each.fireAt === 'opening').map((each) => each.fireOn)]);
      expect(days.filter((day) => day !== null && calendar.covers(day) && !calendar.isWorkingDay(day))).toEqual([]);
    }
  });

  test('is in the table of clocks of the README, and the other way round', () => {
    const keys = reached.flatMap((at) => requestV1.project({ value: at.snapshot.value, context: contextOf(at) }, calendar).deadlines.map((each) => each.key));
    const families = new Set(keys.map((each) => each.replace(/^(consultation|receipt|stage|assistance):.*$/, '$1:*')));
    expect([...families].sort()).toEqual(CLOCK_ROWS.map((each) => each.key).sort());
  });

  test('has its own key', () => {
    for (const at of reached) {
      const { deadlines, tasks } = requestV1.project({ value: at.snapshot.value, context: contextOf(at) }, calendar);
      expect(new Set(deadlines.map((each) => each.key)).size).toBe(deadlines.length);
      expect(new Set(tasks.map((each) => each.key)).size).toBe(tasks.length);
    }
  });

  test('is met, cleared or fires: left alone, a case comes to rest with no stage outstanding', () => {
    for (const at of reached) {
      let last = at;
      let steps = 0;
      for (let move = tick(requestV1, last, calendar); move; move = tick(requestV1, last, calendar)) {
        last = move.to;
        steps += 1;
        if (steps > 120) throw new Error(`does not come to rest: ${last.path.join(' → ')}`);
      }
      expect(upcoming(requestV1, last, calendar)).toEqual([]);
    }
  });
});

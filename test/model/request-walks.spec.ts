import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { allowedCommands, decide, foresee, persist } from '../../src/engine/decide.js';
import { addDays } from '../../workflows/clock/civil-date.js';
import { CHANNELS } from '../../workflows/request/channels.js';
import { countedOutcome } from '../../workflows/request/v1/context.js';
import { requestV1 } from '../../workflows/request/v1/definition.js';
import { clockOf } from '../../workflows/request/v1/figures.js';
import { submission } from '../support/scenario.js';
import { arrived, momentOf, type Position, rulesOf, start, stored, tick, upcoming } from './exploration.js';
import { calendar, contextOf, variants } from './request-model.js';

/** One move of a walk: days that pass, which command is taken, how many days ago it happened, sample or variant. */
const move = fc.record({ days: fc.nat({ max: 9 }), pick: fc.nat(), ago: fc.oneof(fc.constant(0), fc.nat({ max: 6 })), way: fc.nat({ max: 2 }) });
const walk = fc.record({ from: fc.nat({ max: 2550 }), channel: fc.nat({ max: CHANNELS.length - 1 }), moves: fc.array(move, { minLength: 10, maxLength: 45 }) });
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;
type Walk = typeof walk extends fc.Arbitrary<infer T> ? T : never;

/** Anything of any age may be corrected or attacked, so the outcome stays only until facts under it are taken back. */
const REOPENS = new Set(['CORRECTED', 'PAID']);

function opened({ from, channel }: Walk): Position {
  const day = addDays('2020-01-02', from);
  const { channel: name, receiptIs } = CHANNELS[channel]!;
  const payload = submission(day, { channel: name, ...(receiptIs === 'signature' ? { arrivedOn: day } : {}), ...(name === 'oral' ? { writingDifficulty: '不识字' } : {}) });
  const at = start(requestV1, day);
  return arrived(at, decide(requestV1, at.snapshot, { type: 'SUBMIT', payload: payload as never }, momentOf(day, 'SUBMIT'), calendar), day, 'SUBMIT')!;
}

/** Lets the days pass, with every stage that comes in them. */
function waited(at: Position, days: number): Position {
  const until = addDays(at.day, days);
  let here = at;
  for (let next = upcoming(requestV1, here, calendar)[0]; next && next.stage.fireOn <= until; next = upcoming(requestV1, here, calendar)[0]) {
    here = tick(requestV1, here, calendar)!.to;
    holds(here);
  }
  return here.day < until ? { ...here, day: until } : here;
}

function stepped(at: Position, { pick, ago, way }: Move): Position {
  const offered = allowedCommands(requestV1, at.snapshot, momentOf(at.day, 'anybody'), calendar);
  const type = offered[pick % Math.max(1, offered.length)];
  if (type === undefined) return at;
  const moment = momentOf(at.day, type, addDays(at.day, -ago));
  const other = way === 2 ? variants(type, at).at(-1)?.payload : undefined;
  const payload = other ?? requestV1.commands.get(type)!.sample(contextOf(at), moment, calendar);
  if (payload === null) return at;
  const before = JSON.stringify(persist(requestV1, at.snapshot));
  const late = requestV1.commands.get(type)!.explainedLate === true && ago > 0;
  const unsaid = rulesOf(decide(requestV1, at.snapshot, { type, payload }, moment, calendar));
  const foreseen = foresee(requestV1, at.snapshot, { type, payload }, moment, calendar);
  // Unless the rules speak against it anyway, an act of the office that is dated back is refused for want of its reason, and for nothing else.
  if (unsaid !== (foreseen.refused ? rulesOf(foreseen) : late ? 'lateNeedsReason' : '')) throw new Error(`${type}, ${ago} days late, without a reason: ${unsaid}`);
  const decision = decide(requestV1, at.snapshot, { type, payload: late ? { ...payload, lateReason: '系统停机，恢复后补录' } : payload }, moment, calendar);
  if (decision.refused !== foreseen.refused) throw new Error(`${type} goes otherwise than foreseen`);
  if (JSON.stringify(persist(requestV1, at.snapshot)) !== before) throw new Error(`${type} changed the snapshot it was given`);
  const to = arrived(at, decision, at.day, type);
  if (!to) return at;
  kept(at, type, to);
  return { ...to, snapshot: stored(requestV1, to.snapshot) };
}

/** What holds wherever a case is. */
function holds(at: Position): void {
  const context = contextOf(at);
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(context)), context)) throw new Error('the context is not plain JSON');
  const { summary, deadlines } = requestV1.project({ value: at.snapshot.value, context }, calendar);
  const over = !summary.open && summary.state !== 'NEW';
  if (over && countedOutcome(context) === null) throw new Error(`${summary.state} without an outcome`);
  for (const { key, due, running, stages } of deadlines) {
    if (due.dueOn !== null && !calendar.isWorkingDay(due.dueOn)) throw new Error(`${key} is due on a day off, ${due.dueOn}`);
    if (due.dueOn !== null && due.provisional) throw new Error(`${key} is both certain and provisional`);
    if (!running && stages.length > 0) throw new Error(`${key} stands still and has stages`);
    if (due.provisional && stages.some((each) => ['overdue', 'lapsed', 'over'].includes(each.name))) throw new Error(`${key} takes effect on an estimate`);
  }
  for (const limit of ['target', 'statutory'] as const) {
    if (context.overdue[limit] !== null && context.overdue[limit].dueOn >= at.day) throw new Error(`${limit} is overdue before its day`);
  }
  chartShowsClock(at);
}

/** The clock region of the chart says what the clock that is worked out says. */
function chartShowsClock(at: Position): void {
  const value = at.snapshot.value as { OPEN?: { clock: string } };
  if (!value.OPEN) return;
  const { state } = clockOf(contextOf(at), calendar);
  if (value.OPEN.clock !== state.toUpperCase()) throw new Error(`the chart says ${value.OPEN.clock}, the clock is ${state}`);
}

/** What a step may not undo. */
function kept(from: Position, type: string, to: Position): void {
  const [was, is] = [countedOutcome(contextOf(from)), countedOutcome(contextOf(to))];
  if (was && is?.outcome !== was.outcome && !REOPENS.has(type)) throw new Error(`${type} changed the counted outcome`);
  if (contextOf(to).replies.length < contextOf(from).replies.length) throw new Error(`${type} took back a reply`);
  for (const [i, each] of contextOf(from).drafters.entries()) if (contextOf(to).drafters[i] !== each) throw new Error(`${type} forgot a drafter`);
  holds(to);
}

test('whatever people do, in whatever order and however late it is entered, the office’s rules hold', () => {
  let steps = 0;
  fc.assert(fc.property(walk, (each) => {
    let at = opened(each);
    holds(at);
    for (const next of each.moves) {
      const further = stepped(waited(at, next.days), next);
      steps += further.path.length > at.path.length ? 1 : 0;
      at = further;
    }
  }), { seed: 20261123, numRuns: 50 });
  expect(steps).toBeGreaterThan(500);
});

test('a command of any kind, with nothing in it, is refused or decided, and never throws for want of a state', () => {
  fc.assert(fc.property(walk, (each) => {
    let at = opened(each);
    for (const next of each.moves.slice(0, 15)) at = stepped(at, next);
    const types = [...requestV1.commands.keys()];
    const type = types[each.from % types.length]!;
    if (allowedCommands(requestV1, at.snapshot, momentOf(at.day, 'anybody'), calendar).includes(type)) return;
    if (requestV1.commands.get(type)!.automatic) return;
    expect(decide(requestV1, at.snapshot, { type, payload: {} }, momentOf(at.day, type), calendar).refused).toBe(true);
  }), { seed: 7, numRuns: 40 });
});

import type { AnyMachineSnapshot } from 'xstate';
import { acceptedEvents } from '../../src/engine/accepted.js';
import { type CommandInput, decide, type Decision, initialSnapshot, persist, restore } from '../../src/engine/decide.js';
import type { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { type CivilDate, instantOf } from '../../workflows/clock/civil-date.js';
import type { Deadline, DeadlineStage, Moment, WorkflowDefinition } from '../../workflows/definition.js';

/** A case somewhere on its way, and the day it is there. */
export interface Position {
  readonly snapshot: AnyMachineSnapshot;
  readonly day: CivilDate;
  /** Stages that have come. */
  readonly fired: ReadonlySet<string>;
  /** How it came here, for messages. */
  readonly path: readonly string[];
}

/** A move that was tried: a command of a person, or the next stage of a deadline. */
export interface Move {
  readonly from: Position;
  readonly command: CommandInput;
  readonly moment: Moment;
  readonly to: Position;
}

export const start = (definition: WorkflowDefinition, day: CivilDate): Position => ({ snapshot: initialSnapshot(definition), day, fired: new Set(), path: [] });

/** What one adviser does: a reply that comes back goes to whoever read it. */
const OF_THE_ADVISER = new Set(['AGREE', 'RETURN', 'DISAGREE']);

/** Each kind of step has its own person, so that nobody reviews what they drafted. */
export const momentOf = (day: CivilDate, type: string, on: CivilDate = day): Moment =>
  ({ at: instantOf(day, '09:00'), today: day, on, actor: { personId: `person for ${OF_THE_ADVISER.has(type) ? 'AGREE' : type}` } });

/** The snapshot as it comes back from storage. */
export function stored(definition: WorkflowDefinition, snapshot: AnyMachineSnapshot): AnyMachineSnapshot {
  return restore(definition, JSON.parse(JSON.stringify(persist(definition, snapshot))) as Record<string, unknown>);
}

export interface Upcoming {
  readonly deadline: Deadline;
  readonly stage: DeadlineStage;
  readonly name: string;
}

/** The stages that have not come yet, in the order in which they will. */
export function upcoming(definition: WorkflowDefinition, { snapshot, fired }: Position, calendar: WorkingCalendar): Upcoming[] {
  const order = ({ stage }: Upcoming) => `${stage.fireOn} ${stage.fireAt === 'dayStart' ? 0 : 1}`;
  return definition.project({ value: snapshot.value, context: snapshot.context }, calendar).deadlines
    .flatMap((deadline) => deadline.stages.map((stage) => ({ deadline, stage, name: `${deadline.key} ${deadline.due.dueOn ?? deadline.due.estimatedOn} ${stage.name}` })))
    .filter(({ name }) => !fired.has(name)).sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Lets time go by until the next stage comes, and sends what it sends. Null when nothing is to come. Throws if it is refused. */
export function tick(definition: WorkflowDefinition, at: Position, calendar: WorkingCalendar): Move | null {
  const next = upcoming(definition, at, calendar)[0];
  if (!next) return null;
  const { stage, deadline } = next;
  const day = stage.fireOn > at.day ? stage.fireOn : at.day;
  const command = stage.command ?? { type: 'CLOCK_STAGE', payload: { key: deadline.key, stage: stage.name, dueOn: deadline.due.dueOn ?? deadline.due.estimatedOn } };
  const moment = { ...momentOf(day, command.type, stage.command?.on ?? stage.fireOn), actor: { personId: null } };
  const decision = decide(definition, at.snapshot, command, moment, calendar);
  const to = arrived(at, decision, day, `${day} ${next.name}`);
  if (!to) throw new Error(`${next.name} was refused (${rulesOf(decision)}) after ${at.path.join(' → ')}`);
  return { from: at, command, moment, to: { ...to, fired: new Set([...at.fired, next.name]) } };
}

export function arrived(from: Position, decision: Decision, day: CivilDate, step: string): Position | null {
  return decision.refused ? null : { snapshot: decision.snapshot, day, fired: from.fired, path: [...from.path, step] };
}

export const rulesOf = (decision: Decision): string => (decision.refused ? decision.refusals.map((each) => each.rule).join(', ') : '');

/** Breadth first: every position with a key not seen before is visited once. */
export function explore(first: Position, keyOf: (at: Position) => string | null, movesFrom: (at: Position) => readonly Move[]): { positions: Map<string, Position>; edges: Map<string, Set<string>> } {
  const positions = new Map<string, Position>([[keyOf(first)!, first]]);
  const edges = new Map<string, Set<string>>();
  for (const [key, at] of positions) {
    const targets = new Set<string>();
    for (const { to } of movesFrom(at)) {
      const next = keyOf(to);
      if (next === null) continue;
      targets.add(next);
      if (!positions.has(next)) positions.set(next, to);
    }
    edges.set(key, targets);
  }
  return { positions, edges };
}

/** The keys from which some path leads to one of the goals. */
export function leadingTo(edges: ReadonlyMap<string, ReadonlySet<string>>, goals: readonly string[]): Set<string> {
  const into = new Map<string, string[]>();
  for (const [from, targets] of edges) for (const to of targets) into.set(to, [...(into.get(to) ?? []), from]);
  const reached = new Set(goals);
  for (const key of reached) for (const from of into.get(key) ?? []) reached.add(from);
  return reached;
}

/** A payload, and the day of the fact if that is not today. */
export interface Variant {
  readonly payload: Record<string, unknown>;
  readonly on?: string;
}

/** Commands that are offered, with each payload tried: what happened, or by which rules it was refused. */
export interface Attempt {
  readonly type: string;
  readonly payload: Record<string, unknown> | null;
  readonly sampled: boolean;
  readonly refusedBy: string;
  readonly move: Move | null;
}

/** Tries every command that is offered, with its own sample and with the variants that a test adds. */
export function attemptsAt(definition: WorkflowDefinition, at: Position, calendar: WorkingCalendar, variants: (type: string, at: Position) => readonly Variant[]): Attempt[] {
  const accepted = acceptedEvents(definition.machine, at.snapshot.value);
  // Each is offered to the person who would do it.
  const offered = [...definition.commands.values()].filter((each) => !each.automatic && accepted.has(each.type) && each.standing(at.snapshot.context, momentOf(at.day, each.type), calendar).length === 0);
  return offered.map((each) => each.type).flatMap((type): Attempt[] => {
    const moment = momentOf(at.day, type);
    const sample = definition.commands.get(type)!.sample(at.snapshot.context, moment, calendar);
    const own: readonly { payload: Record<string, unknown> | null; on?: string; sampled: boolean }[] =
      [...variants(type, at).map((each) => ({ ...each, sampled: false })), { payload: sample, sampled: true }];
    return own.map(({ payload, on, sampled }) => {
      if (payload === null) return { type, payload, sampled, refusedBy: '', move: null };
      const when = on ? momentOf(at.day, type, on) : moment;
      const decision = decide(definition, at.snapshot, { type, payload }, when, calendar);
      const to = arrived(at, decision, at.day, type);
      return { type, payload, sampled, refusedBy: rulesOf(decision), move: to && { from: at, command: { type, payload }, moment: when, to } };
    });
  });
}

/** Stages that only remind lead nowhere new: time goes by until one makes a difference. */
export function passingFrom(definition: WorkflowDefinition, at: Position, calendar: WorkingCalendar, keyOf: (at: Position) => string | null): Move[] {
  const moves: Move[] = [];
  const here = keyOf(at);
  for (let move = tick(definition, at, calendar); move; move = tick(definition, move.to, calendar)) {
    moves.push(move);
    if (keyOf(move.to) !== here) break;
    if (moves.length > 200) throw new Error(`the stages of a case do not end: ${move.to.path.slice(-5).join(' → ')}`);
  }
  return moves;
}

import type { AnyMachineSnapshot } from 'xstate';
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

/** Each kind of step has its own person, so that nobody reviews what they drafted. */
export const momentOf = (day: CivilDate, type: string, on: CivilDate = day): Moment =>
  ({ at: instantOf(day, '09:00'), today: day, on, actor: { personId: `person for ${type}` } });

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

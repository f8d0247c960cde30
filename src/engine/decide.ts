import { createActor, initialTransition, transition, type AnyMachineSnapshot, type StateValue } from 'xstate';
import type { WorkingCalendar } from '../../workflows/clock/calendar.js';
import type { CommandEvent, Effect, Moment, Refusal, WorkflowDefinition } from '../../workflows/definition.js';
import { acceptedEvents } from './accepted.js';

/** A snapshot as it is stored: XState's persisted form, JSON-plain. */
export type StoredSnapshot = Record<string, unknown>;

export interface CommandInput {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export type Decision =
  | { readonly refused: false; readonly snapshot: AnyMachineSnapshot; readonly effects: readonly Effect[] }
  | { readonly refused: true; readonly refusals: readonly Refusal[] };

/** The position a new case starts from, before its opening command. */
export function initialSnapshot(definition: WorkflowDefinition): AnyMachineSnapshot {
  return initialTransition(definition.machine)[0] as AnyMachineSnapshot;
}

/**
 * Restores without starting: `resolveState` loses history states, and a started actor would run things.
 * Throws when the stored position does not exist in this version.
 */
export function restore(definition: WorkflowDefinition, stored: StoredSnapshot): AnyMachineSnapshot {
  return createActor(definition.machine, { snapshot: stored as never }).getSnapshot() as AnyMachineSnapshot;
}

/** The JSON-plain form of a snapshot. Children and scheduled events do not exist in our machines. */
export function persist(definition: WorkflowDefinition, snapshot: AnyMachineSnapshot): StoredSnapshot {
  return definition.machine.getPersistedSnapshot(snapshot) as unknown as StoredSnapshot;
}

/** Commands that state and standing rules allow to people now, in the order of the workflow's table. */
export function allowedCommands(definition: WorkflowDefinition, snapshot: AnyMachineSnapshot, moment: Moment, calendar: WorkingCalendar): string[] {
  const accepted = acceptedEvents(definition.machine, snapshot.value as StateValue);
  return [...definition.commands.values()]
    .filter((spec) => !spec.automatic && accepted.has(spec.type) && spec.standing(snapshot.context, moment, calendar).length === 0)
    .map((spec) => spec.type);
}

/** Pure: decides a command as it is entered. Nothing is read, written or started. */
export function decide(definition: WorkflowDefinition, snapshot: AnyMachineSnapshot, command: CommandInput, moment: Moment, calendar: WorkingCalendar): Decision {
  const decision = foresee(definition, snapshot, command, moment, calendar);
  const unsaid = decision.refused ? [] : unsaidOf(definition, command, moment, calendar);
  return unsaid.length === 0 ? decision : { refused: true, refusals: unsaid };
}

/** What still has to be said with the entry itself, as why it is entered late. */
export function unsaidOf(definition: WorkflowDefinition, { type, payload }: CommandInput, moment: Moment, calendar: WorkingCalendar): readonly Refusal[] {
  return definition.commands.get(type)?.entry?.({ type, payload, moment, calendar }) ?? [];
}

/** Pure: what a command would do, whether or not everything is said that goes with its entry. */
export function foresee(definition: WorkflowDefinition, snapshot: AnyMachineSnapshot, command: CommandInput, moment: Moment, calendar: WorkingCalendar): Decision {
  const spec = definition.commands.get(command.type);
  if (!spec || !acceptedEvents(definition.machine, snapshot.value as StateValue).has(command.type)) {
    return { refused: true, refusals: [notNow(command.type, spec?.label)] };
  }
  const event: CommandEvent = { type: command.type, payload: command.payload, moment, calendar };
  const standing = spec.standing(snapshot.context, moment, calendar);
  const refusals = standing.length > 0 ? standing : spec.content(snapshot.context, event);
  if (refusals.length > 0) return { refused: true, refusals };
  const [next, actions] = transition(definition.machine, snapshot, event);
  const effects = actions.flatMap(effectIn);
  // XState answers an event that nobody takes with the very same snapshot, in silence.
  if (next === snapshot) throw new Error(`${definition.id}@${definition.version}: '${command.type}' passed its rules but moved nothing`);
  return { refused: false, snapshot: next as AnyMachineSnapshot, effects };
}

function notNow(type: string, label?: { zh: string; en: string }): Refusal {
  return {
    rule: 'notInThisState',
    message: { zh: `当前状态下不能“${label?.zh ?? type}”。`, en: `'${label?.en ?? type}' is not possible in the present state.` },
  };
}

/** Machines may only assign and emit: anything else would be work that a database row cannot remember. */
function effectIn(action: { readonly type: string; readonly params?: unknown }): Effect[] {
  if (action.type === 'xstate.emit') return [(action.params as { event: Effect }).event];
  if (action.type === 'xstate.raise' && !(action.params as { delay?: unknown } | undefined)?.delay) return [];
  throw new Error(`a workflow may not use the action '${action.type}'`);
}

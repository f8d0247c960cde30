import type { Effect } from '../../../definition.js';
import type { ReleaseContext } from '../context.js';
import { withHandler } from '../handled.js';
import type { ReleaseEvent } from '../machine.js';
import type { CommandName } from '../payloads.js';
import { type AnyStep, specOf } from '../step.js';
import { AGAINST_ITS_WILL } from './against-its-will.js';
import { ASSIGNMENT } from './assignment.js';
import { CLOCK } from './clock.js';
import { CONSULTATION } from './consultation.js';
import { DECISION } from './decision.js';
import { DELIVERY } from './delivery.js';
import { EVALUATION } from './evaluation.js';
import { FILES } from './files.js';
import { FLAGGING } from './flagging.js';
import { LEGALITY } from './legality.js';
import { PROPOSAL } from './proposal.js';
import { PUBLICATION } from './publication.js';
import { RECORD } from './record.js';
import { SECRECY } from './secrecy.js';

/** Every command of a release, in the order of its life. */
export const STEPS: readonly AnyStep[] = [
  ...FLAGGING, ...ASSIGNMENT, ...EVALUATION, ...CONSULTATION, ...AGAINST_ITS_WILL, ...DELIVERY, ...PROPOSAL, ...SECRECY, ...LEGALITY, ...DECISION, ...PUBLICATION, ...FILES, ...RECORD, ...CLOCK,
];

const BY_TYPE = new Map(STEPS.map((each) => [each.type, each]));
const SPECS = new Map(STEPS.map((each) => [each.type, specOf(each)]));

/** The engine's table of commands. */
export const COMMANDS: ReadonlyMap<string, ReturnType<typeof specOf>> = SPECS;

function stepFor(type: CommandName): AnyStep {
  const found = BY_TYPE.get(type);
  if (!found) throw new RangeError(`unknown command '${type}'`);
  return found;
}

/** True when no rule speaks against the event: the guard of every transition. */
export function isLawful(context: ReleaseContext, event: ReleaseEvent): boolean {
  const spec = SPECS.get(event.type);
  return spec !== undefined && spec.standing(context, event.moment, event.calendar).length === 0 && spec.content(context, event).length === 0;
}

/** The facts after an event. */
export function recorded(context: ReleaseContext, event: ReleaseEvent): ReleaseContext {
  const { moment, calendar } = event;
  const handlers = withHandler(context, event.type, event.payload as { purpose?: unknown }, moment.actor.personId);
  return { ...context, handlers, ...stepFor(event.type).apply(context, event.payload as never, moment, { context, moment, calendar }) };
}

/** What an event makes happen outside, judged by the facts after it. */
export function effectsOf(context: ReleaseContext, event: ReleaseEvent): readonly Effect[] {
  return stepFor(event.type).effects?.(context, event.payload as never, event.moment) ?? [];
}

import type { Effect } from '../../../definition.js';
import type { RequestContext } from '../context.js';
import { withHandler } from '../handled.js';
import type { RequestEvent } from '../machine.js';
import type { CommandName } from '../payloads.js';
import { type AnyStep, Facts, specOf } from '../step.js';
import { ASSIGNMENT } from './assignment.js';
import { ASSISTANCE } from './assistance.js';
import { CLOCK } from './clock.js';
import { CONSULTATION } from './consultation.js';
import { CORRECTION } from './correction.js';
import { DELIVERY } from './delivery.js';
import { DISPUTE } from './dispute.js';
import { EXTENSION } from './extension.js';
import { FEE } from './fee.js';
import { FILES } from './files.js';
import { INTAKE } from './intake.js';
import { OUTCOME } from './outcome.js';
import { REASONS } from './reasons.js';
import { RECORD } from './record.js';
import { REVIEW } from './review.js';
import { SAME_INFORMATION } from './same-information.js';
import { SERVICE } from './service.js';

/** Every command of the request, in the order of a request's life. */
export const STEPS: readonly AnyStep[] = [
  ...INTAKE, ...ASSIGNMENT, ...CORRECTION, ...REASONS, ...CONSULTATION, ...ASSISTANCE, ...FEE, ...EXTENSION, ...OUTCOME, ...FILES, ...REVIEW, ...SERVICE,
  ...DELIVERY,
  ...DISPUTE, ...SAME_INFORMATION, ...RECORD, ...CLOCK,
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
export function isLawful(context: RequestContext, event: RequestEvent): boolean {
  const spec = SPECS.get(event.type);
  return spec !== undefined && spec.standing(context, event.moment, event.calendar).length === 0 && spec.content(context, event).length === 0;
}

/** The facts after an event. */
export function recorded(context: RequestContext, event: RequestEvent): RequestContext {
  const facts = new Facts(context, event.moment, event.calendar);
  const handlers = withHandler(context, event.type, event.moment.actor.personId);
  return { ...context, handlers, ...stepFor(event.type).apply(context, event.payload as never, event.moment, facts) };
}

/** What an event makes happen outside, judged by the facts after it. */
export function effectsOf(context: RequestContext, event: RequestEvent): readonly Effect[] {
  return stepFor(event.type).effects?.(context, event.payload as never, event.moment) ?? [];
}

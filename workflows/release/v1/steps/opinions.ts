import type { Moment } from '../../../definition.js';
import type { Opinion, ReleaseContext } from '../context.js';
import { refuse, type Facts, type Ruling } from '../step.js';

/** The opinions on file with one more. */
export function said(context: ReleaseContext, step: Opinion['step'], opinion: string, moment: Moment, note: string, more: Partial<Opinion> = {}): Pick<ReleaseContext, 'opinions'> {
  return { opinions: [...context.opinions, { step, opinion, by: moment.actor.personId, on: moment.on, note, ...more }] };
}

/** Back to the unit: what was agreed falls away. */
export function returned(context: ReleaseContext, change: Partial<ReleaseContext>): Partial<ReleaseContext> {
  return { ...change, agreement: null, timesReturned: context.timesReturned + 1 };
}

/** Nobody reviews or decides what they worked on themselves. */
export function notTheHandler({ context, moment }: Facts): Ruling {
  return moment.actor.personId !== null && context.handlers.includes(moment.actor.personId)
    && refuse('notTheHandler', 'work plan: 合法性审查', '承办过本件的人员不得审查、决定，请由其他人员办理。', 'Whoever handled the case neither reviews nor decides it. Somebody else has to.');
}

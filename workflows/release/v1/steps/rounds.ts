import type { Moment } from '../../../definition.js';
import type { Flag } from '../../flag.js';
import type { ReleaseContext } from '../context.js';

/** The flags with one more, and who counted. */
export function flagged({ flags }: Pick<ReleaseContext, 'flags'>, flag: Flag, { actor }: Moment): Pick<ReleaseContext, 'flags'> {
  return { flags: [...flags, { ...flag, by: actor.personId }] };
}

/** It is evaluated anew: the questions, third parties and opinions of the round before are in the record and decide nothing now. */
export function newRound({ on }: Moment): Partial<ReleaseContext> {
  return { evaluation: null, consultations: [], proposal: null, agreement: null, adviserId: null, ended: null, owedSince: null, overdue: null, roundSince: on };
}

const RESTING = new Set(['NOT_NOW', 'DISMISSED']);

/** Whether nothing is done about it until something new comes. */
export const rests = ({ stage }: ReleaseContext): boolean => RESTING.has(stage?.name ?? '');

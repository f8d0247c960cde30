import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import type { ReleaseContext } from '../../workflows/release/v1/context.js';
import { releaseV1 } from '../../workflows/release/v1/definition.js';
import { CLEAN_PUBLICATION } from '../../workflows/release/v1/steps/sample-publication.js';
import { flag } from '../support/release-scenario.js';
import { type Attempt, attemptsAt, type Move, passingFrom, type Position, type Variant } from './exploration.js';

export const calendar = WorkingCalendar.published();

export const contextOf = (at: Position): ReleaseContext => at.snapshot.context as ReleaseContext;

/** What a sample does not show: the other way a command can go. */
export function variants(type: string, at: Position): Variant[] {
  const context = contextOf(at);
  const asked = context.consultations.find((each) => each.endedOn === null);
  const silent = context.consultations.find((each) => each.answer === 'SILENT');
  switch (type) {
    case 'FLAG': return [{ payload: { organId: 'organ', topicId: 'topic', label: '征地', flags: [flag('expropriation')], policy: DEFAULT_POLICY, policyVersion: 'default' } }];
    case 'EVALUATE': return [{ payload: { scope: [] } }];
    case 'PROPOSE': return [
      { payload: { decision: 'not-now', reasons: '未批准', ground: 'DENIED.PROCESS', lookAgainOn: calendar.tryAddWorkingDays(at.day, 60), publication: null } },
      { payload: { decision: 'not-now', reasons: '秘密', ground: 'DENIED.STATE_SECRET', lookAgainOn: calendar.tryAddWorkingDays(at.day, 60), publication: null } },
    ];
    case 'HEAD_DECIDES': return [{ payload: { decision: 'proceed', reasons: '依据充分', publication: CLEAN_PUBLICATION } }];
    // An answer of the last day, of which the office heard after silence had taken effect.
    case 'RECORD_CONSULTATION_ANSWER': return silent ? [{ payload: { consultationId: silent.id, answer: 'CONSENTED' }, on: silent.endedOn! }] : asked ? [{ payload: { consultationId: asked.id, answer: 'REFUSED', grounds: '商业秘密', reasonable: false } }] : [];
    default: return [];
  }
}

/** The chart, and what the clock and third parties have done; notes, files and people do not matter. */
export function keyOf(at: Position): string | null {
  const { consultations, owedSince, overdue, officerId, proposal, evaluation, transfers, flags } = contextOf(at);
  // Who consented, or need not be asked, changes nothing; of those who matter one at a time is enough, while a second is asked.
  const matter = consultations.filter((each) => each.answer !== 'CONSENTED' && each.answer !== 'WITHDRAWN');
  if (transfers > 1 || consultations.length > 2 || matter.filter((each) => each.endedOn !== null).length > 1 || flags.length > 3) return null;
  return JSON.stringify([
    at.snapshot.value, officerId !== null, owedSince !== null, overdue !== null, proposal?.decision, evaluation !== null, consultations.length > 1,
    matter.map((each) => [each.receivedOn !== null && each.endedOn === null, each.answer, each.reasonable, each.override?.because, each.override?.told != null]),
  ]);
}

export const attempts = (at: Position): Attempt[] => attemptsAt(releaseV1, at, calendar, variants);
export const passing = (at: Position): Move[] => passingFrom(releaseV1, at, calendar, keyOf);

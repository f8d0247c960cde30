import type { CivilDate } from '../../clock/civil-date.js';
import type { Deadline, Task } from '../../definition.js';
import { isOpen } from './consultation.js';
import { releases, type ReleaseContext } from './context.js';

type Role = 'reception-clerk' | 'handling-officer' | 'secrecy-reviewer' | 'legal-adviser' | 'work-body-head' | 'approving-leader';

/** What each state waits for, from whom, and by which deadline. */
const WORK: Readonly<Record<string, readonly [kind: string, role: Role, deadline: string]>> = {
  FLAGGED: ['release-assign', 'work-body-head', 'stage:assignment'],
  EVALUATION: ['release-evaluate', 'handling-officer', 'stage:evaluation'],
  SECRECY_CHECK: ['release-secrecy-check', 'secrecy-reviewer', 'stage:secrecyReview'],
  SECRECY_REFERRED: ['release-await-determination', 'secrecy-reviewer', ''],
  LEGALITY_REVIEW: ['release-legality-review', 'legal-adviser', 'stage:legalityReview'],
  HEAD_DECISION: ['release-head-decision', 'work-body-head', 'stage:approval'],
  DECISION: ['release-decide', 'approving-leader', 'stage:approval'],
  PUBLICATION: ['release-publish', 'handling-officer', 'publication'],
};

/** What people have to do on a release now. */
export function tasksOf(context: ReleaseContext, deadlines: readonly Deadline[]): readonly Task[] {
  const dueOf = (key: string): CivilDate | null => {
    const due = deadlines.find((each) => each.key === key)?.due;
    return due?.dueOn ?? due?.estimatedOn ?? null;
  };
  const task = (key: string, kind: string, role: Role, deadlineKey: string): Task =>
    ({ key, kind, role, personId: personOf(context, role), unitId: role === 'handling-officer' ? context.unitId : null, dueOn: dueOf(deadlineKey) });
  const state = context.stage?.name ?? '';
  const work = WORK[state];
  return [
    ...(work ? [task(work[0], ...work)] : []),
    ...context.consultations.filter((each) => isOpen(each) && each.receivedOn === null && state === 'THIRD_PARTY_CHECK')
      .map((each) => task(`receipt:consultation:${each.id}`, 'record-receipt', 'reception-clerk', `receipt:consultation:${each.id}`)),
    ...(state === 'PUBLICATION' && context.decision !== null && releases(context.decision.decision) ? context.consultations : []).filter((each) => each.override?.told === null)
      .map((each) => task(`notify-third-party:${each.id}`, 'notify-third-party', 'handling-officer', 'publication')),
  ];
}

/** A task waits for one person where the case has one for it. */
function personOf({ officerId, adviserId }: ReleaseContext, role: Role): string | null {
  if (role === 'handling-officer') return officerId;
  return role === 'legal-adviser' ? adviserId : null;
}

import { placeOf } from '../../../requests/commands/case-place.js';
import type { StoredLetter } from '../../../letters/store/letter.js';
import type { CivilDate } from '../../../../workflows/clock/civil-date.js';
import type { DemoPerson } from '../../office/demo-person.js';
import type { ActInputs, ActName } from '../../plot/act.js';
import type { Story } from '../../plot/story.js';
import type { OfficeServices } from '../office-services.js';

/** Somebody at work on a case. */
export interface Doing {
  readonly caseId: string;
  readonly story: Story;
  readonly actor: DemoPerson;
  /** Idempotency key: one for every move of a case. */
  readonly key: string;
  /** Day of the fact. */
  readonly on: CivilDate;
  /** Why it is entered after that day. */
  readonly lateReason?: string;
}

/** Does what an act tells, through the service that the capability's own routes use. */
export type Doer<A extends ActName> = (input: ActInputs[A], doing: Doing, services: OfficeServices) => Promise<unknown>;

/** Who acts, against the case as it stands. */
export async function against({ caseId, actor, key }: Doing, { reads }: OfficeServices): Promise<{ actor: DemoPerson; key: string; expectedRevision: number }> {
  return { actor, key, expectedRevision: (await placeOf(reads, caseId)).revision };
}

/** The reply that is drafted, signed or on its way. Throws where the case has none. */
export async function replyOf(caseId: string, { letters, reads }: Pick<OfficeServices, 'letters' | 'reads'>): Promise<StoredLetter> {
  const row = (await letters.ofCase(reads, caseId)).findLast(({ form, state }) => form.startsWith('reply:') && (state === 'draft' || state === 'issued'));
  if (!row) throw new Error(`case ${caseId} has no reply`);
  return row;
}

/** Who signs for the applicant. */
export function signatoryOf({ intake: { applicant } }: Story): string {
  return (applicant.agent ?? applicant).name;
}

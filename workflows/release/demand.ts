import { addMonths, type CivilDate } from '../clock/civil-date.js';
import { isGround } from './grounds.js';
import type { AskedFor, TopicFacts } from './topic-facts.js';

/** Requests that count as demand: one that was withdrawn asks for nothing any more. */
export const counting = (requests: readonly AskedFor[]): readonly AskedFor[] => requests.filter((each) => !each.withdrawn);

/** How many people asked: repeats by one of them do not count. */
export const distinctApplicants = (requests: readonly AskedFor[]): number => new Set(requests.map((each) => each.applicant)).size;

/** The first day of the months, back from a day, within which applicants are counted. */
export const windowFrom = (on: CivilDate, months: number): CivilDate => addMonths(on, -months);

/** Requests of the last months, in order of time. */
export function within(requests: readonly AskedFor[], months: number, today: CivilDate): readonly AskedFor[] {
  const from = windowFrom(today, months);
  return inOrder(counting(requests).filter((each) => each.on > from && each.on <= today));
}

export const inOrder = (requests: readonly AskedFor[]): readonly AskedFor[] =>
  [...requests].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.requestId < b.requestId ? -1 : 1));

/** Whether a reply kept something back on a ground of Arts. 14–16. */
export const withholds = ({ outcome, withheldGrounds }: AskedFor): boolean => isGround(outcome) || (outcome === 'PARTIALLY_GRANTED' && withheldGrounds.some(isGround));

/** Whether a reply gave everything. */
const gives = ({ outcome }: AskedFor): boolean => outcome?.startsWith('GRANTED.') === true;

/** The day of the last reply that withheld the information, unless it was given since; null where it is not withheld. */
export function withheldSince({ requests }: Pick<TopicFacts, 'requests'>): CivilDate | null {
  const last = (test: (each: AskedFor) => boolean) => requests.filter(test).map((each) => each.decidedOn ?? '').sort().at(-1) ?? '';
  const withheld = last(withholds);
  return withheld !== '' && withheld >= last(gives) ? withheld : null;
}

/** A reply has told where the information stands in public: it needs no publication. */
export const isPublic = ({ published, requests }: Pick<TopicFacts, 'published' | 'requests'>): boolean =>
  published || requests.some((each) => each.outcome === 'GRANTED.ALREADY_PUBLIC');

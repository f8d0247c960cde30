import { refuse, type Ruling } from '../step.js';

/** Articles 30 and 35 leave the length of the applicant's period to the office but want it reasonable. */
const SHORTEST = 5;
const LONGEST = 60;

/** A period set for one case: not shorter than five working days, or than the organ's own where that is shorter still. */
export function periodRule(article: string, workingDays: number | undefined, usual: number): Ruling {
  if (workingDays === undefined) return null;
  const least = Math.min(SHORTEST, usual);
  const reasonable = Number.isInteger(workingDays) && workingDays >= least && workingDays <= LONGEST;
  return !reasonable && refuse('reasonablePeriod', article, `给予申请人的期限应当合理：${least}至${LONGEST}个工作日。`, `The applicant's period has to be reasonable: ${least} to ${LONGEST} working days.`);
}

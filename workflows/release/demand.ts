import { addMonths, type CivilDate } from '../clock/civil-date.js';
import type { ReleasePolicy } from '../clock/release-policy.js';
import type { TopicFacts } from './topic-facts.js';

/** Requests of later days count: the months, back from a day, within which applicants are counted. */
export const countedAfter = (on: CivilDate, months: number): CivilDate => addMonths(on, -months);

/** How many different applicants it takes for a topic. */
export const thresholdOf = ({ expropriation }: Pick<TopicFacts, 'expropriation'>, policy: Pick<ReleasePolicy, 'distinctApplicants' | 'expropriationApplicants'>): number =>
  (expropriation ? policy.expropriationApplicants : policy.distinctApplicants);

/** The day from which later demand is measured: the last decision, or the last reply that withheld it. */
export const measuredFrom = ({ decision, withheldOn }: Pick<TopicFacts, 'decision' | 'withheldOn'>): CivilDate | null => decision?.on ?? withheldOn;

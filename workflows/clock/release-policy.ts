/** The numbers by which information that is often asked for is found, evaluated and published (Arts. 18, 26, 44). */
export interface ReleasePolicy {
  /** Art. 44 ¶1 says "several applicants": from how many different ones on a topic is evaluated. */
  readonly distinctApplicants: number;
  /** The months, back from today, within which they are counted. */
  readonly withinMonths: number;
  /** The same for expropriation of land and houses, which belongs to proactive disclosure in counties (Art. 21). */
  readonly expropriationApplicants: number;
  /** Art. 18, "periodically": months after the last refusal at which withheld information is looked at again, where no date was named. */
  readonly lookAgainMonths: number;
  /** The furthest, in months, that a decision not to publish may put the date to look again. */
  readonly lookAgainMaxMonths: number;
  /** Internal limit of the evaluation by the unit, in working days. */
  readonly evaluationWorkingDays: number;
  /** Art. 26: from the decision to the publication, in working days. */
  readonly publicationWorkingDays: number;
}

export const DEFAULT_RELEASE_POLICY: ReleasePolicy = {
  distinctApplicants: 3,
  withinMonths: 12,
  expropriationApplicants: 2,
  lookAgainMonths: 12,
  lookAgainMaxMonths: 24,
  evaluationWorkingDays: 10,
  publicationWorkingDays: 20,
};

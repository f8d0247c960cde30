import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { ALARM_RANGE, POLICY_RANGES, RELEASE_RANGES, STAGE_RANGE } from '../policies/policy-rules.js';

const range = ([min, max]: readonly [number, number], doc?: string) => ({ min, max, doc });
const some = ([min, max]: readonly [number, number], doc?: string) => ({ min, max, doc, optional: true });

const PAUSE = ['dispatch', 'receipt'] as const;
const DAY_OFF = ['sameDay', 'nextWorkingDay'] as const;
const TIME = { max: 5, min: 5, line: true, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, patternMessage: { zh: '应为时间，格式 HH:mm', en: 'must be a time, HH:mm' }, doc: 'When reminders go out' } as const;

export class AlarmsBody {
  @IntField(some(ALARM_RANGE)) reminder?: number;
  @IntField(some(ALARM_RANGE)) yellow?: number;
  @IntField(some(ALARM_RANGE)) red?: number;
}

export class StageLimitsBody {
  @IntField(some(STAGE_RANGE)) confirmation?: number;
  @IntField(some(STAGE_RANGE)) assignment?: number;
  @IntField(some(STAGE_RANGE)) receiptOfLetter?: number;
  @IntField(some(STAGE_RANGE)) secrecyReview?: number;
  @IntField(some(STAGE_RANGE)) legalityReview?: number;
  @IntField(some(STAGE_RANGE)) approval?: number;
  @IntField(some(STAGE_RANGE)) service?: number;
}

export class ReleaseBody {
  @IntField(some(RELEASE_RANGES.distinctApplicants, 'Art. 44 ¶1: different applicants from which on a topic is evaluated')) distinctApplicants?: number;
  @IntField(some(RELEASE_RANGES.withinMonths, 'Months within which they are counted')) withinMonths?: number;
  @IntField(some(RELEASE_RANGES.expropriationApplicants, 'The same for expropriation of land and houses (Art. 21)')) expropriationApplicants?: number;
  @IntField(some(RELEASE_RANGES.lookAgainMonths, 'Art. 18: months after a refusal at which what was withheld is looked at again')) lookAgainMonths?: number;
  @IntField(some(RELEASE_RANGES.lookAgainMaxMonths, 'The furthest a decision may put the date to look again')) lookAgainMaxMonths?: number;
  @IntField(some(RELEASE_RANGES.evaluationWorkingDays, 'Internal limit of the evaluation')) evaluationWorkingDays?: number;
  @IntField(some(RELEASE_RANGES.publicationWorkingDays, 'Art. 26')) publicationWorkingDays?: number;
}

/** Working days throughout. */
export class PolicyValuesBody {
  @IntField(some(POLICY_RANGES.targetWorkingDays, 'The city\'s own limit')) targetWorkingDays?: number;
  @IntField(some(POLICY_RANGES.statutoryWorkingDays, 'Art. 33')) statutoryWorkingDays?: number;
  @IntField(some(POLICY_RANGES.extensionMaxWorkingDays, 'Art. 33')) extensionMaxWorkingDays?: number;
  @BoolField({ optional: true }) extensionMovesTarget?: boolean;
  @IntField(some(POLICY_RANGES.correctionNoticeWorkingDays, 'Art. 30')) correctionNoticeWorkingDays?: number;
  @IntField(some(POLICY_RANGES.applicantCorrectionWorkingDays, 'Art. 30')) applicantCorrectionWorkingDays?: number;
  @BoolField({ optional: true }) secondCorrectionRound?: boolean;
  @IntField(some(POLICY_RANGES.thirdPartyAnswerWorkingDays, 'Art. 32')) thirdPartyAnswerWorkingDays?: number;
  @IntField(some(POLICY_RANGES.jointOrganAnswerWorkingDays, 'Art. 34')) jointOrganAnswerWorkingDays?: number;
  @IntField(some(POLICY_RANGES.otherOrganAnswerWorkingDays, 'Art. 11')) otherOrganAnswerWorkingDays?: number;
  @IntField(some(POLICY_RANGES.reasonsWorkingDays, 'Art. 35')) reasonsWorkingDays?: number;
  @IntField(some(POLICY_RANGES.paymentWorkingDays, 'Fee Measures')) paymentWorkingDays?: number;
  @ChoiceField(PAUSE, { optional: true, doc: 'Does a pause begin when the letter leaves or when it arrives' }) pauseOpensOn?: (typeof PAUSE)[number];
  @ChoiceField(DAY_OFF, { optional: true }) receiptOnDayOff?: (typeof DAY_OFF)[number];
  @NestedField(() => AlarmsBody, { optional: true, doc: 'Working days left at which each alarm is raised' }) alarms?: AlarmsBody;
  @NestedField(() => StageLimitsBody, { optional: true, doc: 'Internal limits' }) stageLimits?: StageLimitsBody;
  @TextField({ ...TIME, optional: true }) officeOpensAt?: string;
  @NestedField(() => ReleaseBody, { optional: true, doc: 'From demand to release' }) release?: ReleaseBody;
}

export class PolicyBody {
  @IdField({ optional: true, doc: 'Absent or null: every organ without a policy of its own' }) organId?: string | null;
  @CivilDateField({ doc: 'Today or later; it counts for cases that open from this day on' }) effectiveFrom: string;
  @NestedField(() => PolicyValuesBody, { doc: 'What is not named stays as it is in force on that day' }) values: PolicyValuesBody;
}

class AlarmsView {
  @IntField(range(ALARM_RANGE)) reminder: number;
  @IntField(range(ALARM_RANGE)) yellow: number;
  @IntField(range(ALARM_RANGE)) red: number;
}

class StageLimitsView {
  @IntField(range(STAGE_RANGE)) confirmation: number;
  @IntField(range(STAGE_RANGE)) assignment: number;
  @IntField(range(STAGE_RANGE)) receiptOfLetter: number;
  @IntField(range(STAGE_RANGE)) secrecyReview: number;
  @IntField(range(STAGE_RANGE)) legalityReview: number;
  @IntField(range(STAGE_RANGE)) approval: number;
  @IntField(range(STAGE_RANGE)) service: number;
}

class ReleaseView {
  @IntField(range(RELEASE_RANGES.distinctApplicants, 'Art. 44 ¶1: different applicants from which on a topic is evaluated')) distinctApplicants: number;
  @IntField(range(RELEASE_RANGES.withinMonths, 'Months within which they are counted')) withinMonths: number;
  @IntField(range(RELEASE_RANGES.expropriationApplicants, 'The same for expropriation of land and houses (Art. 21)')) expropriationApplicants: number;
  @IntField(range(RELEASE_RANGES.lookAgainMonths, 'Art. 18: months after a refusal at which what was withheld is looked at again')) lookAgainMonths: number;
  @IntField(range(RELEASE_RANGES.lookAgainMaxMonths, 'The furthest a decision may put the date to look again')) lookAgainMaxMonths: number;
  @IntField(range(RELEASE_RANGES.evaluationWorkingDays, 'Internal limit of the evaluation')) evaluationWorkingDays: number;
  @IntField(range(RELEASE_RANGES.publicationWorkingDays, 'Art. 26')) publicationWorkingDays: number;
}

export class PolicyValuesView {
  @IntField(range(POLICY_RANGES.targetWorkingDays)) targetWorkingDays: number;
  @IntField(range(POLICY_RANGES.statutoryWorkingDays)) statutoryWorkingDays: number;
  @IntField(range(POLICY_RANGES.extensionMaxWorkingDays)) extensionMaxWorkingDays: number;
  @BoolField() extensionMovesTarget: boolean;
  @IntField(range(POLICY_RANGES.correctionNoticeWorkingDays)) correctionNoticeWorkingDays: number;
  @IntField(range(POLICY_RANGES.applicantCorrectionWorkingDays)) applicantCorrectionWorkingDays: number;
  @BoolField() secondCorrectionRound: boolean;
  @IntField(range(POLICY_RANGES.thirdPartyAnswerWorkingDays)) thirdPartyAnswerWorkingDays: number;
  @IntField(range(POLICY_RANGES.jointOrganAnswerWorkingDays)) jointOrganAnswerWorkingDays: number;
  @IntField(range(POLICY_RANGES.otherOrganAnswerWorkingDays)) otherOrganAnswerWorkingDays: number;
  @IntField(range(POLICY_RANGES.reasonsWorkingDays)) reasonsWorkingDays: number;
  @IntField(range(POLICY_RANGES.paymentWorkingDays)) paymentWorkingDays: number;
  @ChoiceField(PAUSE) pauseOpensOn: (typeof PAUSE)[number];
  @ChoiceField(DAY_OFF) receiptOnDayOff: (typeof DAY_OFF)[number];
  @NestedField(() => AlarmsView) alarms: AlarmsView;
  @NestedField(() => StageLimitsView) stageLimits: StageLimitsView;
  @TextField(TIME) officeOpensAt: string;
  @NestedField(() => ReleaseView) release: ReleaseView;
}

export class PolicyView {
  @TextField({ max: 36, doc: 'Under which a case keeps it; `default` for the one built in' }) version: string;
  @NestedField(() => PolicyValuesView) values: PolicyValuesView;
}

export class StoredPolicyView extends PolicyView {
  @IdField({ optional: true, doc: 'Null: the city\'s' }) organId: string | null;
  @CivilDateField() effectiveFrom: string;
  @IdField({ optional: true }) createdBy: string | null;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Epoch milliseconds' }) createdAt: number;
  @TextField({ max: 200, doc: 'What it does to cases that are running' }) effect: string;
}

export class PolicyPreviewView {
  @NestedField(() => PolicyValuesView, { doc: 'In force on that day otherwise' }) before: PolicyValuesView;
  @NestedField(() => PolicyValuesView) after: PolicyValuesView;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'That keep the policy they began with' }) runningCases: number;
  @TextField({ max: 200, doc: 'What it does to cases that are running' }) effect: string;
}

export class PoliciesQuery {
  @IdField({ optional: true, doc: 'Of this organ; the city\'s without' }) organId?: string;
  @CivilDateField({ optional: true, doc: 'In force on this day; today unless given' }) on?: string;
}

export class PoliciesView {
  @NestedField(() => PolicyView, { doc: 'In force on the day asked for' }) inForce: PolicyView;
  @ListField(() => StoredPolicyView, { max: 10_000, doc: 'Every one ever set, the latest first' }) items: StoredPolicyView[];
}

import type { Form } from '../../api/client.js';

type Bilingual = { readonly zh: string; readonly en: string };
export type PolicyValues = Form<'PolicyValuesView'>;

/** One number, word or flag of a policy. `path` is where it stands, as `alarms.red`. */
export interface PolicyField {
  readonly path: string;
  readonly label: Bilingual;
  readonly basis?: string;
  readonly kind: 'days' | 'number' | 'flag' | 'time' | 'choice';
  readonly choices?: Readonly<Record<string, Bilingual>>;
}
export interface PolicyGroup { readonly title: Bilingual; readonly fields: readonly PolicyField[] }

const days = (path: string, zh: string, en: string, basis?: string): PolicyField => ({ path, label: { zh, en }, kind: 'days', ...(basis ? { basis } : {}) });
const number = (path: string, zh: string, en: string, basis?: string): PolicyField => ({ path, label: { zh, en }, kind: 'number', ...(basis ? { basis } : {}) });

/** Everything that a policy sets, in the order of a request's life. A test holds it against the form of the API. */
export const POLICY_GROUPS: readonly PolicyGroup[] = [
  { title: { zh: '答复期限（工作日）', en: 'Reply (working days)' }, fields: [
    days('targetWorkingDays', '市定答复期限', 'The city’s own limit'), days('statutoryWorkingDays', '法定答复期限', 'Statutory limit', 'Art. 33'), days('extensionMaxWorkingDays', '延期最长', 'Longest extension', 'Art. 33'),
    { path: 'extensionMovesTarget', label: { zh: '延期同时顺延市定期限', en: 'An extension moves the city’s limit too' }, kind: 'flag' },
    { path: 'pauseOpensOn', label: { zh: '征求意见自何时起扣除', en: 'A consultation pauses from' }, kind: 'choice', choices: { dispatch: { zh: '文书发出之日', en: 'dispatch of the letter' }, receipt: { zh: '对方收到之日', en: 'its receipt' } } },
    { path: 'receiptOnDayOff', label: { zh: '在非工作日收到的申请', en: 'Received on a day off counts' }, kind: 'choice', choices: { sameDay: { zh: '以当日为收到日', en: 'on that day' }, nextWorkingDay: { zh: '以下一工作日为收到日', en: 'on the next working day' } } },
  ] },
  { title: { zh: '红黄牌（剩余工作日）', en: 'Alarms (working days left)' }, fields: [days('alarms.reminder', '提醒', 'Reminder'), days('alarms.yellow', '黄牌', 'Yellow card'), days('alarms.red', '红牌', 'Red card')] },
  { title: { zh: '申请人和第三方的期限（工作日）', en: 'Applicants and third parties (working days)' }, fields: [
    days('correctionNoticeWorkingDays', '发出补正告知', 'Correction notice within', 'Art. 30'), days('applicantCorrectionWorkingDays', '申请人补正', 'Applicant corrects within', 'Art. 30'),
    { path: 'secondCorrectionRound', label: { zh: '允许第二次补正', en: 'A second round of correction' }, kind: 'flag' },
    days('thirdPartyAnswerWorkingDays', '第三方答复征求意见', 'Third party answers within', 'Art. 32'), days('jointOrganAnswerWorkingDays', '共同制作机关答复', 'Co-producing organ answers within', 'Art. 34'), days('otherOrganAnswerWorkingDays', '其他机关答复', 'Other organ answers within', 'Art. 11'),
    days('reasonsWorkingDays', '申请人说明理由', 'Applicant gives reasons within', 'Art. 35'), days('paymentWorkingDays', '申请人缴费', 'Applicant pays within'),
  ] },
  { title: { zh: '内部时限（工作日）', en: 'Internal limits (working days)' }, fields: [
    days('stageLimits.confirmation', '确认收到', 'Confirmation'), days('stageLimits.assignment', '分办', 'Assignment'), days('stageLimits.receiptOfLetter', '登记对方收到文书', 'Recording receipt of a letter'), days('stageLimits.secrecyReview', '保密审查', 'Secrecy review'),
    days('stageLimits.legalityReview', '合法性审查', 'Legality review'), days('stageLimits.approval', '审批', 'Approval'), days('stageLimits.service', '送达', 'Service'), { path: 'officeOpensAt', label: { zh: '提醒发出时间', en: 'Reminders go out at' }, kind: 'time' },
  ] },
  { title: { zh: '主动公开', en: 'Disclosure to everybody' }, fields: [
    number('release.distinctApplicants', '提请评估的不同申请人数', 'Different applicants for an evaluation', 'Art. 44 ¶1'), number('release.withinMonths', '计数期间（月）', 'Counted within (months)'), number('release.expropriationApplicants', '征收补偿类的不同申请人数', 'The same for expropriation', 'Art. 21'),
    number('release.lookAgainMonths', '不公开后再次评估（月）', 'Looked at again after (months)', 'Art. 18'), number('release.lookAgainMaxMonths', '再次评估最远（月）', 'At the furthest (months)', 'Art. 18'), days('release.evaluationWorkingDays', '评估时限（工作日）', 'Evaluation (working days)'), days('release.publicationWorkingDays', '发布时限（工作日）', 'Publication (working days)', 'Art. 26'),
  ] },
];

/** What stands at a path. */
export function valueAt(values: object, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], values);
}

/** The members that differ, as the API takes them: what stays is not named. */
export function changesOf(before: PolicyValues, filled: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const { path } of POLICY_GROUPS.flatMap(({ fields }) => fields)) {
    if (filled[path] === undefined || filled[path] === null || filled[path] === '' || filled[path] === valueAt(before, path)) continue;
    const [first = '', second] = path.split('.');
    if (second === undefined) changes[first] = filled[path];
    else changes[first] = { ...(changes[first] as object | undefined), [second]: filled[path] };
  }
  return changes;
}

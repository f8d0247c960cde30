import { both, REASON, type FieldsOf } from './about.js';
import { awaitedLetters, letterChoices, MEANS, unreceivedConsultations } from './choices.js';

const means = { kind: 'line', name: 'means', max: 200, label: MEANS, hint: both('如：电话 0795-6600000、电子邮件、当面。', 'As: by telephone, by e-mail, in person.') } as const;
const assignment = [
  { kind: 'unit', name: 'unitId', label: both('承办机构', 'Unit') },
  { kind: 'person', name: 'officerId', role: 'handling-officer', label: both('承办人', 'Officer') },
] as const;

/** Forms of intake, assignment, correction and reasons. */
export const INTAKE_FIELDS: Readonly<Record<string, FieldsOf>> = {
  CONFIRMED: () => [means],
  APPLICANT_CONFIRMED: () => [means],
  UNREACHABLE: () => [means],
  SUGGEST_RELEASE: () => [{ kind: 'text', name: 'reason', max: 2_000, optional: true, label: both('建议公开的理由', 'Why everybody should have it') }],
  SPLIT_BY_MATTER: ({ narrowedContent, content }) => [{
    kind: 'lines', name: 'matters', min: 2, most: 20, max: 5_000, label: both('拆分后的事项', 'Matters'), initial: [(narrowedContent ?? content).replace(/\s+/g, ' ').slice(0, 5_000), ''],
    hint: both('第一项由本件继续办理，其余各项各立一件。', 'This case goes on with the first; each other becomes a case of its own.'),
  }],
  RECORD_CONVERSATION: () => [
    means, { kind: 'text', name: 'asked', max: 2_000, label: both('询问内容', 'What was asked') }, { kind: 'text', name: 'wants', max: 2_000, label: both('申请人的实际需要', 'What the applicant really wants') },
    { kind: 'text', name: 'narrowedTo', max: 20_000, optional: true, label: both('缩小后的申请内容', 'The request as narrowed'), hint: both('申请范围没有变化的不填。', 'Leave empty where the request stays as it is.') },
    { kind: 'flag', name: 'applicantConfirmed', label: both('申请人已确认', 'The applicant has confirmed it') },
  ],
  ASSIGN: () => assignment,
  REASSIGN: () => [...assignment, { kind: 'text', name: 'reason', max: 2_000, label: REASON }],
  REQUEST_CORRECTION: () => [
    { kind: 'lines', name: 'items', min: 1, most: 50, max: 500, label: both('需要补正的事项', 'What has to be corrected'), hint: both('请一次列明全部事项；将生成补正告知书。', 'Everything at once; the notice is made from it.') },
    { kind: 'number', name: 'workingDays', min: 1, max: 60, optional: true, label: both('补正期限（工作日）', 'Period (working days)'), hint: both('不填时按本机关规定；自申请人收到告知书之日起计算。', 'That of the policy if left empty; runs from receipt of the notice.') },
  ],
  RECORD_RECEIPT: (about) => [
    { kind: 'choice', name: 'letter', choices: () => letterChoices(about), label: both('对方收到的文书', 'The letter that came to hand'), initial: awaitedLetters(about).length === 1 ? awaitedLetters(about)[0] : '' },
    { kind: 'choice', name: 'consultationId', choices: () => unreceivedConsultations(about), label: both('哪一项征求意见', 'Which consultation'), when: ({ letter }) => letter === 'consultation', initial: unreceivedConsultations(about).length === 1 ? unreceivedConsultations(about)[0]?.value : '' },
  ],
  CORRECTED: ({ content, narrowedContent }) => [
    { kind: 'text', name: 'correctedContent', max: 20_000, optional: true, label: both('补正后的申请内容', 'The request as corrected'), hint: both(`原内容：${(narrowedContent ?? content).slice(0, 120)}`, `As it was: ${(narrowedContent ?? content).slice(0, 120)}`) },
    { kind: 'text', name: 'justifiedReason', max: 2_000, optional: true, label: both('逾期补正的正当理由', 'Why a late correction is accepted'), hint: both('按期补正的不填。', 'Leave empty where it came in time.') },
  ],
  STILL_UNCLEAR: () => [
    { kind: 'text', name: 'remainsUnclear', max: 2_000, label: both('仍不明确之处', 'What remains unclear') },
    { kind: 'text', name: 'justifiedReason', max: 2_000, optional: true, label: both('逾期补正的正当理由', 'Why a late answer is accepted') },
  ],
  CORRECTION_EXPIRED: () => [{ kind: 'text', name: 'closingNote', max: 2_000, label: both('终止办理说明', 'Closing note') }],
  DEMAND_REASONS: () => [
    { kind: 'text', name: 'counts', max: 2_000, label: both('申请的数量、频次', 'Number and frequency'), hint: both('写明申请的数量、频次明显超过合理范围的事实。', 'The facts by which they exceed what is reasonable.') },
    { kind: 'number', name: 'workingDays', min: 1, max: 60, optional: true, label: both('说明理由的期限（工作日）', 'Period (working days)') },
  ],
  REASONS_REJECTED: () => [
    { kind: 'flag', name: 'given', label: both('申请人说明了理由', 'Reasons were given'), initial: true }, { kind: 'text', name: 'why', max: 2_000, label: both('认定理由不合理的依据', 'Why they are not reasonable') },
  ],
  REASONS_ACCEPTED: () => [{ kind: 'text', name: 'why', max: 2_000, label: both('认定理由合理的依据', 'Why they are reasonable') }],
  REASONS_ACCEPTED_DELAY: () => [
    { kind: 'text', name: 'why', max: 2_000, label: both('认定理由合理的依据', 'Why they are reasonable') }, { kind: 'date', name: 'untilOn', label: both('延迟答复至', 'Reply delayed until') },
  ],
};

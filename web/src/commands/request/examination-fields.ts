import { both, REASON, type FieldsOf } from './about.js';
import { ANSWERS, assistanceChoices, choicesOf, FEE_METHODS, grantChoices, INTERESTS, MODES, openConsultations, refusedConsultations, untoldConsultations, type Choice } from './choices.js';
import type { AboutCase } from './about.js';
import type { Field } from '../field.js';

/** Which consultation it is about; the only one there is is chosen already. */
const which = (about: AboutCase, choices: (about: AboutCase) => readonly Choice[]): Field => ({
  kind: 'choice', name: 'consultationId', choices: () => choices(about), label: both('哪一项征求意见', 'Which consultation'), initial: choices(about).length === 1 ? choices(about)[0]?.value : '',
});
const information: Field = { kind: 'text', name: 'information', max: 2_000, label: both('征求意见的信息', 'The information') };

/** How a letter went: the same for the reply and for the notice to a third party. */
export const sending = (needed: boolean): readonly Field[] => [
  { kind: 'choice', name: 'mode', choices: choicesOf(MODES), optional: !needed, label: both('送达方式', 'Way of delivery'), ...(needed ? {} : { hint: both('已在系统内登记送达的不填。', 'Leave empty where the delivery is on file.') }) },
  { kind: 'line', name: 'trackingNumber', max: 60, label: both('邮件号码', 'Mail number'), when: ({ mode }) => mode === 'post' },
  { kind: 'line', name: 'carrier', max: 120, optional: true, label: both('邮政企业', 'Postal enterprise'), hint: both('不填为中国邮政。', 'China Post if left empty.'), when: ({ mode }) => mode === 'post' },
  { kind: 'line', name: 'carrier', max: 120, label: both('受委托的机关', 'The organ it is handed to'), when: ({ mode }) => mode === 'through-organ' },
  { kind: 'line', name: 'reconsiderationLink', max: 500, optional: true, label: both('网上申请行政复议的链接', 'Where reconsideration is filed online'), hint: both('不填为本机关登记的链接。', 'That of the organ if left empty.'), when: ({ mode }) => mode === 'electronic' },
];

const element = (name: string, outcomes: readonly string[], zh: string, en: string, initial?: string): Field =>
  ({ kind: 'text', name: `elements.${name}`, max: 5_000, label: both(zh, en), initial, when: ({ outcome }) => outcomes.includes(String(outcome)) });

/** Forms of consulting, assistance, fee, extension, search. */
export const EXAMINATION_FIELDS: Readonly<Record<string, FieldsOf>> = {
  CONSULT_THIRD_PARTY: () => [
    { kind: 'line', name: 'party.name', max: 200, label: both('第三方名称（姓名）', 'Name of the third party') },
    { kind: 'line', name: 'party.contact', max: 300, optional: true, label: both('联系方式、地址', 'Address'), hint: both('征求意见书寄往何处；加密保存。', 'Where the letter goes; kept encrypted.') },
    { kind: 'choice', name: 'interest', choices: choicesOf(INTERESTS), label: both('涉及的权益', 'What it touches') }, information,
    { kind: 'date', name: 'applicantToldOn', label: both('书面告知申请人日期', 'Day the applicant was told in writing'), hint: both('征求意见所需时间不计入答复期限，须书面告知申请人（第三十三条第三款）。', 'The days are not counted; the applicant has to be told (Art. 33 ¶3).') },
  ],
  CONSULT_ORGAN: () => [
    { kind: 'line', name: 'organName', max: 120, label: both('被征求意见的机关', 'Organ') },
    { kind: 'flag', name: 'joint', label: both('该信息由双方共同制作（逾期不答复视为同意，第三十四条）', 'Jointly made (silence is consent, Art. 34)') }, information,
  ],
  RECORD_CONSULTATION_ANSWER: (about) => [
    which(about, openConsultations), { kind: 'choice', name: 'answer', choices: choicesOf(ANSWERS), label: both('对方意见', 'Answer') },
    { kind: 'text', name: 'grounds', max: 2_000, label: both('不同意的理由', 'Grounds'), when: ({ answer }) => answer === 'REFUSED' },
    { kind: 'flag', name: 'reasonable', label: both('本机关认为其理由合理', 'The organ finds the grounds reasonable'), when: ({ answer }) => answer === 'REFUSED' },
  ],
  WITHDRAW_CONSULTATION: (about) => [which(about, openConsultations), { kind: 'text', name: 'reason', max: 2_000, label: REASON }],
  OVERRIDE_PUBLIC_INTEREST: (about) => [
    which(about, refusedConsultations), { kind: 'text', name: 'reasons', max: 5_000, label: both('决定公开的理由', 'Why it is released'), hint: both('不公开会对公共利益造成重大影响的（第十五条），写明具体理由。', 'Why withholding would gravely harm the public interest (Art. 15).') },
  ],
  NOTIFY_THIRD_PARTY: (about) => [which(about, untoldConsultations), ...sending(false)],
  REQUEST_ASSISTANCE: () => [
    { kind: 'line', name: 'unit', max: 120, label: both('协办单位', 'Unit asked for help') }, { kind: 'text', name: 'what', max: 2_000, label: both('请求协助的事项', 'What is asked for') },
    { kind: 'date', name: 'dueOn', label: both('办理时限', 'Due') },
  ],
  ASSISTANCE_ANSWERED: (about) => [{ kind: 'choice', name: 'assistanceId', choices: () => assistanceChoices(about), label: both('哪一件协办函', 'Which letter'), initial: assistanceChoices(about).length === 1 ? assistanceChoices(about)[0]?.value : '' }],
  PROPOSE_FEE: () => [
    { kind: 'choice', name: 'method', choices: choicesOf(FEE_METHODS), label: both('计收方式', 'Method'), hint: both('两种方式只能选择一种。', 'One of the two.') },
    { kind: 'number', name: 'pages', min: 0, max: 1_000_000, label: both('页数', 'Pages'), hint: both('A4 及以下幅面单面为 1 页。', 'One side up to A4 is a page.'), when: ({ method }) => method === 'PER_VOLUME' },
    { kind: 'number', name: 'units', min: 1, max: 1_000, optional: true, label: both('事项数', 'Matters'), hint: both('不填为 1 件。', '1 if left empty.'), when: ({ method }) => method === 'PER_CASE' },
  ],
  APPROVE_FEE: () => [],
  REFUSE_FEE: () => [{ kind: 'text', name: 'reason', max: 2_000, label: REASON }],
  CHARGE_FEE: () => [],
  CANCEL_FEE: () => [{ kind: 'text', name: 'reason', max: 2_000, label: REASON }],
  PAID: () => [{ kind: 'line', name: 'receiptNumber', max: 100, label: both('缴费票据号码', 'Number of the receipt') }],
  PAYMENT_EXPIRED: () => [{ kind: 'text', name: 'closingNote', max: 2_000, label: both('终止办理说明', 'Closing note') }],
  REQUEST_EXTENSION: () => [
    { kind: 'number', name: 'workingDays', min: 1, max: 100, label: both('延长（工作日）', 'Extension (working days)'), hint: both('最长不得超过 20 个工作日（第三十三条）。', 'At most 20 (Art. 33).') },
    { kind: 'text', name: 'reason', max: 2_000, label: both('延期理由', 'Reason'), hint: both('将写入延期答复告知书。', 'Stands in the notice to the applicant.') },
  ],
  CONSENT_TO_EXTENSION: () => [],
  REFUSE_EXTENSION: () => [{ kind: 'text', name: 'reason', max: 2_000, label: REASON }],
  EXTEND: () => [],
  RECORD_SEARCH: () => [
    { kind: 'text', name: 'systems', max: 1_000, label: both('检索的系统', 'Systems') }, { kind: 'text', name: 'places', max: 1_000, label: both('检索的地点（档案室、科室等）', 'Places') },
    { kind: 'text', name: 'keywords', max: 1_000, label: both('检索词', 'Keywords') }, { kind: 'line', name: 'period', max: 200, optional: true, label: both('检索的年限', 'Period looked through') },
    { kind: 'text', name: 'result', max: 5_000, label: both('检索结果', 'Result') },
  ],
  REPLY_ON_THE_SPOT: () => [
    { kind: 'choice', name: 'outcome', choices: grantChoices, label: both('答复类型', 'Outcome') },
    element('accessRoute', ['GRANTED.ALREADY_PUBLIC'], '获取该信息的方式、途径', 'How and where to get it'),
    element('attachments', ['GRANTED.PROVIDED'], '所提供信息的名称和份数', 'What is given, and how many copies'), element('formOfSupply', ['GRANTED.PROVIDED'], '提供形式和方式', 'Form of supply', '纸面，当场提供'),
    element('whenAndHow', ['GRANTED.TOLD_HOW'], '获取该信息的方式、途径和时间', 'How, where and when to get it'),
    { kind: 'text', name: 'secrecyCheck', max: 2_000, optional: true, label: both('保密审查情况', 'Secrecy check'), hint: both('提供尚未公开的信息，须写明由谁、如何审查（第十七条）。', 'For what is not public yet: who made sure, and how (Art. 17).'), when: ({ outcome }) => outcome !== 'GRANTED.ALREADY_PUBLIC' && outcome !== '' },
  ],
};

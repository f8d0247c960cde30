import type { Form } from '../../api/client.js';
import type { Field } from '../field.js';
import { both, REASON } from '../request/about.js';
import { ANSWERS, choicesOf, INTERESTS, MODES } from '../request/choices.js';
import { EXAMINATION_FIELDS } from '../request/examination-fields.js';
import { REVIEW_FIELDS } from '../request/review-fields.js';
import type { AboutCase } from '../request/about.js';
import { DECISIONS, DISMISSALS, GROUNDS, HEAD_CHOICES, WITHDRAWALS } from './choices.js';
import { inBrackets } from '../../i18n/punctuation.js';

type Detail = Form<'ReleaseDetailView'>;
interface Choice { readonly value: string; readonly label: string }

/** What the forms of an evaluation are filled from. */
export interface AboutRelease {
  readonly detail: Pick<Detail, 'facts' | 'thirdParties' | 'datedFacts'>;
  /** Entries of Arts. 19–21. */
  readonly scope: readonly Choice[];
  /** What stands in the catalogue and may take the place of an item. */
  readonly items: readonly Choice[];
}
type FieldsOf = (about: AboutRelease) => readonly Field[];
type Letter = Detail['facts']['consultations'][number];

const reason = { kind: 'text', name: 'reason', max: 2_000, label: REASON } as const;
const reasons = (zh: string, en: string) => ({ kind: 'text', name: 'reasons', max: 5_000, label: both(zh, en) }) as const;
const opinion = { kind: 'text', name: 'opinion', max: 5_000, label: both('审查意见', 'Opinion') } as const;
/** The forms of requests that ask for the same: they do not look at the case. */
const asOfRequest = (type: string): readonly Field[] => ({ ...EXAMINATION_FIELDS, ...REVIEW_FIELDS })[type]!({} as AboutCase);

function letters({ detail }: AboutRelease, fits: (each: Letter) => boolean): Field {
  const choices = detail.facts.consultations.filter(fits).map((each) => ({ value: each.id, label: `${each.id}. ${detail.thirdParties.find(({ id }) => id === each.party)?.name ?? each.party}` }));
  return { kind: 'choice', name: 'consultationId', choices: () => choices, label: both('哪一份征求意见书', 'Which letter'), initial: choices.length === 1 ? choices[0]!.value : '' };
}
const notNow = ({ decision }: Readonly<Record<string, unknown>>) => decision === 'not-now';

const HANDLING: Readonly<Record<string, FieldsOf>> = {
  ASSIGN: () => [{ kind: 'unit', name: 'unitId', label: both('承办科室', 'Unit') }, { kind: 'person', name: 'officerId', role: 'handling-officer', label: both('承办人', 'Officer') }],
  REASSIGN: () => [{ kind: 'unit', name: 'unitId', label: both('承办科室', 'Unit') }, { kind: 'person', name: 'officerId', role: 'handling-officer', label: both('承办人', 'Officer') }, reason],
  TRANSFER: () => [{ kind: 'organ', name: 'organId', label: both('制作或者保存该信息的机关', 'The organ that made or keeps it') }, reason],
  DISMISS: () => [{ kind: 'choice', name: 'because', choices: choicesOf(DISMISSALS), label: both('不纳入的原因', 'Why') }, reason],
  EVALUATE: ({ scope }) => [
    { kind: 'text', name: 'alreadyPublic', max: 500, optional: true, label: both('一、是否已经公开？在何处', '1. Public already? Where') },
    { kind: 'choice', name: 'withheldBefore.ground', choices: choicesOf(GROUNDS), optional: true, label: both('二、此前是否不予公开？依据', '2. Withheld before? On which ground') },
    { kind: 'date', name: 'withheldBefore.lastOn', label: both('最近一次不予公开的日期', 'Last withheld on'), when: (filled) => Boolean(filled['withheldBefore.ground']) },
    { kind: 'text', name: 'circumstances', max: 2_000, optional: true, label: both('三、情况有何变化（第十八条）', '3. What has changed since (Art. 18)') },
    { kind: 'choice', name: 'scope', several: true, choices: () => scope, optional: true, initial: [], label: both('四、是否属于应当主动公开的范围（第十九至二十一条）', '4. Should it have been public (Arts. 19–21)') },
    { kind: 'text', name: 'note', max: 5_000, optional: true, label: both('备注', 'Note') },
  ],
  PROPOSE: () => [
    { kind: 'choice', name: 'decision', choices: choicesOf(DECISIONS), label: both('处理意见', 'Proposed') }, reasons('理由', 'Reasons'),
    { kind: 'choice', name: 'ground', choices: choicesOf(GROUNDS), label: both('暂不公开的依据', 'Ground'), when: notNow },
    { kind: 'date', name: 'lookAgainOn', label: both('重新评估日期（第十八条）', 'Look again on (Art. 18)'), when: notNow },
    { kind: 'date', name: 'groundEndsOn', optional: true, label: both('预计程序结束日期', 'When the procedure is expected to end'), when: notNow },
    { kind: 'flag', name: 'namesChecked', optional: true, label: both('文件中出现的申请人、第三方姓名已核对，依法可以公开', 'Names of applicants or third parties in the files were looked at and may be public'), when: ({ decision }) => decision !== 'not-now' },
  ],
  RECALL_PROPOSAL: () => [reason],
};

const CONSULTING: Readonly<Record<string, FieldsOf>> = {
  CONSULT_THIRD_PARTY: () => [
    { kind: 'line', name: 'party.name', max: 200, label: both('第三方名称', 'Third party') }, { kind: 'text', name: 'party.contact', max: 500, optional: true, label: both('联系方式、地址', 'Where the letter goes') },
    { kind: 'choice', name: 'interest', choices: choicesOf(INTERESTS), label: both('涉及的权益', 'Interest') }, { kind: 'text', name: 'information', max: 2_000, label: both('拟公开的内容', 'What is to be published of it') },
  ],
  RECORD_RECEIPT: (about) => [
    letters(about, ({ answer, receivedOn }) => answer === null && receivedOn === null), { kind: 'choice', name: 'mode', choices: choicesOf(MODES), optional: true, label: both('送达方式', 'How it reached it') },
    { kind: 'line', name: 'trackingNumber', max: 60, optional: true, label: both('邮件号码', 'Mail number'), when: ({ mode }) => mode === 'post' },
  ],
  RECORD_CONSULTATION_ANSWER: (about) => [
    // One that came in time is entered also after silence took effect.
    letters(about, ({ answer }) => answer === null || answer === 'SILENT'), { kind: 'choice', name: 'answer', choices: choicesOf(ANSWERS), label: both('答复', 'Answer') },
    { kind: 'text', name: 'grounds', max: 5_000, optional: true, label: both('不同意的理由', 'Grounds'), when: ({ answer }) => answer === 'REFUSED' },
    { kind: 'flag', name: 'reasonable', label: both('本机关认为理由合理（第三十二条）', 'The organ finds them reasonable (Art. 32)'), when: ({ answer }) => answer === 'REFUSED' },
  ],
  WITHDRAW_CONSULTATION: (about) => [letters(about, ({ answer }) => answer === null), reason],
  OVERRIDE_PUBLIC_INTEREST: (about) => [letters(about, ({ answer, override }) => (answer === 'REFUSED' || answer === 'SILENT') && override === null), reasons('不公开会对公共利益造成的重大影响（第十五条）', 'How withholding would gravely harm the public interest (Art. 15)')],
  NOTIFY_THIRD_PARTY: (about) => [
    letters(about, ({ override }) => override !== null && override.told === null), { kind: 'choice', name: 'mode', choices: choicesOf(MODES), label: both('告知方式', 'How') },
    { kind: 'line', name: 'trackingNumber', max: 60, optional: true, label: both('邮件号码', 'Mail number'), when: ({ mode }) => mode === 'post' },
  ],
};

const DECIDING: Readonly<Record<string, FieldsOf>> = {
  CLEAR_SECRECY: () => asOfRequest('CLEAR_SECRECY').map((field) => (field.name === 'form.reviewed' ? { ...field, initial: '拟发布文字及全部文件' } : field)),
  RETURN_FROM_SECRECY_REVIEW: () => [{ ...reasons('退回理由', 'Reasons'), max: 5_000 }],
  REFER_FOR_DETERMINATION: () => asOfRequest('REFER_FOR_DETERMINATION'), DETERMINED: () => asOfRequest('DETERMINED'), ASSIGN_ADVISER: () => asOfRequest('ASSIGN_ADVISER'),
  AGREE: () => [opinion], DISAGREE: () => [opinion], RETURN: () => [reasons('退回理由', 'Reasons')],
  HEAD_DECIDES: () => [{ kind: 'choice', name: 'decision', choices: choicesOf(HEAD_CHOICES), label: both('决定', 'Decision') }, reasons('理由', 'Reasons')],
  DECIDE: ({ detail }) => [{ kind: 'choice', name: 'decision', choices: choicesOf(DECISIONS), label: both('决定', 'Decision'), initial: detail.facts.proposal?.decision ?? '', hint: both('按经审查的处理意见决定；另作决定的，退回重新拟办。', 'As it was reviewed; another decision is proposed anew.') }],
  RETURN_FROM_DECISION: () => [reasons('退回理由', 'Reasons')], RECALL_DECISION: () => [reason], PUBLISH: () => [],
  WITHDRAW_PUBLICATION: () => [
    { kind: 'choice', name: 'because', choices: choicesOf(WITHDRAWALS), label: both('撤下的原因', 'Why') }, reason,
    { kind: 'text', name: 'notice', max: 1_000, label: both('原处向公众说明的文字（不含个人信息）', 'What the public reads in its place (no personal data)') },
    { kind: 'flag', name: 'hideTitle', optional: true, label: both('标题也不应公开，一并撤去', 'The title must go, too') },
  ],
  SUPERSEDE: ({ items }) => [{ kind: 'choice', name: 'byItemId', choices: () => items, label: both('替代的信息（目录中）', 'What takes its place (in the catalogue)') }, reason],
};

const ANY_TIME: Readonly<Record<string, FieldsOf>> = {
  ADD_NOTE: () => [{ kind: 'text', name: 'text', max: 5_000, label: both('备注', 'Note') }], SUPERVISE: () => [reason],
  ADOPT_POLICY: () => [{ kind: 'policy', name: 'policyVersion', label: both('改用的期限政策', 'Policy') }, reason],
  CORRECT_FACT: ({ detail }) => [
    { kind: 'choice', name: 'fact', choices: () => detail.datedFacts.map(({ fact, on }) => ({ value: fact, label: `${fact}${inBrackets(on ?? '')}` })), label: both('更正哪个日期', 'Which day') },
    { kind: 'date', name: 'to', label: both('更正为', 'As it should be') }, reason,
  ],
};

const FIELDS = { ...HANDLING, ...CONSULTING, ...DECIDING, ...ANY_TIME };

/** The form of a command of a release; null for one that nobody declared. */
export function releaseFields(type: string, about: AboutRelease): readonly Field[] | null {
  return FIELDS[type]?.(about) ?? null;
}

/** Members that are sent even where nothing is filled in. */
export const ALWAYS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { EVALUATE: { scope: [] } };

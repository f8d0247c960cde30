import { both, REASON, type FieldsOf } from './about.js';
import { choicesOf, DECISIONS, SECRECY_FINDINGS } from './choices.js';
import { sending } from './examination-fields.js';

const finding = (name: string, zh: string, en: string) => ({ kind: 'choice', name: `form.${name}`, choices: choicesOf(SECRECY_FINDINGS), label: both(zh, en), initial: 'none' }) as const;
const note = (name: string, zh: string, en: string) => ({ kind: 'text', name, max: 5_000, label: both(zh, en) }) as const;

/** Forms of review, signature and service; what is decided about the text of a letter is decided on the screen that shows it. */
export const REVIEW_FIELDS: Readonly<Record<string, FieldsOf>> = {
  REOPEN_EXAMINATION: () => [{ kind: 'text', name: 'reason', max: 2_000, label: REASON }],
  SUBMIT_FOR_REVIEW: () => [{ kind: 'text', name: 'note', max: 2_000, optional: true, label: both('送审说明', 'Note') }],
  RECALL_FROM_REVIEW: () => [{ kind: 'text', name: 'reason', max: 2_000, label: REASON }],
  CLEAR_SECRECY: () => [
    { kind: 'text', name: 'form.reviewed', max: 1_000, label: both('审查了哪些文书和附件', 'What was read'), initial: '答复文书及全部附件' },
    finding('stateSecrets', '国家秘密', 'State secrets'), finding('workSecrets', '工作秘密', 'Work secrets'), finding('sensitive', '敏感信息（安全稳定）', 'Security and stability'), note('opinion', '审查意见', 'Opinion'),
  ],
  RETURN_FROM_SECRECY_REVIEW: () => [note('reasons', '退回理由', 'Reasons')],
  REFER_FOR_DETERMINATION: () => [
    { kind: 'line', name: 'authority', max: 120, label: both('有关主管部门或者保密行政管理部门', 'Authority') }, { kind: 'text', name: 'question', max: 2_000, label: both('需要确定的事项', 'Question') },
  ],
  DETERMINED: () => [note('determination', '确定意见', 'Determination')],
  ASSIGN_ADVISER: () => [
    { kind: 'person', name: 'adviserId', role: 'legal-adviser', label: both('法律顾问（公职律师）', 'Legal adviser') }, { kind: 'text', name: 'reason', max: 2_000, optional: true, label: REASON },
  ],
  PROVIDE_MORE: () => [note('note', '补充了什么', 'What was added')],
  CHANGES_MADE: () => [note('note', '修改情况', 'What was changed')],
  HEAD_DECIDES: () => [{ kind: 'choice', name: 'decision', choices: choicesOf(DECISIONS), label: both('决定', 'Decision') }, note('reasons', '理由', 'Reasons')],
  RETURN_FROM_APPROVAL: () => [note('reasons', '退回理由', 'Reasons')],
  RECALL_REPLY: () => [{ kind: 'text', name: 'reason', max: 2_000, label: REASON }],
  SERVE: ({ preferredRoute }) => sending(true).map((field) => (field.name === 'mode' && preferredRoute === 'post' ? { ...field, initial: 'post' } : field)),
};

import { both, REASON, type FieldsOf } from './about.js';
import { CAUSES, choicesOf, disputeChoices, factChoices, RESULTS } from './choices.js';

const reason = { kind: 'text', name: 'reason', max: 2_000, label: REASON } as const;

/** Forms of what may happen at any time: notes, supervision, disputes, corrections of the record. */
export const RECORD_FIELDS: Readonly<Record<string, FieldsOf>> = {
  WITHDRAW: () => [
    { kind: 'flag', name: 'inWriting', label: both('申请人已书面撤回', 'Withdrawn in writing') }, { kind: 'text', name: 'note', max: 2_000, optional: true, label: both('备注', 'Note') },
  ],
  SUPPLEMENT: () => [
    { kind: 'choice', name: 'cause', choices: choicesOf(CAUSES), label: both('原因', 'Cause') }, reason,
    { kind: 'date', name: 'dueOn', optional: true, label: both('责令的期限', 'Day that was set'), when: ({ cause }) => cause === 'ordered' },
  ],
  RECONSIDERATION_FILED: () => [{ kind: 'line', name: 'before', max: 120, label: both('行政复议机关', 'Before') }],
  SUIT_FILED: () => [{ kind: 'line', name: 'before', max: 120, label: both('受理法院', 'Court') }, { kind: 'flag', name: 'afterReconsideration', label: both('经复议后起诉', 'After reconsideration') }],
  DISPUTE_DECIDED: (about) => [
    { kind: 'choice', name: 'disputeId', choices: () => disputeChoices(about), label: both('哪一件', 'Which'), initial: disputeChoices(about).length === 1 ? disputeChoices(about)[0]?.value : '' },
    { kind: 'choice', name: 'result', choices: choicesOf(RESULTS), label: both('结果', 'Result') }, { kind: 'text', name: 'note', max: 2_000, label: both('裁判（决定）要点', 'What was decided') },
  ],
  ARCHIVE: () => [],
  ADD_NOTE: () => [{ kind: 'text', name: 'text', max: 5_000, label: both('备注', 'Note'), hint: both('请勿填写申请人的身份证件号码等个人信息。', 'No identity numbers or other personal data.') }],
  SUPERVISE: () => [reason],
  ADOPT_POLICY: () => [{ kind: 'policy', name: 'policyVersion', label: both('改用的期限政策', 'Policy') }, reason],
  CORRECT_FACT: (about) => [
    { kind: 'choice', name: 'fact', choices: () => factChoices(about), label: both('更正哪个日期', 'Which day') }, { kind: 'date', name: 'to', label: both('更正为', 'As it should be') }, reason,
  ],
};

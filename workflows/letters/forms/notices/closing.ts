import type { Citation, OutcomeCode } from '../../../request/outcomes.js';
import type { LetterFacts } from '../../facts.js';
import type { Block, Run } from '../../letter.js';
import { remedyText } from '../../remedy.js';
import { citationsText } from '../../wording/citations.js';
import { count, day, gap, say, sentence } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { contact, type Draft, form } from '../frame.js';
import { receipt, request } from '../opening.js';

interface Ending {
  readonly cites: readonly Citation[];
  readonly rule: string;
  readonly history: (draft: Draft) => readonly Run[];
  readonly result: (you: string) => string;
}

const CLOSED = '本机关终止办理该政府信息公开申请。';

/** Why a case ends without a reply, with its facts and dates (domain §9.1, document 29). */
const ENDINGS: Readonly<Partial<Record<OutcomeCode, Ending>>> = {
  'OTHER.CORRECTION_LAPSED': {
    cites: [{ law: 'REG', article: 30 }], rule: '申请人无正当理由逾期不补正的，视为放弃申请，行政机关不再处理该政府信息公开申请。', result: (you) => `据此，视为${you}放弃申请，本机关不再处理该政府信息公开申请。`,
    history: ({ facts, you }) => {
      const last = facts.corrections.at(-1);
      const due = last?.dueOn ? say`，至${day(last.dueOn, '', '')}届满` : [];
      return say`本机关于${day(last?.sentOn, 'corrections.sentOn', '补正告知日期')}发出补正告知书，${you}于${day(last?.receivedOn, 'corrections.receivedOn', '收到补正告知书日期')}收到，补正期限为${count(last?.workingDays, 'corrections.workingDays', '补正期限（工作日）')}个工作日${due}。期限内未收到补正的申请。`;
    },
  },
  'OTHER.FEE_LAPSED': {
    cites: [{ law: 'FEE', article: 6 }], rule: '申请人应当在收到收费通知次日起20个工作日内缴纳费用，逾期未缴纳的视为放弃申请，行政机关不再处理该政府信息公开申请。', result: (you) => `据此，视为${you}放弃申请，本机关不再处理该政府信息公开申请。`,
    history: ({ facts: { fee }, you }) => say`本机关于${day(fee?.noticeOn, 'fee.noticeOn', '收费通知日期')}发出信息处理费收费通知书，${you}于${day(fee?.receivedOn, 'fee.receivedOn', '收到收费通知书日期')}收到，缴费期限为收到之日的次日起${count(fee?.paymentWorkingDays, 'fee.paymentWorkingDays', '缴费期限（工作日）')}个工作日。期限内未收到所缴费用。`,
  },
  // A withdrawal is counted under （六）3 and rests on the applicant's will, not on an article.
  'OTHER.OTHER': { cites: [], rule: '', result: () => CLOSED, history: ({ you }) => say`${you}已书面撤回上述政府信息公开申请。` },
};

/** How the case ended, or is about to: a lapse waits for a person to confirm it. */
function endingOf({ closed, corrections, fee }: LetterFacts): Ending | undefined {
  if (closed) return ENDINGS[closed.outcome];
  if (corrections.at(-1)?.lapsed) return ENDINGS['OTHER.CORRECTION_LAPSED'];
  return fee?.lapsed ? ENDINGS['OTHER.FEE_LAPSED'] : undefined;
}

function closingBlocks(draft: Draft): Block[] {
  const ending = endingOf(draft.facts);
  return [
    receipt(draft), request(draft),
    locked('history', 'other', '办理经过', ending ? ending.history(draft) : say`终止办理的事由：${gap('closed', '终止办理的事由')}。`),
    ...(ending && ending.cites.length > 0 ? [locked('ground', 'ground', '法律依据', say`依据${citationsText(ending.cites)}的规定，${ending.rule}`, { cites: ending.cites })] : []),
    locked('decision', 'decision', '终止办理', say`${ending?.result(draft.you) ?? CLOSED}终止办理日期为${day(draft.facts.closed?.on, 'closed.on', '终止办理日期')}。`),
    freely(draft.free, 'reason', 'reason', '说明', say`情况说明：${sentence(draft.facts.closed?.note, 'closed.note', '终止办理的情况说明')}`),
  ];
}

/** 29. 终止办理说明, kept in the file: no reply, and so no remedy text. */
export const CLOSING_NOTE = form({
  key: 'closing-note', version: 1, document: 29, audience: 'internal', sign: '终', title: '政府信息公开申请终止办理说明',
  label: { zh: '终止办理说明（存卷）', en: 'closing note for the file' },
  blocks: (draft) => closingBlocks({ ...draft, you: '申请人' }),
});

/** 29, the copy to the applicant: whoever is told that a request is no longer processed is told of the remedies too (domain §5, R2). */
export const CLOSING_NOTICE = form({
  key: 'closing-notice', version: 1, document: 29, audience: 'applicant', sign: '终', title: '政府信息公开申请终止办理告知书',
  label: { zh: '终止办理告知书', en: 'notice that a request is closed' }, remedy: () => 'R2',
  blocks: (draft) => {
    const { facts } = draft;
    const options = { document: '本告知书', electronic: facts.service?.mode === 'electronic', link: facts.service?.reconsiderationLink ?? null };
    return [...closingBlocks(draft), locked('remedy', 'remedy', '救济途径', remedyText('R2', facts.organ, options)), contact(draft)];
  },
});

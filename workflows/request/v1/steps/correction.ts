import { answersFor } from '../../questions.js';
import { isDecided, type Correction, type RequestContext } from '../context.js';
import { letter, notifyOfficer } from '../effects.js';
import { dueFromReceipt, isPast, openCorrection, passedOn } from '../figures.js';
import { periodRule } from './period.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

const withLast = (context: RequestContext, change: Partial<Correction>): readonly Correction[] =>
  context.corrections.map((each, i) => (i === context.corrections.length - 1 ? { ...each, ...change } : each));

function noticeRules({ context, moment, clock, policy }: Facts): Ruling[] {
  const by = passedOn(clock.correctionNoticeBy, moment.on);
  return [
    isDecided(context) && refuse('notAfterReply', 'Art. 30', '已答复的申请不再发出补正告知。', 'No correction notice after the reply.'),
    by !== null
      && refuse('withinCorrectionWindow', 'Art. 30', `补正告知须在收到申请之日起${policy.correctionNoticeWorkingDays}个工作日内（${by}前）作出，已超过期限，请按现有内容办理。`,
        `A correction notice had to be given within ${policy.correctionNoticeWorkingDays} working days of receipt (by ${by}). Decide on what there is.`),
    context.corrections.length > 0 && !policy.secondCorrectionRound
      && refuse('oneNotice', 'Art. 30', '本机关实行一次性补正告知，不再发出第二次补正告知；仍不明确的，请作“补正后仍不明确”处理。', 'This organ gives one correction notice only. If the request is still unclear, reply so.'),
    context.corrections.length > 1 && refuse('twoRoundsAtMost', 'Art. 30', '补正告知最多两轮。', 'Two rounds of correction at most.'),
  ];
}

const request = step({
  type: 'REQUEST_CORRECTION', label: { zh: '发出补正告知', en: 'give notice of correction' }, basis: ['Art. 30'], clockEffect: 'stops',
  standing: noticeRules,
  content: ({ policy }, payload) => [
    payload.items.filter((each) => each.trim()).length === 0 && refuse('allItemsListed', 'Art. 30', '请一次性列明全部补正事项。', 'List everything to be corrected, once.'),
    periodRule('Art. 30', payload.workingDays, policy.applicantCorrectionWorkingDays),
  ],
  apply: (context, payload, moment) => ({
    corrections: [...context.corrections, {
      sentOn: moment.on, receivedOn: null, items: payload.items, workingDays: payload.workingDays ?? context.policy.applicantCorrectionWorkingDays,
      correctedOn: null, remainsUnclear: null, lapsed: false,
    }],
  }),
  effects: (context, _payload, moment) => [letter('correction-notice', { noticeOn: moment.on, round: context.corrections.length })],
  sample: () => ({ items: ['请明确所需信息的名称、文号或者特征性描述'] }),
});

function answerRules({ context, moment, calendar }: Facts, reason: string | undefined): Ruling[] {
  const open = openCorrection(context);
  const due = open && dueFromReceipt(open.receivedOn, open.workingDays, calendar);
  return [
    open !== null && moment.on < open.sentOn && refuse('notBeforeNotice', 'Art. 30', `补正日期早于补正告知日期${open.sentOn}。`, `The correction is dated before the notice of ${open.sentOn}.`),
    isPast(due, moment.on) && !reason
      && refuse('lateNeedsReason', 'Art. 30', `补正期限已于${due?.dueOn}届满；确有正当理由的，请注明理由。`, `The correction period ended on ${due?.dueOn}. State the justified reason for accepting it late.`),
  ];
}

/**
 * Also after the lapse was confirmed: mail may have been under way, and Art. 30 ends a request only where there is no justified
 * reason. The closing is then undone and a new period runs. A restart cancels an extension and a delay (domain §4.3).
 */
const corrected = step({
  type: 'CORRECTED', label: { zh: '收到补正材料', en: 'correction received' }, basis: ['Art. 30'], clockEffect: 'restarts', late: 'evident',
  standing: ({ context }) => [openCorrection(context) === null && refuse('noCorrectionOpen', 'Art. 30', '没有等待补正的告知。', 'No correction notice is waiting for an answer.')],
  content: (facts, payload) => [
    ...answerRules(facts, payload.justifiedReason),
    payload.byApplicant !== undefined && payload.justifiedReason !== undefined
      && refuse('reasonForOffice', 'Art. 30', '逾期补正的理由是否正当由行政机关认定，请先提交说明。', 'Whether a late correction is justified is for the office to judge; tell it the reason first.'),
  ],
  apply: (context, _payload, moment) => ({ corrections: withLast(context, { correctedOn: moment.on, lapsed: false }), extension: null, reasonableDelay: null, closed: null }),
  effects: (context, _payload, moment) => [notifyOfficer(context, 'corrected', { correctedOn: moment.on })],
  sample: () => ({ justifiedReason: '材料邮寄途中延误' }),
});

const stillUnclear = step({
  type: 'STILL_UNCLEAR', label: { zh: '补正后仍不明确', en: 'still unclear after correction' }, basis: ['Art. 30', '（四）3'], clockEffect: 'restarts',
  content: (facts, payload) => answerRules(facts, payload.justifiedReason),
  apply: (context, payload, moment) => {
    const corrections = withLast(context, { correctedOn: moment.on, remainsUnclear: payload.remainsUnclear, lapsed: false });
    const notice = context.corrections.at(-1)?.sentOn;
    return {
      corrections, extension: null, reasonableDelay: null,
      proposal: {
        outcome: 'UNABLE.STILL_UNCLEAR', answers: answersFor('UNABLE.STILL_UNCLEAR'), given: [], withheld: [], evidence: {}, proposedBy: moment.actor.personId, proposedOn: moment.on,
        elements: { correctionDates: `${notice}；${moment.on}`, whatRemainsUnclear: payload.remainsUnclear },
      },
      drafters: withDrafter(context, moment.actor.personId),
    };
  },
  sample: () => ({ remainsUnclear: '仍无法确定所指向的文件', justifiedReason: '材料邮寄途中延误' }),
});

/** Everybody who shapes a reply is kept from reviewing it. */
export function withDrafter(context: RequestContext, personId: string | null): readonly string[] {
  return personId === null || context.drafters.includes(personId) ? context.drafters : [...context.drafters, personId];
}

const expired = step({
  type: 'CORRECTION_EXPIRED', label: { zh: '确认逾期不补正', en: 'confirm that no correction came' }, basis: ['Art. 30', '（六）1'], clockEffect: 'ends',
  standing: ({ context }) => [
    !openCorrection(context)?.lapsed && refuse('correctionPeriodNotOver', 'Art. 30', '补正期限尚未届满（自申请人收到补正告知书之日起计算），不得按逾期不补正处理。', 'The correction period, counted from receipt of the notice, is not over.'),
  ],
  apply: (_context, { closingNote }, moment) => ({ closed: { on: moment.on, outcome: 'OTHER.CORRECTION_LAPSED', note: closingNote, remediesOver: false } }),
  effects: () => [letter('closing-note', { outcome: 'OTHER.CORRECTION_LAPSED' })],
  sample: () => ({ closingNote: '申请人无正当理由逾期不补正' }),
});

export const CORRECTION: readonly AnyStep[] = [request, corrected, stillUnclear, expired];

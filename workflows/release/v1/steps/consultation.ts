import { type Consultation, isOpen } from '../consultation.js';
import type { ReleaseContext } from '../context.js';
import { notifyOfficer } from '../effects.js';
import { answerDue } from '../figures.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

const MAX_CONSULTATIONS = 50;

const find = (context: ReleaseContext, id: string): Consultation | undefined => context.consultations.find((each) => each.id === id);
const change = (context: ReleaseContext, id: string, to: Partial<Consultation>): readonly Consultation[] =>
  context.consultations.map((each) => (each.id === id ? { ...each, ...to } : each));
const unknown = ({ context }: Facts, id: string): Ruling =>
  !find(context, id) && refuse('unknownConsultation', undefined, `没有编号为${id}的征求意见。`, `There is no consultation '${id}'.`);
const waiting = ({ context }: Facts): Ruling =>
  !context.consultations.some(isOpen) && refuse('noConsultation', 'Art. 32', '没有等待答复的征求意见。', 'No consultation is waiting for an answer.');

const consult = step({
  type: 'CONSULT_THIRD_PARTY', label: { zh: '征求第三方意见', en: 'consult a third party' }, basis: ['Art. 15', 'Art. 32'],
  standing: ({ context }) => [context.consultations.length >= MAX_CONSULTATIONS && refuse('tooManyConsultations', undefined, `征求意见最多${MAX_CONSULTATIONS}项。`, `At most ${MAX_CONSULTATIONS} consultations.`)],
  apply: (context, { partyId, interest, information }, moment) => ({
    asked: context.asked + 1,
    consultations: [...context.consultations, {
      id: String(context.asked + 1), party: partyId, interest, information, sentOn: moment.on, receivedOn: null, answer: null, endedOn: null, grounds: null, reasonable: null, override: null,
    }],
  }),
  sample: ({ context }) => ({ partyId: `party-${context.asked + 1}`, interest: 'trade-secret', information: '评估报告全本' }),
});

const receipt = step({
  type: 'RECORD_RECEIPT', label: { zh: '登记第三方收到征求意见书', en: 'record receipt by a third party' }, basis: ['Art. 32', 'I235'], dated: 'free',
  standing: ({ context }) => [
    !context.consultations.some((each) => isOpen(each) && each.receivedOn === null) && refuse('noReceiptAwaited', undefined, '没有等待登记收到日期的征求意见书。', 'No letter waits for its receipt.'),
  ],
  content: (facts, { consultationId, mode, trackingNumber }) => {
    const asked = find(facts.context, consultationId);
    return [
      unknown(facts, consultationId),
      mode === 'post' && !trackingNumber?.trim() && refuse('trackingNumber', 'I235', '邮寄送达须通过邮政企业并填写邮件号码。', 'Post means the postal enterprise; give its mail number.'),
      asked !== undefined && (asked.receivedOn !== null || !isOpen(asked)) && refuse('noReceiptAwaited', undefined, '该征求意见书的收到日期已登记或者不再需要。', 'Its receipt is on file, or no longer matters.'),
      asked !== undefined && facts.moment.on < asked.sentOn && refuse('notBeforeLetter', 'Art. 32', `收到日期早于发出日期${asked.sentOn}。`, `Received before it was sent on ${asked.sentOn}.`),
    ];
  },
  apply: (context, { consultationId, mode, trackingNumber }, moment) => ({
    consultations: change(context, consultationId, { receivedOn: moment.on, served: mode ? { mode, trackingNumber: trackingNumber ?? null } : null }),
  }),
  sample: ({ context }) => {
    const asked = context.consultations.find((each) => isOpen(each) && each.receivedOn === null);
    return asked ? { consultationId: asked.id } : null;
  },
});

/** Open, or ended by silence: an answer that came in time may be entered afterwards. */
const mayAnswer = (each: Consultation): boolean => isOpen(each) || each.answer === 'SILENT';

const answered = step({
  type: 'RECORD_CONSULTATION_ANSWER', label: { zh: '记录第三方意见', en: 'record the answer of a third party' }, basis: ['Art. 15', 'Art. 32'], dated: 'free',
  standing: ({ context }) => [!context.consultations.some(mayAnswer) && refuse('noConsultation', 'Art. 32', '没有等待答复的征求意见。', 'No consultation is waiting for an answer.')],
  content: (facts, { consultationId, answer, grounds, reasonable }) => {
    const asked = find(facts.context, consultationId);
    if (!asked) return [unknown(facts, consultationId)];
    const { on } = facts.moment;
    // The time is over by the calendar, whether or not the clock has said so yet.
    const lapsed = asked.answer === 'SILENT' ? asked.endedOn : (answerDue(facts.context, asked, facts.calendar)?.dueOn ?? null);
    return [
      !mayAnswer(asked) && refuse('answeredAlready', undefined, '该征求意见已有答复或已撤回。', 'This consultation has been answered or withdrawn.'),
      on < asked.sentOn && refuse('notBeforeLetter', 'Art. 32', `答复日期早于征求意见书发出日期${asked.sentOn}。`, `The answer is dated before the letter of ${asked.sentOn}.`),
      lapsed !== null && on > lapsed
        && refuse('answerAfterLapse', 'Art. 32', `答复期限已于${lapsed}届满，逾期答复请作为备注记录，由本机关决定。`, `The time to answer ended on ${lapsed}. Record a late answer as a note; the organ decides.`),
      answer === 'REFUSED' && !grounds && refuse('groundsNeeded', 'Art. 32', '不同意公开的，请记录其理由。', 'Record the grounds of a refusal.'),
      answer === 'REFUSED' && reasonable === undefined && refuse('reasonablenessNeeded', 'Art. 32', '请判断第三方的理由是否合理。', 'State whether the organ finds the grounds reasonable.'),
    ];
  },
  apply: (context, { consultationId, answer, grounds, reasonable }, moment) => ({
    consultations: change(context, consultationId, { answer, endedOn: moment.on, grounds: grounds ?? null, reasonable: reasonable ?? null, override: null }),
  }),
  effects: (context, { consultationId, answer }) => [notifyOfficer(context, 'consultation-answered', { consultationId, answer })],
  sample: ({ context }) => {
    const asked = context.consultations.find(isOpen);
    return asked ? { consultationId: asked.id, answer: 'CONSENTED' } : null;
  },
});

/** Silence is neither consent nor refusal: the organ decides (Art. 32). */
const silent = step({
  type: 'THIRD_PARTY_SILENT', label: { zh: '第三方逾期未答复', en: 'third party silent' }, basis: ['Art. 32'], automatic: true, dated: 'free',
  standing: (facts) => [waiting(facts)],
  content: (facts, { consultationId }) => {
    const { context, moment, calendar } = facts;
    const asked = find(context, consultationId);
    const due = asked && answerDue(context, asked, calendar)?.dueOn;
    return [
      (!asked || !isOpen(asked)) && refuse('noConsultation', 'Art. 32', '该征求意见不在等待答复。', 'This consultation is not waiting.'),
      (!due || moment.on !== due || moment.today <= due) && refuse('answerPeriodNotOver', 'Art. 32', '答复期限尚未届满。', 'The time to answer is not over.'),
    ];
  },
  apply: (context, { consultationId }, moment) => ({ consultations: change(context, consultationId, { answer: 'SILENT', endedOn: moment.on }) }),
  effects: (context, { consultationId }) => [notifyOfficer(context, 'third-party-silent', { consultationId })],
  sample: ({ context, calendar, moment }) => {
    const over = context.consultations.filter(isOpen).find((each) => answerDue(context, each, calendar)?.dueOn === moment.on && moment.on < moment.today);
    return over ? { consultationId: over.id } : null;
  },
});

const withdrawn = step({
  type: 'WITHDRAW_CONSULTATION', label: { zh: '撤回征求意见', en: 'withdraw a consultation' }, basis: ['Art. 32'], dated: 'free', late: 'explained',
  standing: (facts) => [waiting(facts)],
  content: (facts, { consultationId }) => {
    const asked = find(facts.context, consultationId);
    return [
      (!asked || !isOpen(asked)) && refuse('noConsultation', 'Art. 32', '该征求意见不在等待答复。', 'This consultation is not waiting.'),
      asked !== undefined && facts.moment.on < asked.sentOn && refuse('notBeforeLetter', 'Art. 32', `撤回日期早于发出日期${asked.sentOn}。`, `The withdrawal is dated before the letter of ${asked.sentOn}.`),
    ];
  },
  apply: (context, { consultationId }, moment) => ({ consultations: change(context, consultationId, { answer: 'WITHDRAWN', endedOn: moment.on }) }),
  sample: ({ context }) => {
    const asked = context.consultations.find(isOpen);
    return asked ? { consultationId: asked.id, reason: '无需征求意见' } : null;
  },
});

export const CONSULTATION: readonly AnyStep[] = [consult, receipt, answered, silent, withdrawn];

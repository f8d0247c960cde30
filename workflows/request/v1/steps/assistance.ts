import { notifyOfficer, letter } from '../effects.js';
import { type AnyStep, refuse, step } from '../step.js';

const requested = step({
  type: 'REQUEST_ASSISTANCE', label: { zh: '发出协办函', en: 'send an assistance letter' }, basis: ['SQ21', 'domain §9.1 no. 12'], clockEffect: 'none',
  content: ({ moment, context }, { dueOn }) => [
    dueOn < moment.on && refuse('dueAhead', undefined, '办理时限不得早于发函日期。', 'The date asked for lies before the letter.'),
    context.assistance.length >= 50 && refuse('tooManyLetters', undefined, '协办函最多50件。', 'At most 50 assistance letters.'),
  ],
  apply: (context, { unit, what, dueOn }, moment) => ({
    assistance: [...context.assistance, { id: String(context.assistance.length + 1), unit, what, sentOn: moment.on, dueOn, answeredOn: null }],
  }),
  effects: (context) => [letter('assistance-letter', { assistanceId: String(context.assistance.length) })],
  sample: ({ moment, calendar }) => ({ unit: '档案室', what: '查找2019年用地批文', dueOn: calendar.tryAddWorkingDays(moment.on, 5) ?? moment.on }),
});

const answered = step({
  type: 'ASSISTANCE_ANSWERED', label: { zh: '收到协办材料', en: 'assistance answered' }, basis: ['SQ21'], clockEffect: 'none', dated: 'free',
  content: ({ context, moment }, { assistanceId }) => {
    const sent = context.assistance.find((each) => each.id === assistanceId);
    return [
      (!sent || sent.answeredOn !== null) && refuse('noAssistance', undefined, '该协办函不在等待答复。', 'This assistance letter is not waiting.'),
      sent !== undefined && moment.on < sent.sentOn && refuse('notBeforeLetter', undefined, `答复日期早于发函日期${sent.sentOn}。`, `The answer is dated before the letter of ${sent.sentOn}.`),
    ];
  },
  apply: (context, { assistanceId }, moment) => ({
    assistance: context.assistance.map((each) => (each.id === assistanceId ? { ...each, answeredOn: moment.on } : each)),
  }),
  effects: (context, { assistanceId }) => [notifyOfficer(context, 'assistance-answered', { assistanceId })],
  sample: ({ context }) => {
    const open = context.assistance.find((each) => each.answeredOn === null);
    return open ? { assistanceId: open.id } : null;
  },
});

export const ASSISTANCE: readonly AnyStep[] = [requested, answered];

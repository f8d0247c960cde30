import { isCivilDate } from '../../../clock/civil-date.js';
import { channelOf, CHANNELS } from '../../channels.js';
import { isDecided, type RequestContext } from '../context.js';
import { letter, notify } from '../effects.js';
import type { Payloads } from '../payloads.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';
import { policyRules } from './policy-limits.js';

/** Day of receipt by channel (Art. 31; domain §4.2); null while it waits for confirmation by both sides. */
export function receiptDay(payload: Payloads['SUBMIT']): string | null {
  const { receiptIs } = channelOf(payload.channel);
  if (receiptIs === 'confirmation') return payload.confirmedOn ?? null;
  return receiptIs === 'signature' ? (payload.arrivedOn ?? null) : payload.submittedOn;
}

/** What cannot be judged at all: a channel nobody announced, a day that is none. */
function readable({ channel, submittedOn, arrivedOn, confirmedOn }: Payloads['SUBMIT']): Ruling[] {
  const wrong = [submittedOn, arrivedOn, confirmedOn].find((day, i) => (i === 0 || day !== undefined) && !isCivilDate(day));
  return [
    !CHANNELS.some((each) => each.channel === channel) && refuse('unknownChannel', 'Art. 28', `没有“${channel}”这一受理渠道。`, `There is no channel '${channel}'.`),
    wrong !== undefined && refuse('notADate', undefined, `“${wrong}”不是有效日期。`, `'${wrong}' is not a date.`),
  ];
}

function submitRules(facts: Facts, payload: Payloads['SUBMIT']): Ruling[] {
  const unreadable = readable(payload);
  return unreadable.some(Boolean) ? unreadable : [...receiptRules(facts, payload), ...policyRules(payload.policy)];
}

function receiptRules(facts: Facts, payload: Payloads['SUBMIT']): Ruling[] {
  const { today } = facts.moment;
  const { submittedOn, arrivedOn, confirmedOn, channel } = payload;
  const { receiptIs } = channelOf(channel);
  const received = receiptDay(payload);
  return [
    [submittedOn, arrivedOn, confirmedOn].some((day) => day !== undefined && day > today)
      && refuse('notInFuture', undefined, `提交、送达或确认日期不得晚于今天${today}。`, `Submission, arrival and confirmation may not be after today, ${today}.`),
    arrivedOn !== undefined && arrivedOn < submittedOn && refuse('arrivedBeforeSubmitted', undefined, '送达日期早于提交日期，请更正。', 'Arrival is before submission. Correct the days.'),
    confirmedOn !== undefined && confirmedOn < (arrivedOn ?? submittedOn) && refuse('confirmedBeforeArrived', 'Art. 31', '双方确认日期早于送达日期，请更正。', 'Confirmation is before arrival. Correct the days.'),
    receiptIs === 'signature' && arrivedOn === undefined && refuse('signatureDayNeeded', 'Art. 31(2)', '以签收方式邮寄的申请，请填写签收日期（送达日期）。', 'For signed post, give the day the organ signed for it (arrivedOn).'),
    receiptIs !== 'confirmation' && confirmedOn !== undefined && refuse('confirmationNotUsed', 'Art. 31', '该渠道不以双方确认之日为收到之日，请不要填写确认日期。', 'Receipt by this channel does not depend on confirmation. Leave confirmedOn out.'),
    channel === 'oral' && !payload.writingDifficulty && refuse('writingDifficultyNeeded', 'Art. 29', '口头申请须注明申请人采用书面形式确有困难的情况。', 'An oral request needs a note of why writing is truly difficult.'),
    payload.byApplicant !== undefined && (channel !== 'internet' || confirmedOn !== undefined || submittedOn !== today)
      && refuse('onlineToday', 'Art. 31(3)', '网上提交的申请以网络平台为渠道、以当天为提交日期，收到日期待双方确认。', 'What is submitted online comes by the internet platform today; its receipt waits for confirmation by both sides.'),
    received !== null && !facts.calendar.covers(received) && refuse('calendarNotCovered', undefined, `工作日历未覆盖收到日期${received}，请先导入该年度日历。`, `The working calendar does not cover the day of receipt, ${received}. Import that year first.`),
  ];
}

const submit = step({
  type: 'SUBMIT', label: { zh: '登记申请', en: 'log the request' }, basis: ['Art. 27', 'Art. 29', 'Art. 31'], clockEffect: 'starts', dated: 'free',
  content: submitRules,
  apply: (_context, payload) => ({
    // What is handed over arrives when it is submitted.
    arrivedOn: channelOf(payload.channel).receiptIs === 'submission' ? payload.submittedOn : (payload.arrivedOn ?? payload.submittedOn),
    organId: payload.organId, applicantId: payload.applicantId, applicantKind: payload.applicantKind, channel: payload.channel,
    submittedOn: payload.submittedOn, confirmedOn: payload.confirmedOn ?? null,
    receivedOn: receiptDay(payload), policy: payload.policy, policyVersion: payload.policyVersion, splitFrom: payload.splitFrom ?? null,
    suggestsRelease: payload.suggestsRelease ?? false, accessibilityNeed: payload.accessibilityNeed ?? false,
  }),
  effects: (context) => context.receivedOn
    ? [letter('acknowledgement', { receivedOn: context.receivedOn })]
    : [notify('reception-clerk', 'confirmation-needed', { submittedOn: context.submittedOn })],
  sample: ({ moment, context }) => ({
    organId: context.organId || 'organ', applicantId: 'applicant', applicantKind: 'natural-person', channel: 'in-person',
    submittedOn: moment.on, policy: context.policy, policyVersion: context.policyVersion,
  }),
});

const confirmed = step({
  type: 'CONFIRMED', label: { zh: '双方确认收到', en: 'receipt confirmed by both sides' }, basis: ['Art. 31(2)', 'Art. 31(3)', 'I207'], clockEffect: 'starts', dated: 'free',
  content: ({ context, moment, calendar }) => [
    context.arrivedOn !== null && moment.on < context.arrivedOn
      && refuse('confirmedBeforeArrived', 'Art. 31', `确认日期${moment.on}早于送达日期${context.arrivedOn}，请更正。`, `Confirmation on ${moment.on} is before arrival on ${context.arrivedOn}. Correct the day.`),
    !calendar.covers(moment.on) && refuse('calendarNotCovered', undefined, `工作日历未覆盖${moment.on}，请先导入该年度日历。`, `The working calendar does not cover ${moment.on}. Import that year first.`),
  ],
  apply: (_context, _payload, moment) => ({ confirmedOn: moment.on, receivedOn: moment.on }),
  effects: (context) => [letter('acknowledgement', { receivedOn: context.receivedOn })],
  sample: () => ({ means: '电话' }),
});

const applicantConfirmed = step({
  type: 'APPLICANT_CONFIRMED', label: { zh: '申请人一方确认', en: 'the applicant’s half of the confirmation' }, basis: ['Art. 31(2)', 'Art. 31(3)'], clockEffect: 'none', dated: 'free',
  standing: ({ context }) => [
    Boolean(context.applicantConfirmedOn) && refuse('applicantConfirmedAlready', 'Art. 31', `申请人已于${context.applicantConfirmedOn}确认。`, `The applicant confirmed on ${context.applicantConfirmedOn}.`),
  ],
  content: ({ context, moment }) => [
    context.arrivedOn !== null && moment.on < context.arrivedOn
      && refuse('confirmedBeforeArrived', 'Art. 31', `确认日期${moment.on}早于送达日期${context.arrivedOn}，请更正。`, `Confirmation on ${moment.on} is before arrival on ${context.arrivedOn}. Correct the day.`),
  ],
  // Receipt is the day on which both sides have confirmed: the office's half is still to come, and the clock with it.
  apply: (_context, _payload, moment) => ({ applicantConfirmedOn: moment.on }),
  effects: (_context, _payload, moment) => [notify('reception-clerk', 'applicant-confirmed', { confirmedOn: moment.on })],
  sample: () => ({ means: '网上办理页面' }),
});

const unreachable = step({
  type: 'UNREACHABLE', label: { zh: '记录联系不上申请人', en: 'record that the applicant cannot be reached' }, basis: ['I207'], clockEffect: 'none', dated: 'free',
  apply: (context) => ({ unreachableAttempts: context.unreachableAttempts + 1 }),
  sample: () => ({ means: '电话无人接听' }),
});

const MAX_MATTERS = 50;

const split = step({
  type: 'SPLIT_BY_MATTER', label: { zh: '一事一申请拆分', en: 'split by matter' }, basis: ['FEE 4', 'domain §5 note 1'], clockEffect: 'none',
  standing: ({ context }) => [isDecided(context) && refuse('notAfterReply', 'FEE 4', '已答复的申请不再拆分。', 'A request that was answered is not split.')],
  content: ({ context }, { matters }) => [
    matters.length < 2 && refuse('twoMattersNeeded', 'FEE 4', '拆分至少需要两个事项；第一个事项由本件继续办理。', 'A split needs at least two matters; this case goes on with the first.'),
    matters.some((each) => each.trim() === '') && refuse('matterNamed', 'FEE 4', '请写明每一事项的内容。', 'Say what each matter is about.'),
    context.splitOff + matters.length > MAX_MATTERS && refuse('tooManyMatters', undefined, `一件申请最多拆分为${MAX_MATTERS}件。`, `A request is split into at most ${MAX_MATTERS}.`),
    new Set(matters.map((each) => each.trim())).size < matters.length && refuse('mattersDiffer', undefined, '拆分后的事项内容不得相同。', 'Matters may not be identical.'),
  ],
  apply: (context, { matters }) => ({ splitOff: context.splitOff + matters.length - 1 }),
  effects: (context, { matters }) => matters.slice(1).map((content) => ({ type: 'case.open', command: 'SUBMIT', payload: splitPayload(context, content) })),
  sample: () => ({ matters: ['第一事项', '第二事项'] }),
});

/** A split-off request was received when the form was: same channel, same day. */
function splitPayload(context: RequestContext, content: string): Record<string, unknown> {
  const { organId, applicantId, applicantKind, channel, submittedOn, arrivedOn, confirmedOn, policy, policyVersion, suggestsRelease, accessibilityNeed } = context;
  return {
    organId, applicantId, applicantKind, channel, submittedOn, arrivedOn, ...(confirmedOn ? { confirmedOn } : {}),
    ...(channel === 'oral' ? { writingDifficulty: '同原申请' } : {}), policy, policyVersion, suggestsRelease, accessibilityNeed, content,
  };
}

const conversation = step({
  type: 'RECORD_CONVERSATION', label: { zh: '记录与申请人的沟通', en: 'record a conversation with the applicant' }, basis: ['work plan: 主动加强沟通交流', 'Art. 30'], clockEffect: 'none', dated: 'free',
  content: (_facts, payload) => [
    payload.narrowedTo !== undefined && !payload.applicantConfirmed
      && refuse('narrowingConfirmed', 'Art. 30', '缩小申请范围须经申请人确认，请先取得确认。', 'Narrowing a request needs the applicant’s confirmation. Obtain it first.'),
  ],
  apply: (context, payload, moment) => ({ conversations: context.conversations + 1, narrowedOn: payload.narrowedTo ? moment.on : context.narrowedOn }),
  sample: () => ({ means: '电话', asked: '具体需要哪一年度的文件', wants: '征地补偿标准', applicantConfirmed: false }),
});

export const INTAKE: readonly AnyStep[] = [submit, applicantConfirmed, confirmed, unreachable, split, conversation];

import { isDecided, type RequestContext } from '../context.js';
import { letter, notify, notifyOfficer } from '../effects.js';
import { passedOn } from '../figures.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

/** Art. 33: only before the deadline, and never where Art. 35 has already replaced it. */
function beforeDeadline({ context, clock, moment }: Facts): Ruling[] {
  const due = passedOn(clock.statutory, moment.on);
  return [
    isDecided(context) && refuse('notAfterReply', 'Art. 33', '已答复的申请不能延期。', 'A request that was answered cannot be extended.'),
    context.reasonableDelay !== null && refuse('delayInForce', 'Art. 35', '已按第三十五条确定延迟答复期限，不再延期。', 'A reasonable delay under Art. 35 is in force.'),
    !isDecided(context) && clock.state !== 'running' && refuse('clockRunning', 'Art. 33', '期限停止计算期间不能延期，请在恢复计算后办理。', 'The clock is not running. Extend once it has resumed.'),
    due !== null && refuse('beforeDeadline', 'Art. 33', `延期须在答复期限届满前告知申请人，期限已于${due}届满。`, `An extension must be told before the deadline, which passed on ${due}.`),
  ];
}

const request = step({
  type: 'REQUEST_EXTENSION', label: { zh: '申请延期', en: 'ask for an extension' }, basis: ['Art. 33'], clockEffect: 'none',
  standing: beforeDeadline,
  content: ({ policy }, { workingDays }) => [
    !(Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= policy.extensionMaxWorkingDays)
      && refuse('atMostTwenty', 'Art. 33', `延长的期限最长不得超过${policy.extensionMaxWorkingDays}个工作日。`, `An extension may add 1 to ${policy.extensionMaxWorkingDays} working days.`),
  ],
  apply: (_context, { workingDays, reason }) => ({ extension: { workingDays, reason, consentedBy: null, notice: null } }),
  effects: (_context, { workingDays, reason }) => [notify('work-body-head', 'extension-consent-needed', { workingDays, reason })],
  sample: ({ policy }) => ({ workingDays: policy.extensionMaxWorkingDays, reason: '需要查阅大量历史档案' }),
});

const consent = step({
  type: 'CONSENT_TO_EXTENSION', label: { zh: '同意延期', en: 'consent to the extension' }, basis: ['Art. 33'], clockEffect: 'none',
  standing: beforeDeadline,
  apply: (context: RequestContext, _payload, moment) => ({ extension: context.extension && { ...context.extension, consentedBy: moment.actor.personId ?? 'system' } }),
  effects: (context) => [letter('extension-notice', { workingDays: context.extension?.workingDays ?? null }), notifyOfficer(context, 'extension-consented')],
});

const refused = step({
  type: 'REFUSE_EXTENSION', label: { zh: '不同意延期', en: 'refuse the extension' }, basis: ['Art. 33'], clockEffect: 'none',
  apply: () => ({ extension: null }),
  effects: (context, { reason }) => [notifyOfficer(context, 'extension-refused', { reason })],
  sample: () => ({ reason: '可在期限内答复' }),
});

const extend = step({
  type: 'EXTEND', label: { zh: '告知申请人延期', en: 'tell the applicant of the extension' }, basis: ['Art. 33'], clockEffect: 'extends',
  standing: beforeDeadline,
  apply: (context: RequestContext, _payload, moment) => ({ extension: context.extension && { ...context.extension, notice: { sentOn: moment.on, receivedOn: null } } }),
  effects: (context) => [notifyOfficer(context, 'extended', { workingDays: context.extension?.workingDays ?? null })],
});

export const EXTENSION: readonly AnyStep[] = [request, consent, refused, extend];

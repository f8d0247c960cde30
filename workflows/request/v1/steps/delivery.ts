import { notifyOfficer } from '../effects.js';
import { type AnyStep, refuse, step } from '../step.js';

const MAX_ATTEMPTS = 500;

/** Every attempt at delivering a letter is on record, also one that failed; what it does to the clock is said by SERVE and RECORD_RECEIPT. */
const attempt = step({
  type: 'RECORD_DELIVERY_ATTEMPT', label: { zh: '登记送达情况', en: 'record an attempt at delivery' }, basis: ['I235'], clockEffect: 'none', dated: 'free',
  standing: ({ context }) => [context.deliveryAttempts >= MAX_ATTEMPTS && refuse('tooManyAttempts', undefined, `送达记录最多${MAX_ATTEMPTS}条。`, `At most ${MAX_ATTEMPTS} attempts at delivery.`)],
  apply: (context) => ({ deliveryAttempts: context.deliveryAttempts + 1 }),
  effects: (context, { result, letterId }) => (result === 'failed' || result === 'refused' || result === 'returned' ? [notifyOfficer(context, `delivery-${result}`, { letterId })] : []),
  sample: () => ({ letterId: 'letter', attempt: 1, mode: 'post', result: 'sent', trackingNumber: 'EMS0001', documentSha256: 'c'.repeat(64) }),
});

export const DELIVERY: readonly AnyStep[] = [attempt];

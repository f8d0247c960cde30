import { notifyOfficer } from '../effects.js';
import { type AnyStep, step } from '../step.js';

const IN_VAIN: ReadonlySet<string> = new Set(['failed', 'refused', 'returned']);

/** Every attempt at delivering a letter to a third party is on record, also one that failed; what it does is said by RECORD_RECEIPT and NOTIFY_THIRD_PARTY. */
const attempt = step({
  type: 'RECORD_DELIVERY_ATTEMPT', label: { zh: '登记送达情况', en: 'record an attempt at delivery' }, basis: ['Art. 32', 'I235'], dated: 'free',
  apply: () => ({}),
  effects: (context, { result, letterId }) => (IN_VAIN.has(result) ? [notifyOfficer(context, `delivery-${result}`, { letterId })] : []),
  sample: () => ({ letterId: 'letter', attempt: 1, consultationId: '1', mode: 'post', result: 'sent', trackingNumber: 'EA123456789CN', documentSha256: 'c'.repeat(64) }),
});

export const DELIVERY: readonly AnyStep[] = [attempt];

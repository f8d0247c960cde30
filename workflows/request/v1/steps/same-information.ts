import { type AnyStep, refuse, step } from '../step.js';

/**
 * What staff decided about this request and another one, or something that is public already: that equal requests get equal replies
 * (Art. 36), and that what many ask for is found (Art. 44). Moves nothing; the outcome stays the officer's own proposal. A later
 * decision about the same pair takes the place of an earlier one, and both stay on record.
 */
const record = step({
  type: 'RECORD_SAME_INFORMATION', label: { zh: '登记相同信息', en: 'record whether it is the same information' }, basis: ['Art. 36', 'Art. 44'], clockEffect: 'none', dated: 'now',
  content: (_facts, { other, decision, reason }) => [
    decision === 'provided-public' && other.kind !== 'published'
      && refuse('onlyWhatIsPublic', 'Art. 36(1)', '只有已经主动公开的信息才能登记为“已提供公开信息”。', 'Only what has been made public can be recorded as provided.'),
    decision === 'retracted' && !reason?.trim() && refuse('whyRetracted', undefined, '请说明撤销原决定的理由。', 'Say why the earlier decision is taken back.'),
  ],
  apply: () => ({}),
  sample: () => ({ other: { kind: 'request', id: 'request-2', label: '第2号' }, decision: 'linked' }),
});

export const SAME_INFORMATION: readonly AnyStep[] = [record];

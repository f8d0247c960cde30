import type { Form } from '../../api/client.js';
import { togetherOf } from './many.js';

const row = (kind: Form<'ApprovalView'>['kind']) => ({ kind, commands: [] }) as unknown as Form<'ApprovalView'>;

describe('several approvals at once', () => {
  it('are of one kind, and of one that needs no words', () => {
    expect(togetherOf([row('sign'), row('sign')])).toBe('SIGN');
    expect(togetherOf([row('consent-extension')])).toBe('CONSENT_TO_EXTENSION');
    expect(togetherOf([row('sign'), row('approve-fee')])).toBeNull();
    expect(togetherOf([row('head-decision')])).toBeNull();
    expect(togetherOf([])).toBeNull();
  });
});

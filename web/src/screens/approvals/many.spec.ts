import type { Form } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { mayTry, togetherOf, type OneOfMany } from './many.js';

const row = (kind: Form<'ApprovalView'>['kind']) => ({ kind, commands: [] }) as unknown as Form<'ApprovalView'>;

describe('several approvals at once', () => {
  it('are of one kind, and of one that needs no words', () => {
    expect(togetherOf([row('sign'), row('sign')])).toBe('SIGN');
    expect(togetherOf([row('consent-extension')])).toBe('CONSENT_TO_EXTENSION');
    expect(togetherOf([row('sign'), row('approve-fee')])).toBeNull();
    expect(togetherOf([row('head-decision')])).toBeNull();
    expect(togetherOf([])).toBeNull();
  });

  it('are tried again where only the line failed', () => {
    const item = (state: OneOfMany['state'], problem: ProblemError | null = null) => ({ row: row('sign'), command: null, preview: null, state, problem });
    expect(mayTry(item('ready'))).toBe(true);
    expect(mayTry(item('failed', new ProblemError('offline', 0)))).toBe(true);
    expect(mayTry(item('failed', new ProblemError('revision-conflict', 412)))).toBe(false);
    expect(mayTry(item('done'))).toBe(false);
  });
});

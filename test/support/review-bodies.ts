import type { OutcomeCode } from '../../workflows/request/outcomes.js';
import { answersFor } from '../../workflows/request/questions.js';
import type { Payloads } from '../../workflows/request/v1/payloads.js';

type Proposed = Omit<Payloads['PROPOSE_OUTCOME'], 'answers'>;

/** The straight way to an outcome, as an officer fills in the seven questions. */
export function proposal(outcome: OutcomeCode, rest: Proposed): Payloads['PROPOSE_OUTCOME'] {
  return { answers: answersFor(outcome), ...rest };
}

/** A secrecy reviewer who finds nothing. */
export const CLEARED = { opinion: '不涉密', form: { reviewed: '答复文书及全部附件', stateSecrets: 'none', workSecrets: 'none', sensitive: 'none' } } as const;

/** An adviser who answers the questions as the officer did. */
export const agreeing = (outcome: OutcomeCode, opinion = '合法') => ({ opinion, answers: answersFor(outcome) });

export const GRANT_BODY = proposal('GRANTED.PROVIDED', { elements: { attachments: '批文复印件1份', formOfSupply: '纸面' } });

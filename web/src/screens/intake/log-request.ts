import { api, read, type Form } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import type { Decided } from './decided.js';
import type { Body } from './intake-form.js';

/** Logs a request. The key is the form's own: sent twice, it is one request. */
export function logRequest(body: Body, key: string): Promise<Form<'IntakeAnswerView'>> {
  return read(api.POST('/api/requests', { body, params: { header: { 'Idempotency-Key': key } } }));
}

export interface Remembered {
  readonly revision: number;
  /** Decisions that could not be put on file, with why. */
  readonly lost: readonly { readonly decided: Decided; readonly why: string }[];
}

/** Puts what was decided about suggestions on file with the new case, whether or not its receipt is confirmed yet: detection goes by it. */
export async function remember(answer: Form<'IntakeAnswerView'>, all: readonly Decided[], key: string): Promise<Remembered> {
  let { revision } = answer;
  const lost: { decided: Decided; why: string }[] = [];
  for (const decided of all) {
    try {
      ({ revision } = await decide(answer.caseId, decided, { revision, key: `${key}.${decided.id}`.slice(0, 100) }));
    } catch (error) {
      lost.push({ decided, why: asProblem(error).message });
    }
  }
  return { revision, lost };
}

function decide(requestId: string, { kind, id, decision }: Decided, { revision, key }: { readonly revision: number; readonly key: string }): Promise<Form<'CommandAnswerView'>> {
  return read(api.POST('/api/requests/{requestId}/same-information/decisions', {
    params: { path: { requestId }, header: { 'Idempotency-Key': key, 'If-Match': `"${revision}"` } }, body: { otherKind: kind, otherId: id, decision },
  }));
}

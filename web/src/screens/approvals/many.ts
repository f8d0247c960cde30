import type { Form } from '../../api/client.js';
import type { ProblemError } from '../../api/problem.js';

type Approval = Form<'ApprovalView'>;

/** What can be answered for several at once: consent, which needs no words. Each stays an act of its own. */
const TOGETHER: Readonly<Partial<Record<Approval['kind'], string>>> = { sign: 'SIGN', 'consent-extension': 'CONSENT_TO_EXTENSION', 'approve-fee': 'APPROVE_FEE' };

/** The command that answers all of these; null where they are of different kinds, or one may not be answered. */
export function togetherOf(rows: readonly Approval[]): string | null {
  const [first] = rows;
  const type = first && TOGETHER[first.kind];
  return type && rows.every(({ kind }) => kind === first.kind) ? type : null;
}

export const mayAct = (row: Approval): boolean => row.commands.length > 0;

/** How far one of several has come. */
export interface OneOfMany {
  readonly row: Approval;
  readonly command: Form<'OfferedCommandView'> | null;
  state: 'reading' | 'ready' | 'refused' | 'going' | 'done' | 'failed';
  preview: Form<'PreviewView'> | null;
  problem: ProblemError | null;
}

/** Worth another try: what failed on the way. Who was overtaken, or refused by a rule, has to look again first. */
export const mayTry = ({ state, problem }: OneOfMany): boolean => state === 'ready' || (state === 'failed' && problem?.passing === true);

export function summary(items: readonly OneOfMany[]): { readonly ready: number; readonly done: number; readonly kept: number } {
  return { ready: items.filter(mayTry).length, done: items.filter(({ state }) => state === 'done').length, kept: items.filter(({ state }) => state === 'refused').length };
}

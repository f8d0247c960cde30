import { computed, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useAskedWhileTyping } from '../../api/asked-while-typing.js';
import { api, read, type Form } from '../../api/client.js';
import type { ProblemError } from '../../api/problem.js';
import { language } from '../../i18n/language.js';
import { answersOf, bodyOf, withheldGrounds, type ProposalFilled } from './proposal-form.js';

const PAUSE_MS = 350;
type Decision = Form<'DecisionView'>;

export interface Decided {
  readonly decision: ShallowRef<Decision | null>;
  /** The letter that would be written, and what the check says of it. */
  readonly planned: ShallowRef<Form<'PlannedLetterView'> | null>;
  readonly reading: Ref<boolean>;
  readonly problem: ShallowRef<ProblemError | null>;
  readonly letterWanted: ComputedRef<boolean>;
}

/** What the answers lead to, asked of the server while they are given: outcome, letter, row of table 三. */
export function useDecision(requestId: () => string, filled: ProposalFilled, mayWrite: () => boolean): Decided {
  const decision = shallowRef<Decision | null>(null);
  // A question that was only looked at is no other matter.
  const matter = () => ({ ...filled, answers: answersOf(filled, []), requestId: requestId() });
  const { data: planned, reading, problem } = useAskedWhileTyping(matter, async (now, signal) => {
    const ask = (closed: readonly string[], grounds: string[]) => read(api.POST('/api/questions/decision', { body: { answers: answersOf(filled, closed), withheld: grounds as never }, signal }));
    let found = await ask([], withheldGrounds(filled, decision.value));
    // What was answered before an earlier answer closed it stays in the form, and out of the matter.
    if (found.closed.some((key) => filled.answers[key]?.choice)) found = await ask(found.closed, withheldGrounds(filled, found));
    decision.value = found;
    if (!found.outcome || !mayWrite()) return null;
    return read(api.POST('/api/requests/{requestId}/letters/planned', { params: { path: { requestId: now.requestId } }, body: bodyOf(filled, found), signal }));
  }, { pauseMs: () => (decision.value === null ? 0 : PAUSE_MS), keeps: true, also: [language] });
  return { decision, planned, reading, problem, letterWanted: computed(() => decision.value?.outcome != null) };
}

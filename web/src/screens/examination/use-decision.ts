import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { api, read, type Form } from '../../api/client.js';
import { asProblem, type ProblemError } from '../../api/problem.js';
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
  const planned = shallowRef<Form<'PlannedLetterView'> | null>(null);
  const reading = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: AbortController | null = null;

  async function decide(signal: AbortSignal): Promise<void> {
    const ask = (closed: readonly string[], grounds: string[]) => read(api.POST('/api/questions/decision', { body: { answers: answersOf(filled, closed), withheld: grounds as never }, signal }));
    let found = await ask([], withheldGrounds(filled, decision.value));
    // What was answered before an earlier answer closed it stays in the form, and out of the matter.
    if (found.closed.some((key) => filled.answers[key]?.choice)) found = await ask(found.closed, withheldGrounds(filled, found));
    decision.value = found;
  }
  async function ask(): Promise<void> {
    const mine = (last = new AbortController());
    reading.value = true;
    try {
      await decide(mine.signal);
      if (last !== mine) return;
      planned.value = decision.value?.outcome && mayWrite()
        ? await read(api.POST('/api/requests/{requestId}/letters/planned', { params: { path: { requestId: requestId() } }, body: bodyOf(filled, decision.value), signal: mine.signal })) : null;
      if (last === mine) problem.value = null;
    } catch (error) {
      if (last === mine) problem.value = asProblem(error);
    } finally {
      if (last === mine) reading.value = false;
    }
  }
  const stop = (): void => {
    clearTimeout(waiting);
    last?.abort();
    last = null;
  };
  watch(() => JSON.stringify([filled, language.value, requestId()]), () => {
    stop();
    waiting = setTimeout(() => void ask(), decision.value === null ? 0 : PAUSE_MS);
  }, { immediate: true });
  onScopeDispose(stop);
  return { decision, planned, reading, problem, letterWanted: computed(() => decision.value?.outcome != null) };
}

import { ref, shallowRef } from 'vue';
import { asProblem, type ProblemError } from '../../api/problem.js';
import type { Form } from '../../api/client.js';

type Change = Form<'CalendarChangeView'>;

/** A change of the calendar: looked at first, page by page, and applied only afterwards. */
export function useCalendarChange(send: (query: { readonly dryRun?: boolean; readonly after?: string; readonly limit?: number }) => Promise<Change>) {
  const effects = shallowRef<readonly Form<'CaseEffectView'>[] | null>(null);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const problem = shallowRef<ProblemError | null>(null);

  async function doing<T>(work: () => Promise<T>): Promise<T | null> {
    busy.value = true;
    problem.value = null;
    try {
      return await work();
    } catch (error) {
      problem.value = asProblem(error);
      return null;
    } finally {
      busy.value = false;
    }
  }
  const page = async (after?: string) => {
    const found = await doing(() => send({ dryRun: true, limit: 100, ...(after ? { after } : {}) }));
    if (!found) return;
    effects.value = [...(after ? (effects.value ?? []) : []), ...(found.effects ?? [])];
    next.value = found.next ?? null;
  };
  return {
    effects, next, busy, problem,
    look: () => page(), more: () => page(next.value ?? undefined),
    apply: () => doing(() => send({})),
    /** What is filled in has changed: the effect is another one. */
    forget: () => ([effects.value, next.value, problem.value] = [null, null, null]),
  };
}

import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { api, read, type Form } from '../../api/client.js';
import { asProblem, type ProblemError } from '../../api/problem.js';
import { language } from '../../i18n/language.js';

/** Typing pauses for so long before the server is asked. */
const PAUSE_MS = 500;

export interface Checked {
  /** As it would be with what is typed, as far as the server has been asked. */
  readonly letter: ComputedRef<Form<'LetterTextView'>>;
  readonly findings: ComputedRef<readonly Form<'FindingView'>[]>;
  readonly reading: Ref<boolean>;
  readonly problem: ShallowRef<ProblemError | null>;
  readonly stop: () => void;
}

/** A draft with what the server's check says of it, asked anew whenever typing pauses. */
export function useChecked(
  saved: Ref<Form<'LetterView'>>, path: Ref<{ readonly requestId: string; readonly letterId: string }>, typed: Readonly<Record<string, string>>, editable: Ref<boolean>,
): Checked {
  const answer = shallowRef<Form<'LetterPreviewView'> | null>(null);
  const reading = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: AbortController | null = null;

  const stop = (): void => {
    clearTimeout(waiting);
    last?.abort();
    last = null;
  };
  async function ask(free: Record<string, string>): Promise<void> {
    const mine = (last = new AbortController());
    try {
      const got = await read(api.POST('/api/requests/{requestId}/letters/{letterId}/preview', { params: { path: path.value }, body: { free }, signal: mine.signal }));
      if (last === mine) [answer.value, problem.value] = [got, null];
    } catch (error) {
      if (last === mine) problem.value = asProblem(error);
    } finally {
      if (last === mine) reading.value = false;
    }
  }
  watch([() => JSON.stringify(typed), saved, editable, language], () => {
    stop();
    const free = { ...typed };
    if (!editable.value || Object.keys(free).length === 0) {
      [answer.value, reading.value, problem.value] = [null, false, null];
      return;
    }
    reading.value = true;
    waiting = setTimeout(() => void ask(free), PAUSE_MS);
  }, { immediate: true });
  onScopeDispose(stop);

  return { letter: computed(() => answer.value?.letter ?? saved.value.letter), findings: computed(() => answer.value?.findings ?? saved.value.findings), reading, problem, stop };
}

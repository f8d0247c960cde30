import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue';
import { asProblem, type ProblemError } from './problem.js';

export interface Asked<Answer> {
  readonly data: ShallowRef<Answer | null>;
  readonly reading: Ref<boolean>;
  readonly problem: ShallowRef<ProblemError | null>;
  /** Asks nothing more until something is typed again. */
  readonly stop: () => void;
}

interface Options {
  /** Typing pauses for so long before the server is asked; told whether nothing has been answered yet. */
  readonly pauseMs: number | ((first: boolean) => number);
  /** What was answered before stays where a question cannot be answered. */
  readonly keeps?: boolean;
  /** What else makes an answer old. */
  readonly also?: readonly WatchSource[];
}

/**
 * What the server says of a form while it is filled in: asked once typing pauses, answered by the last question alone. A question that is null
 * is not asked, and its answer goes.
 */
export function useAskedWhileTyping<Question, Answer>(question: () => Question | null, ask: (question: Question, signal: AbortSignal) => Promise<Answer>, { pauseMs, keeps = false, also = [] }: Options): Asked<Answer> {
  const data = shallowRef<Answer | null>(null);
  const reading = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: AbortController | null = null;

  async function asked(now: Question): Promise<void> {
    const mine = (last = new AbortController());
    try {
      const answer = await ask(now, mine.signal);
      if (last === mine) [data.value, problem.value] = [answer, null];
    } catch (error) {
      if (last === mine) [data.value, problem.value] = [keeps ? data.value : null, asProblem(error)];
    } finally {
      if (last === mine) reading.value = false;
    }
  }

  function stop(): void {
    clearTimeout(waiting);
    last?.abort();
    last = null;
  }

  watch([() => JSON.stringify(question()), ...also], () => {
    stop();
    const now = question();
    reading.value = now !== null;
    if (now === null) [data.value, problem.value] = [null, null];
    else waiting = setTimeout(() => void asked(now), typeof pauseMs === 'number' ? pauseMs : pauseMs(data.value === null));
  }, { immediate: true });
  onScopeDispose(stop);
  return { data, reading, problem, stop };
}

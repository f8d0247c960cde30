import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { asProblem, type ProblemError } from './problem.js';

export interface Loaded<T> {
  readonly data: ShallowRef<T | null>;
  readonly loading: Ref<boolean>;
  readonly problem: ShallowRef<ProblemError | null>;
  readonly reload: () => Promise<void>;
}

/**
 * What a screen shows, read now and again whenever `depends` changes. An answer that comes after a later question is dropped; while it is read
 * again, what was shown stays.
 */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>, depends?: () => unknown): Loaded<T> {
  const data = shallowRef<T | null>(null);
  const loading = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  let last: AbortController | null = null;

  const reload = async (): Promise<void> => {
    last?.abort();
    const mine = (last = new AbortController());
    loading.value = true;
    try {
      const answer = await load(mine.signal);
      if (last !== mine) return;
      data.value = answer;
      problem.value = null;
    } catch (error) {
      if (last === mine) problem.value = asProblem(error);
    } finally {
      if (last === mine) loading.value = false;
    }
  };
  onScopeDispose(() => {
    last?.abort();
    last = null;
  });
  if (depends) watch(depends, () => void reload(), { immediate: true, deep: true });
  else void reload();
  return { data, loading, problem, reload };
}

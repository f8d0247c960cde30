import { computed, ref, type ComputedRef } from 'vue';
import { useLiveCases } from './live.js';

/**
 * Whether the case on the page has moved on since it was read. One's own acts are heard of as well, perhaps while the page reads them
 * already: they are no news once it has. `seen` is the revision of what is shown, null before anything is.
 */
export function useMovedOn(id: () => string, seen: () => number | null): { readonly movedOn: ComputedRef<boolean>; readonly reading: () => void } {
  const newest = ref<{ readonly id: string; readonly revision: number }>({ id: '', revision: 0 });
  /** The line was down, or a new day began: anything may be old. */
  const anything = ref(false);
  useLiveCases(({ cases, all }) => {
    anything.value ||= all;
    for (const each of cases) if (each.id === id() && (newest.value.id !== each.id || each.revision > newest.value.revision)) newest.value = { id: each.id, revision: each.revision };
  });
  const movedOn = computed(() => {
    const revision = seen();
    return revision !== null && (anything.value || (newest.value.id === id() && newest.value.revision > revision));
  });
  return { movedOn, reading: () => void (anything.value = false) };
}

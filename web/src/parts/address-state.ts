import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import { changed, queryOf, stateOf, type State } from './address-codec.js';

/**
 * What a list shows, kept in the address: it can be bookmarked, sent to a colleague, and is there again after going back. Values are texts;
 * what equals its default is left out.
 */
export function useAddressState<S extends State>(defaults: S): { readonly state: WritableComputedRef<S>; readonly change: (part: Partial<S>) => void; readonly isDefault: (key: keyof S) => boolean } {
  const route = useRoute();
  const router = useRouter();
  const state = computed({
    get: () => stateOf(route.query as Record<string, string | null | undefined>, defaults),
    set: (next: S) => void router.replace({ query: queryOf(next, defaults) as LocationQuery, hash: route.hash }),
  });
  return {
    state,
    change: (part) => (state.value = changed(state.value, part)),
    isDefault: (key) => state.value[key] === defaults[key],
  };
}

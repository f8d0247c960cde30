import { onScopeDispose } from 'vue';
import { defineStore } from 'pinia';
import { ref } from 'vue';

export interface LiveCase {
  readonly id: string;
  readonly organId: string;
  readonly revision: number;
}

type Listener = (cases: readonly LiveCase[]) => void;

/** What the server tells by itself: which cases have changed. */
export const useLive = defineStore('live', () => {
  const listeners = new Set<Listener>();
  const connected = ref(false);
  return {
    connected,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (cases: readonly LiveCase[]) => listeners.forEach((listener) => listener(cases)),
  };
});

/** Hears of changed cases while the component is there. */
export function useLiveCases(listener: Listener): void {
  onScopeDispose(useLive().listen(listener));
}

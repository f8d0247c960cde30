import type { FormStore } from './own-store.js';

/** Half-filled forms of new requests on this machine: each under its clerk, so that the next one at the desk neither sees nor loses them. */
const PREFIX = 'yishen.form.';

export const formKey = (personId: string, id: string): string => `${PREFIX}${personId}.${id}`;

/** Keys of one clerk's forms. */
export function formsIn(store: FormStore, personId: string): string[] {
  try {
    return Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) => key.startsWith(formKey(personId, '')));
  } catch {
    return [];
  }
}

/** Who signs out leaves none behind. */
export function forgetForms(store: FormStore, personId: string): void {
  try {
    for (const key of formsIn(store, personId)) store.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to take away.
  }
}

import { shallowRef } from 'vue';
import { api, read, type Form } from '../api/client.js';

/** Organs hardly ever change: one question for all pickers of a session. */
let organs: Promise<readonly Form<'OrganView'>[]> | null = null;
const units = new Map<string, Promise<readonly Form<'UnitView'>[]>>();

export function allOrgans(): Promise<readonly Form<'OrganView'>[]> {
  organs ??= read(api.GET('/api/organs')).then(({ items }) => items).catch((error: unknown) => {
    organs = null;
    throw error;
  });
  return organs;
}

export function unitsOf(organId: string): Promise<readonly Form<'UnitView'>[]> {
  const known = units.get(organId) ?? read(api.GET('/api/organs/{organId}/units', { params: { path: { organId } } })).then(({ items }) => items);
  units.set(organId, known);
  known.catch(() => units.delete(organId));
  return known;
}

/** What the administration changed has to be read anew. */
export function forgetDirectory(): void {
  organs = null;
  units.clear();
}

/** A list for a picker: empty until it is read, and where it cannot be. */
export function useChoices<T>(read: () => Promise<readonly T[]>): { readonly choices: ReturnType<typeof shallowRef<readonly T[]>>; readonly refresh: () => Promise<void> } {
  const choices = shallowRef<readonly T[]>([]);
  const refresh = async () => void (choices.value = await read().catch(() => []));
  void refresh();
  return { choices, refresh };
}

import type { operations } from '../../api/schema.js';
import { many, one } from '../../parts/address-codec.js';

export type ReleasesQuery = NonNullable<operations['ReleasesController_page']['parameters']['query']>;

/** What the page of releases shows, as its address has it. */
export const RELEASES_DEFAULTS = { view: 'open', states: '', organ: '', text: '', from: '', to: '' };
export type ReleasesState = typeof RELEASES_DEFAULTS;

export function queryOf({ view, states, organ, text }: ReleasesState): ReleasesQuery {
  const asked = { open: view === 'open' && states === '' ? true : undefined, states: many(states), organId: one(organ), text: one(text.trim()) };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as ReleasesQuery;
}

/** The period of figures and lists; the server takes this year where none is told. */
export function periodOf({ from, to, organ }: ReleasesState): { from?: string; to?: string; organId?: string } {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(organ ? { organId: organ } : {}) };
}

export const filtersSet = ({ states, organ, text }: ReleasesState): number => [states, organ, text].filter(Boolean).length;

import type { operations } from '../../api/schema.js';
import { many, one } from '../../parts/address-codec.js';

export type ReviewsQuery = NonNullable<operations['ReviewsController_page']['parameters']['query']>;

/** What the queue of reviews shows, as its address has it. */
export const REVIEW_DEFAULTS = { scope: '', states: '', outcome: '', organ: '' };
export type ReviewState = typeof REVIEW_DEFAULTS;

export const SCOPES = ['mine', 'unassigned', 'all'] as const;
export type Scope = (typeof SCOPES)[number];
export const REVIEW_STATES = ['LEGALITY_REVIEW', 'SUPPLEMENTING_FILE', 'APPLYING_CHANGES', 'HEAD_DECISION'] as const;

export function scopeOf(state: ReviewState, first: Scope): Scope {
  return SCOPES.find((scope) => scope === state.scope) ?? first;
}

export function queryOf(state: ReviewState, first: Scope): ReviewsQuery {
  const asked = { scope: scopeOf(state, first), states: many(state.states), outcome: one(state.outcome), organId: one(state.organ) };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as ReviewsQuery;
}

export function filtersSet(state: ReviewState): number {
  return Object.entries(state).filter(([key, value]) => key !== 'scope' && value !== '').length;
}

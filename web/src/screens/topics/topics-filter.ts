import type { operations } from '../../api/schema.js';
import { one, whole } from '../../parts/address-codec.js';

export type TopicsQuery = NonNullable<operations['TopicsController_page']['parameters']['query']>;

/** What the list of topics shows, as its address has it. */
export const TOPICS_DEFAULTS = { text: '', organ: '', min: '', from: '', to: '', state: '', sort: 'demand' };
export type TopicsState = typeof TOPICS_DEFAULTS;

export function queryOf(state: TopicsState): TopicsQuery {
  const asked = { text: one(state.text.trim()), organId: one(state.organ), minApplicants: whole(state.min), from: one(state.from), to: one(state.to), state: one(state.state), sort: one(state.sort) };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as TopicsQuery;
}

export const filtersSet = (state: TopicsState): number => Object.entries(state).filter(([key, value]) => key !== 'sort' && value !== '').length;

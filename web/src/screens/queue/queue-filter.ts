import type { operations } from '../../api/schema.js';
import { many, one, whole } from '../../parts/address-codec.js';

export type QueueQuery = NonNullable<operations['RequestsController_page']['parameters']['query']>;

/** What the queue shows, as its address has it. */
export const QUEUE_DEFAULTS = {
  view: '', states: '', days: '', alarm: '', overdue: '', channel: '', flag: '', text: '', from: '', to: '', organ: '', clock: '', pause: '', extended: '', outcome: '', sort: 'due',
};
export type QueueState = typeof QUEUE_DEFAULTS;

export const VIEWS = ['mine', 'unit', 'watched', 'confirmation', 'correction', 'all', 'closed'] as const;
export type View = (typeof VIEWS)[number];

const OF_VIEW: Readonly<Record<View, QueueQuery>> = {
  mine: { scope: 'mine', open: true },
  unit: { scope: 'unit', open: true },
  // What was closed since stays there: it may be disputed.
  watched: { scope: 'watched' },
  confirmation: { states: ['AWAITING_CONFIRMATION'], open: true },
  correction: { states: ['AWAITING_CORRECTION'], open: true },
  all: { open: true },
  closed: { open: false },
};

function isView(word: string): word is View {
  return (VIEWS as readonly string[]).includes(word);
}

/** The chip in force: that of the address, else the one somebody begins with. */
export function viewOf(state: QueueState, first: View): View {
  return isView(state.view) ? state.view : first;
}

/** What the server is asked for. Words that it does not know it refuses, and says so. */
export function queryOf(state: QueueState, first: View): QueueQuery {
  const asked = {
    states: many(state.states), daysLeftAtMost: whole(state.days), alarm: one(state.alarm), overdue: one(state.overdue), channel: one(state.channel),
    flag: one(state.flag), text: one(state.text.trim()), receivedFrom: one(state.from), receivedTo: one(state.to), organId: one(state.organ),
    clockState: one(state.clock), pause: one(state.pause), extended: state.extended === '' ? undefined : state.extended === 'yes', outcome: one(state.outcome), sort: one(state.sort),
  };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as QueueQuery;
  const chip = viewOf(state, first);
  const view = OF_VIEW[chip];
  // What is closed is due no more: the latest first.
  if (chip === 'closed' && given.sort === 'due') given.sort = 'received';
  // Who filters by states within a chip narrows it; the chip's own state wins where both name one.
  return { ...given, ...view };
}

/** How many filters are set beside chip and order. */
export function filtersSet(state: QueueState): number {
  return Object.entries(state).filter(([key, value]) => key !== 'view' && key !== 'sort' && value !== '').length;
}

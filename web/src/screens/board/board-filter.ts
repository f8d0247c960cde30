import type { Form } from '../../api/client.js';
import type { operations } from '../../api/schema.js';
import { one } from '../../parts/address-codec.js';

export type BoardQuery = NonNullable<operations['BoardController_draw']['parameters']['query']>;
export type Board = Form<'BoardView'>;
export type Column = Form<'BoardColumnView'>;
export type Card = Form<'CardView'>;

/** What the board shows, as its address has it. */
export const BOARD_DEFAULTS = { organ: '', unit: '', officer: '', pause: '', extended: '', channel: '', focus: '' };
export type BoardState = typeof BOARD_DEFAULTS;

/** What the server is asked for. Words that it does not know it refuses, and says so. */
export function queryOf(state: BoardState): BoardQuery {
  const asked = {
    organId: one(state.organ), unitId: one(state.unit), officerId: one(state.officer), pause: one(state.pause), channel: one(state.channel), focus: one(state.focus),
    extended: state.extended === '' ? undefined : state.extended === 'true',
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as BoardQuery;
}

/** How many filters are set, the figure of the strip apart. */
export function filtersSet(state: BoardState): number {
  return Object.entries(state).filter(([key, value]) => key !== 'focus' && value !== '').length;
}

/** The days left that a column stands for, as `[from, to]`; to is null where it has no end. */
export function daysOfColumn(name: Column['name'], { red, yellow, reminder }: Board['alarms']): readonly [number, number | null] | null {
  if (name === 'red') return [0, red];
  if (name === 'yellow') return [red + 1, yellow];
  if (name === 'reminder') return [yellow + 1, reminder];
  return name === 'normal' ? [reminder + 1, null] : null;
}

import { Injectable } from '@nestjs/common';
import { STATE_NAMES } from '../../../workflows/request/state-names.js';
import { COMMANDS } from '../../../workflows/request/v1/steps/all.js';
import { acceptedByState, type ChartState } from '../../engine/chart.js';
import { Courses, type CourseEntry } from '../../engine/record/course.js';
import type { OpenRequest } from './open-request.js';

/** Where the states of the main line lie in the machine: beside the root ones those of the handling. */
const HANDLING = 'OPEN.handling.';
const OTHERS = ['AWAITING_CONFIRMATION', 'REPLIED', 'CLOSED_ABANDONED', 'CLOSED_WITHDRAWN', 'ARCHIVED'];

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly commands: readonly string[];
}

/** The chart of the main line, read off the machine, with the way that a request took on it. */
@Injectable()
export class RequestChart {
  constructor(private readonly courses: Courses) {}

  async of({ loaded, calendar, definition, row }: OpenRequest) {
    const course = await this.courses.of(loaded.id, calendar);
    const way = wayOf(course);
    const states = acceptedByState(definition.machine);
    const names = states.map(nameOf).filter((name) => name !== null);
    return {
      states: [...new Set(names)].map((state) => ({ state, label: nameIn(state), visits: way.filter((visit) => visit.state === state).length, current: state === row.state })),
      arrows: arrowsOf(states).map((arrow) => ({
        from: arrow.from, to: arrow.to, commands: arrow.commands.map((type) => ({ type, label: COMMANDS.get(type)?.label ?? { zh: type, en: type } })),
        taken: way.filter((visit) => (visit.from ?? 'NEW') === arrow.from && visit.state === arrow.to).length,
      })),
      way: way.map(({ seq, on, from, state, type }) => ({ seq, on, from, state, type, label: COMMANDS.get(type)?.label ?? { zh: type, en: type } })),
    };
  }
}

/** Entries that led to another state, the oldest first. */
function wayOf(course: readonly CourseEntry[]): CourseEntry[] {
  return course.filter(({ from, state }) => from !== state);
}

const nameIn = (state: string) => STATE_NAMES[state] ?? { zh: state, en: state };

/** The main state that a state of the chart stands for; null for regions beside the main line. `OPEN` is entered at its first state. */
function nameOf({ path, type }: Pick<ChartState, 'path' | 'type'>): string | null {
  if (type === 'history') return null;
  if (path.startsWith(HANDLING)) return path.slice(HANDLING.length).split('.')[0]!;
  return OTHERS.includes(path) ? path : null;
}

const target = (path: string): string | null => (path === 'OPEN' ? 'REGISTERED' : nameOf({ path, type: 'atomic' }));

/** Moves between main states, those with the same ends as one. What any open state allows (withdrawing) has no arrow of its own. */
function arrowsOf(states: readonly ChartState[]): Arrow[] {
  const found = new Map<string, { from: string; to: string; commands: Set<string> }>();
  for (const state of states) {
    const from = state.path === 'NEW' ? 'NEW' : nameOf(state);
    if (from === null) continue;
    for (const { event, target: path } of state.transitions) {
      const to = path === null ? null : target(path);
      if (to === null || to === from) continue;
      const arrow = found.get(`${from} ${to}`) ?? { from, to, commands: new Set<string>() };
      arrow.commands.add(event);
      found.set(`${from} ${to}`, arrow);
    }
  }
  return [...found.values()].map((each) => ({ ...each, commands: [...each.commands] }));
}

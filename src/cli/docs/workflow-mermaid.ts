import type { ChartState, ChartTransition } from '../../engine/chart.js';

/** The parallel state whose first region carries the work. */
const MAIN = 'OPEN';
/** Stands for every state of the main line where an arrow starts from all of them. */
const ANYWHERE = `ANY_${MAIN}_STATE`;

const inside = (path: string, parent: string): boolean => path.startsWith(`${parent}.`);
const childrenOf = (states: readonly ChartState[], parent: string): ChartState[] =>
  states.filter((each) => inside(each.path, parent) && !each.path.slice(parent.length + 1).includes('.'));

const text = (lines: readonly string[]): string => ['```mermaid', 'stateDiagram-v2', ...lines.map((each) => `  ${each}`), '```'].join('\n');

/** One line per pair of states, with all its events, so that the picture stays readable. */
function arrows(from: string, transitions: readonly ChartTransition[], toId: (path: string) => string): string[] {
  const byTarget = new Map<string, Set<string>>();
  for (const { event, target } of transitions) {
    if (target === null) continue;
    const to = toId(target);
    byTarget.set(to, (byTarget.get(to) ?? new Set()).add(event));
  }
  return [...byTarget].map(([to, events]) => `${from} --> ${to} : ${[...events].join(', ')}`);
}

/**
 * The main line as text of a mermaid `stateDiagram-v2`: the outermost states, and those of the region that carries the work.
 * Flat on purpose: mermaid cannot draw arrows between the insides of two boxes.
 */
export function mainDiagram(states: readonly ChartState[]): string {
  const byPath = new Map(states.map((each) => [each.path, each]));
  // A chart without parallel states is its own main line.
  const region = childrenOf(states, MAIN)[0];
  const idOf = (path: string): string => {
    const state = byPath.get(path)!;
    if (region && path === MAIN) return idOf(region.initial!);
    if (state.type === 'compound') return idOf(state.initial!);
    const within = region && path.startsWith(`${region.path}.`) ? path.slice(region.path.length + 1) : path;
    return within.replaceAll('.', '_');
  };
  const outermost = states.filter((each) => !each.path.includes('.'));
  const lines = outermost.flatMap((top) => [
    ...arrows(top.path === MAIN ? ANYWHERE : idOf(top.path), [...top.transitions, ...top.follows], idOf),
    ...(region && top.path === MAIN ? states.filter((each) => inside(each.path, region.path)).flatMap((each) => arrows(idOf(each.path), each.transitions, idOf)) : []),
    ...(top.type === 'final' ? [`${idOf(top.path)} --> [*]`] : []),
  ]);
  return text([`[*] --> ${idOf(outermost[0]!.path)}`, ...lines]);
}

/** A region that runs beside the main line. */
export function regionDiagram(states: readonly ChartState[], region: ChartState): string {
  const idOf = (path: string): string => path.split('.').at(-1)!;
  const inner = childrenOf(states, region.path);
  return text([
    `[*] --> ${idOf(region.initial!)}`,
    ...inner.flatMap((each) => [...arrows(idOf(each.path), each.transitions, idOf), ...arrows(idOf(each.path), each.follows, idOf)]),
  ]);
}

/** The regions beside the main line of each parallel state, without repeating one that is the same in two of them. */
export function regionsBeside(states: readonly ChartState[]): ChartState[] {
  const regions = states.filter((each) => each.type === 'parallel').flatMap((each) => childrenOf(states, each.path).slice(each.path === MAIN ? 1 : 0));
  return regions.filter((each, i) => regions.findIndex((other) => other.name === each.name) === i);
}

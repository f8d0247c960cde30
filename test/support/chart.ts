import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** A state of a chart with the events it handles itself. */
export interface ChartState {
  /** As `OPEN.handling.DRAFTING`; empty for the root. */
  readonly path: string;
  readonly description: string | undefined;
  readonly type: string;
  readonly events: readonly string[];
  /** Event, target paths; no target where the state stays. */
  readonly transitions: readonly { readonly event: string; readonly target: string | null }[];
}

const pathOf = (node: AnyStateNode): string => node.path.join('.');

/** Every state of a machine in the order of the chart, read off the machine itself. */
export function acceptedByState(machine: AnyStateMachine): ChartState[] {
  const visit = (node: AnyStateNode): ChartState[] => [describe(node), ...Object.values(node.states).flatMap((child) => visit(child as AnyStateNode))];
  return visit(machine.root);
}

function describe(node: AnyStateNode): ChartState {
  const transitions = [...node.transitions.entries()].filter(([event]) => event !== '').flatMap(([event, list]) =>
    list.map((each: { target?: readonly AnyStateNode[] }) => ({ event: String(event), target: each.target?.[0] ? pathOf(each.target[0]) : null })));
  return { path: pathOf(node), description: node.description, type: node.type, events: [...new Set(transitions.map((each) => each.event))], transitions };
}

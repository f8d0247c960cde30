import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** One arrow of a chart. */
export interface ChartTransition {
  readonly event: string;
  /** Null where the state stays. */
  readonly target: string | null;
}

/** A state of a chart with the events it handles itself. */
export interface ChartState {
  /** As `OPEN.handling.DRAFTING`; empty for the root. */
  readonly path: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** Path of the first state inside, of a compound state. */
  readonly initial: string | null;
  readonly events: readonly string[];
  readonly transitions: readonly ChartTransition[];
  /** Moves made by the facts alone, named by their guard. */
  readonly follows: readonly ChartTransition[];
}

const pathOf = (node: AnyStateNode): string => node.path.join('.');

/** Every state of a machine in the order of the chart, read off the machine itself. */
export function acceptedByState(machine: AnyStateMachine): ChartState[] {
  const visit = (node: AnyStateNode): ChartState[] => [describe(node), ...Object.values(node.states).flatMap((child) => visit(child as AnyStateNode))];
  return visit(machine.root);
}

interface Arrow {
  readonly target?: readonly AnyStateNode[];
  readonly guard?: unknown;
}

const targetOf = ({ target }: Arrow): string | null => (target?.[0] ? pathOf(target[0]) : null);

/** Our guards are named; one written in place has no name. */
const guardOf = ({ guard }: Arrow): string => (typeof guard === 'string' ? guard : 'unnamed');

function describe(node: AnyStateNode): ChartState {
  const transitions = [...node.transitions.entries()].filter(([event]) => event !== '')
    .flatMap(([event, arrows]) => (arrows as readonly Arrow[]).map((each) => ({ event: String(event), target: targetOf(each) })));
  const follows = ((node.always ?? []) as readonly Arrow[]).map((each) => ({ event: guardOf(each), target: targetOf(each) }));
  const first = node.type === 'compound' ? (node.initial.target[0] as AnyStateNode | undefined) : undefined;
  return {
    path: pathOf(node), name: node.key, description: node.description, type: node.type, initial: first ? pathOf(first) : null,
    events: [...new Set(transitions.map((each) => each.event))], transitions, follows,
  };
}

import type { AnyStateMachine, StateValue } from 'xstate';

interface Node {
  readonly states: Readonly<Record<string, Node>>;
  readonly ownEvents: readonly string[];
  readonly parent?: Node;
}

const active = new WeakMap<AnyStateMachine, Map<string, ReadonlySet<string>>>();

function collect(node: Node, value: StateValue | undefined, into: Set<string>): void {
  for (const type of node.ownEvents) if (type !== '') into.add(type);
  if (value === undefined) return;
  if (typeof value === 'string') {
    const child = node.states[value];
    if (child) collect(child, undefined, into);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const child = node.states[key];
    if (child) collect(child, inner, into);
  }
}

/** The event types that some active state handles, rules aside. Kept per position, since positions are few. */
export function acceptedEvents(machine: AnyStateMachine, value: StateValue): ReadonlySet<string> {
  const key = JSON.stringify(value);
  let known = active.get(machine);
  if (!known) active.set(machine, (known = new Map()));
  const found = known.get(key);
  if (found) return found;
  const types = new Set<string>();
  collect(machine.root as unknown as Node, value, types);
  known.set(key, types);
  return types;
}

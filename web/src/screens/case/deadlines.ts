interface Clock {
  readonly key: string;
  readonly dueOn: string | null;
  readonly provisional: boolean;
  readonly estimatedOn: string | null;
  readonly running: boolean;
}

const LIMITS = new Set(['target', 'statutory']);

/** Days after which something can no longer be done: once past, nobody is late. */
const WINDOWS = new Set(['correction-notice', 'remedies']);

/** Dates beside both limits that come next: the inner ones of the office, and those of others. The earliest first. */
export function stageDeadlines<C extends Clock>(deadlines: readonly C[], today: string, most = 3): readonly C[] {
  const dayOf = ({ dueOn, estimatedOn }: Clock) => dueOn ?? estimatedOn;
  return deadlines.filter((each) => !LIMITS.has(each.key) && !each.key.startsWith('receipt:') && each.running && dayOf(each) !== null && !(WINDOWS.has(each.key) && dayOf(each)! < today))
    .sort((a, b) => dayOf(a)!.localeCompare(dayOf(b)!)).slice(0, most);
}

/** The due date of one deadline, or null. */
export function dueOf(deadlines: readonly Clock[], key: string): string | null {
  const found = deadlines.find((each) => each.key === key);
  return found ? found.dueOn ?? found.estimatedOn : null;
}

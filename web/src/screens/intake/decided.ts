/** What the clerk decided about a suggestion while the form was filled; it goes on file with the request. */
export interface Decided {
  readonly kind: 'request' | 'published';
  readonly id: string;
  /** Number of the other request or title of what is public. */
  readonly label: string;
  readonly decision: 'linked' | 'provided-public' | 'not-same';
}

/** With the decision about one other replaced, or taken back by deciding the same once more. */
export function decidedWith(all: readonly Decided[], one: Decided): Decided[] {
  const others = all.filter((each) => each.id !== one.id);
  return all.some((each) => each.id === one.id && each.decision === one.decision) ? others : [...others, one];
}

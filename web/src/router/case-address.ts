/** Where a case is looked at, by its kind: a request, or the evaluation of a topic. */
export function caseAddress({ workflow, caseId }: { readonly workflow: 'request' | 'release'; readonly caseId: string }): string {
  return workflow === 'release' ? `/releases/${caseId}` : `/requests/${caseId}`;
}

/** Where something is done: a review on its own page, anything else on that of its case. */
export function taskAddress(task: { readonly workflow: 'request' | 'release'; readonly caseId: string; readonly kind: string }): string {
  return task.kind === 'legality-review' ? `/requests/${task.caseId}/review/current` : caseAddress(task);
}

/** Where a case is looked at, by its kind: a request, or the evaluation of a topic. */
export function caseAddress({ workflow, caseId }: { readonly workflow: 'request' | 'release'; readonly caseId: string }): string {
  return workflow === 'release' ? `/releases/${caseId}` : `/requests/${caseId}`;
}

/** Where a notification leads: that of a comment into the letter it stands on, that of an answer into the review. */
export function noticeAddress(notice: { readonly workflow: 'request' | 'release'; readonly caseId: string; readonly kind: string; readonly params: Readonly<Record<string, unknown>> }): string {
  const letterId = notice.params['letterId'];
  if (notice.workflow !== 'request' || typeof letterId !== 'string' || !notice.kind.startsWith('comment-')) return caseAddress(notice);
  return `/requests/${notice.caseId}/${notice.kind === 'comment-made' ? 'letters' : 'review'}/${encodeURIComponent(letterId)}`;
}

/** Where something is done: a review on its own page, anything else on that of its case. */
export function taskAddress(task: { readonly workflow: 'request' | 'release'; readonly caseId: string; readonly kind: string }): string {
  return task.kind === 'legality-review' ? `/requests/${task.caseId}/review/current` : caseAddress(task);
}

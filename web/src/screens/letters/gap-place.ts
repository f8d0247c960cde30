/** Where a missing fact is supplied: what was proposed, at the seven questions; what the organ is, in its administration. Null: by a step of the case. */
export function gapPlace(gap: string, requestId: string): string | null {
  if (gap.startsWith('proposal.')) return `/requests/${requestId}/examination?part=questions`;
  if (gap.startsWith('organ.')) return '/administration/organs';
  if (/^(?:request|applicant|consultation|fee|extension)\./.test(gap)) return `/requests/${requestId}`;
  return null;
}

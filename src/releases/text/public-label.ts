import type { ReleaseContext } from '../../../workflows/release/v1/context.js';

const OPEN = new Set(['FLAGGED', 'EVALUATION', 'THIRD_PARTY_CHECK']);

/** What the public reads as the name of the topic: from the proposal on that of the proposal, so that no later name slips past the review. */
export function publicLabel({ proposal, label, stage }: Pick<ReleaseContext, 'proposal' | 'label' | 'stage'>): string {
  return OPEN.has(stage?.name ?? '') ? label : (proposal?.label ?? label);
}

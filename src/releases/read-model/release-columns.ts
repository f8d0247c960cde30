import type { ReleaseContext } from '../../../workflows/release/v1/context.js';
import type { CaseChange } from '../../engine/ports.js';
import type { SqlValue } from '../../platform/database/unit-of-work.js';

/** States in which nothing more can come of a case: it was published, or is over. */
const OVER = new Set(['PUBLISHED', 'WITHDRAWN', 'SUPERSEDED', 'MERGED']);

/** All that lists show of a release, as it follows from its case. */
export function columnsOf({ context: given, projection, revision, at }: CaseChange): Record<string, SqlValue> {
  const context = given as ReleaseContext;
  const { summary, deadlines } = projection;
  const { decision, publication, ended, flags } = context;
  return {
    topic_id: context.topicId, pending_topic_id: OVER.has(summary.state) ? null : context.topicId, label: context.label, organ_id: summary.organId, unit_id: summary.unitId,
    officer_id: summary.officerId, revision, state: summary.state, open: summary.open, rule: flags[0]?.rule ?? '', flags: flags.length, flagged_on: context.flaggedOn,
    round_since: context.roundSince, decision: decision?.decision ?? null, decided_on: decision?.on ?? null, ground: decision?.ground ?? null, look_again_on: decision?.lookAgainOn ?? null,
    publication_due_on: deadlines.find((each) => each.key === 'publication')?.due.dueOn ?? null, overdue: context.overdue !== null, item_id: publication?.itemId ?? null,
    published_on: publication?.on ?? null, late: publication?.late ?? null, ended: ended?.kind ?? null, ended_because: ended?.because ?? null, ended_on: ended?.on ?? null, changed_at: at,
  };
}

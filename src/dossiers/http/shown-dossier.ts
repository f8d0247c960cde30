import type { WorkItem } from '../../platform/work/work-item.js';
import { DOSSIER_LABELS, type Dossier } from '../dossier.js';
import { LEFT_OUT_LABELS } from '../verify/report.js';

/** A case file as it is shown to those who may take it; texts in both languages, for `spoken`. */
export function shownDossier(dossier: Dossier, names: ReadonlyMap<string, string>, work: WorkItem | null) {
  const { id, caseId, state, orderedBy, orderedAt, reason, withWithdrawn, revision, head, sha256, size, gaps, error, readyAt, expiresAt } = dossier;
  return {
    id, requestId: caseId, state, label: DOSSIER_LABELS[state], orderedBy: orderedBy === null ? null : { id: orderedBy, name: names.get(orderedBy) ?? orderedBy },
    orderedAt, reason, withWithdrawn, revision, head, progress: state === 'running' ? work?.progress ?? null : null, sha256, size,
    gaps: (gaps?.leftOut ?? []).map((each) => ({ title: each.title, why: each.why, label: LEFT_OUT_LABELS[each.why], detail: each.detail, sha256: each.sha256 })),
    recordWhole: gaps?.recordFault == null, error, readyAt, expiresAt,
  };
}

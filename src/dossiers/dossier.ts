import type { Instant } from '../../workflows/clock/civil-date.js';
import type { LeftOut, Manifest } from './format/manifest.js';

export const DOSSIER_STATES = ['waiting', 'running', 'ready', 'failed', 'expired'] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

export const DOSSIER_LABELS: Readonly<Record<DossierState, { readonly zh: string; readonly en: string }>> = {
  waiting: { zh: '等待制作', en: 'waiting to be made' },
  running: { zh: '正在制作', en: 'being made' },
  ready: { zh: '已制成', en: 'ready' },
  failed: { zh: '制作失败', en: 'could not be made' },
  expired: { zh: '保存期已过，案卷文件已删除', en: 'its time is over, the archive was removed' },
};

const DAY_MS = 86_400_000;
/** How long an archive is kept. A new one can be made at any time; the request itself stays on file. */
export const KEPT_DAYS = 30;
export const KEPT_MS = KEPT_DAYS * DAY_MS;

/** What a finished case file lacks. */
export interface Gaps {
  readonly leftOut: readonly LeftOut[];
  readonly recordFault: Manifest['recordFault'];
}

/** An order of a case file, and what became of it. Its reason and its gaps are personal data. */
export interface Dossier {
  readonly id: string;
  readonly caseId: string;
  readonly organId: string;
  /** Null: ordered on the command line. */
  readonly orderedBy: string | null;
  readonly orderedAt: Instant;
  readonly orderKey: string | null;
  readonly bodyHash: string;
  readonly reason: string;
  readonly withWithdrawn: boolean;
  readonly state: DossierState;
  /** The revision of the case that it shows, and the hash of the last entry up to it. */
  readonly revision: number;
  readonly head: string;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly gaps: Gaps | null;
  readonly error: string | null;
  readonly readyAt: Instant | null;
  readonly expiresAt: Instant | null;
}

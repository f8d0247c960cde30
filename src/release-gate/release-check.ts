import type { Instant } from '../../workflows/clock/civil-date.js';
import type { Leak, LeakPlace } from '../documents/leak.js';
import type { LeakRule } from '../documents/leak-rules.js';
import type { Bilingual } from '../platform/errors/bilingual.js';

/** Where the check of a file stands. Only `clear` says that nothing speaks against sending it. */
export const CHECK_STATES = ['waiting', 'clear', 'found', 'unreadable'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

const CHECK_LABELS: Readonly<Record<CheckState, Bilingual>> = {
  waiting: { zh: '等待外发检查', en: 'waiting to be checked' },
  clear: { zh: '已检查，未发现问题', en: 'checked, nothing found' },
  found: { zh: '发现问题，处理或者经批准放行前不得发出', en: 'there are findings; it may not leave until they are resolved or let pass' },
  unreadable: { zh: '无法检查，不得发出，请更换文件', en: 'cannot be checked, so it may not leave; replace the file' },
};

/** Who let a finding pass, when, and why. */
export interface Override {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** Something the check found in a file. */
export interface ReleaseFinding {
  readonly id: string;
  readonly attachmentId: string;
  readonly rule: LeakRule;
  readonly severity: Leak['severity'];
  readonly where: LeakPlace;
  readonly message: Bilingual;
  readonly excerpt: string | null;
  readonly count: number;
  readonly override: Override | null;
}

export interface ReleaseCheck {
  readonly attachmentId: string;
  readonly state: CheckState;
  readonly checkedAt: Instant | null;
  readonly findings: readonly ReleaseFinding[];
}

const ALL_PASSED: Bilingual = { zh: '发现的问题已逐项批准放行', en: 'each finding was let pass' };

/** Where the check of a file stands, in words: what was found and let pass does not read as if it still held the file back. */
export function checkLabel({ state, findings }: Pick<ReleaseCheck, 'state' | 'findings'>): Bilingual {
  const holdsBack = findings.some(({ severity, override }) => severity === 'error' && override === null);
  return state === 'found' && !holdsBack ? ALL_PASSED : CHECK_LABELS[state];
}

/** Something that keeps a file from being sent. */
export interface Blocker {
  readonly attachmentId: string;
  /** A rule of the check, or `not-checked`, `not-scanned`, `scan-failed`, `infected`. */
  readonly rule: string;
  readonly message: Bilingual;
}

/** What no reason can let pass: nobody knows what is in the file, or how much. */
const NEVER_PASSED: ReadonlySet<LeakRule> = new Set(['cannot-be-checked', 'too-many-findings']);

export function mayPass({ rule, severity }: Pick<ReleaseFinding, 'rule' | 'severity'>): boolean {
  return severity === 'error' && !NEVER_PASSED.has(rule);
}

/** The state that findings come to; whether they were let pass is another question. */
export function stateOf(leaks: readonly Leak[]): CheckState {
  if (leaks.some(({ rule }) => rule === 'cannot-be-checked')) return 'unreadable';
  return leaks.some(({ severity }) => severity === 'error') ? 'found' : 'clear';
}

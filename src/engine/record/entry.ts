import { hash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';
import type { CivilDate, Instant } from '../../../workflows/clock/civil-date.js';

/** What an entry says; everything here is covered by its hash. */
export interface EntryContent {
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly payload: unknown;
  readonly actorId: string | null;
  readonly on: CivilDate;
  readonly at: Instant;
  /** `request@1`. */
  readonly definition: string;
  readonly snapshotHash: string;
}

/** The package is CommonJS: its default export is the function itself, whatever its types say. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64);

export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** RFC 8785: the same content has the same text whatever the order of its keys. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** SHA-256 over the hash before and the canonical content. */
export function entryHash(prevHash: string, content: EntryContent): string {
  return sha256(`${prevHash}\n${canonical(content)}`);
}

import { canonical, sha256 } from '../engine/record/entry.js';
import type { LookupHash } from '../platform/crypto/lookup-hash.js';

/** Tells two bodies under one idempotency key apart without keeping a bare hash of personal data: keyed, and exact to the letter. */
export function fingerprintOf(lookup: LookupHash, content: unknown): string {
  return lookup.of('text', sha256(canonical(content)));
}

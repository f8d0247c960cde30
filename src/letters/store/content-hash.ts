import type { Letter } from '../../../workflows/letters/letter.js';
import { canonical, sha256 } from '../../engine/record/entry.js';

/** SHA-256 of what a letter says, whatever number and day it is given at signature (RFC 8785 text). */
export function contentHash(letter: Letter): string {
  return sha256(canonical({ ...letter, docNumber: null, issuedOn: null } as never));
}

/** Of the text and the files that go with it: what legal agreement is given to. */
export function packageHash(content: string, enclosures: readonly string[]): string {
  return enclosures.length === 0 ? content : sha256([content, ...[...enclosures].sort()].join('\n'));
}

import { createHmac } from 'node:crypto';

/** What is searched for by exact match. */
export type LookupKind = 'name' | 'document' | 'phone' | 'email' | 'text';

/**
 * One form for the ways in which people write the same thing: full-width forms folded, documents in capitals without separators,
 * phones as digits without the country's code, names without inner spaces between Chinese characters.
 */
export function normalised(kind: LookupKind, text: string): string {
  const plain = text.normalize('NFKC').trim();
  if (kind === 'document') return plain.toUpperCase().replace(/[\s-]/g, '');
  if (kind === 'phone') return plain.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '');
  if (kind === 'email') return plain.toLowerCase();
  const single = plain.replace(/\s+/g, ' ');
  return kind === 'name' ? single.replace(/(?<=\p{Script=Han}|·) (?=\p{Script=Han}|·)/gu, '').toLowerCase() : single;
}

/** Keyed hashes by which encrypted personal data is found. Without the key nobody can try out numbers. */
export class LookupHash {
  constructor(private readonly key: Buffer) {
    if (key.length < 32) throw new RangeError('a lookup key has 32 bytes or more');
  }

  /** 64 hexadecimal digits: the same for every way of writing the same thing, and different for each kind. */
  of(kind: LookupKind, text: string): string {
    return createHmac('sha256', this.key).update(`${kind}\n${normalised(kind, text)}`).digest('hex');
  }
}

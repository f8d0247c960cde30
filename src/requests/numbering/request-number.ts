import type { NumberSign } from '../../../workflows/letters/form.js';

/**
 * What a number is given for, as its series is kept: `registration` counts the requests that were received, `intake` the papers
 * that still wait for confirmation by both sides.
 */
export type RequestNumberKind = 'registration' | 'intake';

/** Letters are counted by the sign of their kind, as 复 or 补. */
export type NumberKind = RequestNumberKind | NumberSign;

const SIGN: Readonly<Record<RequestNumberKind, string>> = { registration: '申', intake: '来' };
const signOf = (kind: NumberKind): string => SIGN[kind as RequestNumberKind] ?? kind;

/**
 * A number in official style: `丰府办公开申〔2026〕12号`. Full-width brackets, four digits for the year, no leading zeros
 * (domain §9.3).
 * @param prefix the organ's own, as `丰府办公开`
 */
export function officialNumber(prefix: string, kind: NumberKind, year: number, serial: number): string {
  return `${prefix}${signOf(kind)}〔${year}〕${serial}号`;
}

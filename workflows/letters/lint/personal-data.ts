import { CODE_SHAPE, isOrganisationCode, isResidentId, isShapedAsResidentId, passesLuhn } from './identity-numbers.js';

export type PersonalKind = 'resident-id' | 'bank-card' | 'phone' | 'email' | 'organisation-code';

/** Something in a text that points at a person, or a code of an organisation that cannot be right. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** Without blanks and dashes. */
  readonly value: string;
  readonly index: number;
}

/** Runs of digits, as they are or in groups. A run is cut at 40 signs, so a long text is passed over once. */
const RUN = /(?<![\dA-Za-z*])(?:\+?86[- ]?)?\d(?:[ -]?\d){9,22}[Xx]?(?![\dA-Za-z*])/g;
/** Numbers within a run of several: a date, then a telephone number. */
const PART = /(?<!\d)(?:1[3-9]\d(?:[ -]?\d{4}){2}|\d{17}[\dXx]|\d{16,19})(?!\d)/g;
const CODE = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g;
const EMAIL = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;
const MOST = 200;

/** Personal data of a text, in order, at most two hundred. The text has half-width digits. */
export function personalDataIn(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const add = (kind: PersonalKind | null, value: string, index: number) => {
    if (kind !== null && found.length < MOST) found.push({ kind, value, index });
  };
  for (const match of text.matchAll(RUN)) {
    if (found.length >= MOST) break;
    const whole = kindOfNumber(match[0], text.slice(Math.max(0, match.index - 16), match.index));
    add(whole, match[0].replace(/[ -]/g, ''), match.index);
    if (whole === null && /[ -]/.test(match[0])) for (const part of match[0].matchAll(PART)) add(kindOfNumber(part[0], ''), part[0].replace(/[ -]/g, ''), match.index + part.index);
  }
  for (const match of text.matchAll(CODE)) add(brokenCode(match[0], text.slice(Math.max(0, match.index - 16), match.index)), match[0], match.index);
  for (const match of text.matchAll(EMAIL)) add('email', match[0], match.index);
  return found.sort((a, b) => a.index - b.index);
}

function kindOfNumber(run: string, before: string): PersonalKind | null {
  const digits = run.replace(/[ -]/g, '');
  const called = (label: RegExp) => label.test(before);
  if (called(/信用代码[^\d]{0,6}$/) && (isOrganisationCode(digits) || !isShapedAsResidentId(digits))) return null;
  if (isResidentId(digits)) return 'resident-id';
  if (called(/身份证[^\d]{0,10}$|公民身份号码[^\d]{0,6}$/) && (isShapedAsResidentId(digits) || /^\d{15}$/.test(digits))) return 'resident-id';
  if (/^(?:\+?86)?1[3-9]\d{9}$/.test(digits)) return 'phone';
  return isBankCard(digits, called(/卡号[^\d]{0,6}$|银行[^\d]{0,12}$|账[号户][^\d]{0,6}$/)) ? 'bank-card' : null;
}

/** By its check digit and first digits; without the word card or account only the ranges of the domestic network are taken for one. */
function isBankCard(digits: string, called: boolean): boolean {
  if (!/^\d{16,19}$/.test(digits)) return false;
  if (called && /^(?:62|60|4|5[1-5]|9)/.test(digits)) return passesLuhn(digits);
  return digits.startsWith('62') && passesLuhn(digits);
}

/** A code that a text itself calls one, with a check character that does not fit: mistyped, or one of the few issued that way. */
function brokenCode(code: string, before: string): PersonalKind | null {
  return /信用代码[^0-9A-Za-z]{0,6}$/.test(before) && CODE_SHAPE.test(code) && !isOrganisationCode(code) ? 'organisation-code' : null;
}

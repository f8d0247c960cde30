import { residentCheckDigit } from '../../identity/checks/check-digit.js';

export type PersonalKind = 'resident-id' | 'mobile' | 'bank-card' | 'email';

/** A piece of personal data in a text, as it stands there. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  readonly at: number;
  readonly text: string;
}

/** Digits of a number may be parted by single spaces, hyphens or dots, as people write them. Full-width digits count. */
const DIGIT_RUN = /[0-9０-９](?:[ \t\u00a0\u3000.\-－—]?[0-9０-９]){10,24}(?:[ \t\u00a0\u3000.\-－—]?[XxＸｘ])?/g;
const EMAIL = /[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;

/** Addresses of offices, which may be told. */
const OFFICIAL = /(?:^|\.)gov\.cn$/i;

/**
 * Numbers that point at a person: resident IDs with a right check digit, mobile numbers, bank cards with a right check digit of a
 * known issuer, e-mail addresses that are not of a government. Linear in the length of the text.
 */
export function personalDataIn(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(DIGIT_RUN)) found.push(...inRun(match[0], match.index));
  for (const match of text.matchAll(EMAIL)) {
    if (!OFFICIAL.test(match[0].slice(match[0].indexOf('@') + 1))) found.push({ kind: 'email', at: match.index, text: match[0] });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A run may be one number, or several in a row of a table: then each group of digits is looked at by itself. */
function inRun(run: string, at: number): PersonalDatum[] {
  const whole = kindOfNumber(plain(run));
  if (whole) return [{ kind: whole, at, text: run }];
  const tail = /[ \t\u00a0\u3000.\-－—]?[XxＸｘ]$/.exec(run);
  const withoutX = tail ? kindOfNumber(plain(run.slice(0, tail.index))) : null;
  if (withoutX) return [{ kind: withoutX, at, text: run.slice(0, tail!.index) }];
  return [...run.matchAll(/[0-9０-９]{11,19}[XxＸｘ]?/g)].flatMap((match) => {
    const kind = kindOfNumber(plain(match[0]));
    return kind ? [{ kind, at: at + match.index, text: match[0] }] : [];
  });
}

function plain(number: string): string {
  return number.normalize('NFKC').replace(/[^0-9Xx]/g, '').toUpperCase();
}

function kindOfNumber(number: string): PersonalKind | null {
  if (/^\d{17}[\dX]$/.test(number) && birthDate(number) && number[17] === residentCheckDigit(number.slice(0, 17))) return 'resident-id';
  if (/^(?:86|0086)?1[3-9]\d{9}$/.test(number)) return 'mobile';
  if (CARD.test(number) && luhn(number)) return 'bank-card';
  return null;
}

function birthDate(number: string): boolean {
  return /^(?:1[89]|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(number.slice(6, 14));
}

/** UnionPay and the banks' older numbers, Visa, Mastercard, American Express, JCB. */
const CARD = /^(?:62\d{14,17}|(?:95|96|98|99|60|68|69)\d{14,17}|4\d{15}|5[1-5]\d{14}|3[47]\d{13}|35\d{14})$/;

function luhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i += 1) {
    const digit = Number(number[number.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** The text with the middle of every piece of personal data starred. */
export function maskPersonalData(text: string): string {
  let masked = '';
  let past = 0;
  for (const { at, text: datum } of personalDataIn(text)) {
    if (at < past) continue;
    masked += text.slice(past, at) + masks(datum);
    past = at + datum.length;
  }
  return masked + text.slice(past);
}

function masks(datum: string): string {
  const at = datum.indexOf('@');
  if (at > 0) return `${datum[0]}***${datum.slice(at)}`;
  return `${datum.slice(0, 3)}${'*'.repeat(Math.max(datum.length - 5, 4))}${datum.slice(-2)}`;
}

import { isCivilDate } from '../../clock/civil-date.js';

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_SIGNS = '10X98765432';
/** Digits and capitals without I, O, Z, S and V (GB 32100-2015). */
const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** An 18-digit number shaped as a resident identity number (GB 11643-1999): a region that exists, a day of birth that does. */
export function isShapedAsResidentId(number: string): boolean {
  return /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{15}[\dXx]$/.test(number) && number.slice(6, 10) >= '1900' && number.slice(6, 10) < '2100'
    && isCivilDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
}

/** …and with the check character that its digits call for. */
export function isResidentId(number: string): boolean {
  return isShapedAsResidentId(number) && RESIDENT_SIGNS.charAt(weighed(number, '0123456789', RESIDENT_WEIGHTS) % 11) === number.charAt(17).toUpperCase();
}

/** Shape of a unified social credit code. */
export const CODE_SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

export function isOrganisationCode(code: string): boolean {
  return CODE_SHAPE.test(code) && CODE_ALPHABET.charAt((31 - (weighed(code, CODE_ALPHABET, CODE_WEIGHTS) % 31)) % 31) === code.charAt(17);
}

function weighed(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(text.charAt(i)), 0);
}

/** The check of bank cards (Luhn). */
export function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i += 1) {
    const digit = Number(number.charAt(number.length - 1 - i));
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

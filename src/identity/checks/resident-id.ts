import type { Bilingual } from '../../platform/errors/bilingual.js';
import { residentCheckDigit } from './check-digit.js';
import { normalizeNumber, verdict, type Verdict } from './verdict.js';

/**
 * Checks a resident identity number (GB 11643-1999: region, birth date, sequence, check character).
 * @param text as written on the form; a small x and full-width digits are accepted
 * @param today civil date `YYYY-MM-DD`; nobody is born after it
 */
export function residentId(text: string, today: string): Verdict {
  const number = normalizeNumber(text);
  if (/^\d{15}$/.test(number)) return verdict(number, [OLD_FORM]);
  if (!/^\d{17}[\dX]$/.test(number)) return verdict(number, [SHAPE]);
  return verdict(number, [...birthWarnings(number, today), ...checkDigitWarnings(number)]);
}

/** Warnings about the birth date in positions 7 to 14 of an 18-digit number. */
export function birthWarnings(number: string, today: string): Bilingual[] {
  const date = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isRealDate(date)) {
    return [{ zh: `号码中的出生日期 ${date} 不存在`, en: `The birth date in the number, ${date}, does not exist` }];
  }
  if (date > today) return [{ zh: `号码中的出生日期 ${date} 晚于今天`, en: `The birth date in the number, ${date}, is in the future` }];
  return [];
}

/** Warns when the last character is not the one the first 17 digits call for. */
export function checkDigitWarnings(number: string): Bilingual[] {
  if (number[17] === residentCheckDigit(number.slice(0, 17))) return [];
  return [{ zh: '号码的校验位不符，请核对是否录错', en: 'The check digit does not fit; please compare with the document' }];
}

function isRealDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (year < 1850 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

const SHAPE: Bilingual = {
  zh: '居民身份证号码应为 18 位：前 17 位为数字，末位为数字或 X',
  en: 'A resident identity number has 18 characters: 17 digits, then a digit or X',
};
const OLD_FORM: Bilingual = {
  zh: '15 位旧号码已停止使用，请核对是否有 18 位新号码',
  en: 'The old 15-digit number is no longer in use; please ask for the 18-digit number',
};

import type { Bilingual } from '../../platform/errors/bilingual.js';
import { normalizeNumber, verdict, type Verdict } from './verdict.js';

/**
 * Checks a unified social credit code (GB 32100-2015, 18 characters, check character modulo 31).
 * Codes that fail are known to have been issued, so a failure only warns.
 */
export function organisationCode(text: string): Verdict {
  const code = normalizeNumber(text);
  if (!SHAPE.test(code)) return verdict(code, [SHAPE_WARNING]);
  if (code[17] === organisationCheckCharacter(code.slice(0, 17))) return verdict(code, []);
  return verdict(code, [CHECK_WARNING]);
}

/** The check character of the first 17 characters. Every character must be of the code's alphabet. */
export function organisationCheckCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += ALPHABET.indexOf(first17[i]!) * WEIGHTS[i]!;
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** Digits and capitals without I, O, Z, S and V, which are taken for 1, 0, 2, 5 and U. */
export const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i − 1) modulo 31 for i = 1 … 17. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const SHAPE_WARNING: Bilingual = {
  zh: '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、Z、S、V），第 3 至 8 位为数字',
  en: 'A unified social credit code has 18 digits or capitals (never I, O, Z, S or V), with digits in positions 3 to 8',
};
const CHECK_WARNING: Bilingual = {
  zh: '统一社会信用代码的校验位不符，请核对是否录错；个别真实代码也不符合规则',
  en: 'The check character does not fit; please compare with the certificate. A few codes really issued break the rule',
};

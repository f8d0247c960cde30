import type { Bilingual } from '../../platform/errors/bilingual.js';
import { normalizeNumber, verdict, type Verdict } from './verdict.js';

/**
 * Checks a mainland mobile number: 11 digits beginning with 13 to 19. Narrower lists of prefixes go stale as blocks are issued.
 * The country code is accepted and dropped.
 */
export function mobile(text: string): Verdict {
  const number = normalizeNumber(text).replace(/^(\+|00)86(?=1\d{10}$)/, '');
  if (/^1[3-9]\d{9}$/.test(number)) return verdict(number, []);
  return verdict(number, [/^0\d{9,11}$/.test(number) ? LANDLINE : SHAPE]);
}

const SHAPE: Bilingual = { zh: '手机号码应为 11 位数字，以 13 至 19 开头', en: 'A mobile number has 11 digits and begins with 13 to 19' };
const LANDLINE: Bilingual = { zh: '这像是固定电话号码，无法接收短信', en: 'This looks like a landline, which cannot receive text messages' };

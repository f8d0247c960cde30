import type { Bilingual } from '../../platform/errors/bilingual.js';
import { organisationCode } from './organisation-code.js';
import { birthWarnings, checkDigitWarnings, residentId } from './resident-id.js';
import { normalizeNumber, verdict, type Verdict } from './verdict.js';

/** The papers an applicant may show (Art. 29: proof of identity). */
export const PAPER_KINDS = [
  'resident-id', 'organisation-code', 'passport', 'hk-macao-travel-permit', 'taiwan-travel-permit',
  'hk-macao-taiwan-residence-permit', 'foreign-permanent-resident', 'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PAPER_NAMES: Readonly<Record<PaperKind, Bilingual>> = {
  'resident-id': { zh: '居民身份证', en: 'Resident identity card' },
  'organisation-code': { zh: '统一社会信用代码', en: 'Unified social credit code' },
  passport: { zh: '护照', en: 'Passport' },
  'hk-macao-travel-permit': { zh: '港澳居民来往内地通行证', en: 'Mainland travel permit for Hong Kong and Macao residents' },
  'taiwan-travel-permit': { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
  'hk-macao-taiwan-residence-permit': { zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macao and Taiwan residents' },
  'foreign-permanent-resident': { zh: '外国人永久居留身份证', en: 'Foreign permanent resident identity card' },
  other: { zh: '其他证件', en: 'Other paper' },
};

/** Checks the number of any paper. `today` is a civil date `YYYY-MM-DD`. Papers without a published rule get a mild check of shape. */
export function checkPaper(kind: PaperKind, text: string, today: string): Verdict {
  const number = normalizeNumber(text);
  switch (kind) {
    case 'resident-id': return residentId(text, today);
    case 'organisation-code': return organisationCode(text);
    case 'hk-macao-taiwan-residence-permit': return numbered(kind, number, /^8[123]\d{15}[\dX]$/, today);
    case 'foreign-permanent-resident':
      return number.startsWith('9') ? numbered(kind, number, /^9\d{16}[\dX]$/, today) : shaped(kind, number, /^[A-Z]{3}\d{12}$/);
    case 'hk-macao-travel-permit': return shaped(kind, number, /^[HM]\d{8}(\d{2})?$/);
    case 'taiwan-travel-permit': return shaped(kind, number, /^(\d{8}|\d{10}[A-Z]?)$/);
    case 'passport': return shaped(kind, number, /^[A-Z0-9]{5,12}$/);
    case 'other': return verdict(number, number === '' ? [EMPTY] : []);
  }
}

/** A paper whose number is built like a resident's: birth date and check digit are looked at too. */
function numbered(kind: PaperKind, number: string, shape: RegExp, today: string): Verdict {
  if (!shape.test(number)) return shaped(kind, number, shape);
  return verdict(number, [...birthWarnings(number, today), ...checkDigitWarnings(number)]);
}

function shaped(kind: PaperKind, number: string, shape: RegExp): Verdict {
  if (shape.test(number)) return verdict(number, []);
  const name = PAPER_NAMES[kind];
  return verdict(number, [{ zh: `号码不像${name.zh}的号码，请核对`, en: `This does not look like the number of this paper: ${name.en}` }]);
}

const EMPTY: Bilingual = { zh: '没有填写证件号码', en: 'No number was given' };

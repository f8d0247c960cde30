import type { Bilingual } from '../../platform/errors/bilingual.js';

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

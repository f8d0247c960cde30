import type { Bilingual } from '../definition.js';

/** A natural person, or one of the five kinds of organisation exactly as in table 三 (domain §8.3). */
export type ApplicantKind = 'natural-person' | 'commercial' | 'research' | 'public-interest' | 'legal-service' | 'other-organisation';

export const APPLICANT_KINDS: readonly { readonly kind: ApplicantKind; readonly label: Bilingual; readonly reportKey: string }[] = [
  { kind: 'natural-person', label: { zh: '自然人', en: 'natural person' }, reportKey: 'naturalPerson' },
  { kind: 'commercial', label: { zh: '商业企业', en: 'commercial enterprise' }, reportKey: 'legalPerson.commercial' },
  { kind: 'research', label: { zh: '科研机构', en: 'research institution' }, reportKey: 'legalPerson.research' },
  { kind: 'public-interest', label: { zh: '社会公益组织', en: 'public-interest organisation' }, reportKey: 'legalPerson.publicInterest' },
  { kind: 'legal-service', label: { zh: '法律服务机构', en: 'legal service organisation' }, reportKey: 'legalPerson.legalService' },
  { kind: 'other-organisation', label: { zh: '其他', en: 'other organisation' }, reportKey: 'legalPerson.other' },
];

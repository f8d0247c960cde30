import { type PersonalKind, personalDataIn } from '../../../workflows/letters/lint/personal-data.js';
import type { Fault } from '../../../workflows/release/v1/payloads.js';

const LABELS: Readonly<Record<PersonalKind, Fault['label']>> = {
  'resident-id': { zh: '身份证号码', en: 'a resident ID number' }, 'bank-card': { zh: '银行卡号', en: 'a bank card number' }, phone: { zh: '手机号码', en: 'a mobile number' },
  email: { zh: '电子邮箱', en: 'an e-mail address' }, 'organisation-code': { zh: '有误的统一社会信用代码', en: 'a wrong unified social credit code' },
};

/** Addresses of offices, which may be told. */
const OFFICIAL = /@(?:[^@]+\.)?gov\.cn$/i;

/** Personal data in texts for the public, by the rules of the check of letters, and names of people who asked or were asked (Art. 15). */
export function personalFaults(texts: readonly string[], names: readonly string[]): Fault[] {
  const whole = texts.join('\n').normalize('NFKC');
  const kinds = new Set(personalDataIn(whole).filter(({ kind, value }) => kind !== 'email' || !OFFICIAL.test(value)).map(({ kind }) => kind));
  const named = names.some((name) => name.length >= 2 && whole.includes(name.normalize('NFKC')));
  return [
    ...[...kinds].map((kind): Fault => ({ rule: kind, label: LABELS[kind] })),
    ...(named ? [{ rule: 'name', label: { zh: '申请人或者第三方的姓名', en: 'the name of an applicant or a third party' } }] : []),
  ];
}

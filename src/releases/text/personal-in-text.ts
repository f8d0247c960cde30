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
  const named = texts.some((text) => namesIn(text, names).length > 0);
  return [
    ...[...kinds].map((kind): Fault => ({ rule: kind, label: LABELS[kind] })),
    ...(named ? [{ rule: 'name', label: { zh: '申请人或者第三方的姓名', en: 'the name of an applicant or a third party' } }] : []),
  ];
}

/**
 * Names that stand in a text, also where blanks or signs part their characters (张 三, 张·三) or a line ends within: people write so to
 * set names, and to get past a search.
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  const close = bare(text);
  return names.filter((name) => {
    const sought = bare(name);
    return sought.length >= 2 && close.includes(sought);
  });
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}·•.\-_*]+/gu, '').toLowerCase();

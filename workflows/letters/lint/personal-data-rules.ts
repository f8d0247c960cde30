import { textOf } from '../letter.js';
import { maskMiddle, maskNumbers } from './masking.js';
import { type PersonalDatum, personalDataIn, type PersonalKind } from './personal-data.js';
import { halfWidth, type Reading } from './reading.js';
import { errorRule, type Hit, hit, type LintRule, warningRule } from './rule.js';

type Place = PersonalDatum & { readonly id: string | null };

/**
 * Personal data in the letter that its reader did not give, and that are not the organ's own. What the applicant wrote in the request
 * may be restated to the applicant and told to another organ, but not to a third party.
 */
function inLetter(reading: Reading, kind: PersonalKind): Place[] {
  const { letter, passages, facts } = reading;
  if (letter.audience === 'internal' || letter.form === 'third-party-answer-form') return [];
  const known = halfWidth(knownTo(reading)).replace(/(?<=\d)[ -](?=\d)/g, '').toLowerCase();
  const texts = [
    ...(letter.addressee ? [{ id: 'addressee', text: halfWidth(textOf(letter.addressee)) }] : []), ...passages.map(({ id, text }) => ({ id, text })),
    ...letter.enclosures.map((title, i) => ({ id: `enclosure:${i + 1}`, text: halfWidth(title) })),
  ];
  return texts.flatMap(({ id, text }) => personalDataIn(text).map((each) => ({ ...each, id })))
    .filter((each) => each.kind === kind && !known.includes(each.value.toLowerCase()) && !(kind === 'email' && isOfficial(each.value, facts.organ.email)));
}

function knownTo({ letter, facts, consultation }: Reading): string {
  const { organ, applicant, request, proposal } = facts;
  const own = [organ.phone, organ.email, organ.feePayment, organ.address, proposal?.elements.responsibleOrgan, proposal?.elements.whereToGo];
  const party = consultation ? [consultation.party.contact] : facts.consultations.map((each) => each.party.contact);
  if (letter.audience === 'third-party') return [...own, ...party].join('\n');
  if (letter.audience === 'organ') return [...own, ...(consultation ? party : []), request.content].join('\n');
  return [...own, applicant.phone, applicant.email, applicant.address, request.content].join('\n');
}

function isOfficial(address: string, own: string | null): boolean {
  const domain = address.slice(address.indexOf('@') + 1).toLowerCase();
  return /(?:^|\.)gov\.cn$/.test(domain) || (own !== null && own.toLowerCase().endsWith(`@${domain}`));
}

const shown = ({ kind, value }: Place): string => (kind === 'email' ? maskNumbers(value) : maskMiddle(value));

const REMEDY = ['遮盖或者删去他人的个人信息。', 'Mask or remove the personal data of others.'] as const;
const BASIS = 'Art. 15; PIPL 28';

function letterRule(kind: PersonalKind, name: string, zh: string, en: string): LintRule {
  return errorRule(name, BASIS, [`文书中有${zh}`, `${en} in the letter`], REMEDY, (reading) =>
    inLetter(reading, kind).map((each): Hit => hit(each.id, `文书中出现${zh}${shown(each)}。`, `The letter shows ${en}: ${shown(each)}.`, shown(each))));
}

/** What the files that go out say; the release gate looks further than their text. */
function inAttachments({ input, letter, facts }: Reading, kinds: readonly PersonalKind[]): Place[] {
  if (letter.audience === 'internal') return [];
  const { organ, applicant } = facts;
  const known = [organ.phone, organ.email, organ.feePayment, ...(letter.audience === 'applicant' ? [applicant.phone, applicant.email] : [])].filter(Boolean).join('\n').replace(/(?<=\d)[ -](?=\d)/g, '').toLowerCase();
  return (input.attachments ?? []).flatMap(({ text }, i) => personalDataIn(halfWidth(text)).map((each) => ({ ...each, id: `enclosure:${i + 1}` })))
    .filter((each) => kinds.includes(each.kind) && !known.includes(each.value.toLowerCase()) && !(each.kind === 'email' && isOfficial(each.value, organ.email)));
}

function attachmentRule(make: typeof errorRule, name: string, kinds: readonly PersonalKind[], zh: string, en: string): LintRule {
  return make(name, BASIS, [`附件中有${zh}`, `${en} in an enclosure`], ['核对附件，按第三十七条遮盖后再提供。', 'Check the file and mask it (Art. 37) before it is given.'], (reading) => {
    const found = inAttachments(reading, kinds);
    return [...new Set(found.map(({ id }) => id))].map((id) => {
      const own = found.filter((each) => each.id === id);
      return hit(id, `附件中出现${zh}${own.length}处，如${shown(own[0]!)}。`, `The enclosure shows ${en}, ${own.length} in all, as ${shown(own[0]!)}.`, shown(own[0]!));
    });
  });
}

const code = warningRule('organisation-code', 'GB 32100-2015', ['统一社会信用代码校验位不符', 'check character of a social credit code does not fit'], ['核对代码；个别真实代码也不符合校验规则。', 'Compare with the certificate; a few issued codes do not fit either.'], (reading) =>
  inLetter(reading, 'organisation-code').map((each) => hit(each.id, `统一社会信用代码${each.value}校验位不符。`, `The social credit code ${each.value} does not check.`, each.value)));

export const PERSONAL_DATA_RULES: readonly LintRule[] = [
  letterRule('resident-id', 'personal-id', '身份证号码', 'an identity number'), letterRule('bank-card', 'personal-bank-card', '银行卡号', 'a bank card number'),
  letterRule('phone', 'personal-phone', '他人手机号码', 'a mobile number of somebody else'), letterRule('email', 'personal-email', '他人电子邮箱', 'an e-mail address of somebody else'),
  attachmentRule(errorRule, 'attachment-id', ['resident-id'], '身份证号码', 'identity numbers'), attachmentRule(errorRule, 'attachment-bank-card', ['bank-card'], '银行卡号', 'bank card numbers'),
  attachmentRule(warningRule, 'attachment-contact', ['phone', 'email'], '手机号码或者电子邮箱', 'mobile numbers or e-mail addresses'), code,
];

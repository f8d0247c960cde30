import { textOf } from '../letter.js';
import { isBlankSheet } from './letter-kind.js';
import { bare, halfWidth, type Reading } from './reading.js';
import { errorRule, hit, type LintRule } from './rule.js';

const addressee = errorRule('addressee', 'Art. 36; I235', ['主送对象错误', 'wrong addressee'], ['主送写申请人（或者本文书所对的第三方、机关）的姓名、名称。', 'Address it to the applicant, or the party or organ this letter is for.'], (reading) => {
  const { letter } = reading;
  if (isBlankSheet(letter)) return [];
  const right = addressees(reading);
  const written = letter.addressee && textOf(letter.addressee).trim();
  if (!written) return [hit('addressee', '文书没有主送对象。', 'The letter has no addressee.')];
  if (written.includes('【待补') || right.length === 0) return [];
  const plain = bare(written.replace(/^(?:申请人|第三方)[：:]?/, '').replace(/(?:先生|女士|同志|公司负责人)[：:]?$/, ''));
  // A name may itself begin so, as that of a laboratory for third-party tests.
  return right.some((name) => plain === bare(name) || bare(written) === bare(name)) ? [] : [hit('addressee', '主送对象不是本文书应当送达的人。', 'The addressee is not the one this letter is for.', `${written.slice(0, 1)}${'*'.repeat(Math.min(6, Math.max(1, written.length - 1)))}`)];
});

/** Whom a letter of this kind may be for. */
function addressees({ letter, facts, consultation, input }: Reading): string[] {
  const named = (names: readonly (string | undefined)[]) => names.filter((name): name is string => Boolean(name?.trim()));
  if (letter.audience === 'applicant') return named([facts.applicant.name]);
  if (letter.audience === 'third-party') return named(consultation ? [consultation.party.name] : facts.consultations.filter(({ kind }) => kind === 'third-party').map(({ party }) => party.name));
  const help = facts.assistance.find(({ id }) => id === input.subject?.assistanceId);
  if (help) return named([help.unit]);
  return named(consultation ? [consultation.party.name] : [...facts.consultations.map(({ party }) => party.name), ...facts.assistance.map(({ unit }) => unit)]);
}

const issuer = errorRule('issuer', 'Art. 36; SPC8', ['发文机关不是本机关', 'issued by another organ'], ['以收到申请的机关名义答复。', 'The organ that received the request signs.'], ({ letter, facts }) =>
  (bare(letter.issuer) === bare(facts.organ.name) ? [] : [hit(null, `发文机关应为${facts.organ.name}，文书写的是“${letter.issuer}”。`, `The issuer should be ${facts.organ.name}; the letter says '${letter.issuer}'.`, letter.issuer)]));

/** Letters that the number of the request belongs in: whoever gets them has to find the request again. */
const NUMBERED = new Set(['acknowledgement', 'correction-notice', 'reasons-demand', 'extension-notice', 'fee-notice', 'fee-cancellation', 'delayed-reply-notice', 'closing-notice', 'consultation-notice-to-applicant']);

const number = errorRule('registration-number', 'domain §5, common elements', ['登记编号缺失或者错误', 'registration number missing or wrong'], ['写本申请的登记编号。', 'Write the registration number of this request.'], ({ kind, form, facts: { request }, passages, body, letter }) => {
  if (request.number === null || letter.audience === 'internal' || (kind !== 'reply' && !NUMBERED.has(form))) return [];
  const shape = shapeOf(request.number);
  const inReceipt = passages.filter(({ role, text }) => role === 'receipt' || /登记(?:编)?号|申请编号|收件编号|受理编号/.test(text)).flatMap(({ id, text }) => [...text.matchAll(shape)].map((match) => ({ id, found: match[0] })));
  const wrong = inReceipt.find(({ found }) => bare(found) !== bare(request.number!));
  if (wrong && !inReceipt.some(({ id, found }) => id === wrong.id && bare(found) === bare(request.number!))) return [hit(wrong.id, `登记编号是${request.number}，文书写的是${wrong.found}。`, `The registration number is ${request.number}; the letter says ${wrong.found}.`, wrong.found)];
  return bare(body).includes(bare(request.number)) ? [] : [hit(null, `文书没有写明登记编号${request.number}。`, `The registration number, ${request.number}, is not in the letter.`)];
});

/** Numbers of the same series: the same text with other digits. */
function shapeOf(own: string): RegExp {
  const escaped = halfWidth(own).slice(0, 60).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d{1,6}');
  return new RegExp(`(?<!\\d)${escaped}(?!\\d)`, 'g');
}

/** What the title of each document says; a title with none of it, or with the word of another reply, belongs to another document. */
const TITLES = new Map<string, RegExp>(Object.entries({
  acknowledgement: /回执|收件证明|登记/, 'correction-notice': /补正/, 'reasons-demand': /说明理由/, 'extension-notice': /延[期长]/, 'third-party-consultation': /征求|征询/, 'consultation-notice-to-applicant': /征求|征询/,
  'release-despite-refusal': /告知/, 'co-producing-organ-consultation': /征求|征询|会商/, 'organ-consultation': /征求|征询|会商/, 'assistance-letter': /协[办助]/, 'fee-notice': /收费|缴费|信息处理费/, 'delayed-reply-notice': /延[迟期]/, 'closing-note': /终止|办结|说明/, 'closing-notice': /终止|办结|不再处理/, 'fee-cancellation': /撤销|取消/,
}));
const TITLE_OF_OUTCOME: readonly (readonly [prefix: string, word: RegExp])[] = [
  ['UNABLE.NOT_HELD.NOT_EXIST', /不存在/], ['UNABLE.NOT_HELD.NOT_THIS_ORGAN', /非本机关|不属于本机关/], ['NOT_PROCESSED.REPEAT', /重复申请/], ['NOT_PROCESSED.PETITION', /信访|投诉|举报/], ['NOT_PROCESSED.PUBLICATION', /出版物/],
  ['DENIED.REGISTER_ENQUIRY', /行政查询|查询事项/], ['UNABLE.STILL_UNCLEAR', /不明确/], ['UNABLE.NEEDS_CREATION', /另行制作|没有现成/], ['NOT_PROCESSED.EXCESSIVE', /大量反复/], ['NOT_PROCESSED.CONFIRM_REISSUE', /重新出具|已获取/],
  ['DENIED', /不予公开/], ['PARTIALLY_GRANTED', /部分公开/], ['GRANTED.ALREADY_PUBLIC', /已主动公开/],
];

const title = errorRule('title', 'domain §9.1', ['标题与文书不符', 'title does not fit'], ['使用与处理结果对应的文书标题。', 'Use the title of the document for this outcome.'], ({ kind, outcome, letter, form }) => {
  const wrong = () => [hit(null, `标题“${letter.title}”与文书不符。`, `The title '${letter.title}' does not fit this letter.`, letter.title)];
  const expected = TITLES.get(form);
  if (expected) return expected.test(letter.title) ? [] : wrong();
  if (kind !== 'reply' || !outcome) return letter.title.trim() === '' ? wrong() : [];
  const other = TITLE_OF_OUTCOME.some(([prefix, word]) => word.test(letter.title) && !outcome.code.startsWith(prefix) && !(prefix === 'DENIED' && /部分不予公开/.test(letter.title) && outcome.code === 'PARTIALLY_GRANTED'));
  const kindOfPaper = outcome.letter === '答复书' ? /答复/ : /告知|答复/;
  return other || !kindOfPaper.test(letter.title) ? wrong() : [];
});

export const ADDRESS_RULES: readonly LintRule[] = [issuer, title, addressee, number];

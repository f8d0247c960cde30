import { inBrackets } from '../../i18n/punctuation.js';
import { said } from '../../i18n/texts.js';
import { outcomeName } from '../../names/names.js';
import { both, type AboutCase } from './about.js';
import { factTitle } from './fact-names.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type Table = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
type Consultation = AboutCase['facts']['consultations'][number];

/** A closed list of words with their names, in the present language. */
export const choicesOf = (table: Table) => (): readonly Choice[] => Object.entries(table).map(([value, label]) => ({ value, label: said(label) }));

export const MEANS = both('联系方式', 'How');
export const LETTERS: Table = {
  correction: both('补正告知书', 'Notice of correction'), reasons: both('说明理由通知书', 'Demand for reasons'), fee: both('收费通知书', 'Fee notice'),
  extension: both('延期答复告知书', 'Notice of extension'), consultation: both('征求意见书', 'Consultation letter'), reply: both('答复文书', 'Reply'),
};
export const INTERESTS: Table = { 'trade-secret': both('商业秘密', 'Trade secret'), 'personal-privacy': both('个人隐私', 'Personal privacy'), other: both('其他合法权益', 'Other lawful interests') };
export const ANSWERS: Table = { CONSENTED: both('同意公开', 'Consents'), REFUSED: both('不同意公开', 'Refuses') };
export const CONSULTATION_STATES: Table = { ...ANSWERS, SILENT: both('逾期未答复', 'No answer in time'), WITHDRAWN: both('已撤回', 'Withdrawn') };
export const MODES: Table = { direct: both('直接送达', 'Handed over'), post: both('邮寄送达', 'By post'), electronic: both('电子送达', 'Electronically'), 'through-organ': both('委托其他机关送达', 'Through another organ') };
export const FEE_METHODS: Table = { PER_CASE: both('按件计收', 'By case'), PER_VOLUME: both('按量计收（页）', 'By volume (pages)') };
export const SECRECY_FINDINGS: Table = { none: both('没有', 'None'), removed: both('已处理（已删去）', 'Taken out'), withheld: both('有，不予公开', 'Withheld') };
export const DECISIONS: Table = { proceed: both('按拟答复办理', 'Proceed as proposed'), redraft: both('退回重新起草', 'Draft anew') };
export const CAUSES: Table = { 'error-found': both('发现错误', 'An error was found'), ordered: both('复议决定或者判决责令', 'Ordered by decision or judgment') };
export const RESULTS: Table = { UPHELD: both('结果维持', 'Upheld'), CORRECTED: both('结果纠正', 'Corrected'), OTHER: both('其他结果', 'Otherwise') };

/** Who is consulted: a third party by its masked name, an organ by its own. */
export function partyName({ thirdParties }: Pick<AboutCase, 'thirdParties'>, { kind, party }: Pick<Consultation, 'kind' | 'party'>): string {
  return kind === 'third-party' ? (thirdParties.find(({ id }) => id === party)?.name ?? party) : party;
}

const consultationChoices = (about: AboutCase, fits: (each: Consultation) => boolean): readonly Choice[] =>
  about.facts.consultations.filter(fits).map((each) => ({ value: each.id, label: `${each.id}. ${partyName(about, each)}` }));

export const openConsultations = (about: AboutCase) => consultationChoices(about, ({ answer }) => answer === null);
export const unreceivedConsultations = (about: AboutCase) => consultationChoices(about, ({ answer, receivedOn }) => answer === null && receivedOn === null);
/** Third parties who refused, or were silent: those against whom a release may be decided. */
export const refusedConsultations = (about: AboutCase) => consultationChoices(about, ({ kind, answer, override }) => kind === 'third-party' && (answer === 'REFUSED' || answer === 'SILENT') && override === null);
export const untoldConsultations = (about: AboutCase) => consultationChoices(about, ({ override }) => override !== null && override.noticeOn === null);

/** The letters whose coming to hand is not on record. */
export function awaitedLetters({ facts }: AboutCase): readonly string[] {
  const { corrections, reasons, fee, extension, consultations, replies } = facts;
  const waits = (sent: { receivedOn: string | null } | null | undefined) => sent != null && sent.receivedOn === null;
  return [
    ...(waits(corrections.at(-1)) ? ['correction'] : []), ...(waits(reasons) ? ['reasons'] : []), ...(waits(fee?.notice) ? ['fee'] : []), ...(waits(extension?.notice) ? ['extension'] : []),
    ...(consultations.some(({ answer, receivedOn }) => answer === null && receivedOn === null) ? ['consultation'] : []), ...(waits(replies.at(-1)) ? ['reply'] : []),
  ];
}

/** The letters to choose from; all where none is known to wait, so that the server may judge. */
export function letterChoices(about: AboutCase): readonly Choice[] {
  const awaited = awaitedLetters(about);
  return choicesOf(LETTERS)().filter(({ value }) => awaited.length === 0 || awaited.includes(value));
}

export const assistanceChoices = ({ facts }: AboutCase): readonly Choice[] => facts.assistance.filter(({ answeredOn }) => answeredOn === null).map(({ id, unit, what }) => ({ value: id, label: `${unit}：${what}` }));
export const disputeChoices = ({ facts }: AboutCase): readonly Choice[] =>
  facts.disputes.filter(({ result }) => result === null).map(({ id, kind, before, filedOn }) => ({ value: id, label: `${kind === 'suit' ? said(both('诉讼', 'Suit')) : said(both('行政复议', 'Reconsideration'))} ${before} ${filedOn}` }));
export const factChoices = ({ datedFacts }: AboutCase): readonly Choice[] => datedFacts.map(({ fact, on }) => ({ value: fact, label: `${said(factTitle(fact))}${inBrackets(on ?? '')}` }));
/** What may be answered at the counter: only what is given. */
export const GRANTS = ['GRANTED.ALREADY_PUBLIC', 'GRANTED.PROVIDED', 'GRANTED.TOLD_HOW'] as const;
export const grantChoices = (): readonly Choice[] => GRANTS.map((value) => ({ value, label: outcomeName(value) }));

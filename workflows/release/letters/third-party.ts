import { INTERESTS, PARTY } from '../../letters/forms/consulting/consulted.js';
import { locked, sheet } from '../../letters/forms/blocks.js';
import { contact, whereTo } from '../../letters/forms/frame.js';
import type { OrganFacts } from '../../letters/facts.js';
import type { Block, Letter } from '../../letters/letter.js';
import { remedyText } from '../../letters/remedy.js';
import { citationsText } from '../../letters/wording/citations.js';
import { count, day, known, phrase, say, sentence } from '../../letters/wording/runs.js';
import type { Consultation } from '../v1/consultation.js';

/** All that a letter to a third party of a release may say. Nothing of who asked, nor of how many. */
export interface ReleaseLetterFacts {
  readonly organ: OrganFacts;
  /** In clear. */
  readonly party: string;
  readonly consultation: Consultation;
  /** Working days to answer (Art. 32). */
  readonly answerDays: number;
}

/** Letters of a release, by the kind under which they are kept. None is ever changed once letters were made with it: a change is a further version. */
export const RELEASE_LETTERS = ['release-consultation', 'release-consultation-answer', 'release-notice'] as const;
export type ReleaseLetter = (typeof RELEASE_LETTERS)[number];

export const RELEASE_LETTER_TITLES: Readonly<Record<ReleaseLetter, string>> = {
  'release-consultation': '拟主动公开政府信息征求第三方意见书', 'release-consultation-answer': '征求意见确认函', 'release-notice': '主动公开政府信息告知书',
};

const CITES = [{ law: 'REG', article: 15 }, { law: 'REG', article: 32 }] as const;

const frame = (form: ReleaseLetter, { organ, party }: ReleaseLetterFacts, blocks: readonly Block[], more: Partial<Letter> = {}): Letter => ({
  form, formVersion: 1, audience: 'third-party', issuer: organ.name, title: RELEASE_LETTER_TITLES[form], docNumber: null, addressee: known(party, 'consultation.party.name', '第三方姓名或者名称'),
  blocks, enclosures: [], remedy: 'none', issuedOn: null, sealed: true, ...more,
});

const interestOf = ({ consultation: { interest } }: ReleaseLetterFacts): string => INTERESTS[interest] ?? '合法权益';
const informationOf = ({ consultation }: ReleaseLetterFacts) => phrase(consultation.information, 'consultation.information', '拟公开的政府信息');

/** The information that is to be published, 15 working days from its receipt, and that silence leaves the decision to the organ (Arts. 15, 32). */
export function consultationLetter(facts: ReleaseLetterFacts): Letter {
  return frame('release-consultation', facts, [
    locked('information', 'request', '征求意见的信息', say`本机关正在评估将下列政府信息主动向社会公开，其中涉及${PARTY}的内容公开后可能损害${PARTY}的合法权益：${informationOf(facts)}。`),
    locked('interest', 'reason', '可能涉及的权益', say`上述信息可能涉及${PARTY}的${interestOf(facts)}。`),
    locked('ground', 'ground', '法律依据', say`依据${citationsText(CITES)}的规定，现书面征求${PARTY}的意见，请${PARTY}答复是否同意公开上述信息；不同意公开的，请具体说明理由。`, { cites: CITES }),
    locked('period', 'period', '提出意见的期限', say`请${PARTY}自收到本征求意见书之日起${count(facts.answerDays, 'consultation.answerDays', '提出意见的期限（工作日）')}个工作日内提出意见（自收到之日的次日起计算）。`),
    locked('consequence', 'consequence', '意见的效力', say`${PARTY}逾期未提出意见的，由本机关依法决定是否公开。${PARTY}不同意公开且有合理理由的，不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知${PARTY}。`),
    locked('how-to', 'how-to', '答复方式', say`请填写所附征求意见确认函并签名或者盖章，${whereTo(facts)}。`), contact({ facts }),
  ], { enclosures: [RELEASE_LETTER_TITLES['release-consultation-answer']] });
}

/** The sheet the third party answers on. */
export function answerSheet(facts: ReleaseLetterFacts, docNumber: string): Letter {
  return frame('release-consultation-answer', facts, [sheet('answer', '征求意见确认函', [
    ['致', facts.organ.name], ['征求意见书文号', docNumber], ['第三方姓名或者名称', facts.party], ['征求意见的信息', informationOf(facts)], ['收到征求意见书日期', '', 1],
    ['意见', '□同意公开　　□部分同意公开　　□不同意公开'], ['同意公开的部分', '', 2], ['不同意公开的理由', '', 6], ['附送的证明材料', '', 2], ['联系人及联系电话', '', 1], ['签名或者盖章', '', 2], ['日期', '', 1],
  ])], { addressee: null, sealed: false });
}

/** Told before its information is published against its will, or after its silence in the public interest: content, reasons, and the remedies R3. */
export function releaseNotice(facts: ReleaseLetterFacts): Letter {
  const { consultation, organ } = facts;
  const asked = day(consultation.sentOn, 'consultation.sentOn', '征求意见书发出日期');
  return frame('release-notice', facts, [
    locked('answer', 'other', '第三方的意见', consultation.answer === 'SILENT'
      ? say`本机关于${asked}书面征求${PARTY}的意见，${PARTY}逾期未提出意见。`
      : say`本机关于${asked}书面征求${PARTY}的意见，${PARTY}于${day(consultation.endedOn, 'consultation.endedOn', '第三方答复日期')}答复不同意公开。`),
    locked('decision', 'decision', '公开决定', say`经审查，本机关决定将下列涉及${PARTY}的政府信息主动向社会公开：${informationOf(facts)}。`),
    locked('ground', 'ground', '法律依据', say`依据${citationsText(CITES)}的规定作出上述决定，并将决定公开的政府信息内容和理由书面告知${PARTY}。`, { cites: CITES }),
    locked('reason', 'reason', '公开的理由', reasonOf(consultation)),
    locked('remedy', 'remedy', '救济途径', remedyText('R3', organ, { document: '本告知书', reader: PARTY })), contact({ facts }),
  ], { remedy: 'R3' });
}

function reasonOf({ override, grounds }: Consultation) {
  if (override?.because !== 'unreasonable-refusal') return say`公开的理由：${sentence(override?.reasons, 'consultation.override.reasons', '不公开可能对公共利益造成重大影响的理由')}`;
  return say`${PARTY}不同意公开的理由为：${sentence(grounds, 'consultation.grounds', '第三方不同意公开的理由')}经审查，该理由不足以认定公开会损害${PARTY}的合法权益，不属于不予公开的合理理由。`;
}

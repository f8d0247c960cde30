import { type Citation, OUTCOMES, type Outcome, outcomeOf } from '../../request/outcomes.js';
import { citationText } from '../wording/citations.js';
import { type CitationMention, names, placeTextEn } from './citations-in-text.js';
import { around, type Passage, type Reading } from './reading.js';
import { errorRule, type Hit, hit, type LintRule, warningRule } from './rule.js';

type Cited = CitationMention & { readonly passage: Passage };

const missing = errorRule('ground-missing', 'Art. 36; domain §5', ['没有法律依据', 'no legal ground'], ['写明处理结果对应的条、款、项。', 'Cite the article, paragraph and item that carry the outcome.'], ({ kind, outcome, citations }) => {
  const principal = outcome?.basis[0];
  if (kind !== 'reply' || !outcome || !principal || citations.some((each) => each.law === principal.law && each.article === principal.article)) return [];
  return [hit(null, `“${outcome.label.zh}”应当引用${citationText(principal)}，文书没有引用。`, `'${outcome.label.en}' rests on ${placeTextEn(principal)}, which the letter does not cite.`)];
});

const item = errorRule('ground-item', 'Art. 36; domain §5', ['法律依据没有到款、项', 'ground not to the paragraph or item'], ['引用到款、项。', 'Cite to the paragraph or item.'], ({ kind, outcome, citations }) => {
  if (kind !== 'reply' || !outcome) return [];
  return outcome.basis.filter((place) => place.item !== undefined || place.paragraph !== undefined).flatMap((place) => {
    const same = citations.filter((each) => each.law === place.law && each.article === place.article);
    if (same.length === 0 || same.some((each) => (place.item === undefined || each.item !== null) && (place.paragraph === undefined || each.paragraph !== null))) return [];
    return [hit(same[0]!.passage.id, `应当引用到${citationText(place)}，文书只写了“${same[0]!.text}”。`, `Cite ${placeTextEn(place)}; the letter says only '${same[0]!.text}'.`, same[0]!.text)];
  });
});

const incomplete = warningRule('ground-incomplete', 'Art. 36(3)', ['未引用答复方式的依据', 'the article on how to reply is not cited'], ['一并引用第三十六条第（三）项。', 'Cite Art. 36(3) as well.'], ({ kind, outcome, citations }) => {
  const reply = outcome?.basis.slice(1).find((place) => place.article === 36);
  if (kind !== 'reply' || !reply || citations.length === 0 || citations.some(({ law, article }) => law === 'REG' && article === 36)) return [];
  return [hit(null, `没有引用${citationText(reply)}（决定不予公开的，告知并说明理由）。`, `${placeTextEn(reply)} (tell the refusal and its reasons) is not cited.`)];
});

/** Places that decide an outcome: citing one of them for a case that did not end so is a defect, not an ornament. */
const DECISIVE: readonly Citation[] = OUTCOMES.flatMap(({ basis }) => basis).filter(({ law, article }) => law === 'REG' && (article === 36 || article === 39 || (article >= 14 && article <= 16)));

const other = errorRule('ground-of-another-outcome', 'Arts. 14–16, 36, 39', ['引用了其他处理结果的依据', 'ground of another outcome'], ['改为与处理结果对应的条款。', 'Cite the place that belongs to the outcome.'], (reading) => {
  const { kind, outcome, citations } = reading;
  if (kind !== 'reply' || !outcome) return [];
  return citations.filter((each) => isDecisive(each) && !isAllowed(each, outcome, reading) && !denied(each)).map(({ passage, text, article, paragraph, item: number }) => {
    const owners = OUTCOMES.filter(({ basis }) => basis.some((place) => place.article === article && (place.item ?? null) === number && (place.paragraph ?? null) === paragraph));
    return hit(passage.id, `“${text}”${owners[0] ? `是“${owners[0].label.zh}”的依据，` : ''}与处理结果“${outcome.label.zh}”不符。`, `'${text}' ${owners[0] ? `is the ground of '${owners[0].label.en}' and ` : ''}does not fit '${outcome.label.en}'.`, text);
  });
});

function isDecisive({ law, article, item: number }: Cited): boolean {
  return law === 'REG' && DECISIVE.some((place) => place.article === article) && (article !== 36 || number !== null);
}

/** A mixed answer may cite what its parts rest on; a release after consultation may name Art. 15. */
function isAllowed(cited: Cited, { code, basis }: Outcome, { withheldGrounds, facts }: Reading): boolean {
  const places = code === 'PARTIALLY_GRANTED' ? [...basis, ...withheldGrounds.flatMap((ground) => outcomeOf(ground).basis)] : basis;
  if (places.some((place) => fits(cited, place))) return true;
  if (cited.article === 36 && code === 'PARTIALLY_GRANTED') return true;
  return cited.article === 15 && (code.startsWith('GRANTED') || code === 'PARTIALLY_GRANTED') && facts.consultations.some((each) => each.kind === 'third-party');
}

/** Less precise than the place is another rule's matter. */
function fits(cited: Cited, place: Citation): boolean {
  return cited.article === place.article && (cited.item === null || place.item === undefined || cited.item === place.item)
    && (cited.paragraph === null || place.paragraph === undefined || cited.paragraph === place.paragraph);
}

/** “不属于第十四条规定的情形” says that the place does not apply. */
function denied({ passage, index, text }: Cited): boolean {
  const { before, after } = around(passage.text, index, index + text.length);
  return /不属于|不涉及|不存在|未涉及|不符合|不适用|除(?!了)[^，]{0,20}$/.test(before) || /^[^，]{0,16}(?:以外|之外|除外)/.test(after);
}

const ARTICLES = 56;
const unknown = errorRule('ground-no-such-place', 'Regulation', ['引用的条、款、项不存在', 'no such article, paragraph or item'], ['核对条例现行文本（2019年修订，共五十六条）。', 'Compare with the Regulation in force (2019, 56 articles).'], ({ citations }) =>
  citations.filter(({ law, article, paragraph, item: number }) => law === 'REG' && (!(article >= 1 && article <= ARTICLES) || (article === 36 && !(number === null || (number >= 1 && number <= 7))) || ((article === 16 || article === 39) && !(paragraph === null || paragraph === 1 || paragraph === 2))))
    .map(({ passage, text }) => hit(passage.id, `条例没有“${text}”。`, `The Regulation has no '${text}'.`, text)));

const repealed = errorRule('ground-repealed', 'Order 711 (2019)', ['引用了已失效的规定', 'repealed text cited'], ['改引2019年修订后的条款：答复方式见第三十六条，期限见第三十三条。', 'Cite the Regulation as amended in 2019: replies Art. 36, periods Art. 33.'], ({ kind, citations, rest }) => {
  const old = citations.filter(({ law, article, item: number, passage }) => kind === 'reply' && law === 'REG' && ((article === 21 && number !== null) || (article === 24 && /15|十五/.test(passage.text))))
    .map(({ passage, text }): Hit => hit(passage.id, `“${text}”是2008年施行的旧条例的条文编号。`, `'${text}' is an article of the old Regulation of 2008.`, text));
  const orders = rest.flatMap(({ id, text }) => (/国务院令第\s?492\s?号|法释〔2011〕17号/.exec(text) ? [hit(id, '引用的文件已被修订或者废止。', 'What is cited has been amended or repealed.', /国务院令第\s?492\s?号|法释〔2011〕17号/.exec(text)![0])] : []));
  return [...old, ...orders];
});

/** Passages that withhold a part of what was asked for. */
function withheldPassages({ rest, outcome }: Reading): Passage[] {
  return outcome?.code === 'PARTIALLY_GRANTED' ? rest.filter(({ role }) => role === 'withheld') : [];
}

const withheldGround = errorRule('withheld-ground', 'Art. 37; domain §5', ['不予公开部分没有依据或者依据不符', 'withheld part without its ground'], ['每一不予公开部分分别写明依据。', 'Give each withheld part its own ground.'], (reading) =>
  withheldPassages(reading).flatMap((passage) => {
    const cited = reading.citations.filter((each) => each.passage === passage);
    const places = passage.ground && OUTCOMES.some(({ code }) => code === passage.ground) ? outcomeOf(passage.ground).basis.slice(0, 1) : [];
    const refusing = cited.filter(({ law, article }) => law === 'REG' && (article >= 14 && article <= 16 || article >= 36));
    if (refusing.length === 0) return [hit(passage.id, '该不予公开部分没有写明法律依据。', 'This withheld part has no legal ground.', passage.said)];
    if (places.every((place) => cited.some((each) => names(each, place)))) return [];
    return [hit(passage.id, `该部分的依据应当是${citationText(places[0]!)}，文书写的是“${refusing[0]!.text}”。`, `This part rests on ${placeTextEn(places[0]!)}; the letter says '${refusing[0]!.text}'.`, refusing[0]!.text)];
  }));

const withheldReason = errorRule('withheld-reason', 'Arts. 36(3), 37', ['不予公开部分没有理由', 'withheld part without a reason'], ['写明为什么该部分属于不予公开的情形。', 'Say why this part falls under its ground.'], (reading) =>
  withheldPassages(reading).filter(({ text }) => !givesReason(text)).map(({ id, said }) => hit(id, '该不予公开部分没有说明理由。', 'No reason is given for this withheld part.', said)));

/** What is left of a passage without citations, stock phrases and the name of the part has to say something. */
export function givesReason(text: string): boolean {
  if (/【待补/.test(text)) return true;
  const own = text.replace(/《[^》]{1,80}》/g, '').replace(/第[一二三四五六七八九十百\d]{1,6}[条款项]|第?（[一二三四五六七八九十\d]{1,3}）项?/g, '')
    .replace(/依据|依照|根据|按照|中华人民共和国|的规定|决定|不予(?:公开|提供)|本机关|规定|该(?:部分|信息|内容)/g, '');
  return /因|由于|鉴于|理由|公开后|一旦公开|公开(?:将|会|可能)|可能|涉及|属于|包含|含有|载有|尚未|尚处/.test(own) && own.replace(/[^\p{L}\p{N}]/gu, '').length >= 16;
}

const unmentioned = errorRule('withheld-missing', 'Art. 37', ['区分处理的部分未写入文书', 'a part of the proposal is not in the letter'], ['把处理意见中的每一部分写入文书。', 'Put every part of the proposal into the letter.'], ({ kind, outcome, facts, rest }) => {
  if (kind !== 'reply' || outcome?.code !== 'PARTIALLY_GRANTED' || !facts.proposal) return [];
  const text = rest.filter(({ role }) => role !== 'request').map((each) => each.text).join('\n');
  return facts.proposal.withheld.filter(({ part }) => part.trim() !== '' && !text.includes(part.trim()))
    .map(({ part }) => hit(null, `不予公开的“${part}”没有写入文书。`, `The withheld part '${part}' is not in the letter.`, part));
});

export const GROUND_RULES: readonly LintRule[] = [missing, item, incomplete, other, unknown, repealed, withheldGround, withheldReason, unmentioned];

import type { ConsultationFacts } from '../facts.js';
import { sayDate } from './dates-in-text.js';
import { type Reading, sentencesOf } from './reading.js';
import { errorRule, hit, type LintRule, warningRule } from './rule.js';

const thirdParties = ({ facts }: Reading): ConsultationFacts[] => facts.consultations.filter(({ kind }) => kind === 'third-party');

/** The reply releases something: all of it, or the parts not withheld. */
const releases = ({ kind, outcome }: Reading): boolean => kind === 'reply' && (outcome?.code === 'GRANTED.PROVIDED' || outcome?.code === 'GRANTED.TOLD_HOW');
const protects = ({ kind, outcome, withheldGrounds }: Reading): boolean =>
  kind === 'reply' && (outcome?.code === 'DENIED.THIRD_PARTY' || (outcome?.code === 'PARTIALLY_GRANTED' && withheldGrounds.includes('DENIED.THIRD_PARTY')));

const notAsked = errorRule('third-party-not-asked', 'Art. 32', ['没有征求第三方意见', 'the third party was never asked'], ['先书面征求第三方意见，或者在卷宗中写明无法征求的原因。', 'Consult the third party in writing first.'], (reading) =>
  (protects(reading) && thirdParties(reading).length === 0 ? [hit(null, '以损害第三方合法权益为由不予公开，但卷宗没有征求第三方意见的记录。', 'Withheld for the sake of a third party that was never asked.')] : []));

const open = errorRule('consultation-open', 'Arts. 32, 34', ['征求意见尚未结束', 'a consultation is still open'], ['等待答复或者答复期限届满。', 'Wait for the answer or the end of its period.'], (reading) => {
  if (!protects(reading) && !releases(reading) && reading.outcome?.code !== 'PARTIALLY_GRANTED') return [];
  return reading.facts.consultations.filter(({ answer, endedOn }) => reading.kind === 'reply' && answer === null && endedOn === null)
    .map(({ sentOn }) => hit(null, `${sayDate(sentOn)}发出的征求意见尚无答复，期限也未届满。`, `The consultation of ${sentOn} has neither an answer nor run out.`));
});

/** Whether the public interest overrode it, or its grounds were found unreasonable: it is told before. */
const againstItsWill = ({ answer, reasonable, override }: ConsultationFacts): boolean => override !== null || (answer === 'REFUSED' && reasonable === false);

const notTold = errorRule('third-party-not-told', 'Art. 32', ['公开前没有书面告知第三方', 'third party not told before release'], ['先将决定公开的内容和理由书面告知第三方，再答复申请人。', 'Tell the third party in writing what is released and why, then reply.'], (reading) => {
  if (!releases(reading) && !(reading.kind === 'reply' && reading.outcome?.code === 'PARTIALLY_GRANTED')) return [];
  return thirdParties(reading).filter(againstItsWill).filter(({ override }) => !override?.noticeOn || override.noticeOn > reading.day)
    .map(({ override }) => hit(null, override?.noticeOn ? `书面告知第三方的日期${sayDate(override.noticeOn)}晚于本答复。` : '第三方不同意公开，决定公开的内容和理由尚未书面告知第三方。', 'The release is against the will of the third party, which has not been told in writing before this reply.'));
});

const refused = errorRule('third-party-refused', 'Arts. 15, 32', ['第三方不同意且理由合理，却予以公开', 'released although the third party refused with good reason'], ['不予公开，或者先作出公共利益的认定并告知第三方。', 'Withhold, or first decide on the public interest and tell the third party.'], (reading) => {
  if (!releases(reading)) return [];
  return thirdParties(reading).filter(({ answer, reasonable, override }) => answer === 'REFUSED' && reasonable !== false && override === null)
    .map(() => hit(null, '第三方不同意公开且有合理理由，卷宗没有因公共利益予以公开的决定。', 'The third party refused with reasonable grounds, and no overriding public interest was decided.'));
});

type Said = NonNullable<ConsultationFacts['answer']>;
const ANSWERS: Readonly<Record<Said, { readonly zh: string; readonly en: string }>> = {
  CONSENTED: { zh: '同意公开', en: 'consented' }, REFUSED: { zh: '不同意公开', en: 'refused' }, SILENT: { zh: '逾期未答复', en: 'did not answer' }, WITHDRAWN: { zh: '征求意见已撤回', en: 'the question was withdrawn' },
};

/** What a sentence makes the third party say; null where it speaks of something else. */
function answerSaid(sentence: string): Said | null {
  if (!/第三方|权利人|当事人|该公司|该企业|利害关系人/.test(sentence) || /(?:不同意|未提出意见|逾期)[^。；，]{0,16}的，?(?:不予公开|由|不得|行政机关)/.test(sentence)) return null;
  if (/不同意|拒绝|表示反对|反对公开/.test(sentence)) return 'REFUSED';
  if (/(?:逾期|期限内|至今|仍|届满|均|但)[^，。]{0,8}(?:未|没有)[^，。]{0,10}(?:答复|回复|提出|反馈|回应|表示)|(?:未|没有)(?:作出|予以)?(?:答复|回复|反馈|提出意见)/.test(sentence)) return 'SILENT';
  return /(?:表示|书面|回函|答复|复函|已)[^，。]{0,10}同意/.test(sentence) && !/是否同意|未经|经[^，]{0,6}同意|如/.test(sentence) ? 'CONSENTED' : null;
}

const misquoted = errorRule('third-party-answer', 'Art. 32', ['第三方答复引述有误', 'answer of the third party misquoted'], ['按第三方的实际答复写。', 'Tell the answer as it was given.'], (reading) => {
  const answers = thirdParties(reading).flatMap(({ answer }) => (answer === null ? [] : [answer]));
  if (reading.kind !== 'reply' || answers.length === 0) return [];
  return reading.rest.filter(({ role }) => role !== 'request' && role !== 'ground').flatMap(({ id, said }) => sentencesOf(said).flatMap((sentence) => {
    const told = answerSaid(sentence);
    if (told === null || answers.includes(told)) return [];
    return [hit(id, `文书写第三方“${ANSWERS[told].zh}”，卷宗记录为“${answers.map((each) => ANSWERS[each].zh).join('、')}”。`, `The letter says the third party ${ANSWERS[told].en}; on file it ${answers.map((each) => ANSWERS[each].en).join(', ')}.`, sentence)];
  }));
});

const SILENCE_IS_CONSENT = /视为同意|视同同意|默认同意|推定同意|按同意处理|视作同意|(?:逾期|不复|未(?:答复|回复|反馈))[^。；]{0,16}(?:认为|视|当作|推定|默认)[^。；]{0,16}(?:同意|无异议|没有(?:意见|异议))/;

const silence = errorRule('third-party-silence', 'Art. 32', ['把第三方的沉默当作同意', 'silence of a third party taken for consent'], ['第三方逾期不答复的，由本机关决定是否公开。', 'Where a third party is silent, the organ decides.'], (reading) => {
  const { form, kind, passages } = reading;
  if (form !== 'third-party-consultation' && form !== 'third-party-answer-form' && form !== 'consultation-notice-to-applicant' && form !== 'release-despite-refusal' && kind !== 'reply') return [];
  if (kind === 'reply' && reading.facts.consultations.some((each) => each.kind === 'joint-organ')) return [];
  return passages.filter(({ said, role }) => role !== 'request' && SILENCE_IS_CONSENT.test(said) && !/不(?:得|能|应)?视为同意/.test(said))
    .map(({ id, said }) => hit(id, '第三方逾期不答复不能视为同意。', 'Silence of a third party is no consent.', said));
});

const otherSilence = errorRule('organ-silence', 'Arts. 11, 34', ['非共同制作机关的沉默不视为同意', 'silence of an organ that made nothing jointly taken for consent'], ['删去“视为同意”；只有共同制作的信息才适用第三十四条。', 'Take it out: only jointly made information falls under Art. 34.'], ({ form, passages }) =>
  (form === 'organ-consultation' ? passages.filter(({ said }) => SILENCE_IS_CONSENT.test(said) && !/不(?:得|能|应)?视为同意/.test(said)).map(({ id, said }) => hit(id, '对非共同制作机关，逾期不答复没有“视为同意”的法律效果。', 'For an organ that is no co-producer, silence has no such effect.', said)) : []));

const periodWrong = errorRule('consultation-period', 'Arts. 32, 34', ['征求意见的答复期限不符', 'period to answer the consultation wrong'], ['第三方、共同制作机关均为自收到之日起15个工作日。', 'Third parties and co-producers have 15 working days from receipt.'], ({ form, passages }) => {
  if (form !== 'third-party-consultation' && form !== 'co-producing-organ-consultation') return [];
  return passages.filter(({ role }) => role !== 'request').flatMap(({ id, said }) => [...said.matchAll(/(?:收到|之日起|请(?:于|在))[^。；，]{0,16}?(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,3})\s?(个?工作日|日内|天)/g)]
    .filter((match) => !(/^(?:15|十五)$/.test(match[1]!) && match[2]!.includes('工作日')))
    .map((match) => hit(id, `答复期限应为15个工作日，文书写的是“${match[0]}”。`, `The period is 15 working days; the letter says '${match[0]}'.`, match[0])));
});

const partyNamed = warningRule('third-party-named', 'Arts. 15, 32', ['答复中出现第三方名称', 'the third party is named in the letter'], ['除非申请内容已经写明，以“第三方”称之。', "Say 'the third party', unless the request names it."], (reading) => {
  const { letter, facts, passages } = reading;
  if (letter.audience !== 'applicant') return [];
  return thirdParties(reading).map(({ party }) => party.name.trim()).filter((name) => name.length >= 2 && !facts.request.content.includes(name))
    .flatMap((name) => passages.filter(({ said }) => said.includes(name)).slice(0, 1).map(({ id }) => hit(id, '文书写出了第三方的名称。', 'The letter names the third party.', `${name.slice(0, 1)}${'*'.repeat(Math.max(1, name.length - 1))}`)));
});

const applicantNamed = warningRule('applicant-named', 'Art. 32', ['向第三方透露了申请人', 'the applicant is named to the third party'], ['非必要不写申请人的姓名或者名称。', 'Leave the applicant’s name out unless it is needed.'], ({ letter, facts: { applicant }, passages }) => {
  const name = applicant.name.trim();
  if (letter.audience !== 'third-party' || name.length < 2) return [];
  return passages.filter(({ said }) => said.includes(name)).slice(0, 1).map(({ id }) => hit(id, '文书向第三方写出了申请人的姓名或者名称。', 'The letter names the applicant to the third party.', `${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`));
});

export const CONSULTATION_RULES: readonly LintRule[] = [notAsked, open, notTold, refused, misquoted, silence, otherSilence, periodWrong, partyNamed, applicantNamed];

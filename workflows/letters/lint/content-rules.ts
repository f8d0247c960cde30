import { SECRECY_LEVELS } from '../../request/v1/proposal.js';
import { chineseNumber } from '../wording/numerals.js';
import { itemsOf } from '../wording/request-items.js';
import { around, bare, type Passage, sentencesOf } from './reading.js';
import { errorRule, hit, type LintRule } from './rule.js';

const RESTATING = new Set(['acknowledgement', 'correction-notice', 'extension-notice']);

const restated = errorRule('request-restated', 'domain §5, common elements', ['没有完整写明申请内容', 'the request is not restated in full'], ['原文写明所申请的信息。', 'Restate what was asked for, in full.'], ({ kind, form, facts, body, passages }) => {
  const content = bare(facts.request.content);
  if (content === '' || (kind !== 'reply' && !RESTATING.has(form)) || bare(body).includes(content)) return [];
  const where = passages.find(({ role }) => role === 'request');
  return [hit(where?.id ?? null, '文书没有完整写明申请人所申请的信息。', 'The letter does not restate in full what was asked for.', where?.said)];
});

/** More items than any form has room for: a request so long is judged by its first ones. */
const MOST_ITEMS = 60;

/** A letter that answers all items at once says so; one that answers them one by one has to come to each. */
const ALL_OF_THEM = /上述(?:全部|各项|所有|[一二三四五六七八九十\d]{1,3}项|申请(?:事项|内容|信息)?(?:均|全部|都))|以上(?:各项|全部|[一二三四五六七八九十\d]{1,3}项)|(?:各项|全部|所有)(?:申请)?(?:事项|信息|内容)?均|其余(?:各项|事项|信息)|以上信息均|上述信息(?:均|全部|都)|(?:所申请的|申请的)[^。；]{0,12}(?:均|全部)|全部[一二三四五六七八九十\d]{1,3}项|各项/;

/** Outcomes that dispose of the request as such, whatever its items. */
const AS_A_WHOLE = /^(?:NOT_PROCESSED|OTHER)\.|^UNABLE\.STILL_UNCLEAR$/;

const itemAnswered = errorRule('item-unanswered', 'Art. 36; domain §5 note 1', ['申请事项未逐项答复', 'an item of the request is not answered'], ['对每一项分别答复，或者写明答复适用于全部各项。', 'Answer each item, or say that the answer covers all of them.'], (reading) => {
  if (reading.kind !== 'reply') return [];
  const items = itemsOf(reading.facts.request.content).slice(0, MOST_ITEMS);
  if (items.length < 2) return [];
  const answers = reading.rest.filter(({ role }) => role !== 'request' && role !== 'receipt' && role !== 'ground').map((passage): Answer => ({ passage, bare: bare(passage.text) }));
  const byItem = answers.some(({ passage }) => passage.item !== null);
  if (!byItem && AS_A_WHOLE.test(reading.outcome?.code ?? '')) return [];
  if (byItem ? /其余(?:各项|事项|信息|部分)/.test(reading.ownText) : ALL_OF_THEM.test(reading.ownText)) return [];
  const byNumber = byItem || /第[一二三四五六七八九十\d]{1,3}项/.test(reading.ownText.replace(/条第?（?[一二三四五六七八九十\d]{1,3}）?项/g, ''));
  if (!byNumber && !answers.some((answer) => items.some((item) => mentions(answer, item)))) return [hit(null, `申请包括${items.length}项，文书没有逐项答复，也没有写明答复适用于全部各项。`, `The request has ${items.length} items; the letter neither answers each nor says that it answers all.`)];
  return items.flatMap((item, i) => (isAnswered(answers, item, i + 1) ? [] : [hit(null, `第${i + 1}项“${item.slice(0, 30)}”没有答复。`, `Item ${i + 1} is not answered.`, item)]));
});

interface Answer {
  readonly passage: Passage;
  readonly bare: string;
}

function isAnswered(answers: readonly Answer[], item: string, number: number): boolean {
  const name = chineseNumber(number);
  const marks = new RegExp(`(?<!条|款)第(?:${name}|${number}|（${name}）|（${number}）)项|关于(?:第)?(?:${name}|${number})[、.．项]|^\\s*(?:${name}、|（${name}）|${number}[.．、]|（${number}）)`);
  return answers.some((answer) => answer.passage.item === number || mentions(answer, item) || marks.test(answer.passage.text));
}

/** An answer that says what the item said, at least its beginning. */
function mentions(answer: Answer, item: string): boolean {
  const key = bare(item.slice(0, 40)).slice(0, 10);
  return key.length >= 4 && answer.bare.includes(key);
}

const PURPOSE = /(?:请|须|需|应当?|要求|必须|未|没有)(?:您|你|申请人|贵单位|如实|进一步|同时|一并|书面|明确|具体|能){0,3}(?:说明|提供|填写|补充|注明|告知|列明|提交|写明|讲明|陈述)[^。；，]{0,18}(?<!土地|规划|房屋|资金|款项|经费|用地|建筑|海域|林地|设备|车辆|变更|权利)(?:用途|使用目的|申请目的|申请原因|特殊需要)|(?:生产、生活、科研|生产生活科研|自身(?:的)?(?:生产|生活|科研))[^。；]{0,10}(?:特殊)?需要|三需要|(?:与|同)(?:您|你|申请人)(?:本人|自身)?[^。；，]{0,12}(?:没有|无|不具有)(?:直接)?(?:利害|法律上的利害)?关[系联]|不具有申请人资格/;

const purpose = errorRule('purpose-asked', 'Art. 27', ['要求说明用途或者以用途拒绝', 'the purpose of the request is asked for'], ['删去：2019年修订后不再要求“三需要”，不得询问用途。', 'Take it out: since 2019 no need has to be shown, and the purpose may not be asked.'], ({ passages, form, letter }) =>
  (form === 'reasons-demand' || letter.audience === 'internal' ? [] : passages.filter(({ role, said }) => role !== 'request' && PURPOSE.test(said)).map(({ id, said }) => hit(id, '不得要求申请人说明申请信息的用途，也不得以与申请人无关为由拒绝。', 'The applicant need not say what the information is for, nor that it concerns the applicant.', PURPOSE.exec(said)![0]))));

const LEVEL = /绝密|机密(?!关)|秘密级|密级(?:为|是|：|:|确定为|定为)|定为(?:绝|机|秘)密|属于秘密(?!级以)|★\s?(?:\d{1,2}年|长期)|保密期限|解密(?:时间|日期|条件)(?:为|是|：)/;
const TELLS_CONTENT = /(?:该|上述|所涉|其)(?:文件|信息|材料|资料|档案|批复|会议纪要)?的?(?:主要|具体|核心)?内容(?:为|是|涉及|包括|系|主要是)|载明|记载了|主要记录|规定了(?:具体|以下)/;

const secret = errorRule('secret-revealed', 'Art. 14; SPC8', ['涉密答复透露密级、期限或者内容', 'level, period or content of a secret revealed'], ['只写属于国家秘密和依据；密级、期限、内容只在卷宗中。', 'Say only that it is a state secret, and the ground; level, period and content stay in the file.'], (reading) => {
  const { outcome, withheldGrounds, letter, rest, facts } = reading;
  const whole = outcome?.code === 'DENIED.STATE_SECRET';
  if (letter.audience === 'internal' || !(whole || withheldGrounds.includes('DENIED.STATE_SECRET'))) return [];
  const kept = facts.proposal?.evidence.secret;
  return rest.filter(({ role }) => role !== 'request').filter(({ role, ground }) => whole || (role === 'withheld' && (ground === null || ground === 'DENIED.STATE_SECRET'))).flatMap(({ id, said }) => sentencesOf(said).flatMap((sentence) => {
    const own = sentence.split('《').length > 1 ? sentence.replace(/《[^》]{1,80}》/g, '') : sentence;
    const level = LEVEL.exec(own)?.[0] ?? (kept && SECRECY_LEVELS.includes(kept.level) && new RegExp(`(?<!国家)${kept.level}`).exec(own)?.[0]);
    if (level) return [hit(id, '涉密答复写出了密级或者保密期限。', 'The letter reveals the level or the period of the secret.', level)];
    const period = kept && kept.period.length >= 2 && own.includes(kept.period) ? kept.period : undefined;
    if (period) return [hit(id, '涉密答复写出了保密期限。', 'The letter reveals the period of the secret.')];
    return TELLS_CONTENT.test(own) ? [hit(id, '涉密答复叙述了涉密内容。', 'The letter tells what the secret says.')] : [];
  }));
});

const decidesOtherwise = errorRule('outcome-in-text', 'Art. 36; domain §5', ['正文的结论与处理结果相反', 'the text decides otherwise than the outcome'], ['按处理结果改写决定段。', 'Word the decision as the outcome.'], (reading) => {
  const { kind, outcome, rest } = reading;
  if (kind !== 'reply' || !outcome) return [];
  const contrary = contraryOf(outcome.code);
  if (!contrary) return [];
  return rest.filter(({ role }) => role === 'decision').flatMap(({ id, said }) => {
    const found = contrary.exec(said);
    return found && !/(?:不属于|并非|是否|除)[^。；，]{0,10}$/.test(around(said, found.index, found.index).before) ? [hit(id, `决定段写“${found[0]}”，处理结果是“${outcome.label.zh}”。`, `The decision says '${found[0]}'; the outcome is '${outcome.label.en}'.`, found[0])] : [];
  });
});

/** Words that decide the other way. A partial grant says both. */
function contraryOf(code: string): RegExp | null {
  if (code.startsWith('GRANTED')) return /不予公开|不予提供|不予处理|信息不存在|不再处理/;
  if (code.startsWith('DENIED') && code !== 'DENIED.REGISTER_ENQUIRY') return /(?<!不)予以公开|信息不存在|不予处理|(?:向你|向您)(?:公开|提供)如下/;
  if (code.startsWith('UNABLE')) return /(?<!不)予以公开|决定[^。；，]{0,16}不予公开|不予处理/;
  return code.startsWith('NOT_PROCESSED') ? /(?<!不)予以公开|决定[^。；，]{0,16}不予公开|信息不存在/ : null;
}

export const CONTENT_RULES: readonly LintRule[] = [restated, itemAnswered, decidesOtherwise, purpose, secret];

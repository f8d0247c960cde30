import { type CivilDate, isCivilDate, weekday } from '../../clock/civil-date.js';
import type { LimitFacts } from '../facts.js';
import { type DateMention, sayDate } from './dates-in-text.js';
import { around, type Passage, type Reading } from './reading.js';
import { errorRule, hit, type LintRule } from './rule.js';

type Dated = DateMention & { readonly passage: Passage };

/** Dates the letter itself speaks: not those of the request as the applicant worded it. */
function ownDates({ dates, facts }: Reading): Dated[] {
  return dates.filter(({ passage, text }) => passage.role !== 'request' && !facts.request.content.includes(text));
}

const impossible = errorRule('date-impossible', 'Civil Code 200', ['日期不存在', 'no such day'], ['改为真实的日期。', 'Write a day that exists.'], (reading) => [
  ...ownDates(reading).filter(({ date }) => date === null).map(({ passage, text }) => hit(passage.id, `“${text}”这一天不存在。`, `'${text}' is no day.`, text)),
  ...(reading.letter.issuedOn !== null && !isCivilDate(reading.letter.issuedOn) ? [hit(null, '成文日期不存在。', 'The day of the letter does not exist.', String(reading.letter.issuedOn))] : []),
]);

const DAYS = '日一二三四五六';
const weekdayRule = errorRule('date-weekday', 'domain §4.1', ['日期与星期不符', 'weekday does not fit the date'], ['核对日期。', 'Compare with the calendar.'], (reading) =>
  ownDates(reading).flatMap(({ passage, text, end, date }) => {
    const named = /^\s?[（(]?\s?(?:星期|周)([一二三四五六日天])/.exec(passage.text.slice(end, end + 8))?.[1];
    if (!named || !date || !isCivilDate(date) || DAYS.charAt(weekday(date)) === named.replace('天', '日')) return [];
    return [hit(passage.id, `${text}是星期${DAYS.charAt(weekday(date))}，不是星期${named}。`, `${text} is not that day of the week.`, text)];
  }));

/** `于2026年3月2日收到您的申请`, and not the receipt of a correction, an opinion or an answer. */
function isReceiptOfRequest({ passage, index, end }: Dated): boolean {
  const { before, after } = around(passage.text, index, end);
  if (/申请[^。；，]{0,12}$/.test(before) && !/补正/.test(before) && /^(?:收悉|收到|接收|签收)(?:[（(，。；]|$)/.test(after)) return true;
  const object = /^[（(]?[^，。；]{0,14}?(?:收到|接收|受理|签收|收悉)(?:了|到)?([^。；]{0,40})/.exec(after)?.[1];
  if (object !== undefined) return !/补正|意见|回函|复函|缴|材料|答复|理由|说明/.test(object.slice(0, 16)) && /申请|你|您|贵|^[，。]?$/.test(object);
  return /收到(?:申请)?(?:之)?(?:日期|日|时间)(?:为|是|：|:)?\s?$|(?:申请)?(?:收悉|接收|受理)日期(?:为|是|：|:)?\s?$/.test(before) && !/补正|意见/.test(before);
}

const receipt = errorRule('receipt-date', 'Art. 31', ['收到申请的日期不符', 'day of receipt not that of the case'], ['写登记的收到日期：网络申请以双方确认之日为准。', 'Write the recorded day of receipt: for the internet, the day both sides confirmed.'], (reading) => {
  const { receivedOn } = reading.facts.request;
  if (receivedOn === null || reading.letter.audience === 'internal') return [];
  return ownDates(reading).filter((each) => each.date !== null && each.date !== receivedOn && isReceiptOfRequest(each))
    .map(({ passage, text }) => hit(passage.id, `收到申请的日期是${sayDate(receivedOn)}，文书写的是${text}。`, `The request was received on ${receivedOn}; the letter says ${text}.`, text));
});

const receiptMissing = errorRule('common-receipt', 'domain §5, common elements', ['没有写明收到申请的日期', 'day of receipt not stated'], ['写明收到申请的日期。', 'State the day of receipt.'], ({ kind, facts, dates }) => {
  const { receivedOn } = facts.request;
  if (kind !== 'reply' || receivedOn === null || dates.some(({ date }) => date === receivedOn)) return [];
  return [hit(null, `文书没有写明收到申请的日期${sayDate(receivedOn)}。`, `The letter does not state the day of receipt, ${receivedOn}.`)];
});

const before = errorRule('date-before-receipt', 'Art. 33', ['办理日期早于收到申请', 'a step dated before the receipt'], ['核对办理日期。', 'Compare with the file.'], (reading) => {
  const { receivedOn } = reading.facts.request;
  if (receivedOn === null || reading.kind === 'unknown') return [];
  const { issuedOn } = reading.letter;
  return [
    ...(issuedOn !== null && issuedOn < receivedOn ? [hit(null, `成文日期${sayDate(issuedOn)}早于收到申请的日期。`, `The letter is dated ${issuedOn}, before the request was received.`)] : []),
    ...ownDates(reading).filter((each) => each.date !== null && each.date < receivedOn && isOwnStep(each))
      .map(({ passage, text }) => hit(passage.id, `${text}早于收到申请的日期${sayDate(receivedOn)}。`, `${text} lies before the receipt on ${receivedOn}.`, text)),
  ];
});

/** A step in the handling of this request. Steps of earlier requests are told with 曾, 此前 or a document number. */
function isOwnStep({ passage, index, end }: Dated): boolean {
  const { before: preceding, after } = around(passage.text, index, end);
  if (/此前|曾|前次|上次|以前|原|历次|收件|至$/.test(preceding.slice(-24)) || /〔\d{4}〕/.test(after.slice(0, 30)) || after.startsWith('至')) return false;
  return /^，?[^，。；]{0,30}?(?:检索|查找|征求|征询|告知[^，。；]{0,6}补正|补正告知|要求[^，。；]{0,8}(?:补正|说明理由)|延长|延期|收到[^，。；]{0,6}(?:补正|第三方))/.test(after);
}

const future = errorRule('date-in-future', 'domain §9.1', ['已发生的事项日期在未来', 'a past event dated in the future'], ['核对日期。', 'Compare with the file.'], (reading) => {
  const { facts, letter, day } = reading;
  const latest = day > facts.on ? day : facts.on;
  return [
    ...(letter.issuedOn !== null && letter.issuedOn > facts.on ? [hit(null, `成文日期${sayDate(letter.issuedOn)}晚于今天${sayDate(facts.on)}。`, `The letter is dated ${letter.issuedOn}, after today, ${facts.on}.`)] : []),
    ...ownDates(reading).filter((each) => each.date !== null && each.date > latest && isPast(each))
      .map(({ passage, text }) => hit(passage.id, `${text}尚未到来，却写成已经发生。`, `${text} has not come yet, but is told as past.`, text)),
  ];
});

function isPast({ passage, index, end }: Dated): boolean {
  const { before: preceding, after } = around(passage.text, index, end);
  if (/请|应|须|将|拟|预计|最迟|不晚于|延长至|延期至|截至|届满|可/.test(preceding.slice(-16)) || /^(?:之?前|以前|前|止|届满|起|之后|后|以后)/.test(after) || /将|拟/.test(after.slice(0, 6))) return false;
  return /^(?:，)?[^，。；]{0,12}(?:收到|检索|查找|征求|征询|作出|送达|告知|补正|签收|寄出|发出|答复)/.test(after);
}

/** A day until which the organ says it will answer. */
function isOwnLimit({ passage, index, end }: Dated): boolean {
  const { before: preceding, after } = around(passage.text, index, end);
  if (/补正|缴纳|缴费|说明理由|反馈|提出意见|回复本|贵单位|贵公司|你单位|提供[^。；，]{0,10}材料/.test(`${preceding}${after}`)) return false;
  const deadline = /^(?:（[^）]{0,10}）)?(?:之?前|以前|前)[^。；，]{0,12}(?:答复|作出|答覆|回复)|^(?:届满|到期|截止)/.test(after);
  return deadline || /(?:答复|办理|处理)[^。；，]{0,16}(?:期限|时限|截止)[^。；，]{0,14}$|(?:延长|延期|延迟|推迟)(?:答复)?(?:期限)?(?:至|到)$|应(?:当)?(?:于|在)$|(?:届满|截止|到期)日?期?(?:为|是|：|:)$/.test(preceding);
}

function allowedLimits({ facts }: Reading): CivilDate[] {
  const days = ({ dueOn, estimatedOn }: LimitFacts) => [dueOn, estimatedOn];
  const all = [...days(facts.limits.statutory), ...days(facts.limits.target), ...(facts.extension ? [...days(facts.extension.from), ...days(facts.extension.to)] : []), facts.delay?.untilOn ?? null];
  return all.filter((date): date is CivilDate => date !== null);
}

const due = errorRule('due-date', 'Art. 33; domain §4', ['答复期限算错', 'due date wrong'], ['写系统计算的答复期限。', 'Write the due date as computed.'], (reading) => {
  const allowed = allowedLimits(reading);
  if (allowed.length === 0 || reading.kind === 'internal' || reading.form === 'extension-notice' || reading.form === 'delayed-reply-notice') return [];
  return ownDates(reading).filter((each) => each.date !== null && !allowed.includes(each.date) && isOwnLimit(each))
    .map(({ passage, text }) => hit(passage.id, `答复期限应为${sayDate(allowed[0]!)}，文书写的是${text}。`, `The reply is due on ${allowed[0]}; the letter says ${text}.`, text));
});

const provisional = errorRule('date-provisional', 'domain §10.3', ['把暂定日期写成确定日期', 'provisional date promised as certain'], ['写明“预计”，并说明以节假日安排公布后为准。', 'Say that the date is expected, and depends on the holiday notice to come.'], (reading) => {
  const { facts: { limits, extension } } = reading;
  const open = [limits.statutory, limits.target, ...(extension ? [extension.to] : [])].filter((each) => each.provisional || each.dueOn === null);
  const estimates = open.flatMap(({ dueOn, estimatedOn }) => [dueOn, estimatedOn]);
  if (reading.letter.audience === 'internal') return [];
  return ownDates(reading).filter(({ date, passage }) => date !== null && estimates.includes(date) && date > reading.day && !/预计|暂定|暂计|以[^。；]{0,30}(?:公布|为准)|预估|约|尚未公布/.test(passage.text))
    .map(({ passage, text }) => hit(passage.id, `${text}是按尚未公布的节假日安排估算的，不能写成确定日期。`, `${text} is an estimate: the holidays are not published yet.`, text));
});

export const DATE_RULES: readonly LintRule[] = [impossible, weekdayRule, receiptMissing, receipt, before, future, due, provisional];

import type { CivilDate } from '../../clock/civil-date.js';
import type { LetterFacts, LimitFacts } from '../facts.js';
import { sayDate } from './dates-in-text.js';
import { numberOf } from './numerals.js';
import { bare, type Reading } from './reading.js';
import { errorRule, type Hit, hit, type LintRule, warningRule } from './rule.js';

const last = ({ dueOn, estimatedOn }: LimitFacts): CivilDate | null => dueOn ?? estimatedOn;

/** `15个工作日`, as numbers, in the order of the text. */
function workingDaysIn(text: string): number[] {
  return [...text.matchAll(/(\d{1,3}|[一二三四五六七八九十]{1,3})\s?个?工作日/g)].map((match) => numberOf(match[1]!));
}

const extensionLength = errorRule('extension-length', 'Art. 33', ['延长的工作日数不符', 'length of the extension wrong'], ['延长最长不超过20个工作日，并与批准的一致。', 'At most 20 working days, and as consented to.'], (reading) => {
  const { extension } = reading.facts;
  if (reading.form !== 'extension-notice') return [];
  const stated = reading.passages.flatMap(({ id, role, said }) => (role === 'request' ? [] : [...said.matchAll(/延长[^。；，年月至]{0,12}?(?<![\d年月])(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(个?工作日|个?自然日|日|天|个月)/g)].map((match) => ({ id, count: numberOf(match[1]!), unit: match[2]!, text: match[0] }))));
  // The article's own maximum is not what was consented to.
  const wrong = stated.filter(({ text, count }) => !(/最长|超过/.test(text) && count === 20)).filter(({ count, unit }) => !unit.includes('工作日') || count > 20 || (extension !== null && count !== extension.workingDays))
    .map(({ id, text }) => hit(id, `文书写“${text}”，批准的是${extension?.workingDays ?? '不超过20'}个工作日。`, `The letter says '${text}'; ${extension?.workingDays ?? 'at most 20'} working days were consented to.`, text));
  return extension !== null && extension.workingDays > 20 ? [hit(null, `延长${extension.workingDays}个工作日，超过20个工作日。`, `An extension of ${extension.workingDays} working days is more than 20.`), ...wrong] : wrong;
});

const extensionDate = errorRule('extension-date', 'Art. 33', ['延长后的答复日期错误', 'new due date wrong'], ['写系统计算的新期限；期限跨入尚未公布安排的年度时写“预计”。', 'Write the new date as computed; where the holidays are not published, say it is expected.'], ({ form, facts: { extension }, dates, passages }) => {
  const right = extension && last(extension.to);
  if (form !== 'extension-notice' || !right) return [];
  if (dates.some(({ date }) => date === right)) return [];
  const period = passages.find(({ role }) => role === 'period');
  return [hit(period?.id ?? null, `文书没有写明延长后的答复期限${sayDate(right)}。`, `The letter does not state the new date, ${right}.`, period?.said)];
});

const extensionLate = errorRule('extension-late', 'Art. 33', ['延期告知超过原答复期限', 'extension told after the deadline'], ['原期限届满后不能再延期，应当尽快答复。', 'The deadline has passed: no extension is open any more; reply at once.'], ({ form, facts: { extension }, day }) => {
  const due = extension && last(extension.from);
  return form === 'extension-notice' && due && day > due ? [hit(null, `原答复期限${sayDate(due)}已经届满，不能再告知延期。`, `The reply was due on ${due}; it can no longer be extended.`)] : [];
});

const extensionConsent = errorRule('extension-consent', 'Art. 33', ['延期未经负责人同意', 'extension without consent'], ['先由政府信息公开工作机构负责人同意。', 'Have the head of the work body consent first.'], ({ form, facts: { extension } }) =>
  form === 'extension-notice' && extension !== null && extension.consentedBy === null ? [hit(null, '卷宗没有政府信息公开工作机构负责人的同意。', 'The consent of the head of the work body is not on file.')] : []);

const extensionUntold = warningRule('extension-not-told', 'Art. 33', ['延期未在期限届满前告知', 'extension not told before the deadline'], ['延期未及时告知的，按原期限计算是否逾期，并在卷宗中说明。', 'An extension not told in time does not count; explain in the file.'], ({ kind, facts: { extension } }) => {
  const due = extension && last(extension.from);
  if (kind !== 'reply' || !extension || !due || extension.consentedBy === null || (extension.notifiedOn !== null && extension.notifiedOn <= due)) return [];
  return [hit(null, extension.notifiedOn === null ? '已同意延期，但没有告知申请人。' : `延期于${sayDate(extension.notifiedOn)}才告知，原期限为${sayDate(due)}。`, `The extension was ${extension.notifiedOn === null ? 'never told' : `told on ${extension.notifiedOn}, after ${due}`}.`)];
});

const delayDate = errorRule('delay-late', 'Art. 35', ['延迟告知超过答复期限', 'delay told after the deadline'], ['答复期限届满前告知延迟答复。', 'Tell the delay before the deadline.'], ({ form, facts, day }) => {
  const due = last(facts.limits.statutory);
  return form === 'delayed-reply-notice' && due !== null && day > due ? [hit(null, `答复期限${sayDate(due)}已经届满。`, `The reply was due on ${due}.`)] : [];
});

type Correction = LetterFacts['corrections'][number];

function correctionOf({ input, facts }: Reading): Correction | null {
  return (input.subject?.round ? facts.corrections[input.subject.round - 1] : facts.corrections.at(-1)) ?? null;
}

const correctionLate = errorRule('correction-late', 'Art. 30', ['补正告知超过7个工作日', 'correction asked for after day 7'], ['超过7个工作日不能再要求补正，应当根据已有内容答复。', 'After working day 7 no correction may be asked for: decide on what there is.'], ({ form, facts, day }) => {
  const by = last(facts.limits.correctionNoticeBy);
  return form === 'correction-notice' && by !== null && day > by ? [hit(null, `补正告知最迟应于${sayDate(by)}发出，本文书日期为${sayDate(day)}。`, `The notice had to go out by ${by}; this letter is of ${day}.`)] : [];
});

const correctionItems = errorRule('correction-items', 'Art. 30', ['没有一次性列明全部补正事项', 'not all items in one notice'], ['把全部需要补正的事项列入同一告知书。', 'Put every item to be corrected into this one notice.'], (reading) => {
  if (reading.form !== 'correction-notice') return [];
  const items = correctionOf(reading)?.items ?? [];
  const text = bare(reading.passages.filter(({ role }) => role !== 'request').map((each) => each.said).join('\n'));
  const absent = items.filter((item) => bare(item) !== '' && !text.includes(bare(item)));
  if (items.length === 0 && !reading.passages.some(({ role, said }) => role === 'correction-item' && said.trim() !== '')) return [hit(null, '文书没有列明需要补正的事项。', 'The letter names nothing to correct.')];
  return absent.map((item) => hit(null, `补正事项“${item}”没有列入文书。`, `The item '${item}' is not in the letter.`, item));
});

const correctionPeriod = errorRule('correction-period', 'Art. 30', ['补正期限缺失或者不符', 'period for correction missing or wrong'], ['写明合理的补正期限及起算日。', 'State the reasonable period and from when it runs.'], (reading) => {
  if (reading.form !== 'correction-notice') return [];
  const right = correctionOf(reading)?.workingDays;
  const own = reading.passages.filter(({ role }) => role === 'period' || role === 'how-to' || role === 'consequence' || role === 'decision' || role === 'other');
  const named = own.flatMap(({ id, said }) => workingDaysIn(said).map((count) => ({ id, count, said })));
  if (named.length === 0) return /\d{4}年\d{1,2}月\d{1,2}日(?:之)?前/.test(reading.body) ? [] : [hit(null, '文书没有写明补正期限。', 'The letter does not state the period for correction.')];
  if (right === undefined || named.some(({ count }) => count === right)) return [];
  return [hit(named[0]!.id, `补正期限应为${right}个工作日，文书写的是${named[0]!.count}个工作日。`, `The period is ${right} working days; the letter says ${named[0]!.count}.`, named[0]!.said)];
});

const reasonsPeriod = errorRule('reasons-period', 'Art. 35', ['说明理由的期限不符', 'period for reasons wrong'], ['写登记的期限。', 'Write the period on file.'], ({ form, facts: { reasons }, passages }) => {
  if (form !== 'reasons-demand' || !reasons) return [];
  const own = passages.filter(({ role, said }) => role !== 'receipt' && role !== 'request' && /说明理由|理由/.test(said)).concat(passages.filter(({ role }) => role === 'period'));
  const named = own.flatMap(({ id, said }) => workingDaysIn(said).map((count) => ({ id, count, said })));
  if (named.length === 0 || named.some(({ count }) => count === reasons.workingDays)) return [];
  return [hit(named[0]!.id, `期限应为${reasons.workingDays}个工作日，文书写的是${named[0]!.count}个工作日。`, `The period is ${reasons.workingDays} working days; the letter says ${named[0]!.count}.`, named[0]!.said)];
});

const statutory = warningRule('reply-late', 'Art. 33', ['超过法定答复期限', 'after the statutory limit'], ['仍须答复；说明逾期原因并记入卷宗。', 'It still has to go out; give the reason and keep it on file.'], (reading) => lateBy(reading, 'statutory', '法定答复期限', 'the statutory limit'));

const target = warningRule('reply-after-target', 'local target', ['超过内部办理时限', 'after the local target'], ['说明原因。', 'Give the reason.'], (reading) =>
  ((reading.input.lateBy?.statutory ?? 0) > 0 ? [] : lateBy(reading, 'target', '内部办理时限', 'the local target')));

function lateBy({ kind, input, facts }: Reading, limit: 'target' | 'statutory', zh: string, en: string): Hit[] {
  const days = input.lateBy?.[limit] ?? 0;
  if (kind !== 'reply' || days <= 0) return [];
  const due = last(facts.limits[limit]);
  return [hit(null, `超过${zh}${due ? `（${sayDate(due)}）` : ''}${days}个工作日。`, `${days} working day${days === 1 ? '' : 's'} after ${en}${due ? `, ${due}` : ''}.`)];
}

export const PROCEDURE_RULES: readonly LintRule[] = [
  extensionLength, extensionDate, extensionLate, extensionConsent, extensionUntold, delayDate, correctionLate, correctionItems, correctionPeriod, reasonsPeriod, statutory, target,
];

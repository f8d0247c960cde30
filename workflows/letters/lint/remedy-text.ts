import { numberOf } from './numerals.js';

/** Which way a remedy text points: reconsideration first (R1), either (R2), both at once, only one of the two named, or neither. */
export type RemedySays = 'R1' | 'R2' | 'contradictory' | 'reconsideration-only' | 'suit-only' | 'nothing';

/** Words that bring a matter before a court. */
export const SUING = /诉讼|起诉|诉至|诉请|法院/;
const FIRST = /先(?:行|依法|应)?[^。；，]{0,40}复议|复议前置|未经[^。；，]{0,6}复议|复议决定书?[^。；，]{0,8}不服|(?:对|不服)[^。；，]{0,12}复议决定|复议机关[^。；，]{0,10}(?:逾期|不作)/;
const SIX_MONTHS = /(?:6|六|陆)个月/;
const DIRECT = /(?:或者?|也可以?|亦可)(?:(?!先|复议|逾期)[^。；]){0,60}(?:诉讼|起诉|诉至)|(?<!不得|不能|不可|无法|不)(?:以)?直接[^。；]{0,30}(?:诉讼|起诉|诉至)/;

/** Reads a remedy text as the citizen would. */
export function remedySays(text: string): RemedySays {
  const reconsideration = /复议/.test(text);
  const suit = SUING.test(text);
  if (!reconsideration && !suit) return 'nothing';
  if (!suit) return 'reconsideration-only';
  if (!reconsideration) return 'suit-only';
  const mustBeFirst = /先(?:行|依法|应)?[^。；，]{0,40}复议|复议前置|未经[^。；，]{0,6}复议|不(?:得|能|可)直接/.test(text);
  const direct = SIX_MONTHS.test(text) || DIRECT.test(text);
  if (mustBeFirst && direct) return 'contradictory';
  if (direct) return 'R2';
  return FIRST.test(text) || mustBeFirst ? 'R1' : 'R2';
}

/** A period that a remedy text gives. */
export interface RemedyPeriod {
  readonly text: string;
  readonly count: number;
  readonly unit: '日' | '工作日' | '月' | '年';
  readonly of: 'reconsideration' | 'suit' | 'suit-after-reconsideration';
}

const PERIOD = /(?<![年月\d])(\d{1,3}|[一二三四五六七八九十百两]{1,4})\s?(个工作日|工作日|个月|日|天|年)(?:之?内|以内|期限|期间)/g;

/** Every period of a remedy text, with what it is a period of: the next of the two that is spoken of. */
export function periodsIn(text: string): RemedyPeriod[] {
  return [...text.matchAll(PERIOD)].flatMap((match): RemedyPeriod[] => {
    const after = text.slice(match.index, match.index + 120).split('。')[0] ?? '';
    const before = text.slice(Math.max(0, match.index - 60), match.index).split(/[。；，]/).at(-1) ?? '';
    const reconsideration = /申请(?:行政)?复议|提[出起](?:行政)?复议/.exec(after)?.index ?? Infinity;
    const suit = SUING.exec(after)?.index ?? Infinity;
    if (reconsideration === Infinity && suit === Infinity) return [];
    const decided = /复议决定|复议期/.test(before) || /复议决定/.test(text.slice(Math.max(0, match.index - 30), match.index));
    return [{ text: match[0], count: numberOf(match[1]!), unit: unitOf(match[2]!), of: reconsideration < suit ? 'reconsideration' : decided ? 'suit-after-reconsideration' : 'suit' }];
  });
}

function unitOf(written: string): RemedyPeriod['unit'] {
  if (written.endsWith('工作日')) return '工作日';
  if (written === '个月') return '月';
  return written === '年' ? '年' : '日';
}

/** To whom reconsideration is applied for: `向丰城市人民政府申请行政复议`. What stands in brackets is explanation. */
export function reconsiderationOrgansIn(text: string): string[] {
  const plain = text.replace(/（[^）]{0,60}）/g, '');
  return [...plain.matchAll(/向([^，。；向]{1,60}?)(?:依法)?(?:申请|提[出起])(?:行政)?复议/g)].map((match) => match[1]!);
}

/** Where suit is brought. */
export function courtsIn(text: string): string[] {
  return [...text.matchAll(/(?:向|诉至)([^，。；向]{1,40}?法院)/g)].map((match) => match[1]!);
}

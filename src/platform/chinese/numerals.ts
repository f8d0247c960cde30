const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 两: 2, 幺: 1,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };

/** Characters a Chinese numeral is written with, for use inside a character class. */
export const NUMERAL_CHARACTERS = '〇零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟两幺';
/** Digits without tens: 二〇二四, 贰零贰肆. */
export const DIGIT_CHARACTERS = '〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺';

/** 12, 十二, 一百二十, 二〇二四, 贰拾, ii: the number meant; null when it is none, or longer than anybody writes. */
export function numberOf(text: string): number | null {
  if (text === '' || text.length > 9) return null;
  if (/^\d+$/.test(text)) return Number(text);
  if (text in ROMAN) return ROMAN[text]!;
  const characters = Array.from(text);
  if (characters.every((each) => each in DIGITS)) return Number(characters.map((each) => DIGITS[each]).join(''));
  let sum = 0;
  let pending: number | null = null;
  for (const each of characters) {
    if (each in DIGITS) pending = DIGITS[each]!;
    else if (each in TENS) {
      sum += (pending ?? (sum === 0 ? 1 : 0)) * TENS[each]!;
      pending = null;
    } else return null;
  }
  return sum + (pending ?? 0);
}

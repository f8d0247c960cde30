const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

/** A whole number in Arabic digits or in Chinese numerals below ten thousand (`36`, `三十六`); NaN where it is none. */
export function numberOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  let total = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else if (DIGITS[sign] !== undefined) digit = DIGITS[sign];
    else return NaN;
  }
  return text === '' ? NaN : total + (digit ?? 0);
}

/** A year written digit by digit: `二〇二六`. */
export function yearOf(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  const digits = text.split('').map((sign) => DIGITS[sign]);
  return digits.length === 4 && digits.every((digit) => digit !== undefined) ? Number(digits.join('')) : NaN;
}

/** A sum of money in capitals, to the yuan: `伍万肆仟柒佰元整` is 54700; NaN where it cannot be read. */
export function capitalAmount(text: string): number {
  const whole = /^([零壹贰叁肆伍陆柒捌玖拾佰仟万]{1,20})[元圆]/.exec(text)?.[1];
  if (!whole) return NaN;
  const [high, low] = whole.includes('万') ? [whole.slice(0, whole.indexOf('万')), whole.slice(whole.indexOf('万') + 1)] : ['', whole];
  return (high ? numberOf(high) * 10_000 : 0) + (low ? numberOf(low) : 0);
}

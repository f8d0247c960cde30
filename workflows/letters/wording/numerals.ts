const DIGITS = '零一二三四五六七八九';

/** 36 → `三十六`, 105 → `一百零五`: as articles are numbered. Errors: RangeError outside 1 to 999. */
export function chineseNumber(n: number): string {
  if (!Number.isSafeInteger(n) || n < 1 || n > 999) throw new RangeError(`not a number of an article: ${n}`);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const digit = (each: number) => DIGITS.charAt(each);
  const high = hundreds === 0 ? '' : `${digit(hundreds)}百`;
  if (tens === 0) return ones === 0 ? high : `${high}${high && '零'}${digit(ones)}`;
  return `${high}${tens === 1 && !high ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}

const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

/** Four digits in capitals, with one 零 for every hole between digits: 1030 → `壹仟零叁拾`. */
function group(n: number): string {
  let text = '';
  let hole = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      hole = text !== '';
      continue;
    }
    text += `${hole ? '零' : ''}${CAPITALS.charAt(digit)}${UNITS[place]}`;
    hole = false;
  }
  return text;
}

function wholeYuan(yuan: number): string {
  let text = '';
  for (let place = GROUPS.length - 1; place >= 0; place -= 1) {
    const part = Math.floor(yuan / 10_000 ** place) % 10_000;
    if (part === 0) continue;
    const hole = text !== '' && (part < 1000 || Math.floor(yuan / 10_000 ** (place + 1)) % 10_000 === 0);
    text += `${hole ? '零' : ''}${group(part)}${GROUPS[place]}`;
  }
  return text;
}

/** An amount of money in capitals, without the word 人民币: 1100 → `壹仟壹佰元整`, 0.5 → `伍角`. Errors: RangeError for less than 0, a trillion and more, or not a number. */
export function capitalYuan(amount: number): string {
  const cents = Math.round(amount * 100);
  if (!Number.isFinite(amount) || amount < 0 || cents >= 10 ** 14) throw new RangeError(`not an amount of money: ${amount}`);
  const [yuan, jiao, fen] = [Math.floor(cents / 100), Math.floor(cents / 10) % 10, cents % 10];
  const whole = yuan === 0 ? '' : `${wholeYuan(yuan)}元`;
  if (jiao === 0 && fen === 0) return `${whole || '零元'}整`;
  const tenth = jiao === 0 ? (whole && '零') : `${CAPITALS.charAt(jiao)}角`;
  return `${whole}${tenth}${fen === 0 ? '' : `${CAPITALS.charAt(fen)}分`}`;
}

/** Digits in groups of three: `¥` amounts as they are read, 54700 → `54,700`. */
export function figures(amount: number): string {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (cents ? `.${cents}` : '');
}

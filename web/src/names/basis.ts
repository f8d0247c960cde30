import { chineseNumber } from '../../../workflows/letters/wording/numerals.js';
import { longDate } from '../i18n/dates.js';
import type { Language } from '../i18n/language.js';

/** Laws and documents as the rules cite them, with the names people know them by. */
const LAWS: Readonly<Record<string, string>> = {
  Art: '《条例》', Arts: '《条例》', ARL: '《行政复议法》', APL: '《行政诉讼法》', PIPL: '《个人信息保护法》', 'Civil Code': '《民法典》', FEE: '《信息处理费管理办法》', 'Fee Measures': '《信息处理费管理办法》',
};
const DOCUMENTS: Readonly<Record<string, string>> = {
  I207: '国办公开办函〔2015〕207号', I235: '国办公开办函〔2016〕235号', SPC8: '法释〔2025〕8号', SQ21: '宿政办函〔2021〕21号', 'FEE-SC': '信息处理费管理规定', Regulation: '《条例》', 'Order 711 (2019)': '国务院令第711号', 'local target': '市定期限', 'work plan': '工作方案', 'Fee Measures': '《信息处理费管理办法》',
};
/** Our own notes on why a rule is as it is: no basis that an office could name. */
const OWN = /^(domain|design|practice)\b/;

const PLACE = /^(\d+)(?: ?¶(\d+))?(?:\((\d+)\)(?=\())?(?:\((\d+)\))?$/;

function placeInChinese(place: string): string {
  const since = /^in force (\d{4}-\d\d-\d\d)$/.exec(place.trim());
  if (since) return `${longDate(since[1], 'zh')}起施行`;
  const [from = '', to] = place.trim().split('–');
  const found = PLACE.exec(from);
  if (!found) return place.trim();
  const [, article, marked, counted, item] = found;
  const paragraph = marked ?? counted;
  const one = `第${chineseNumber(Number(article))}条${paragraph ? `第${chineseNumber(Number(paragraph))}款` : ''}${item ? `第（${chineseNumber(Number(item))}）项` : ''}`;
  return to === undefined ? one : `${one}至${placeInChinese(to)}`;
}

function inChinese(citation: string): string {
  const named = DOCUMENTS[citation];
  if (named) return named;
  if (citation.startsWith('work plan: ')) return `工作方案“${citation.slice('work plan: '.length)}”`;
  const found = /^(Fee Measures|Civil Code|[A-Za-z]+)\.? (\d.*)$/.exec(citation);
  const law = found && LAWS[found[1]!];
  return law ? `${law}${found[2]!.split(',').map(placeInChinese).join('、')}` : citation;
}

/**
 * The basis of a rule as an office names it: `Art. 33 ¶3` → 《条例》第三十三条第三款. Rows of table 三 and notes of ours are left out.
 * @param given one citation, several separated by `;`, or a list of them
 */
export function basisInWords(given: string | readonly string[] | null | undefined, language: Language): string {
  const all = (typeof given === 'string' ? [given] : given ?? []).flatMap((each) => each.split(';')).map((each) => each.trim()).filter((each) => each !== '' && !OWN.test(each) && !each.startsWith('（'));
  return language === 'en' ? all.join('; ') : [...new Set(all.map(inChinese))].join('；');
}

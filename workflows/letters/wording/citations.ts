import type { Citation } from '../../request/outcomes.js';
import { chineseNumber } from './numerals.js';

/** Full titles, as a letter has to cite them. */
export const LAW_TITLES: Readonly<Record<Citation['law'], string>> = {
  REG: '《中华人民共和国政府信息公开条例》',
  FEE: '《政府信息公开信息处理费管理办法》',
};

/** `第三十六条第（四）项`, `第十六条第二款`: the place within its law. */
export function placeText({ article, paragraph, item }: Citation): string {
  return `第${chineseNumber(article)}条${paragraph ? `第${chineseNumber(paragraph)}款` : ''}${item ? `第（${chineseNumber(item)}）项` : ''}`;
}

/** One citation in full: `《中华人民共和国政府信息公开条例》第三十六条第（四）项`. */
export function citationText(citation: Citation): string {
  return `${LAW_TITLES[citation.law]}${placeText(citation)}`;
}

/** Several, each law named once, in the order given: `《…条例》第十四条、第三十六条第（三）项`. */
export function citationsText(citations: readonly Citation[]): string {
  const laws = [...new Set(citations.map(({ law }) => law))];
  return laws.map((law) => `${LAW_TITLES[law]}${citations.filter((each) => each.law === law).map(placeText).join('、')}`).join('，');
}

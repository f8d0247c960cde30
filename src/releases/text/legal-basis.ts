import { releases, type ReleaseContext } from '../../../workflows/release/v1/context.js';
import { ARTICLE_OF } from '../../../workflows/release/grounds.js';
import { itemOf, scopeItem, type ScopeItem } from '../../../workflows/release/scope.js';
import { outcomeOf } from '../../../workflows/request/outcomes.js';
import { LEAST_SHOWN } from '../../catalogue/items/shown-demand.js';

const REGULATION = '《中华人民共和国政府信息公开条例》';
const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${n % 10 === 0 && tens > 0 ? '' : DIGITS[n % 10]}`;
}

function cited(entry: ScopeItem): string {
  const item = itemOf(entry);
  return `第${numeral(entry.article)}条${item ? `第（${numeral(item)}）项` : ''}`;
}

/**
 * Where a publication rests: on Arts. 19–21 where it falls within them, and on Art. 44. Where so few have asked that their number is not
 * shown, Art. 44 would tell it: its first paragraph says that there were several, its second that one of them suggested it.
 */
export function legalBasisOf({ evaluation, flags }: Pick<ReleaseContext, 'evaluation' | 'flags'>): string {
  const scope = [...new Set((evaluation?.scope ?? []).flatMap((code) => scopeItem(code) ?? []).map(cited))];
  const asked = Math.max(0, ...flags.map(({ distinctApplicants }) => distinctApplicants));
  if (asked < LEAST_SHOWN) return `${REGULATION}${scope.length > 0 ? scope.join('、') : '第十三条第一款'}`;
  const suggested = flags.some(({ rule }) => rule === 'suggestion') || scope.length > 0;
  return `${REGULATION}${[...scope, `第四十四条第${suggested ? '二' : '一'}款`].join('、')}`;
}

/** What is left out of a release in part, and on which grounds, as the public reads it (Art. 37). */
export function leftOutOf({ proposal, decision }: Pick<ReleaseContext, 'proposal' | 'decision'>): { readonly what: string; readonly ground: string } | null {
  const decided = decision && releases(decision.decision) ? decision : proposal;
  const left = decided?.leftOut ?? [];
  if (left.length === 0) return null;
  const ground = [...new Set(left.map(({ ground: code }) => `${outcomeOf(code).label.zh}（${REGULATION}${articleInWords(ARTICLE_OF[code])}）`))];
  return { what: left.map(({ part }) => part).join('；'), ground: ground.join('；') };
}

/** `Art. 16 ¶2` → 第十六条第二款 */
function articleInWords(article: string): string {
  const [, number, paragraph] = /(\d+)(?: ¶(\d+))?/.exec(article)!;
  return `第${numeral(Number(number))}条${paragraph ? `第${numeral(Number(paragraph))}款` : ''}`;
}

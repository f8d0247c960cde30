import { numberOf } from '../../../platform/chinese/numerals.js';
import type { Ordinal, OrdinalUnit } from '../facts.js';

const N = '(\\d{1,3}|[a-h]|i{1,3}|iv|vi{0,3})';
/** A count of a unit in prepared text, where Chinese numerals are Arabic already. */
const PATTERNS: readonly (readonly [OrdinalUnit, RegExp])[] = [
  ['batch', new RegExp(`(?<![\\da-z])(?:第)?(\\d{1,3})批次?(?![准复文评改发示件])`, 'g')],
  ['phase', new RegExp(`(?<![\\da-z])(?:第)?${N}期(?![间限货刊望待])(?!尘肺)`, 'g')],
  ['section', new RegExp(`(?<![\\da-z])(?:第)?${N}标(?![准书底的价志识题])段?`, 'g')],
  ['section', new RegExp(`(?:标段|合同段|标包)${N}(?![\\da-z])`, 'g')],
  ['package', new RegExp(`(?<![\\da-z])(?:第)?${N}(?:包件?|分包)(?![括含工装])`, 'g')],
  ['term', /第(\d{1,2})届/g],
  ['session', /第(\d{1,3})次/g], ['session', /(?<!\d)(\d{1,3})次(?=常务|政府|党组|党委|局务|专题|会议|办公)/g],
  ['round', /第(\d{1,2})轮/g],
  ['building', /(?<![\da-z])(\d{1,3})(?:号楼(?!顶)|栋|幢|#楼|座)/g],
  ['quarter', /第?([1-4])季度/g],
  ['month', /(?<!\d)(\d{1,2})月份?(?!\d*[日号])/g],
  ['route', /(?<![\da-z])(\d{1,3})路(?=公交|车|线|改|改线|公共)/g],
  ['house', /(?<=[街路巷道弄院村里坊])(\d{1,4})号(?!楼(?!顶))/g],
  ['unit', /(\d{1,2})单元/g],
  ['volume', /第(\d{1,2})(?:册|卷|号修正)/g],
];

const valueOf = (text: string): number | null => (/^[a-h]$/.test(text) && text !== 'i' ? text.charCodeAt(0) - 96 : numberOf(text));

/** Where the applicant lives says nothing about the record: 我们是二期9栋的业主, 我买了12栋. */
const HOME = /(?:买了?|住在?|家在|系|购买|购得)[^,。]{0,16}?\d{1,3}(?:号楼|栋|幢)(?:\d{1,2}单元)?(?:\d{3,4})?|\d{1,3}(?:号楼|栋|幢)(?:\d{1,2}单元)?(?:的)?(?:业主|住户|居民|户主)/g;

function ordinalsIn(written: string, wanted: boolean): Ordinal[] {
  const text = written.replace(HOME, (found) => found.replace(/\d{1,3}(?:号楼|栋|幢)(?:\d{1,2}单元)?/, '某栋'));
  const found: Ordinal[] = [];
  for (const [unit, pattern] of PATTERNS) {
    for (const [, count] of text.matchAll(pattern)) {
      const n = valueOf(count!);
      if (n !== null && n > 0) found.push({ unit, n, wanted });
    }
  }
  if (/上半年/.test(text)) found.push({ unit: 'half', n: 1, wanted });
  if (/下半年/.test(text)) found.push({ unit: 'half', n: 2, wanted });
  return found;
}

/** Batches, phases, sections, terms … of the wish and of the story; what is told only once in both counts as wanted. */
export function readOrdinals(asked: string, told: string): Ordinal[] {
  const all = [...ordinalsIn(asked, true), ...ordinalsIn(told, false)];
  const kept = all.filter((each, i) => all.findIndex(({ unit, n }) => unit === each.unit && n === each.n) === i);
  return kept.sort((a, b) => a.unit.localeCompare(b.unit) || a.n - b.n);
}

import { numberOf } from '../../../platform/chinese/numerals.js';
import type { Ordinal, OrdinalUnit } from '../facts.js';
import { readChainage } from './chainage.js';
import { readSeries } from './series.js';
import { spelledOut } from './rows.js';

const N = '(\\d{1,3}|[a-h]|i{1,3}|iv|vi{0,3})';
/** A count of a unit in prepared text, where Chinese numerals are Arabic already. */
const PATTERNS: readonly (readonly [OrdinalUnit, RegExp])[] = [
  ['batch', new RegExp(`(?<![\\da-z另])(?:第)?(\\d{1,3})批次?(?![准复文评改发示件])`, 'g')],
  ['phase', new RegExp(`(?<![\\da-z])(?:第)?${N}期(?![间限货刊望待])(?!尘肺)`, 'g')],
  ['section', new RegExp(`(?<![\\da-z])(?:第)?${N}标(?![准书底的价志识题])段?`, 'g')],
  ['section', new RegExp(`(?:标段|合同段|标包)${N}(?![\\da-z])`, 'g')],
  ['package', new RegExp(`(?<![\\da-z])(?:第)?${N}(?:包件?|分包)(?![括含工装])`, 'g')],
  ['term', /第(\d{1,2})届/g], ['term', /(?<!\d)(\d{1,2})届(?=第?\d{1,2}次|人大|政协|人民代表)/g],
  ['session', /第(\d{1,3})次(?!申请|要|递|交|提|来|问|写|寄)/g], ['session', /(?<!\d)(\d{1,3})次(?=常务|政府|党组|党委|局务|专题|会议|办公)/g],
  ['round', /第(\d{1,2})轮/g],
  ['building', /(?<![\da-z了共有约近余过几成建拆修盖造倒])(\d{1,3})(?:号楼(?!顶)|栋|幢|#楼?(?!\d)|座)(?!屋(?![面顶])|房(?!号|间)|商铺|别墅|小楼|农房|民房|高楼|大楼|[桥塔坟山庙水])/g],
  ['quarter', /第?([1-4])季度/g],
  ['month', /(?<!\d)(\d{1,2})月份?(?!\d*[日号]|[起初底中]|[^,。;]{0,8}?(?:寄|递交|提交|申请过|申请了|交过|问过|去信|来信|写信|写过|答复过|回复过))/g],
  ['lot', /(?<![a-z\d])([a-h])区/g],
  ['route', /(?<![\da-z])(\d{1,3})路(?=公交|车|线|改|改线|公共)/g],
  ['route', /(?<=公交(?:线路|专线)?)(\d{1,3})路/g],
  ['house', /(?<=[街路巷道弄院村里坊])(\d{1,4})号(?!楼(?!顶))/g],
  ['unit', /(\d{1,2})单元/g],
  ['number', /(?<![\d月])(?:第)?(\d{1,4})号(?=建议|提案|议案|代表建议|委员提案|地块|渡口|煤矿|堆场|机组|泵站|厂房|大桥|桥|隧道|窑|锅炉|仓|宗地|矿|井|线|站|点位|煤|水井)/g],
  ['number', /(?<=[\u4e00-\u9fa5])(?<![了过下打开赛演发来有办这那每])([1-9一二三四五六])分?场(?=年[产出存]|生猪|养|的?环评|项目|[(,、)。]|$)/g],
  ['number', /(?<=会议第?)(\d{1,4})号/g],
  ['volume', /第(\d{1,2})(?:册|卷|号修正)/g],
];

const valueOf = (text: string): number | null => (/^[a-h]$/.test(text) && text !== 'i' ? text.charCodeAt(0) - 96 : numberOf(text));

/** Where the applicant lives says nothing about the record: 我们是二期9栋的业主, 我买了12栋. */
const HOME = /(?:买了?|住在?|家在|系|购买|购得)[^,。]{0,16}?\d{1,3}(?:号楼|栋|幢)(?:\d{1,2}单元)?(?:\d{3,4})?|\d{1,3}(?:号楼|栋|幢)(?:\d{1,2}单元)?(?:的)?(?:业主|住户|居民|户主)/g;

/** But the lift or the outer wall is of the house one lives in. */
const OF_A_LIFT = /楼上|楼下|隔壁|对门|同一?[栋幢]|违建|违法建|违法搭|拆除|电梯|加梯|外墙|屋顶|楼顶|屋面|预售|[这那该本此](?:一?[栋幢座]|楼)/;
const NOTHING = /(?!)/g;

/** 1-3月 is a quarter. */
const MONTHS = /(?<!\d)(\d{1,2})月?[-至到](\d{1,2})月/g;

/** 3·18事故, 3月18日塔吊倒塌, 3月12日晚上报警: an accident or a call is known by its day. */
const ACCIDENT = new RegExp([
  '事故', '火灾', '爆炸', '坍塌', '倒塌', '塌[了仓死架楼顶]', '[死压砸烧淹电炸毒]死', '死人', '死伤', '倾覆', '倾倒', '中毒', '垮塌', '塌房', '塌方', '触电', '溺水', '死亡', '身亡', '遇难', '死者', '死了', '出事', '炸了',
  '炸', '一声响', '震碎', '报警', '报的警', '出警', '接处?警', '警情', '[打拨]110', '打架', '殴打', '被[^,。]{0,4}打', '盗窃', '被[盗偷]', '车祸', '追尾', '撞[了到死伤]', '闹事',
].join('|'));
const DAY_OF_EVENT = /(?<!\d)(1[0-2]|[1-9])(?:月|[.-])?([12]\d|3[01]|0?[1-9])(?!月)(?:[日号]|(?=(?!月)[^\d,]{0,30}(?:事故|火灾|爆炸|坍塌|垮塌|塌|炸|触电|死|事件|案)))/g;

/** A school year begins in autumn. */
const AUTUMN = /第1学期|上学期|秋季?学期/;
const SPRING = /第2学期|下学期|春季?学期/;

/** 三一八事故: written as it is spoken. */
const SPOKEN_DAY = /[一二三四五六七八九][一二三]?[〇零一二三四五六七八九](?=[^,]{0,8}(?:事故|爆炸|坍塌|火灾))/g;

function ordinalsIn(told: string, wanted: boolean): Ordinal[] {
  const written = spelledOut(told);
  const text = written.replace(SPOKEN_DAY, (found) => Array.from(found, (each) => numberOf(each)).join('')).replace(OF_A_LIFT.test(written) ? NOTHING : HOME, (found) => found.replace(/\d{1,3}(?:号楼|栋|幢)(?:\d{1,2}单元)?/, '某栋'));
  const found: Ordinal[] = [];
  for (const [unit, pattern] of PATTERNS) {
    for (const [, count] of (unit === 'month' ? text.replace(MONTHS, ',') : text).matchAll(pattern)) {
      const n = valueOf(count!);
      if (n !== null && n > 0) found.push({ unit, n, wanted });
    }
  }
  if (ACCIDENT.test(text)) for (const [, month, day] of text.matchAll(DAY_OF_EVENT)) found.push({ unit: 'event', n: Number(month) * 100 + Number(day), wanted });
  for (const [, from, to] of text.matchAll(MONTHS)) {
    const span = Number(to) - Number(from);
    if (span === 2 && Number(to) % 3 === 0) found.push({ unit: 'quarter', n: Number(to) / 3, wanted });
    if (span === 5 && Number(to) % 6 === 0) found.push({ unit: 'half', n: Number(to) / 6, wanted });
  }
  if (/上半年/.test(text)) found.push({ unit: 'half', n: 1, wanted });
  if (/下半年/.test(text)) found.push({ unit: 'half', n: 2, wanted });
  if (/[头前开](?:三|3)个月/.test(text)) found.push({ unit: 'quarter', n: 1, wanted });
  if (AUTUMN.test(text)) found.push({ unit: 'semester', n: 1, wanted });
  if (SPRING.test(text)) found.push({ unit: 'semester', n: 2, wanted });
  return [...found, ...readChainage(text, wanted), ...readSeries(text, wanted)];
}

/** Batches, phases, sections, terms … of the wish and of the story; what is told only once in both counts as wanted. */
export function readOrdinals(asked: string, told: string): Ordinal[] {
  const all = [...ordinalsIn(asked, true), ...ordinalsIn(told, false)];
  const kept = all.filter((each, i) => all.findIndex(({ unit, n }) => unit === each.unit && n === each.n) === i);
  return kept.sort((a, b) => a.unit.localeCompare(b.unit) || a.n - b.n);
}

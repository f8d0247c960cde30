import { folded } from '../../../platform/chinese/folded.js';
import { DIGIT_CHARACTERS, NUMERAL_CHARACTERS, numberOf } from '../../../platform/chinese/numerals.js';
import { respelled } from '../lexicon/spelling.js';

/** Texts are read up to here; longer ones are read in windows around their wishes. */
const WHOLE = 5_000;
const HEAD = 2_400;
const TAIL = 1_200;
const MIDDLE = 1_200;
const MARKS_OF_A_WISH = ['申请公开', '请公开', '公开', '请提供', '请求', '我要', '要求', '提供'];

/** The parts of a very long text in which a wish may stand: its beginning, its end, and around the first and last place that asks. */
export function bounded(text: string): string {
  if (text.length <= WHOLE) return text;
  const inner = text.slice(HEAD, -TAIL);
  const places = new Set<number>();
  for (const mark of MARKS_OF_A_WISH.slice(0, 3)) {
    for (const at of [inner.indexOf(mark), inner.lastIndexOf(mark)]) if (at >= 0 && places.size < 4) places.add(Math.max(0, at - 200));
  }
  const windows: string[] = [];
  let until = 0;
  for (const at of [...places].sort((a, b) => a - b)) {
    const from = Math.max(at, until);
    if (from < at + MIDDLE / 2) windows.push(inner.slice(from, at + MIDDLE / 2));
    until = at + MIDDLE / 2;
  }
  return [text.slice(0, HEAD), ...windows, text.slice(-TAIL)].join('\n');
}

/** 三实小, 二中, 一医院: numbered schools and hospitals as they are called in full. */
const NUMBERED = new RegExp(`(?<![${NUMERAL_CHARACTERS}\\d第])([一二三四五六七八九十]{1,2})(实验?小|实小|小(?!时|部|块|段|区|孩|组|伙|些|半|股|点|程|包|队|户|型|村|镇)|中(?!心|间|个|等|旬|队|学生|一|医)|幼|初中|医院|院(?!子|落|里))(?:学)?`, 'g');
const IN_FULL: Readonly<Record<string, string>> = { 实小: '实验小学', 实验小: '实验小学', 小: '小学', 中: '中学', 幼: '幼儿园', 初中: '初级中学', 医院: '人民医院', 院: '人民医院' };

const arabic = (text: string): string => String(numberOf(text) ?? text);
const COUNTED = '批次|批|期|标段|标|届|次常|次会|次政府|次党|次局|次专|组|小组|村民小组|号|季度|轮|包|年级|单元|栋|幢|月|层|队|小学|中学|大队|工区|分部|中队|支队|街区|地块|片区|区|采区|路公交|路车|路线|路改';
const NUMERAL = `[${NUMERAL_CHARACTERS}]{1,6}`;
const YEAR_IN_CHARACTERS = new RegExp(`(?<![${DIGIT_CHARACTERS}])([${DIGIT_CHARACTERS}]{4})(?=年|级|\\)|\\(|学年|届|,|-|第|度|[至到][${DIGIT_CHARACTERS}\\d]{2,4}年)`, 'g');
/** 二〇二五种粮补贴: no word for the year, but no other number is so written. */
const BARE_YEAR_IN_CHARACTERS = new RegExp(`(?<![${NUMERAL_CHARACTERS}${DIGIT_CHARACTERS}\\d])(二[〇零][〇零一二三][${DIGIT_CHARACTERS}])(?![${NUMERAL_CHARACTERS}${DIGIT_CHARACTERS}\\d元块号户亩人个])`, 'g');
/** 2021年-2024年 is 2021-2024年. */
const SPAN_OF_YEARS = /((?:19|20)\d\d)年度?[-~](?=(?:20)?\d\d年)/g;
const SHORT_YEAR_IN_CHARACTERS = new RegExp(`(?<![${NUMERAL_CHARACTERS}第近约过了有共达干住等用做])([一二贰][${DIGIT_CHARACTERS}])年(?!前|后|来|多|内|间|以|时|左右|级|期)`, 'g');
const ORDINAL = new RegExp(`第(${NUMERAL})(?=$|[^${NUMERAL_CHARACTERS}条款项])`, 'g');
const COUNTED_NUMERAL = new RegExp(`(?<![${NUMERAL_CHARACTERS}几数好这那每哪同某上下头])(${NUMERAL})(?=(?:${COUNTED})(?!性))`, 'g');

const DAY_IN_CHARACTERS = new RegExp(`(\\d{1,2}|${NUMERAL})月(${NUMERAL})(?=[日号])`, 'g');
/** 一二三栋, 二三标段: a row of numbers and not one. */
const ROW_OF_NUMERALS = /(?<![一二三四五六七八九十百千零〇第])(一二(?:三(?:四(?:五六?)?)?)?|二三四五?|三四五六?|四五六七?|五六七八?|六七八九?|七八九)(?=栋|幢|号楼|标段|单元)/g;
/** 二月十七: the day without its word. */
const DAY_BY_ITSELF = /(?<=\d月)(二?十[一二三四五六七八九]?|三十一?)(?!(?!一[声早晚下场])[一二三四五六七八九十百千万亿多几来]|[日号个月年元块亩户人吨天斤米岁])/g;
const FIRST_OF_A_SPAN = new RegExp(`(?<![${NUMERAL_CHARACTERS}])(${NUMERAL})月?(?=[至到-](?:${NUMERAL}|\\d{1,2})月)`, 'g');
/** 国道三五三, 353国道: G353. */
const ROAD_BY_NUMBER = new RegExp(`(国道|省道|县道)(\\d{3}|[${DIGIT_CHARACTERS}]{3})(?![\\d年])`, 'g');
const NUMBERED_ROAD = new RegExp(`(?<![\\d${NUMERAL_CHARACTERS}a-z])(\\d{3}|[${DIGIT_CHARACTERS}]{3})(国道|省道|县道)`, 'g');
const ROADS: Readonly<Record<string, string>> = { 国道: 'g', 省道: 's', 县道: 'x' };

/** 勘测定界的那本报告 is 勘测定界的报告; 调查组写的那个报告 points at one. */
const THAT_PAPER = /(?<![写做出作成编给发拿要])的[那这](?:一)?[份本张](?=(?:报告|合同|协议|方案|明细|清单|名单|名册|证明|凭证|记录|纪要|公告|通知))/g;

/** A text ready to be read: folded, long ones cut to windows, Chinese numerals of years and ordinals in Arabic digits. */
export function prepared(text: string): string {
  return respelled(folded(bounded(text)))
    .replace(/村(?=村(?:级|民|里|组|干|委|部|集体|内|口|务|支|边|后|前|党|书记|主任|会计|两委|账|道))|村(?=小(?!学|组))/g, '村的')
    .replace(THAT_PAPER, '的')
    .replace(/第([一二三四1-4])季(?![度节稻花])/g, '第$1季度')
    .replace(/(?<!红|龙|牵|码|源|镜|老|人|里|上|下)(?:头|首)一?(?=(?:批(?![文复准])|期|轮|届|次))/g, '第1')
    .replace(NUMBERED, (_, numeral: string, kind: string) => `第${arabic(numeral)}${IN_FULL[kind] ?? kind}`)
    .replace(ROW_OF_NUMERALS, (row) => Array.from(row, (each) => arabic(each)).join('、'))
    .replace(YEAR_IN_CHARACTERS, (_, digits: string) => arabic(digits))
    .replace(BARE_YEAR_IN_CHARACTERS, (_, digits: string) => arabic(digits))
    .replace(SPAN_OF_YEARS, '$1-')
    .replace(SHORT_YEAR_IN_CHARACTERS, (_, digits: string) => `${arabic(digits)}年`)
    .replace(ORDINAL, (_, numeral: string) => `第${arabic(numeral)}`)
    .replace(DAY_IN_CHARACTERS, (_, month: string, numeral: string) => `${arabic(month)}月${arabic(numeral)}`)
    .replace(FIRST_OF_A_SPAN, (_, month: string) => `${arabic(month)}月`)
    .replace(ROAD_BY_NUMBER, (_, kind: string, numeral: string) => `${ROADS[kind]}${arabic(numeral)}`)
    .replace(NUMBERED_ROAD, (_, numeral: string, kind: string) => `${ROADS[kind]}${arabic(numeral)}`)
    .replace(COUNTED_NUMERAL, (_, numeral: string) => arabic(numeral))
    .replace(DAY_BY_ITSELF, (day) => `${arabic(day)}日`);
}

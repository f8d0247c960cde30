import { soundOf } from '../../../platform/chinese/sound.js';
import type { DocumentNumber } from '../facts.js';
import { FORM_TREE, MATTER_TREE } from '../lexicon/lexicon.js';

const FULL = /(?:([\u4e00-\u9fa5a-z]{1,14})[第]?)?\(?((?:19|20)\d\d)[)年]?[-/]?(?:第|字第)?(\d{1,5})号/g;
/** (2024)政国土字第863号, 2024政国土字863号: the year before the sign. */
const YEAR_FIRST = /(?:\(((?:19|20)\d\d)\)年?([\u4e00-\u9fa5]{1,8}字?)|(?<!\d)((?:19|20)\d\d)年?([\u4e00-\u9fa5]{1,8}字))第?(\d{1,5})号/g;
const WITHOUT_HAO = /([\u4e00-\u9fa5]{2,14})\(((?:19|20)\d\d)\)第?(\d{1,5})(?![\d号])/g;
const WITHOUT_YEAR = /(?<![\d月年.#a-z街路巷弄院道村里坊楼-]|会议第|会议)([\u4e00-\u9fa5]{0,10}?(?:字|发|函|罚|办|令))?(?:(?<=第)|第)?(\d{1,5})号(?=文|案|决定|批复|通知|[),。的》]|$|公告|处罚|令|函|这|投资|审计|合同|会议|政府|报告)/g;
/** 建字第360981202300036号: the number of a permit holds the place and the year, so that no other paper has it. */
const LONG = /([\u4e00-\u9fa5]{1,4}字)第?(\d{9,15})号/g;
const YEAR_IN_A_LONG_NUMBER = /^\d{6}((?:19|20)\d\d)/;
/** 政国土字418号, 2023年: the year after the number. */
const YEAR_AFTER = /([\u4e00-\u9fa5]{2,10}字)第?(\d{1,5})号[,(]?((?:19|20)\d\d)年/g;
/** 丰府字2025(18)号: the brackets around the serial. */
const SERIAL_IN_BRACKETS = /([\u4e00-\u9fa5]{2,14})((?:19|20)\d\d)年?\(第?(\d{1,5})\)号/g;
/** 丰府字(25)18号: the year in two digits. */
const SHORT_IN_BRACKETS = /([\u4e00-\u9fa5]{2,14})\((\d\d)\)第?(\d{1,5})号/g;
/** 24年021号: the year in two digits, the sign left out. */
const SHORT = /(?<![\d])(\d\d)年(?:第|的)?(\d{1,4})号(?!楼|线|地块|院|令)/g;
/** 尾号是402. */
const ENDING = /尾号(?:是|为)?(\d{2,5})/g;
/** Numbers of contracts and procurements: zycg-2024-118. */
const CODE = /(?<![a-z0-9])([a-z]{2,8})[-_]?((?:19|20)\d\d)[-_]?(\d{1,6})(?!\d)号?/g;
/** What comes before the organ's sign in running text. */
const BEFORE_THE_SIGN = /^.*(?:文号|公开|调取|获取|复制|复印|查询|核发|颁发|作出|提供|关于|根据|依据|按照|收到|出具|下发|印发|作出|编号|查阅|以及|还有|说是|即|是|为|的|看|要|查|见|到|份|张|了|请|给)(?=.{2,})/;

export interface FoundNumber extends Omit<DocumentNumber, 'wanted'> {
  readonly text: string;
  readonly index: number;
}

/** 房屋征收决定丰府字2025年21号: how much before the sign is the name of the paper, not the sign. */
function beforeTheSign(text: string): number {
  const words = [...FORM_TREE.find(text), ...MATTER_TREE.find(text).filter(({ start, end }) => end - start >= 3)].filter(({ start, end }) => end - start >= 2 && end < text.length - 1 + Number(start === 0));
  return Math.max(0, ...words.map(({ end }) => end));
}

const signOf = (text: string | undefined): string => (text ?? '').slice(beforeTheSign(text ?? '')).replace(BEFORE_THE_SIGN, '').replace(/第$/, '').replace(/^.*(?:人民政府|县政府|市政府|区政府|政府|办公室)(?=.{2})|(?:会议)?纪要$|第$/g, '').replace(/^(?:县|市|区)?政府$/, '').slice(-9);

/** dfc2024017号地块, 那块地(2023-14号): what stands beside a plot is its number, whatever letters precede. */
export const PLOT = '地块';
/** 那块空地前年挂出去卖了,编号是ab2024-06 as well. */
const AFTER_A_PLOT = /(?:地块|宗地|块地|的地)[(,]?(?:编号)?[是为即]?$|块(?:空|荒|净|好)?地[^。]{0,16}(?:编号|地块号|号码)[是为叫即]?$/;
const BEFORE_A_PLOT = /^[号)]?(?:的?(?:地块|宗地|那块地|这块地))/;

function signBeside(text: string, { organ, text: written, index }: FoundNumber): string {
  const isPlot = AFTER_A_PLOT.test(text.slice(Math.max(0, index - 24), index)) || BEFORE_A_PLOT.test(text.slice(index + written.length)) || /(?:地块|宗地|块地)$/.test(organ);
  return isPlot ? PLOT : organ;
}

/** The document numbers of a prepared text, in every way of writing them. */
export function documentNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  let left = text;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Omit<FoundNumber, 'text' | 'index'>, skipped: (sign: string) => number = () => 0): void => {
    for (const match of left.matchAll(pattern)) {
      const skip = skipped(match[1] ?? '');
      found.push({ ...read(match), text: match[0].slice(skip), index: match.index + skip });
    }
    left = left.replace(pattern, (all, sign: string | undefined) => {
      const skip = skipped(sign ?? '');
      return all.slice(0, skip) + '*'.repeat(all.length - skip);
    });
  };
  take(CODE, ([, sign, year, serial]) => ({ organ: sign!, year: Number(year), serial: Number(serial) }));
  take(LONG, ([, sign, digits]) => ({ organ: signOf(sign), year: Number(YEAR_IN_A_LONG_NUMBER.exec(digits!)?.[1] ?? 0) || null, serial: Number(digits) }), beforeTheSign);
  take(YEAR_FIRST, ([, year, sign, bareYear, bareSign, serial]) => ({ organ: signOf(sign ?? bareSign), year: Number(year ?? bareYear), serial: Number(serial) }));
  take(FULL, ([, sign, year, serial]) => ({ organ: signOf(sign), year: Number(year), serial: Number(serial) }), beforeTheSign);
  take(WITHOUT_HAO, ([, sign, year, serial]) => ({ organ: signOf(sign), year: Number(year), serial: Number(serial) }), beforeTheSign);
  take(SERIAL_IN_BRACKETS, ([, sign, year, serial]) => ({ organ: signOf(sign), year: Number(year), serial: Number(serial) }), beforeTheSign);
  take(YEAR_AFTER, ([, sign, serial, year]) => ({ organ: signOf(sign), year: Number(year), serial: Number(serial) }), beforeTheSign);
  take(SHORT_IN_BRACKETS, ([, sign, year, serial]) => ({ organ: signOf(sign), year: 2000 + Number(year), serial: Number(serial) }), beforeTheSign);
  take(SHORT, ([, year, serial]) => ({ organ: '', year: 2000 + Number(year), serial: Number(serial) }));
  take(ENDING, ([, serial]) => ({ organ: '', year: null, serial: Number(serial) }));
  take(WITHOUT_YEAR, ([, sign, serial]) => ({ organ: signOf(sign), year: null, serial: Number(serial) }));
  return found.map((each) => ({ ...each, organ: signBeside(text, each) }));
}

const ONLY_TOLD = /(?:根据|依据|按照|依照|不服|参照|因为|所依据的?)$/;

/** A number is wanted when it stands in what is asked and not only as the ground of it, or when it is all there is to its clause. */
/** 限期拆除决定(: the paper of that number is named beside it. */
const isNamed = (before: string): boolean => FORM_TREE.find(before).some(({ start, end }) => end - start >= 3 && /^[书文件]?\(?$/.test(before.slice(end)));

/** 就6号处罚作出的行政复议决定: the paper of that number is what was appealed against. */
const APPEALED = /^[^,。;]{0,16}?(?:不服|作出的?|提起的?|进行的?|申请的?|所作的?|的)[^,。;]{0,8}?(?:复议|复查|复核|诉讼|判决|裁定|申诉|撤销|更正)/;

/** 《关于调整…的通知》(丰府字[2025]9号), 要带附件表格: what goes with it is asked for, so it is itself. */
const WITH_ITS_ANNEX = /^\)?,(?:还?要|请|需|并|连)?(?:带|附|含|连同|一并)[^,。]{0,4}(?:附[件表图]|表|图)/;

/** A plot is what a paper is about, in the story as well: 016号地块竞买未成交, 申请公开该宗地的出让合同. */
const withPlots = (numbers: readonly DocumentNumber[]): DocumentNumber[] => (numbers.some(({ wanted }) => wanted) ? [...numbers] : numbers.map((each) => (each.organ === PLOT && each.cited !== true ? { ...each, wanted: true } : each)));

export function readNumbers(text: string, asked: string, negated: readonly string[]): DocumentNumber[] {
  return withPlots(documentNumbers(text).filter((each) => !negated.some((clause) => clause.includes(each.text))).map(({ organ, year, serial, text: written, index }) => {
    const before = text.slice(Math.max(0, index - 6), index);
    const clause = clauseAround(text, index, written.length);
    const alone = clause.length - written.length <= 8;
    const appealed = APPEALED.test(text.slice(index + written.length, index + written.length + 40));
    const wanted = !appealed && !ONLY_TOLD.test(before) && !/^(?:根据|依据|按照|依照|不服|参照)/.test(written) && (alone || asked.includes(written) || WITH_ITS_ANNEX.test(text.slice(index + written.length, index + written.length + 16)));
    return { organ, year, serial, wanted, ...(!wanted && (appealed || isNamed(text.slice(Math.max(0, index - 12), index))) ? { cited: true as const } : {}) };
  }));
}

function clauseAround(text: string, index: number, length: number): string {
  let from = index;
  while (from > 0 && index - from < 40 && !',。;!?'.includes(text[from - 1]!)) from -= 1;
  let to = index + length;
  while (to < text.length && to - index - length < 40 && !',。;!?'.includes(text[to]!)) to += 1;
  return text.slice(from, to);
}

/** The text with its document numbers taken out, so that their years and serials are not read again. */
export const withoutNumbers = (text: string): string => documentNumbers(text).reduce((left, { text: written }) => left.replace(written, '#'), text);

/** 赣府土 and 府土: one sign ends with the other, or they share their beginning and end. */
export function sameSign(a: string, b: string): boolean {
  if (a === '' || b === '' || a.endsWith(b) || b.endsWith(a)) return true;
  const plain = (text: string): string => text.replace(/[字号第]/g, '');
  const [x, y] = [plain(a), plain(b)];
  return x !== '' && y !== '' && (x.endsWith(y) || y.endsWith(x) || soundOf(x) === soundOf(y));
}

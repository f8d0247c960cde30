import type { Word } from '../../../platform/chinese/segment.js';
import { numberOf } from '../../../platform/chinese/numerals.js';
import type { Name, NameClass } from '../facts.js';
import { WordTree } from '../lexicon/word-tree.js';
import { ofOurs, saysNothing, withoutTown } from './cores.js';
import { GENERIC_CORES, isGeneric, STOPS_A_NAME } from './generic.js';
import { findBarePlaces } from './bare-places.js';
import { findDescribed } from './described.js';
import { findHouseholds } from './households.js';
import { findPosts } from './posts.js';
import { findHousesOfEstates } from './houses-of-estates.js';
import { findRoadsBetween, findStreetsThatCross } from './roads.js';
import { findTownsAndVillages, notYetRead } from './towns-and-villages.js';
import { withoutRole } from './roles.js';
import { HEADS } from './heads.js';

const tree = new WordTree();
for (const [name, list] of Object.entries(HEADS)) for (const head of list.split(' ')) if (head !== '') tree.add(head, name);

/** Longest core in characters, by class. */
const LONGEST: Partial<Record<NameClass, number>> = { company: 18, project: 22, school: 10, care: 10, area: 8, estate: 8, facility: 8, plant: 10, lot: 14 };
const FUNCTION_TAGS = /^(?:u|p|c|r|d$|y|w|x|e|o|q$|t$)/;
const MARK = /^[\p{P}\p{S}\s#*]+$/u;

interface Piece extends Word {
  readonly start: number;
  readonly end: number;
}

/** 洲上村里, 石渡镇上: after a name these are two words. */
const PLACE_AND_MORE = /^([村镇乡])(?:里|上|口|头|民|部|干部|支书|主任|书记)$/;
const OF_A_NAME = /^(?:n|ng|zg|g|j|nr|nrt|ns|nz|ag|vg|tg|b|a|f|m|x|q)$/;
function cut(word: Word, before: Word | undefined, further: Word | undefined): Word[] {
  const place = PLACE_AND_MORE.exec(word.text)?.[1];
  if (!place || !before || !OF_A_NAME.test(before.tag) || STOPS_A_NAME.has(before.text) || (before.text.length > 1 && !NAME_TAGS.test(before.tag))) return [word];
  if (before.text.length === 1 && (!further || further.text.length > 1 || !OF_A_NAME.test(further.tag) || STOPS_A_NAME.has(further.text))) return [word];
  return [{ text: place, tag: 'n' }, { text: word.text.slice(1), tag: 'f' }];
}

const placed = (words: readonly Word[]): Piece[] => {
  let at = 0;
  return words.flatMap((word, i) => cut(word, words[i - 1], words[i - 2])).map((word) => ({ ...word, start: at, end: (at += word.text.length) }));
};

export type FoundName = Omit<Name, 'wanted'>;

interface Head {
  readonly start: number;
  readonly class: NameClass;
  readonly head: string;
}

/** The longest head that ends with a piece; 村民小组 is several pieces. */
function headAt(text: string, pieces: readonly Piece[], i: number): Head | null {
  const piece = pieces[i]!;
  for (let at = Math.max(0, i - 3); at < i; at += 1) {
    const hit = tree.exactly(text, pieces[at]!.start, piece.end);
    if (hit) return { start: hit.start, class: hit.codes[0] as NameClass, head: text.slice(hit.start, hit.end) };
  }
  const before = pieces[i - 1];
  if (before && piece.text.length === 1) {
    for (let start = before.start + 1; start < piece.start; start += 1) {
      const hit = tree.exactly(text, start, piece.end);
      if (hit?.codes[0] === 'estate') return { start, class: 'estate', head: text.slice(start, piece.end) };
    }
  }
  for (let start = piece.start; start < piece.end; start += 1) {
    const hit = tree.exactly(text, start, piece.end);
    if (hit) return { start, class: hit.codes[0] as NameClass, head: text.slice(start, piece.end) };
  }
  return null;
}


/** Single characters that are heads only in names the dictionary knows as such: 政府, 学区, 道路 are none. */
const NAME_TAGS = /^(?:ns|nz|nr|nrt)/;
const COMMON_PLACE_WORDS = /^(?:农村|乡村|山村|新村|渔村|本村|全村|各村|城中村|邻村|市镇|乡镇|城镇|村镇|古镇|集镇)$/;

/** 隍城镇, 上山村: the dictionary has the end of the name for a word of its own. */
const END_OF_A_NAME = /^(?:[山新渔]村|[古城乡]镇)$/;

/** 府前路, 站前街: the dictionary knows 前路. */
const END_OF_A_STREET = /^[前后东西南北中][路街]$/;

function isHead(piece: Piece, head: Head, before: Piece | undefined): boolean {
  if (head.class === 'county') return piece.text !== '城市' && (NAME_TAGS.test(piece.tag) || head.start === piece.start);
  if (head.start === piece.start || head.head.length > 1) return true;
  if (COMMON_PLACE_WORDS.test(piece.text)) return piece.text === '市镇' || (END_OF_A_NAME.test(piece.text) && before !== undefined && before.text.length === 1 && belongs(before, true));
  if (head.class === 'plant' && head.head === '厂' && piece.text.length >= 3) return true;
  if (head.class === 'estate') return /^(?:nz|nr)/.test(piece.tag);
  if (head.class === 'road' && END_OF_A_STREET.test(piece.text) && before?.text.length === 1 && belongs(before, true)) return true;
  return NAME_TAGS.test(piece.tag) || head.class === 'village' || head.class === 'town';
}

/** Begin names of places, though the dictionary has them for pronouns and particles: 何湾镇, 于家村, 曾屋组. */
const SURNAMES_OF_PLACES = new Set(['何', '连', '向', '于', '和', '甘', '全', '关', '同', '曾']);

/** Whether a word may be part of a name, `nearest` to what makes it a name or further away. */
function belongs(piece: Piece, nearest: boolean): boolean {
  if (nearest && SURNAMES_OF_PLACES.has(piece.text)) return true;
  if (MARK.test(piece.text) || STOPS_A_NAME.has(piece.text)) return false;
  if (piece.text.length === 1 && piece.tag !== 'r' && !/^[upcyx]/.test(piece.tag)) return true;
  if (piece.tag === 'x') return /^\p{Script=Han}+$/u.test(piece.text);
  if (FUNCTION_TAGS.test(piece.tag)) return false;
  if (piece.tag === 'm') return nearest && piece.text.length <= 4;
  return nearest || piece.tag !== 'v';
}

/** Ends of names of places found so far: a name does not reach over them. */
type Ends = ReadonlySet<number>;
const OPEN = new Set<NameClass>(['company', 'project']);

/** 漆包线扩建项目: what is done to it stands between the name and its head. */
const WORKS = new Set(['扩建', '改建', '新建', '迁建', '技改', '改扩建', '续建', '重建']);

/** 南门口片区: 门口 alone is where something lies, after one character it is a name. */
const isGateOf = (piece: Piece, before: Piece | undefined, head: Head): boolean => piece.end === head.start && ((piece.text === '门口' && before?.text.length === 1) || piece.text === '联合');

const THAT = new Set(['那个', '那座', '那家', '那条', '那所', '那片', '那处', '这个', '这座', '这家', '这条']);
const OF_A_PLACE = /^(?:ns|nr|nz|x|j)/;
/** 城北那个污水厂: called by where it is. */
const isThat = ({ text }: Piece, before: Piece | undefined): boolean => THAT.has(text) && before !== undefined && !STOPS_A_NAME.has(before.text) && !GENERIC_CORES.has(before.text) && /^\p{Script=Han}{2,}$/u.test(before.text) && (OF_A_PLACE.test(before.tag) || /^城[东南西北]$/.test(before.text));

/** 同田乡: a place is seldom named by one character. */
const isFirstOfTwo = ({ text, end }: Piece, { class: class_, start }: Head): boolean => (class_ === 'town' || class_ === 'village' || class_ === 'group') && start - end === 1 && SURNAMES_OF_PLACES.has(text);

/** The words before the head that belong to its name. */
function coreBefore(pieces: readonly Piece[], at: number, head: Head, text: string, ends: Ends): string {
  let first = at;
  while (pieces[first]!.start > head.start) first -= 1;
  const inside = head.start > pieces[first]!.start;
  let from = inside ? pieces[first]!.start : head.start;
  if (inside && ends.has(from)) return text.slice(from, head.start);
  const longest = LONGEST[head.class] ?? 6;
  if (head.class === 'project' && first > 0 && WORKS.has(pieces[first - 1]!.text)) first -= 1;
  for (let i = first - 1; i >= 0; i -= 1) {
    const piece = pieces[i]!;
    if (head.start - piece.start > longest || ends.has(piece.end)) break;
    if (!belongs(piece, piece.end === head.start || OPEN.has(head.class)) && !isFirstOfTwo(piece, head) && !isGateOf(piece, pieces[i - 1], head) && !(piece.end === head.start && isThat(piece, pieces[i - 1]))) break;
    from = piece.start;
    if (head.class === 'group' && /^\d+$/.test(piece.text)) break;
  }
  return text.slice(from, head.start);
}

/** 江西昶沣铝业 is 昶沣铝业: the region before a company's own name is left out when enough remains. */
function withoutRegion(core: string, class_: NameClass, pieces: readonly Piece[]): string {
  if (class_ !== 'company') return core;
  const region = pieces.find(({ text, tag }) => tag === 'ns' && core.startsWith(text) && core.length - text.length >= 2);
  return region ? core.slice(region.text.length) : core;
}

/** What stands between a name and its head: 洲上村村干部, 黄泥坳集体山场, 星澜湾住宅小区. */
const ENDS_TO_CUT: Partial<Record<NameClass, RegExp>> = { facility: /(?<=..)[建修]$/, village: /(?<=..)[古村]$/, area: /(?<=..)集体$/, school: /(?<=..)(?:住宅)?(?:小区)?(?:配套|配建|附建)$/, estate: /(?<=..)(?:住宅|安置|商住|还迁|回迁|老旧)$|^.*小区(?=..)/ };

/** 我公司向府前路改造工程供管材: who speaks is no part of it. */
const OF_THE_FIRM = /^.*(?:公司|单位|司)(?:向|为|在|给|系|参与|承建|承接)(?=.{3})/;

/** 第, digits and generic words at the edges say nothing about who it is. */
function cleaned(core: string, class_: NameClass): string {
  const bare = (class_ === 'project' ? core.replace(OF_THE_FIRM, '') : core).replace(/^[一两几\d]+[份个家张座条所处本](?=.{2})/, '').replace(/^(?:即|下头|上头|去找|找|核定|批准|同意)(?=.)/, '').replace(/^.*(?:项目中|标段|工程中|小区改造)/, '').replace(/^(?:\d{1,2}月份?|第|即|中|的|年度?|村民|原来的|原|老家|\d{4}年?度?|[上下里中]的|[1-4]季度|\d批|全年|因|受(?=老|原|.{3})|委托|(?:承?租|流转|承包|清点|登记|补办)(?:了|过)?|种(?!子|猪)|报?考|发给|向|批给?|[修占沿征判]|建(?!筑|材|设|新|国|华|军|安|德|平))+(?=.{2})/, '').replace(/(?:那条|这条|那座|这座|那个|这个|那家|这家|那所|那片|那处|农村|公益性|经营性|[的第全])+$/, '').replace(ENDS_TO_CUT[class_] ?? /(?!)/, '');
  const trade = class_ === 'plant' ? bare.replace(/^[老原旧](?=.{2})/, '').replace(/^(?:市|县|区)(?=第?\d)/, '').replace(/^(?=\d{1,2}(?![\d季月年期批个日号]))/, '第') : bare;
  if (trade !== bare) return trade;
  const n = class_ === 'group' ? numberOf(bare) : null;
  return n === null ? bare : String(n);
}

/** Institutions that a place has one of, so that the word is name enough. */
const SINGLE = new Set(['中医院', '妇幼保健院', '中医医院', '疾控中心', '实验小学', '实验中学', '职业中学', '电影院', '殡仪馆', '图书馆', '文化馆', '体育馆', '博物馆', '敬老院', '福利院', '污水处理厂', '自来水厂', '垃圾填埋场', '垃圾焚烧发电厂', '客运站', '体育中心', '人民医院', '职业技术学校', '游泳馆', '农贸市场', '火车站', '汽车站', '棉纺厂', '水泥厂', '砖瓦厂', '化肥厂', '农机厂', '纺织厂', '机械厂', '造纸厂', '食品厂', '罐头厂', '陶瓷厂', '瓷厂', '轴承厂', '糖厂', '毛纺厂', '印刷厂', '农药厂', '氮肥厂', '磷肥厂', '服装厂', '皮革厂', '酱油厂']);
/** 第3实验, 第1人民: a numbered institution is told by its number. */
const NUMBER_OF_INSTITUTION = /第?(\d{1,3})(?:实验|人民|初级|高级|中心)?$/;

/** 老酒厂, 原化肥厂: a closed works is called by its trade. */
const OLD = /^(?:老|原|旧)$/;
const OF_A_TRADE = /^.{1,4}[厂库院矿场站]$/;

function coreOf(core: string, head: Head): string {
  if (head.class === 'school' || head.class === 'care') {
    const n = NUMBER_OF_INSTITUTION.exec(core)?.[1];
    if (n) return `第${n}`;
  }
  const bare = cleaned(core, head.class).replace(/^(?:即|由|在|对|向|给|我|本)?(?:省|市|县|区|镇|乡)(?=.{0,1}$)/, '');
  return (bare === '' || GENERIC_CORES.has(bare)) && (SINGLE.has(head.head) || (OLD.test(bare) && OF_A_TRADE.test(head.head))) ? head.head : bare;
}

/** After 村 these make another word of it: 村民, 村里, 村支书. */
const NO_END_OF_VILLAGE = /^(?:民(?!小组|委)|里|级|庄|口|子|史|长|书记|干部|头|支|两委|务|规)/;
/** 洲上村书记: but of that village. */
const OF_A_VILLAGE = /^(?:里|口|头|民|书记|干部|支|两委)/;
const isSurelyNamed = (before: Piece | undefined, after: string): boolean => OF_A_VILLAGE.test(after) && before !== undefined && (before.text.length === 1 ? OF_A_NAME.test(before.tag) : NAME_TAGS.test(before.tag));
/** Names that no further name reaches over: 横岗村上房组东二环项目 are three. */
const ENDS_NAMES = new Set<NameClass>(['county', 'town', 'village', 'group', 'company']);

/** Plots, roads and contracts known by a code: c-07, g320, jg2024-12. Measures (pm2.5, 3.0t) are none. */
const CODE = /(?<![a-z0-9.])(?!pm|co\d|no\d|so\d|ph\d)([a-z]{1,4})[-_ ]?(\d{1,4}(?:[-_]\d{1,4})*)(?![\d.+]|标|栋|座|期)/g;

/** 城区东片, 西段: one of the parts of a town or a road. */
const DIRECTION = /(?<![安华江河山广陕湖海岭])([东西南北])(?=片(?!区[^,]{0,2}[国征])|片区|段|标段)/g;
const directionsIn = (text: string): FoundName[] => [...new Set(Array.from(text.matchAll(DIRECTION), ([, direction]) => direction!))].slice(0, 2).map((core) => ({ class: 'lot' as const, core, head: '片' }));

const codesIn = (text: string): FoundName[] => Array.from(text.matchAll(CODE), ([, letters, digits]) => ({ class: 'lot' as const, core: `${letters}${digits!.replace(/(^|[-_])0+(?=\d)/g, '$1')}`, head: '' }));

/** 荷湖乡, 上岭村, 府前路: what looks like the end of a name goes on. */
const GOES_ON = /^(?:第\d|[一二三四五六\d]场|村|镇|乡|街道|社区|组|路|大道|大桥|桥|小学|中学|小区|花园|市场|水库|头|前|后|口|边|里|下|上|背)/;
/** 轮胎厂下风口: where something lies, no longer name. */
const WHERE = /^(?:下风|上风|下游|上游|上班|下岗|里头|里面|后面|后头|前面|前头|边上|旁边|背后|上面|下面)/;
/** 运营集团有限公司 is one word for a firm. */
const GOES_ON_AS_A_FIRM = /^(?:有限|股份)/;
/** 第二水泥厂企业改制 is of the works. */
const OF_A_WORKS = /[厂矿场社]$|公司$/;
const PLACE_KINDS = new Set<NameClass>(['county', 'town', 'village', 'group']);

/** 三十亩塘, 一口塘. */
const QUANTITY = /^[\d一二三四五六七八九十几两半]+(?:[亩口条座]|来亩)?$/;
/** 沙盘上小区中间: no name ends so before this word. */
const IN_SOMETHING = /[上里中时]$/;

/** 城区义务教育学校, 几所小学: many of them. */
const NOT_ONE = /城区|优质|普通|重点|示范|义务教育|几所|各所|[各每全]|所有/;

const NO_LAST_WORD = new Set(['小区', '广场', '大厦', '公寓', '别墅', '山庄', '学府', '宿舍', '楼盘', '天下', '江景', '水岸']);
/** 金色嘉苑小区: the name has its own last word. */
const ESTATE_NAME = new RegExp(`^(.{2,}?)(${HEADS.estate.split(' ').filter((head) => head.length === 2 && !NO_LAST_WORD.has(head)).join('|')}|府|苑|城|湾|庭|郡|居|邸)$`);

/** 人民路, 工业大道: what names nothing elsewhere is the name of a street in every town. */
const NAMES_OF_STREETS = new Set(['人民', '工业', '教育', '发展', '民生', '公园', '商业', '建设', '农业', '交通']);
const isStreet = (core: string, head: Head): boolean => head.class === 'road' && /^(?:路|大道|大街|东路|西路|南路|北路|中路)$/.test(head.head) && NAMES_OF_STREETS.has(core);

/** 三期工程, B区项目, 小区B区: part of something that is named elsewhere. */
const ONLY_A_PART = /^(?:第?\d{1,2}期|[a-h]区)$/;
const ENDS_IN_A_LETTER = /[a-h\d]$/;

const PLACE_CLASSES = new Set<NameClass>(['town', 'village']);

/** 竹山 is the village that is told of beside a group, and no hill. */
const isHillOfAVillage = ({ class: class_, core, head }: FoundName, names: readonly FoundName[]): boolean => class_ === 'facility' && head.length === 1 && names.some((other) => other.class === 'village' && other.core === core + head);

const LANDSCAPE = new Set<NameClass>(['water', 'facility', 'estate', 'road']);
/** 荷湖 and 云岭 of 荷湖云岭风电场; the project that is called by its estate. */
function isPartOfAnother({ class: class_, core, head }: FoundName, names: readonly FoundName[], text: string): boolean {
  if (LANDSCAPE.has(class_) && head.length === 1 && names.some((other) => other.core === core + head && !text.replaceAll(other.core + other.head, '').includes(core + head))) return true;
  if (class_ === 'project') return names.some((other) => other.class === 'estate' && other.core + other.head === core);
  return LANDSCAPE.has(class_) && head.length === 1 && (ALONG.has(core) || names.some((other) => other.class !== 'project' && (other.class !== class_ || other.head.length > 1) && other.core.startsWith(core + head) && (other.class === class_ || PLACE_KINDS.has(other.class) || other.core.length > core.length + 1 || other.class === 'area')));
}
/** 蕉坑公路 of 淘沙至蕉坑公路. */
const isEndOfARoad = ({ class: class_, core }: FoundName, between: readonly FoundName[]): boolean => class_ === 'road' && between.some((road) => road.core.endsWith(core) || core.endsWith(road.core));
/** 滨江, 沿河: where something lies. */
const ALONG = new Set(['滨', '沿', '临', '跨', '过']);

/** 坪上、坑里两组: a count of groups named before it. */
const GROUPS_IN_A_ROW = /([\u4e00-\u9fa5]{2,3})[、和与及]([\u4e00-\u9fa5]{2,3})[两二2]个?(?:村民)?小?组/g;
const groupsInARow = (text: string): FoundName[] => [...text.matchAll(GROUPS_IN_A_ROW)].flatMap(([, a, b]) => [a!, b!]).map((core) => ({ class: 'group' as const, core, head: '组' }));

/** The names in a text, each once. Work grows with its length. */
export function findNames(text: string, words: readonly Word[]): FoundName[] {
  const pieces = placed(words);
  const ends = new Set<number>();
  const names: FoundName[] = [...codesIn(text).slice(0, 4), ...directionsIn(text), ...findHouseholds(text), ...findPosts(text), ...groupsInARow(text), ...findDescribed(text)];
  pieces.forEach((piece, i) => {
    const head = headAt(text, pieces, i);
    if (!head || !isHead(piece, head, pieces[i - 1])) return;
    const after = text.slice(piece.end, piece.end + 4);
    if (head.head.length === 1 && !PLACE_KINDS.has(head.class) && GOES_ON.test(after) && !WHERE.test(after) && !(head.class === 'road' && after.startsWith('口'))) return;
    if (head.class === 'village' && head.head === '村' && (/^(?:镇|乡)/.test(after) || (NO_END_OF_VILLAGE.test(after) && !isSurelyNamed(pieces[i - 1], after)))) return;
    if (head.head === '企业' && OF_A_WORKS.test(text.slice(0, head.start))) return;
    if (head.head === '集团' && GOES_ON_AS_A_FIRM.test(after)) return;
    if (head.head.length === 1 && head.start > piece.start && piece.tag === 'ns' && /^(?:省|市|县|区|镇|乡|街道|村)/.test(after)) return;
    const before = coreBefore(pieces, i, head, text, ends);
    const whole = withoutTown(ofOurs(before, text.slice(0, head.start - before.length)), head.class);
    const core = coreOf(withoutRegion(withoutRole(whole.core), head.class, pieces), head);
    if (whole.town && !names.some((each) => each.class === 'town' && each.core === whole.town!.core)) names.push(whole.town);
    if (saysNothing(core, head) || (head.class === 'group' && core === '2' && names.some(({ class: class_ }) => class_ === 'group')) || (head.class === 'company' && core.endsWith('业') && tree.exactly(core, 0, core.length) !== null)) return;
    if (core !== '' && PLACE_CLASSES.has(head.class)) ends.add(piece.end);
    if ((head.class === 'school' || head.class === 'area') && NOT_ONE.test(core)) return;
    if (PLACE_CLASSES.has(head.class) && /项目|工程/.test(core)) return;
    if (ONLY_A_PART.test(core) || (head.class === 'county' && ENDS_IN_A_LETTER.test(core))) return;
    if ((head.class === 'water' && QUANTITY.test(core)) || (head.head === '小区' && IN_SOMETHING.test(core))) return;
    if (core === '' || (isGeneric(core) && core !== head.head && !isStreet(core, head)) || (core.length === 1 && head.class !== 'group' && head.class !== 'water')) return;
    const estate = head.class === 'estate' ? ESTATE_NAME.exec(core) : null;
    if (estate && /小区|住宅区|楼盘/.test(head.head)) {
      if (!names.some((each) => each.class === 'estate' && each.core + each.head === core)) names.push({ class: 'estate', core: estate[1]!, head: estate[2]! });
      return;
    }
    if (head.class === 'estate' && names.some((each) => each.class === 'estate' && core.endsWith(each.core + each.head))) return;
    if (ENDS_NAMES.has(head.class)) ends.add(piece.end);
    if (!names.some((each) => each.class === head.class && each.core === core)) names.push({ class: head.class, core, head: head.head });
  });
  names.push(...notYetRead([...findTownsAndVillages(text), ...findHousesOfEstates(text), ...findStreetsThatCross(text)], names));
  const between = findRoadsBetween(text);
  const kept = [...names.filter((name) => !isHillOfAVillage(name, names) && !isPartOfAnother(name, names, text) && !isEndOfARoad(name, between)), ...between];
  for (const place of findBarePlaces(text)) if (!names.some(({ core, head }) => core.includes(place.core) || place.core.includes(core) || (core + head).includes(place.core))) kept.push(place);
  return kept;
}

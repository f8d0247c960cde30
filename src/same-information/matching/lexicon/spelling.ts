import { frequencyOf } from '../../../platform/chinese/rarity.js';
import { soundOf } from '../../../platform/chinese/sound.js';
import { tagged } from '../../../platform/chinese/segment.js';
import { HEADS } from '../names/heads.js';
import { FORMS } from './forms.js';
import { FORM_TREE, MATTERS, MATTER_TREE } from './lexicon.js';
import { wordsOf } from './matter.js';

/** Characters taken for each other because they look alike, in the words where it happens. */
const LOOK_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/折(?=迁|除|违|迀|房)|(?<=[限强])折/g, '拆'], [/拔(?=款|付|下[来去]|发|到|给)|(?<=划|下)拔/g, '拨'], [/帐(?![篷蓬子幔])/g, '账'], [/復/g, '复'], [/(?<=会议?|专题|常务|办公|党组|党委)记要/g, '纪要'], [/(?<!自)己(?=经|有|取得|收到|拿到)/g, '已'],
  [/末(?=公示|公开|答复|批|签)/g, '未'], [/(?<=土)她|(?<=征)她/g, '地'], [/冇(?=有)?/g, '没'], [/(?<=[一二三四五六七八九〇零])0(?=[一二三四五六七八九〇零])/g, '〇'], [/俺们?/g, '我们'], [/咱们?/g, '我们'], [/[么啥]子|么[里个]|啥/g, '什么'], [/几多|好多(?=[钱元亩户人吨分个天年]|$|[、,。?!])/g, '多少'], [/欵/g, '款'], [/(?<=的(?:[这那][个份张])?|[这那哪][个份道张种]|红头)文(?=$|[,。;、?!]|[要给公发])/g, '文件'], [/(?<=[涨调定降提物房水电气油票])介(?=[格钱位]|$|[,。;、的])/g, '价'], [/咋/g, '怎么'], [/晓得/g, '知道'], [/覆(?=$|[,。])/g, '复'], [/体侧(?=成绩|分|结果|合格|项目)/g, '体测'], [/甲荃/g, '甲醛'], [/二(?:噁|𫫇)英/gu, '二恶英'],
];
const OTHER_WORDS = '环评 稳评 低保 特困 公租房 棚改 耕地 地力 医保 社保 采购 招标 施工 监理 工程 补偿 安置 拆迁 征收 批准 核准 许可 公示 公告 预算 审批 评估 竣工 鉴定 监测 环境 影响 标准 方案 规划 花名册 经济 资金 分配 发放 宅基地 建设 医疗 养老 教育 收费';

/** 望江花圆: the last words of names are misspelt as well. */
const ENDS_OF_NAMES = '花园 小区 大道 水库 小学 中学 幼儿园 医院 卫生院 敬老院 街道 村委会 产业园 工业园 开发区 污水处理厂 养殖场 变电站 农贸市场 村民小组';

/** 水坭厂, 卫生元: kinds of things with names are misspelt like kinds of papers. */
const KINDS_OF_THINGS = [HEADS.plant, HEADS.care, HEADS.water, HEADS.facility, HEADS.school].flatMap(wordsOf).filter((word) => word.length >= 3 && !word.endsWith('矿')).join(' ');

const list = (words: string): string[] => wordsOf(words).filter((word) => word.length >= 2 && word.length <= 6);

let bySound: Map<string, string> | null = null;

function wordsBySound(): Map<string, string> {
  const matters = MATTERS.flatMap(({ members }) => Object.values(members)).map((words) => wordsOf(words).filter((word) => word.length >= 3).join(' '));
  const made = new Map<string, string>();
  for (const word of [...FORMS.map(({ words }) => words), ...matters, OTHER_WORDS, ENDS_OF_NAMES, KINDS_OF_THINGS].flatMap(list)) if (/^\p{Script=Han}+$/u.test(word) && !made.has(soundOf(word))) made.set(soundOf(word), word);
  return made;
}

const common = (a: string, b: string): number => Array.from(a).filter((character, i) => character === b[i]).length;
const isSingle = (text: string): boolean => text.length === 1 && /\p{Script=Han}/u.test(text);

/**
 * Words of the lexicon that were written as they sound: 环平 for 环评, 审记报告 for 审计报告. Only where the dictionary finds no word
 * and falls into single characters, and half of the characters stand.
 */
export function respelled(text: string): string {
  const plain = LOOK_ALIKE.reduce((left, [pattern, right]) => left.replace(pattern, right), text);
  const words = tagged(plain).map((word) => word.text);
  const sure = [...[...FORM_TREE.find(plain), ...MATTER_TREE.find(plain)].filter(({ start, end }) => end - start > 1), ...signsIn(plain)];
  bySound ??= wordsBySound();
  const made: string[] = [];
  let place = 0;
  for (let i = 0; i < words.length;) {
    const known = sure.find(({ start, end }) => start <= place && place < end);
    const found = known ? null : correctionAt(words, i, bySound, (length) => sure.some(({ start }) => start > place && start < place + length));
    made.push(found ? found.word : words[i]!);
    place += found ? found.word.length : words[i]!.length;
    i += found ? found.taken : 1;
  }
  const left = made.join('');
  return acrossWords(left, left === plain ? words : tagged(left).map((word) => word.text), bySound);
}

const SHORTEST_ACROSS = 3;
const LONGEST_ACROSS = 6;
const RARE = 50;
const COMMON = 100;
const HAN_ONLY = /^\p{Script=Han}+$/u;

interface Placed { readonly start: number; readonly end: number }
const placed = (words: readonly string[]): Placed[] => {
  let at = 0;
  return words.map((word) => ({ start: at, end: (at += word.length) }));
};

/**
 * 25年均恒生, which the dictionary cuts into 年均 and 恒生: what is put wrong may make a word with what stands before it. Only longer
 * words of the lexicon that begin within such a word and have one character wrong, in a rare word of their own.
 */
function acrossWords(text: string, words: readonly string[], known: ReadonlyMap<string, string>): string {
  const pieces = placed(words);
  let made = text;
  pieces.forEach((piece, i) => {
    if (piece.end - piece.start < 2 || (frequencyOf(text.slice(piece.start, piece.end)) ?? 0) >= RARE) return;
    const before = pieces[i - 1];
    for (let at = before ? before.start + 1 : piece.start; before && at < before.end; at += 1) {
      const written = text.slice(at, piece.end);
      const word = written.length >= SHORTEST_ACROSS && written.length <= LONGEST_ACROSS && HAN_ONLY.test(written) ? known.get(soundOf(written)) : undefined;
      if (word === undefined || common(word, written) !== written.length - 1 || word.slice(0, before.end - at) !== text.slice(at, before.end)) continue;
      made = made.slice(0, at) + word + made.slice(piece.end);
    }
  });
  return made;
}

/** 丰府信复查(2025)9号: the sign of a number is no word. */
const SIGN = /[\u4e00-\u9fa5]{2,6}(?=\((?:19|20)\d\d\)第?\d{1,5}号)/g;
const signsIn = (text: string): { start: number; end: number }[] => Array.from(text.matchAll(SIGN), ({ 0: sign, index }) => ({ start: index, end: index + sign.length }));

/** 请市监局公开新梅小区…: words of asking that stand before a name are no letters to it. */
const ASKING = /^(?:的.|请.|公开.|.?公开|提供.|申请.)$/;

/** 泊安智行公司: a word of two characters is not put right within a row of single ones, which is a name. */
const isInAName = (before: string | undefined, after: string | undefined): boolean => [before, after].every((each) => each !== undefined && isSingle(each) && !'的了在是和与及对给把被要请看我你他这那有'.includes(each));

/** 积分表 is no 计分表: what differs is a common word of its own. */
function differsInAWord(words: readonly string[], word: string): boolean {
  let at = 0;
  return words.some((piece) => {
    const from = at;
    at += piece.length;
    return piece.length > 1 && piece !== word.slice(from, at) && (frequencyOf(piece) ?? 0) >= COMMON;
  });
}

function correctionAt(words: readonly string[], at: number, known: ReadonlyMap<string, string>, meets: (length: number) => boolean): { word: string; taken: number } | null {
  let best: { word: string; taken: number } | null = null;
  let written = '';
  for (let taken = 1; taken <= 4 && at + taken <= words.length && written.length < 6; taken += 1) {
    written += words[at + taken - 1]!;
    if (written.length === 2 && isInAName(words[at - 1], words[at + taken])) continue;
    if (written.length < 2 || taken < 2 || meets(written.length) || !words.slice(at, at + taken).some(isSingle)) continue;
    const word = known.get(soundOf(written));
    if (word && word !== written && !ASKING.test(written) && common(word, written) * 2 >= written.length && !differsInAWord(words.slice(at, at + taken), word)) best = { word, taken };
  }
  return best;
}

import { frequencyOf } from '../../../platform/chinese/rarity.js';
import type { Word } from '../../../platform/chinese/segment.js';
import { FORM_TREE, isFormWord, MATTER_TREE } from '../lexicon/lexicon.js';
import { ORGAN_TREE } from '../lexicon/organs.js';
import { masked } from '../lexicon/word-tree.js';
import { isContent } from '../words/content-words.js';
import { HEADS } from './heads.js';
import { STOPS_A_NAME } from './generic.js';

const NAME_TAGS = /^(?:ns|nr|nrt|nrfg|nz|nt|eng)/;
/** Single characters that may be of a name: nouns and what the dictionary has no class for, not verbs. */
const OF_A_NAME = /^(?:n|ng|zg|g|j|nr|ns|nz|ag|vg|tg|b|a|f|m|x|q)$/;
const HAN = /^\p{Script=Han}+$/u;
const PLACE_HEADS = new Set(`${HEADS.county} ${HEADS.town} ${HEADS.village} ${HEADS.group}`.split(' '));
const RARE = 30;
const ENDS_IN_PLACE = /(?:村|镇|乡|街道|社区|省|市|县)$/;

/** 没动静: what did not happen is no name. */
const NOT = /^[没冇未不]/;
const isLexicon = (text: string): boolean => isFormWord(text) || MATTER_TREE.at(text, 0)?.end === text.length;
/** 学生家长: rare as one word, but made of two common ones. */
const COMMON_HALF = 200;
const isMadeOfCommon = (text: string): boolean => text.length === 4 && (frequencyOf(text.slice(0, 2)) ?? 0) >= COMMON_HALF && (frequencyOf(text.slice(2)) ?? 0) >= COMMON_HALF;
const isOdd = ({ text, tag }: Word): boolean => HAN.test(text) && (NAME_TAGS.test(tag) || (text.length > 1 && (frequencyOf(text) ?? 0) < RARE && !tag.startsWith('m') && tag !== 't')) && !isLexicon(text) && !isMadeOfCommon(text);
const isSingle = ({ text, tag }: Word): boolean => text.length === 1 && HAN.test(text) && OF_A_NAME.test(tag) && !STOPS_A_NAME.has(text) && !'的了是在有和与及或年月日号个份张本位元亩'.includes(text);

const COMMON = /自?规局|资规局|^(?:批|核定|判|征)(?=..)|城市|行政处罚|人民政府|卫生系统|信访件|主管部门|过程中|办理中|城乡居民|城乡建设|奖补|尾号|盖章|出来|上来|下来|上去|清楚|补助|补偿|补贴|支付|资金|费用|相关|有关|清册|台账|发放|项目|工程|贵局|贵府|贵委|标段|城镇|印发|调取|核减|镇里|片区|中标|供货商|供应商|直补|集体|老旧|哪些|路口|征求|批准|文号|乘客|一卡通|到底|镇上|村上|市里|县里|亩数|钱数|户数|人数|台数|栋数|份数|票数|申报|多远|入围|入闱|专户|用款|每笔|分钱|领钱|保底|旧城|统招|运维|上回|年度|抵押物|拟核|原件|查完|季度|附图|学年|普?惠[性园]|[该本此各某]/g;

/** The parts of a run that are no words for papers, matters or departments. */
function parts(text: string): string[] {
  return masked(text, [...FORM_TREE.find(text), ...MATTER_TREE.find(text), ...ORGAN_TREE.find(text)], '*').replace(COMMON, (found) => '*'.repeat(found.length)).split(/\*+/).filter((part) => !NOT.test(part)).filter((part) => part.length > 2 || (part.length === 2 && !/[上下里中前后内外间边时天]$/.test(part)));
}

/**
 * Strings that name something though no word says what: runs of single characters, of words the dictionary does not know or knows as
 * names (杨树洼, 昶沣, 陈国宾). A place's word ends a run. They find what heads and taxonomies miss.
 */
export function findMarks(words: readonly Word[], most: number): string[] {
  const marks: string[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const text = run.map((word) => word.text).join('');
    const singles = run.filter(isSingle).length;
    if (text.length >= 2 && (run.some(isOdd) || singles >= 2 || (singles === 1 && run.length > 1))) for (const part of parts(text)) if (!marks.includes(part) && marks.length < most) marks.push(part);
    run = [];
  };
  for (const word of words) {
    if (run.length > 0 && word.text.length > 1 && word.tag === 'ns') close();
    if (PLACE_HEADS.has(word.text)) close();
    else if (isOdd(word) || isSingle(word) || (run.length > 0 && word.tag === 'v' && word.text.length === 1 && isSingle(run.at(-1)!) && !STOPS_A_NAME.has(word.text)) || (run.length === 0 && word.text.length === 2 && word.tag.startsWith('n') && isContent(word) && !isLexicon(word.text))) {
      if (run.length > 0 && !isSingle(word) && !isSingle(run.at(-1)!) && !isOdd(run.at(-1)!)) close();
      run.push(word);
      if (word.text.length > 1 && ENDS_IN_PLACE.test(word.text)) close();
    } else close();
  }
  close();
  return marks;
}

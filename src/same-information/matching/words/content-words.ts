import type { Word } from '../../../platform/chinese/segment.js';
import { ASKING_WORDS } from './asking-words.js';

/** Words of asking and of talk, which say nothing about the record. */
const EMPTY = new Set([...ASKING_WORDS, ...('请 我 单位 公布出来 公开出来 报上来 报上去 拿出来 写清楚 镇里 市里 乡里 村里 局里 县里 省里 里头 看 看看 想 要 给 拿 其 该 这 那 哪 谁 有 是 的 了 现 特 兹 '
  + '受 说 讲 能 每 各 全 就 只 也 都 还 及 与 和 对 在 于 由 为 把 被 让 向 从 至 到 用 以 之 所 等 上 下 中 里 内 年 月 日 个 份 张 本 位 号 市 县 '
  + '区 您 一 来 去 做 办 写 定 得 过 呢 吗 吧 啊').split(' ')]);

const EMPTY_TAGS = /^(?:u|p|c|r|y|w|x|d|e|o|f|q|t|m)/;
const HAS_LETTERS = /[\p{Script=Han}a-z]/u;

export const isContent = ({ text, tag }: Word): boolean => HAS_LETTERS.test(text) && !EMPTY.has(text) && (!EMPTY_TAGS.test(tag) || (text.length > 2 && tag !== 'r' && tag !== 'd' && tag !== 'c')) && (text.length > 1 || /^(?:n|zg|g|ng|nz|j|eng)/.test(tag));

/** Content words in their order. */
export function contentWords(words: readonly Word[], most: number): string[] {
  const kept: string[] = [];
  for (const word of words) if (kept.length < most && isContent(word)) kept.push(word.text);
  return kept;
}

import { FORM_TREE, MATTER_TREE } from '../lexicon/lexicon.js';
import { WordTree } from '../lexicon/word-tree.js';

const MOST = 60;

/** Said by whoever asks for anything. */
const ASKING = '申请 公开 请求 提供 要求 希望 麻烦 恳请 获取 查阅 复印件 复印 复制 原件 正本 副本 一份 壹份 全文 全本 完整 相关 有关 具体 情况 内容 信息 文件 材料 资料 以下 如下 下列 贵局 贵府 贵镇 贵单位 贵委 我局 本人 我们 我家 本所 本单位 我司 我公司 公布 公示 想要 重新 查找 '
  + '市政府 县政府 镇政府 乡政府 区政府 人民政府 省政府 政府 部门 机关 知道 晓得 了解 需要 出来 一下 进行 作出 做出 出具 制定 印发 发布 核发 下发 下达 形成 审议 研究 关于 涉及 包括 以及 那个 这个 那份 这份 那张 这张 那本 这本 什么 怎么 多少 几多 哪个 哪些 是否 有没有 没有 现在 当时 '
  + '当年 当事人 委托 依法 依据 规定 名称 文号 事项 事宜 用途 听说 听讲 到底 能不能 可以 应当 时候 东西 方面 上面 里面 所有 全部 只要 你们 他们 自己 大家 形式 方式 邮寄 书面 纸质 电子版 项目 工程 建设 我市 本市 全市 我县 本县 全县 当初 清楚 明白 详细 明细 正式 最终 最后 附件 附图 年度 有限公司 公司 股份 集团';
/** Little words: two texts for one thing differ in them. */
const LITTLE = new Set('的之地得了着过把将被对从至到在于由为与和及其该这那个份张件次看给我你他她它们请再现所作出里中内就也还是有只要想拿第书年月日号市县省区每各哪几谁按因使用发批报写做讲说叫算领即今去');
const askingTree = new WordTree();
for (const word of ASKING.split(' ')) askingTree.add(word, '-');

const SIGNIFICANT = /[\p{Script=Han}a-z\d]/u;
const DIGITS = /\d+/y;

/** A word of the lexicon as it stands in a wording: by its first code, so that 花名册 and 名册 are one. */
const OF_THE_LEXICON = '~';
export const isOfTheLexicon = (token: string): boolean => token.startsWith(OF_THE_LEXICON);
export const isDigits = (token: string): boolean => /^\d/.test(token);

/** What begins at a place and how far it goes. Names that the lexicon does not know come character by character. */
function tokenAt(text: string, at: number): { readonly token: string | null; readonly end: number } {
  const [form, matter] = [FORM_TREE.at(text, at), MATTER_TREE.at(text, at)];
  const known = form && (!matter || form.end >= matter.end) ? form : matter;
  const asking = askingTree.at(text, at);
  if (asking && (!known || asking.end >= known.end)) return { token: null, end: asking.end };
  if (known) return { token: `${OF_THE_LEXICON}${known.codes[0]}`, end: known.end };
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  if (digits) return { token: digits, end: at + digits.length };
  const character = text[at]!;
  return { token: LITTLE.has(character) || !SIGNIFICANT.test(character) ? null : character, end: at + 1 };
}

/** How a wish is worded: what it says in its order, without asking and little words; `text` without numbers of documents. */
export function wordingOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length && tokens.length < MOST;) {
    const { token, end } = tokenAt(text, at);
    if (token !== null && token !== tokens.at(-1)) tokens.push(token);
    at = end;
  }
  return tokens;
}

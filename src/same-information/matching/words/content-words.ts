import type { Word } from '../../../platform/chinese/segment.js';

/** Words of asking and of talk, which say nothing about the record. */
const EMPTY = new Set(('申请 公开 请求 请 提供 要求 希望 麻烦 恳请 获取 查阅 复印 复印件 复制 原件 正本 副本 一份 全文 完整 相关 有关 具体 情况 内容 信息 文件 材料 资料 以下 如下 下列 贵局 贵府 贵单位 我局 本人 我们 我 我家 本所 本单位 我司 我公司 单位 '
  + '公布出来 公开出来 报上来 报上去 拿出来 写清楚 想要 重新 查找 市政府 县政府 镇政府 乡政府 镇里 市里 乡里 村里 局里 县里 省里 里头 政府 人民政府 部门 机关 知道 晓得 了解 看 看看 想 要 需要 给 拿 出来 一下 进行 作出 做出 出具 制定 印发 发布 公布 公示 关于 涉及 包括 以及 其 该 这 那 那个 这个 那份 这份 什么 怎么 多少 几多 哪个 哪些 哪 谁 是否 有没有 没有 有 是 的 了 现 特 兹 现在 当时 '
  + '当事人 委托 受 依法 依据 规定 名称 文号 事项 用途 说 讲 听说 听讲 到底 能 能不能 可以 应当 时候 东西 方面 上面 里面 所有 全部 每 各 全 就 只 只要 也 都 还 及 与 和 对 在 于 由 为 把 被 让 向 从 至 到 用 以 之 所 等 上 下 中 里 内 年 月 日 年度 个 份 张 本 位 号 市 县 区 您 你们 他们 自己 一 大家 形式 方式 邮寄 书面 纸质 电子版 '
  + '项目 工程 建设 我市 本市 全市 我县 本县 全县 当初 那本 那张 这张 来 去 做 办 写 定 得 过 呢 吗 吧 啊 清楚 明白 详细 明细 正式 最终 最后').split(' '));

const EMPTY_TAGS = /^(?:u|p|c|r|y|w|x|d|e|o|f|q|t|m)/;
const HAS_LETTERS = /[\p{Script=Han}a-z]/u;

export const isContent = ({ text, tag }: Word): boolean => HAS_LETTERS.test(text) && !EMPTY.has(text) && (!EMPTY_TAGS.test(tag) || (text.length > 2 && tag !== 'r' && tag !== 'd' && tag !== 'c')) && (text.length > 1 || /^(?:n|zg|g|ng|nz|j|eng)/.test(tag));

/** Content words in their order. */
export function contentWords(words: readonly Word[], most: number): string[] {
  const kept: string[] = [];
  for (const word of words) if (kept.length < most && isContent(word)) kept.push(word.text);
  return kept;
}

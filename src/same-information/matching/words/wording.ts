import { FORM_TREE, MATTER_TREE } from '../lexicon/lexicon.js';
import { WordTree } from '../lexicon/word-tree.js';
import { ASKING_WORDS } from './asking-words.js';

const MOST = 60;

/** Said besides of papers and of those who have them, in whose place no name stands. */
const OF_PAPERS = '壹份 全本 贵镇 贵委 区政府 省政府 核发 下发 下达 形成 审议 研究 这本 当年 事宜 附件 附图 有限公司 公司 股份 集团'.split(' ');
/** Little words: two texts for one thing differ in them. */
const LITTLE = new Set('的之地得了着过把将被对从至到在于由为与和及其该这那个份张件次看给我你他她它们请再现所作出里中内就也还是有只要想拿第书年月日号市县省区每各哪几谁按因使用发批报写做讲说叫算领即今去');
const askingTree = new WordTree();
for (const word of [...ASKING_WORDS, ...OF_PAPERS]) askingTree.add(word, '-');

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

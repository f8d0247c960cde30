import { isDescribed } from '../lexicon/colloquial-forms.js';
import { FORM_TREE, isSoftForm, isWeakForm } from '../lexicon/lexicon.js';
import { isAlongside, isWithin } from './alongside.js';
import { withoutBoilerplate } from './boilerplate.js';
import { withoutCited } from './cited.js';
import { clausesOf, type Clause } from './clauses.js';

/** A text taken apart: what it asks for, and what it tells around that. Negated records and purposes are in neither. */
export interface Wish {
  /** Clauses that ask, in their order. */
  readonly asked: readonly string[];
  /** What is told in the same sentences before: the frame of the wish. */
  readonly near: readonly string[];
  readonly told: readonly string[];
  readonly negated: readonly string[];
  /** Of the negated ones those that tell of what was asked for or received before: they may name the affair that the wish goes on with. */
  readonly before: readonly string[];
}

/** 合同不要, 二期的与我无关: names what is not meant. */
const EXCLUDES = /不|非|除|无[关需须涉]|另|别|单独|分开/;

const namesForm = (text: string): boolean => FORM_TREE.find(text).some(({ codes }) => codes.some((code) => !isWeakForm(code)));
const namesStrongForm = (text: string): boolean => FORM_TREE.find(text).some(({ codes }) => codes.some((code) => !isWeakForm(code) && !isSoftForm(code)));
const ASKED_CHARACTERS = 600;

/** No word asks: a title such as 「…发放清册」. The first sentence that names a form of record, or else the first. */
function titleOf(clauses: readonly Clause[]): number {
  return clauses.find(({ text, role }) => role === 'story' && namesForm(text))?.sentence ?? clauses[0]?.sentence ?? 0;
}

function isAsked(clauses: readonly Clause[]): (clause: Clause) => boolean {
  const strongest = Math.max(0, ...clauses.filter(({ role }) => role === 'wish').map(({ strength }) => strength));
  if (strongest <= 1) {
    const title = titleOf(clauses);
    const begins = clauses.findIndex(({ role, strength }) => role === 'wish' && strength === strongest);
    const sentence = strongest === 1 && !clauses.some(({ text, sentence: at }) => at === title && namesForm(text)) ? clauses[begins]!.sentence : title;
    return (clause) => clause.sentence === sentence && (clause.role === 'wish' || clause.role === 'story');
  }
  const sentences = new Set(clauses.filter(({ role, strength }) => role === 'wish' && strength === strongest).map(({ sentence }) => sentence));
  return (clause) => clause.role === 'wish' && sentences.has(clause.sentence);
}

/** What a text asks for, apart from what it tells; `text` is prepared. */
export function wishOf(text: string): Wish {
  const clauses = clausesOf(withoutCited(withoutBoilerplate(text)));
  const decides = isAsked(clauses);
  const first = clauses.filter(decides);
  const titled = first.some(({ text: each }) => namesItself(each)) ? [] : describedBefore(clauses, first);
  const asked = [...(titled.length > 0 ? titled : titleBefore(clauses, first)), ...first];
  const isAskedFor = new Set(asked);
  const sentences = new Set(asked.map(({ sentence }) => sentence));
  const tells = clauses.filter((clause) => !isAskedFor.has(clause) && (clause.role === 'story' || clause.role === 'wish'));
  const near = tells.filter(({ sentence }) => sentences.has(sentence));
  const before = clauses.filter(({ role, text: each }) => role === 'negated' && !EXCLUDES.test(each));
  return {
    asked: upTo(ASKED_CHARACTERS, asked), near: upTo(ASKED_CHARACTERS, asksAgain([...asked, ...near]) ? [...before, ...near] : near),
    told: tells.filter(({ sentence }) => !sentences.has(sentence)).map(({ text: each }) => each),
    negated: clauses.filter(({ role }) => role === 'negated').map(({ text: each }) => each),
    before: before.map(({ text: each }) => each),
  };
}

const describes = (text: string): boolean => namesForm(text) || isDescribed(text);

/** Names a record, and not only what stands in one or goes with it. */
const namesItself = (text: string): boolean => describes(text) && !isWithin(text) && !isAlongside(text);

/** 再申请一次, 请直接把文件发给我: what was asked for before is what is asked for now. */
const asksAgain = (clauses: readonly Clause[]): boolean => !clauses.some(({ text }) => namesItself(text));

/** 每户补了多少钱的表, … 给我复印一份也行: a wish without an object asks for what the sentence before described. */
function describedBefore(clauses: readonly Clause[], asked: readonly Clause[]): Clause[] {
  const from = asked[0]?.sentence ?? 0;
  const sentence = clauses.findLast((clause) => clause.sentence <= from && !asked.includes(clause) && (clause.role === 'story' || clause.role === 'wish') && describes(clause.text))?.sentence;
  return sentence === undefined ? [] : clauses.filter((clause) => clause.sentence === sentence && !asked.includes(clause) && clause.role !== 'negated' && clause.role !== 'purpose');
}

/** …预售许可证, 要正本, 带附表: what is asked first names no record of its own, the clauses before it in its sentence do. */
function titleBefore(clauses: readonly Clause[], asked: readonly Clause[]): Clause[] {
  const [first] = asked;
  if (!first) return [];
  const details = titleOfDetails(clauses, first, asked);
  if (details.length > 0 || asked.some(({ text }) => namesItself(text))) return details;
  const before = clauses.slice(0, clauses.indexOf(first)).filter(({ sentence, role }) => sentence === first.sentence && role === 'story');
  return before.some(({ text }) => namesStrongForm(text)) && (ONLY_A_COPY.test(first.text) || isAlongside(first.text)) ? before : [];
}
/** …补偿方案, 要最后定的那个, 多少钱一平: a clause that ends in the name of a record is a title, and what is asked after it is in it. */
const IS_A_TITLE = /^(?!.*(?:不|没|未|说|讲|听))/;
const IN_THE_RECORD = /^(?:请|我|只|就|想|要|看|知道|里面|上面|那个|是)*(?:最后|最终|正式|最早|最初|开始|后来|定|盖|生效|贴|公示|批|哪|谁|多少|几号|什么时候|怎么)/;
function endsInRecord(text: string): boolean {
  const last = FORM_TREE.find(text).at(-1);
  return last !== undefined && /^[证正书件函稿]?$/.test(text.slice(last.end)) && last.codes.some((code) => !isWeakForm(code) && !isSoftForm(code)) && IS_A_TITLE.test(text);
}
function titleOfDetails(clauses: readonly Clause[], first: Clause, asked: readonly Clause[]): Clause[] {
  const before = clauses.slice(0, clauses.indexOf(first)).filter(({ sentence, role }) => sentence === first.sentence && role === 'story');
  return before.length > 0 && endsInRecord(before.at(-1)!.text) && IN_THE_RECORD.test(first.text) && !asked.some(({ text }) => namesStrongForm(text)) ? before : [];
}

const ONLY_A_COPY = /^(?:我)?(?:请复印|复印|请提供|请打印|打印|请公开|请发|请寄|要|想要|需要?|请给|求|给)?(?:$|一份|一张|个|看|全文|正本|副本|原件|盖章|完整|清晰|带|连|附|全|整)/;

function upTo(most: number, clauses: readonly Clause[]): string[] {
  let length = 0;
  return clauses.filter(({ text }) => (length += text.length) <= most || length === text.length).map(({ text }) => text);
}

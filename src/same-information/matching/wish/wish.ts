import { isDescribed } from '../lexicon/colloquial-forms.js';
import { FORM_TREE, isWeakForm } from '../lexicon/lexicon.js';
import { withoutBoilerplate } from './boilerplate.js';
import { clausesOf, type Clause } from './clauses.js';
import { prepared } from './prepared.js';

/** A text taken apart: what it asks for, and what it tells around that. Negated records and purposes are in neither. */
export interface Wish {
  /** Clauses that ask, in their order. */
  readonly asked: readonly string[];
  /** What is told in the same sentences before: the frame of the wish. */
  readonly near: readonly string[];
  readonly told: readonly string[];
  readonly negated: readonly string[];
}

const namesForm = (text: string): boolean => FORM_TREE.find(text).some(({ codes }) => codes.some((code) => !isWeakForm(code)));
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

export function wishOf(text: string): Wish {
  const clauses = clausesOf(withoutBoilerplate(prepared(text)));
  const decides = isAsked(clauses);
  const first = clauses.filter(decides);
  const asked = first.some(({ text: each }) => describes(each)) ? first : [...describedBefore(clauses, first), ...first];
  const isAskedFor = new Set(asked);
  const sentences = new Set(asked.map(({ sentence }) => sentence));
  const tells = clauses.filter((clause) => !isAskedFor.has(clause) && (clause.role === 'story' || clause.role === 'wish'));
  return {
    asked: upTo(ASKED_CHARACTERS, asked), near: upTo(ASKED_CHARACTERS, tells.filter(({ sentence }) => sentences.has(sentence))),
    told: tells.filter(({ sentence }) => !sentences.has(sentence)).map(({ text: each }) => each),
    negated: clauses.filter(({ role }) => role === 'negated').map(({ text: each }) => each),
  };
}

const describes = (text: string): boolean => namesForm(text) || isDescribed(text);

/** 每户补了多少钱的表, … 给我复印一份也行: a wish without an object asks for what the sentence before described. */
function describedBefore(clauses: readonly Clause[], asked: readonly Clause[]): Clause[] {
  const from = asked[0]?.sentence ?? 0;
  const sentence = clauses.findLast((clause) => clause.sentence <= from && !asked.includes(clause) && (clause.role === 'story' || clause.role === 'wish') && describes(clause.text))?.sentence;
  return sentence === undefined ? [] : clauses.filter((clause) => clause.sentence === sentence && !asked.includes(clause) && clause.role !== 'negated' && clause.role !== 'purpose');
}

function upTo(most: number, clauses: readonly Clause[]): string[] {
  let length = 0;
  return clauses.filter(({ text }) => (length += text.length) <= most || length === text.length).map(({ text }) => text);
}

import { folded } from '../../platform/chinese/folded.js';
import { numberOf } from '../../platform/chinese/numerals.js';
import { FORM_LABELS, FORM_TREE, MATTER_LABELS, MATTER_TREE } from './lexicon/lexicon.js';
import type { WordTree } from './lexicon/word-tree.js';

export type Span = [start: number, end: number];

interface Mapped {
  readonly text: string;
  /** For each character of `text`, where it stands in the original. */
  readonly at: readonly number[];
}

/** Longer texts are marked in their beginning only. */
const LONGEST = 20_000;
const MOST_SPANS = 50;
const NUMERAL = /^[〇零一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾]+/;

/** A text folded character by character, so that places in it are places in the original. */
function mapped(original: string): Mapped {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < Math.min(original.length, LONGEST); i += 1) {
    for (const character of folded(original[i]!)) {
      text += character;
      at.push(i);
    }
  }
  return { text, at };
}

/** The same with Chinese numerals as digits: 第三批 is found by 第3批. */
function inDigits({ text, at }: Mapped): Mapped {
  const places: number[] = [];
  let made = '';
  for (let i = 0; i < text.length;) {
    const numeral = NUMERAL.exec(text.slice(i, i + 6))?.[0];
    const n = numeral ? numberOf(numeral) : null;
    const written = n === null ? text[i]! : String(n);
    for (const character of written) {
      made += character;
      places.push(at[i]!);
    }
    i += n === null ? 1 : numeral!.length;
  }
  return { text: made, at: places };
}

function spansOf({ text, at }: Mapped, needle: string): Span[] {
  const spans: Span[] = [];
  for (let i = text.indexOf(needle); needle !== '' && i >= 0 && spans.length < MOST_SPANS; i = text.indexOf(needle, i + needle.length)) {
    const next = at[i + needle.length];
    spans.push([at[i]!, next ?? at[i + needle.length - 1]! + 1]);
  }
  return spans;
}

const codeOf = (labels: ReadonlyMap<string, string>, note: string): string | undefined => [...labels].find(([, label]) => label === note)?.[0];

function wordsOf(tree: WordTree, code: string, { text, at }: Mapped): Span[] {
  return tree.find(text).filter(({ codes }) => codes.includes(code)).slice(0, MOST_SPANS).map(({ start, end }) => [at[start]!, at[end - 1]! + 1]);
}

/** The ways in which a fact may be written: with and without 第, 度, the first two digits of a year, the organ's sign. */
function writings(note: string): string[] {
  const plain = folded(note);
  const year = /^20(\d\d)年$/.exec(plain);
  if (year) return [`20${year[1]}年`, `20${year[1]}`, `${year[1]}年`];
  const number = /^(.*)\((\d{4})\)(\d+)号$/.exec(plain);
  if (number) return [plain, `${number[1]}${number[2]}年${number[3]}号`, `(${number[2]})${number[3]}号`, `${number[3]}号`];
  return [plain, plain.replace(/^第/, ''), plain.replace(/批次$/, '批'), plain.replace(/(?:村委会|村民委员会|小组|村民小组|街道办事处|有限公司|项目|工程|片区|小区|镇|乡|村|组|街道)$/, '')].filter((each) => each.length >= 2);
}

/** Where in a text the fact of a note stands, for marking; empty when it is only meant. */
export function locate(text: string, note: string): Span[] {
  const whole = mapped(text);
  for (const part of note.split('、')) {
    for (const [labels, tree] of [[FORM_LABELS, FORM_TREE], [MATTER_LABELS, MATTER_TREE]] as const) {
      const code = codeOf(labels, part);
      const found = code ? wordsOf(tree, code, whole) : [];
      if (found.length > 0) return found;
    }
  }
  const digits = inDigits(whole);
  for (const written of writings(note)) for (const form of [whole, digits]) {
    const found = spansOf(form, written);
    if (found.length > 0) return found;
  }
  return [];
}

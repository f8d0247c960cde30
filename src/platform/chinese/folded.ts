import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | null = null;

/** Traditional characters (Taiwan and Hong Kong forms among them) to simplified ones. */
export function simplified(text: string): string {
  const convert = (converter ??= Converter({ from: 't', to: 'cn' }));
  return convert(text);
}

const SAME_MARKS: Readonly<Record<string, string>> = {
  '〔': '(', '〕': ')', '【': '(', '】': ')', '[': '(', ']': ')', '{': '(', '}': ')', '〖': '(', '〗': ')', '﹝': '(', '﹞': ')',
  '“': '', '”': '', '"': '', '‘': '', '’': '', "'": '', '「': '', '」': '', '『': '', '』': '', '`': '', '〈': '《', '〉': '》', '<': '《', '>': '》',
  '.': '.', '．': '.', '…': '。', '—': '-', '–': '-', '―': '-', '－': '-', '~': '-', '～': '-', '·': '', '•': '', '○': '〇', '◯': '〇', '●': '〇',
};
const MARKS = new RegExp(`[${Object.keys(SAME_MARKS).map((mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`).join('')}]`, 'gu');

/**
 * A text as it is compared: full and half width the same, traditional characters simplified, one kind of bracket, no quotation
 * marks, no blanks except between words of Latin letters. Lines end sentences.
 */
export function folded(text: string): string {
  const plain = text.normalize('NFKC').replace(/\r\n?|\n/g, '。').replace(MARKS, (mark) => SAME_MARKS[mark]!);
  return simplified(plain).replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '').replace(/\s+/g, ' ').toLowerCase();
}

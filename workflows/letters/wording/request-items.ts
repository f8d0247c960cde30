/** A style of numbering. The first group is the number. */
interface Style {
  readonly marker: RegExp;
  readonly read: (number: string) => number;
}

const HAN = '一二三四五六七八九';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** Where a number may begin an item: at the very start, or after a blank or a mark of punctuation. `第（一）项` and `附件1、2` begin none. */
const EDGE = String.raw`(?<=^|[\s。；;：:，,、！!？?）)》”"】\]])`;

/** 三十二 → 32. */
function han(text: string): number {
  const [tens = '', ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (each: string) => HAN.indexOf(each) + 1;
  return text.includes('十') ? (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0) : digit(text);
}

const arabic = (text: string): number => Number(text.replace(/[０-９]/g, (each) => String(each.charCodeAt(0) - 0xff10)));

const style = (pattern: string, read: Style['read'], edge = EDGE): Style => ({ marker: new RegExp(`${edge}${pattern}`, 'gu'), read });

const STYLES: readonly Style[] = [
  // `1.5亿元` numbers nothing, `1.2024年…` does.
  style(String.raw`([0-9０-９]{1,2})[.．、](?![0-9０-９](?![0-9]{3}年))`, arabic),
  style(String.raw`([0-9０-９]{1,2})[）)]`, arabic),
  style(String.raw`[（(]\s?([0-9０-９]{1,2})\s?[）)]`, arabic),
  style('([一二三四五六七八九十]{1,3})、', han),
  style('[（(]([一二三四五六七八九十]{1,3})[）)]', han),
  // A circled number is a mark of its own and needs no edge.
  style(`([${CIRCLED}])`, (mark) => CIRCLED.indexOf(mark) + 1, ''),
];

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Marks that count 1, 2, 3, … in order; others of the style are part of the text. */
function marksOf(content: string, { marker, read }: Style): Mark[] {
  const marks: Mark[] = [];
  for (const found of content.matchAll(marker)) {
    if (read(found[1]!) === marks.length + 1) marks.push({ from: found.index, to: found.index + found[0].length });
  }
  return marks;
}

/** Without the white space and the separators around it. */
function trimmed(text: string): string {
  const isEdge = (at: number) => /[\s；;，,、。]/u.test(text.charAt(at));
  let [from, to] = [0, text.length];
  while (from < to && isEdge(from)) from += 1;
  while (to > from && isEdge(to - 1)) to -= 1;
  return text.slice(from, to);
}

const between = (content: string, marks: readonly Mark[]): string[] => marks.map((mark, i) => trimmed(content.slice(mark.to, marks[i + 1]?.from)));

/**
 * The items that a request names, in order. A numbered list (1. 1、 1） （1） 一、 （一） ①) that counts from one is taken by its
 * outermost numbering, what stands before it being an introduction; else parts separated by semicolons; else the whole, one item.
 * Nothing but white space names none.
 */
export function itemsOf(content: string): string[] {
  const lists = STYLES.map((each) => marksOf(content, each)).filter((marks) => marks.length > 1 && between(content, marks).every(Boolean));
  const [outermost] = lists.sort((a, b) => a[0]!.from - b[0]!.from);
  if (outermost) return between(content, outermost);
  const parts = content.split(/[；;]/u).map(trimmed).filter(Boolean);
  return parts.length > 1 ? parts : [content.trim()].filter(Boolean);
}

import type { Form } from '../api/client.js';

/** What is marked in a letter: a hole, what the check found, words that a reviewer comments on. */
export interface Mark {
  readonly id: string;
  readonly tone: 'error' | 'warning' | 'explained' | 'comment';
  /** The passage; `issuer`, `title`, `addressee`, `enclosures`, `enclosure:1`. */
  readonly blockId: string;
  /** The words meant; null marks the whole passage. */
  readonly quote: string | null;
  /** Said of it to who points at it. */
  readonly title: string;
}

type Finding = Form<'FindingView'>;
type Comment = Form<'CommentView'>;

/** A finding has no id of its own. */
export const findingId = ({ rule, blockId, excerpt }: Finding): string => `finding:${rule}:${blockId ?? ''}:${excerpt ?? ''}`;
export const commentId = ({ id }: Comment): string => `comment:${id}`;

export function findingTone({ severity, explanation }: Finding): 'error' | 'warning' | 'explained' {
  if (severity === 'error') return 'error';
  return explanation === null ? 'warning' : 'explained';
}

/** Marks of what the check found and of open comments whose words still stand somewhere. */
export function marksOf(findings: readonly Finding[], comments: readonly Comment[] = []): Mark[] {
  return [
    ...findings.flatMap((each) => (each.blockId === null ? [] : [{ id: findingId(each), tone: findingTone(each), blockId: each.blockId, quote: each.excerpt, title: each.message }])),
    ...comments.flatMap((each) => (each.resolution !== 'open' || each.anchor.blockId === null ? []
      : [{ id: commentId(each), tone: 'comment' as const, blockId: each.anchor.blockId, quote: each.quote, title: each.text }])),
  ];
}

/** A stretch of a passage that is marked alike. */
export interface Segment {
  readonly text: string;
  readonly gap: boolean;
  readonly marks: readonly Mark[];
}

type Run = Form<'RunView'>;

/** How a hole looks in text, the same as in print. */
export const gapText = ({ label }: Run): string => `【待补：${label ?? ''}】`;

/** The words of runs as they are read. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map((run) => run.text ?? gapText(run)).join('');

/** Where words stand in a text; spaces and line ends do not count. Null where they do not. */
export function placeOf(text: string, quote: string): readonly [from: number, to: number] | null {
  const places: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text[at]!)) continue;
    places.push(at);
    bare += text[at];
  }
  const wanted = quote.replace(/\s+/gu, '');
  const found = wanted === '' ? -1 : bare.indexOf(wanted);
  return found < 0 ? null : [places[found]!, places[found + wanted.length - 1]! + 1];
}

interface Range { readonly from: number; readonly to: number; readonly mark: Mark | null }

/** The lines of a passage, each cut where a mark or a hole begins or ends. */
export function linesOf(runs: readonly Run[], marks: readonly Mark[]): Segment[][] {
  const text = textOfRuns(runs);
  const ranges = [...holesOf(runs), ...marks.flatMap((mark): Range[] => {
    const place = mark.quote === null ? null : placeOf(text, mark.quote);
    return place ? [{ from: place[0], to: place[1], mark }] : [];
  })];
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const lines: Segment[][] = [[]];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [from, to] = [cuts[i]!, cuts[i + 1]!];
    const over = ranges.filter((range) => range.from <= from && range.to >= to);
    const segment = { gap: over.some(({ mark }) => mark === null), marks: over.flatMap(({ mark }) => (mark === null ? [] : [mark])) };
    text.slice(from, to).split('\n').forEach((part, n) => {
      if (n > 0) lines.push([]);
      if (part !== '') lines.at(-1)!.push({ ...segment, text: part });
    });
  }
  const full = lines.filter((line) => line.length > 0);
  return full.length > 0 ? full : [[]];
}

function holesOf(runs: readonly Run[]): Range[] {
  const holes: Range[] = [];
  let at = 0;
  for (const run of runs) {
    const { length } = run.text ?? gapText(run);
    if (run.text === null) holes.push({ from: at, to: at + length, mark: null });
    at += length;
  }
  return holes;
}

/** Marks of a passage that are not at words of it: of the whole, or of words that cannot be shown (personal data is masked in findings). */
export function wholeMarks(runs: readonly Run[], marks: readonly Mark[]): Mark[] {
  const text = textOfRuns(runs);
  return marks.filter(({ quote }) => quote === null || placeOf(text, quote) === null);
}

type Letter = Form<'LetterTextView'>;

/** Every hole of a letter, with the passage that has it. */
export function gapsOf(letter: Letter): { readonly blockId: string; readonly gap: string; readonly label: string }[] {
  const holes = (blockId: string, runs: readonly Run[]) => runs.flatMap(({ gap, label }) => (gap === null ? [] : [{ blockId, gap, label: label ?? gap }]));
  return [...holes('addressee', letter.addressee), ...letter.blocks.flatMap(({ id, runs, rows }) => [...holes(id, runs), ...rows.flatMap((row) => holes(id, row.runs))])];
}

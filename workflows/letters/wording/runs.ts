import type { CivilDate } from '../../clock/civil-date.js';
import type { LimitFacts } from '../facts.js';
import { type Gap, isGap, type Run } from '../letter.js';
import { dateText } from './dates.js';

/** What may be put into a sentence. */
export type Piece = string | number | Gap | readonly Run[];

/** Neighbouring texts made one, empty ones left out. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run === '') continue;
    if (typeof run === 'string' && typeof last === 'string') out[out.length - 1] = last + run;
    else out.push(run);
  }
  return out;
}

/** A sentence with facts in it, each a text or a hole: say`本机关于${day}收到申请。` */
export function say(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Run[] {
  return joined(texts.flatMap((text, i) => [text, ...runsOf(pieces[i] ?? '')]));
}

function runsOf(piece: Piece): readonly Run[] {
  if (typeof piece === 'number') return [String(piece)];
  return typeof piece === 'string' || 'gap' in piece ? [piece] : piece;
}

/** Several sentences one after the other. */
export const together = (...parts: readonly (readonly Run[])[]): Run[] => joined(parts.flat());

export const gap = (name: string, label: string): Gap => ({ gap: name, label });

/** True for a text that says something: marks of punctuation alone do not. */
export const given = (text: string | null | undefined): text is string => typeof text === 'string' && /[\p{L}\p{N}]/u.test(text);

/** The fact as it is, without white space around it; a hole where there is none. */
export function known(text: string | null | undefined, name: string, label: string): Run[] {
  return [given(text) ? text.trim() : gap(name, label)];
}

/** The day in words; a hole where it is not known. */
export function day(date: CivilDate | null | undefined, name: string, label: string): Run[] {
  return [given(date) ? dateText(date) : gap(name, label)];
}

/** A number of days, cases, pages; a hole where it is none. */
export function count(n: number | null | undefined, name: string, label: string): Run[] {
  return [Number.isSafeInteger(n) && n! > 0 ? String(n) : gap(name, label)];
}

/** The last day of a limit. One that no published calendar confirms is called expected, and why (domain §10.3, trap 7). */
export function lastDay(limit: LimitFacts | null | undefined, name: string, label: string): Run[] {
  if (limit?.dueOn && !limit.provisional) return [dateText(limit.dueOn)];
  const expected = limit?.estimatedOn ?? limit?.dueOn;
  return expected ? [`${dateText(expected)}（该日期为预计日期，以国务院办公厅公布的相应年度节假日安排为准）`] : [gap(name, label)];
}

/** The fact as a part of a sentence: without the mark it ends with. */
export function phrase(text: string | null | undefined, name: string, label: string): Run[] {
  return known(text, name, label).map((run) => (typeof run === 'string' ? unpointed(run) : run));
}

/** A statement with its full stop, whether it was written with one or without; the hole alone where there is none. */
export function sentence(text: string | null | undefined, name: string, label: string): Run[] {
  return known(text, name, label).map((run) => (isGap(run) || /[。！？!?]$/u.test(run) ? run : `${unpointed(run)}。`));
}

function unpointed(text: string): string {
  let end = text.length;
  while (end > 0 && '。；;，,、.'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

import type { PageTiming } from './page-visit.js';
import { median } from './statistics.js';

/** What one screen cost in one office, over all rounds. */
export interface ScreenFigures {
  readonly painted: number;
  readonly seen: number;
  /** The same with everything of the browser's cache, as somebody meets it who works all day. */
  readonly again: number;
  readonly answered: number | null;
  readonly questions: number;
  /** Questions that were asked more than once. */
  readonly twice: readonly string[];
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Processor time of the page with everything cached. */
  readonly work: number;
}

/** One round: opened in a fresh browser, then once more. */
export interface Opened {
  readonly first: PageTiming;
  readonly again: PageTiming;
}

export function figuresOf(rounds: readonly Opened[]): ScreenFigures {
  const of = (pick: (each: Opened) => number) => median(rounds.map(pick));
  const { first } = rounds[0]!;
  return {
    painted: of((each) => each.first.painted), seen: of((each) => each.first.seen), again: of((each) => each.again.seen),
    answered: first.answered === null ? null : of((each) => each.again.answered ?? 0),
    questions: of((each) => each.first.questions.length), twice: [...new Set(rounds.flatMap((each) => repeated(each.first.questions)))],
    bytes: of((each) => each.first.bytes), scriptBytes: of((each) => each.first.scriptBytes), work: of((each) => each.again.work),
  };
}

function repeated(questions: readonly string[]): string[] {
  return questions.filter((each, at) => each.startsWith('GET ') && questions.indexOf(each) !== at);
}

/** One day of the server's explanation of a due date. */
export interface ExplainedDay {
  readonly date: string;
  /** It uses up a working day of the limit. */
  readonly counted: boolean;
  readonly n: number | null;
  readonly why: string;
  readonly due: boolean;
  readonly text: string;
}

/** `gone`: used up; `today`; `left`; `excluded`: taken out by a consultation; `late`: after the end of the limit. */
export type CellKind = 'gone' | 'today' | 'left' | 'excluded' | 'late';

export interface Cell {
  readonly key: string;
  readonly kind: CellKind;
  /** Of the extension. */
  readonly extension: boolean;
  /** The calendar of that year is not published. */
  readonly provisional: boolean;
  /** Days off that lie before it: a weekend or a holiday is a gap, not a cell. */
  readonly gap: boolean;
  readonly day: ExplainedDay;
  /** How many working days an excluded cell stands for. */
  readonly span: number;
}

export interface Bar {
  readonly cells: readonly Cell[];
  /** Today is one of them: what is left is what the server says is left. */
  readonly used: number;
  readonly left: number;
  readonly excluded: number;
  readonly extended: number;
  readonly provisional: boolean;
  readonly dueOn: string | null;
}

/** A day taken out of the limit. The server's list has every day of a consultation; a day off would not have counted anyway. */
const isExcluded = (day: ExplainedDay): boolean => day.why === 'excluded';

/**
 * The bar of a limit from its day-by-day explanation: a cell per counted day, one hatched cell per run of excluded days, and gaps for days off.
 * Nothing is counted here that the server did not count.
 */
export function barOf(days: readonly ExplainedDay[], today: string): Bar {
  const cells: Cell[] = [];
  let gap = false;
  for (const day of days) {
    if (isExcluded(day)) {
      const last = cells.at(-1);
      if (last?.kind === 'excluded') cells[cells.length - 1] = { ...last, span: last.span + 1 };
      else cells.push(cellOf(day, 'excluded', gap));
      gap = false;
    } else if (day.counted || day.why === 'late') {
      cells.push(cellOf(day, kindOf(day, today), gap));
      gap = false;
    } else if (cells.length > 0) gap = true;
  }
  const counted = days.filter(({ counted: counts }) => counts);
  return {
    cells, used: counted.filter(({ date }) => date <= today).length, left: counted.filter(({ date }) => date > today).length,
    excluded: days.filter(isExcluded).length, extended: counted.filter(({ why }) => why === 'extension').length,
    provisional: days.some(({ why }) => why === 'provisional'), dueOn: days.find(({ due }) => due)?.date ?? null,
  };
}

function kindOf({ date, why }: ExplainedDay, today: string): CellKind {
  if (why === 'late') return 'late';
  if (date === today) return 'today';
  return date < today ? 'gone' : 'left';
}

function cellOf(day: ExplainedDay, kind: CellKind, gap: boolean): Cell {
  return { key: day.date, kind, extension: day.why === 'extension', provisional: day.why === 'provisional', gap, day, span: 1 };
}

import type { FreeTexts, Paragraph, Run, Sheet } from '../letter.js';
import { given, type Piece } from '../wording/runs.js';

type More = Pick<Paragraph, 'item' | 'ground' | 'cites'>;

/** A paragraph that follows from the case and cannot be edited. */
export function locked(id: string, role: Paragraph['role'], label: string, runs: readonly Run[], more: More = {}): Paragraph {
  return { kind: 'paragraph', id, role, locked: true, label, runs, ...more };
}

/** A paragraph of the officer's own. Until there is a text, and after it was cleared, it carries the suggestion. */
export function freely(free: FreeTexts, id: string, role: Paragraph['role'], label: string, suggestion: readonly Run[], more: More = {}): Paragraph {
  const own = Object.hasOwn(free, id) ? free[id] : undefined;
  return { kind: 'paragraph', id, role, locked: false, label, runs: given(own) ? [own.trim()] : suggestion, ...more };
}

/** A table of labels and texts. Rows without text are written by hand and have a height. */
export function sheet(id: string, label: string, rows: readonly (readonly [label: string, text: Piece, lines?: number])[]): Sheet {
  return {
    kind: 'sheet', id, role: 'other', locked: true, label,
    rows: rows.map(([name, text, lines]) => ({ label: name, runs: rowRuns(text), ...(lines === undefined ? {} : { lines }) })),
  };
}

function rowRuns(text: Piece): readonly Run[] {
  if (typeof text === 'number') return [String(text)];
  if (typeof text === 'string') return text === '' ? [] : [text];
  return 'gap' in text ? [text] : text;
}

import type { FactKind, FactNote } from '../matching/facts.js';
import { locate } from '../matching/locate.js';
import { FACT_KINDS } from './fact-kinds.js';
import { FIELDS, type Field, type Note, type Span } from './suggestion.js';

export type TypedTexts = Readonly<Partial<Record<Field, string | null>>>;

/** Kinds of facts that another organ's request is not quoted with: they may name people. */
const NOT_QUOTED: ReadonlySet<FactKind> = new Set(['party', 'words']);
const MOST_SPANS = 20;

/** Notes as people read them, with where our side of them stands in what was typed. */
export function shownNotes(notes: readonly FactNote[], typed: TypedTexts, mayRead: boolean): Note[] {
  return notes.map(({ kind, ours, theirs }) => ({
    kind, label: FACT_KINDS[kind], ours, theirs: mayRead || !NOT_QUOTED.has(kind) ? theirs : null, spans: ours === null ? [] : spansOf(ours, typed),
  }));
}

function spansOf(note: string, typed: TypedTexts): Span[] {
  return FIELDS.flatMap((field) => locate(typed[field] ?? '', note).map(([start, end]) => ({ field, start, end }))).slice(0, MOST_SPANS);
}

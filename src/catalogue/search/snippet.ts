import { html, type Html } from '../../platform/web-pages/html.js';
import { foldedWithPlaces } from './fold.js';

/** From where to where in the original, the end not included. */
export type Span = readonly [start: number, end: number];

/** A piece of a text, with what was looked for marked. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Characters of a text that are looked through. */
const READ = 50_000;
const MOST_SPANS = 400;
/** Units of text before and after what was found. */
const BEFORE = 24;
const WIDTH = 110;

/** Where terms stand in a text, in order and not overlapping; a longer term comes before a shorter. */
export function spansOf(text: string, terms: readonly string[]): Span[] {
  const { text: folded, at } = foldedWithPlaces(text.slice(0, READ));
  const taken = new Uint8Array(folded.length);
  const spans: Span[] = [];
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    if (term === '') continue;
    for (let i = folded.indexOf(term); i !== -1 && spans.length < MOST_SPANS; i = folded.indexOf(term, i + term.length)) {
      if (taken.subarray(i, i + term.length).some(Boolean)) continue;
      taken.fill(1, i, i + term.length);
      spans.push([at[i]!, at[i + term.length]!]);
    }
  }
  return merged(spans.sort((a, b) => a[0] - b[0]));
}

/** Neighbours become one. */
function merged(spans: readonly Span[]): Span[] {
  const made: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = made.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) made.push([start, end]);
  }
  return made;
}

/** The piece of a text in which most stands of what was looked for; null where nothing does. */
export function snippetOf(text: string, terms: readonly string[]): Snippet | null {
  const spans = spansOf(text, terms);
  if (spans.length === 0) return null;
  const worth = spans.map(([start]) => spans.filter(([s, e]) => s >= start && e <= start + WIDTH - BEFORE).reduce((sum, [s, e]) => sum + e - s, 0));
  const best = spans[worth.indexOf(Math.max(...worth))]!;
  const start = wholeCharacter(text, Math.max(0, best[0] - BEFORE));
  const end = wholeCharacter(text, Math.min(text.length, Math.max(start + WIDTH, best[1])));
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const piece = text.slice(start, end).replace(/\s/g, ' ');
  const marks = spans.filter(([s, e]) => e > start && s < end).map(([s, e]): Span => [Math.max(s, start) - start + before.length, Math.min(e, end) - start + before.length]);
  return { text: `${before}${piece}${after}`, marks };
}

/** Does not cut a character in two. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** As markup. */
export function marked({ text, marks }: Snippet): Html {
  let from = 0;
  const parts = marks.map(([start, end]) => {
    const part = html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
    from = end;
    return part;
  });
  return html`${parts}${text.slice(from)}`;
}

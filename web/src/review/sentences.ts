/** Where a sentence stands in a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sentences of a Chinese text: they end with 。；！？ or with the line. What closes a quotation belongs to the sentence before it. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(/[^。；！？\n]+[。；！？]*[”’」』）]*/gu)) {
    const [words] = found;
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== '') spans.push({ from: found.index + lead, to: found.index + words.trimEnd().length });
  }
  return spans;
}

interface Sentence extends Span {
  readonly passage: HTMLElement;
}

/** Every sentence of a letter on the page, from top to bottom. */
export function sentencesOn(paper: HTMLElement): Sentence[] {
  return [...paper.querySelectorAll<HTMLElement>('[data-passage]')].filter((passage) => !passage.querySelector('[data-passage]'))
    .flatMap((passage) => linesOf(passage).flatMap((line) => sentencesOf(line.textContent ?? '').map((span) => ({ ...span, passage: line }))));
}

/** A line, or a cell, is never crossed by a sentence. */
function linesOf(passage: HTMLElement): HTMLElement[] {
  const lines = [...passage.querySelectorAll<HTMLElement>('.line')];
  return lines.length > 0 ? lines : [passage];
}

/** Selects a sentence as somebody would with the mouse, and brings it before the reader's eyes. */
export function selectSentence({ passage, from, to }: Sentence): void {
  const [start, end] = [placeIn(passage, from), placeIn(passage, to)];
  if (!start || !end) return;
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  const { top, bottom } = passage.getBoundingClientRect();
  if (top < 120 || bottom > innerHeight - 120) passage.scrollIntoView({ block: 'center' });
}

function placeIn(passage: HTMLElement, at: number): { readonly node: Node; readonly offset: number } | null {
  const walk = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const { length } = node.textContent ?? '';
    if (at <= before + length) return { node, offset: at - before };
    before += length;
  }
  return null;
}

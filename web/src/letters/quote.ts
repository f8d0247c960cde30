/** Words of a passage that a reviewer means. */
export interface Quote {
  readonly blockId: string;
  readonly quote: string;
}

/** The server takes no longer ones. */
const MOST = 500;

const passageOf = (node: Node | null): HTMLElement | null => (node instanceof Element ? node : node?.parentElement ?? null)?.closest<HTMLElement>('[data-passage]') ?? null;

/** What is selected on the paper, if it lies within one passage. An enclosure is commented on as one of all. */
export function quoteOfSelection(paper: HTMLElement): Quote | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const [from, to] = [passageOf(selection.anchorNode), passageOf(selection.focusNode)];
  if (!from || !to || !paper.contains(from) || commentable(from) !== commentable(to)) return null;
  const quote = selection.toString().trim();
  return quote === '' || quote.length > MOST ? null : { blockId: commentable(from), quote };
}

const commentable = (passage: HTMLElement): string => (passage.dataset['passage']!.startsWith('enclosure:') ? 'enclosures' : passage.dataset['passage']!);

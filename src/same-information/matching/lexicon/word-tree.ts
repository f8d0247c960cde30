interface Node {
  readonly next: Map<string, Node>;
  codes: string[] | null;
}

/** A word of a lexicon found in a text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

/** The text with what was found taken out, every character for one of `fill`. */
export const masked = (text: string, hits: readonly Hit[], fill: string): string => hits.reduce((left, { start, end }) => left.slice(0, start) + fill.repeat(end - start) + left.slice(end), text);

const node = (): Node => ({ next: new Map(), codes: null });

/** Finds the words of a lexicon in a text: at every place the longest, from left to right. Work is bounded by length × longest word. */
export class WordTree {
  private readonly root = node();

  add(word: string, code: string): void {
    let at = this.root;
    for (const character of word) {
      let next = at.next.get(character);
      if (!next) at.next.set(character, next = node());
      at = next;
    }
    at.codes ??= [];
    if (!at.codes.includes(code)) at.codes.push(code);
  }

  /** The longest word that begins here. */
  at(text: string, start: number): Hit | null {
    let at: Node | undefined = this.root;
    let found: Hit | null = null;
    for (let i = start; i < text.length; i += 1) {
      at = at.next.get(text[i]!);
      if (!at) break;
      if (at.codes) found = { start, end: i + 1, codes: at.codes };
    }
    return found;
  }

  /** The word that stands exactly there. */
  exactly(text: string, start: number, end: number): Hit | null {
    let at: Node | undefined = this.root;
    for (let i = start; i < end && at; i += 1) at = at.next.get(text[i]!);
    return at?.codes ? { start, end, codes: at.codes } : null;
  }

  /** Words that do not overlap. */
  find(text: string): Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < text.length; i += 1) {
      const hit = this.at(text, i);
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  }

  /** Words that may overlap (公租房配租, 配租对象), but none inside another. */
  findAll(text: string): Hit[] {
    const hits: Hit[] = [];
    let until = 0;
    for (let i = 0; i < text.length; i += 1) {
      const hit = this.at(text, i);
      if (!hit || hit.end <= until) continue;
      hits.push(hit);
      until = hit.end;
    }
    return hits;
  }
}

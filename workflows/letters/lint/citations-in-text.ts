import type { Citation } from '../../request/outcomes.js';
import { numberOf } from './numerals.js';

/** A place in a law as a text cites it. */
export interface CitationMention {
  /** REG, FEE; null for another law, whose title is in `title`. */
  readonly law: Citation['law'] | null;
  readonly title: string | null;
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly text: string;
  readonly index: number;
}

const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,6}';
const PLACE = new RegExp(`《([^》\\n]{1,80})》|第(${NUMBER})条(?:之[一二三])?(?:第(${NUMBER})款)?(?:第?[（(]?(${NUMBER})[）)]?项)?|(?<=[项款条]、)第?[（(](${NUMBER})[）)]项`, 'g');

/** The Regulation called by its short name, without a title mark. */
const BARE_REGULATION = /(?:信息公开|依据|依照|根据|按照|[，。、（\s]|^)条例$/;

/** Every article a text cites. An article belongs to the title before it in the paragraph; without one, to the Regulation. */
export function citationsIn(text: string): CitationMention[] {
  const found: CitationMention[] = [];
  let title: string | null = null;
  for (const match of text.matchAll(PLACE)) {
    const [whole, book, article, paragraph, item, further] = match;
    if (book !== undefined) {
      title = book;
      continue;
    }
    const before = found.at(-1);
    const own = BARE_REGULATION.test(text.slice(Math.max(0, match.index - 6), match.index)) ? null : title;
    if (article !== undefined) found.push({ law: lawOf(own), title: own, article: numberOf(article), paragraph: asNumber(paragraph), item: asNumber(item), text: whole, index: match.index });
    else if (before && further !== undefined) found.push({ ...before, item: numberOf(further), text: whole, index: match.index });
  }
  return found;
}

function lawOf(title: string | null): Citation['law'] | null {
  if (title === null || title === '条例' || title.endsWith('政府信息公开条例')) return 'REG';
  return /信息处理费管理办法|^办法$/.test(title) ? 'FEE' : null;
}

function asNumber(text: string | undefined): number | null {
  return text === undefined ? null : numberOf(text);
}

/** Whether a text's citation names this place, and to the paragraph and item where the place has them. */
export function names(mention: CitationMention, place: Citation): boolean {
  return mention.law === place.law && mention.article === place.article
    && (place.item === undefined || mention.item === place.item) && (place.paragraph === undefined || mention.paragraph === place.paragraph);
}

/** For messages in English: `Art. 36(4)`. */
export function placeTextEn({ law, article, paragraph, item }: Citation): string {
  return `${law === 'REG' ? '' : 'Fee Measures '}Art. ${article}${paragraph ? ` ¶${paragraph}` : ''}${item ? `(${item})` : ''}`;
}

import { demandText, type PublicItem } from '../items/public-item.js';
import type { Snippet } from '../search/snippet.js';
import type { OpenFoundView, OpenItemView, OpenSummaryView } from './open-api.dto.js';

/** The members of a DTO without its class. */
type Plain<T> = { readonly [Member in keyof T]: T[Member] };

/** An item of a list, as data. */
export function summaryView(item: PublicItem): Plain<OpenSummaryView> {
  const { indexNumber, address, title, docNumber, documentDate, organ, publishedOn, changedOn, theme, topicLabel, status, askedFor, files } = item;
  return { indexNumber, address, title, docNumber, documentDate, organ, publishedOn, changedOn, theme, topicLabel, askedFor: { ...askedFor, text: demandText(askedFor) }, status, fileCount: files.length };
}

export function foundView(item: PublicItem, snippet: Snippet | null): Plain<OpenFoundView> {
  return { ...summaryView(item), snippet: snippet && { text: snippet.text, marks: snippet.marks.map(([start, end]) => ({ start, end })) } };
}

/** A whole item, as data. */
export function itemView(item: PublicItem): Plain<OpenItemView> {
  const { summary, body, legalBasis, leftOut, elsewhere, files, supersededBy, corrections } = item;
  return { ...summaryView(item), summary, body, legalBasis, leftOut, elsewhere, files, supersededBy, corrections };
}

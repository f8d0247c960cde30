import type { Item } from '../items/item.js';

/** An item as a request would describe it: what it is called, its number, what it is about. */
export function describedText({ title, docNumber, topicLabel, summary }: Pick<Item, 'title' | 'docNumber' | 'topicLabel' | 'summary'>): string {
  return [title, docNumber, topicLabel, summary].filter(Boolean).join('\n');
}

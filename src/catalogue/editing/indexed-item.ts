import type { IndexedItem } from '../item-indexer.js';
import { addressOf, type Item } from '../items/item.js';

/** An item as the detection of the same information takes it: described as a request would describe it. */
export function indexedItem(item: Item): IndexedItem {
  const { id, organId, title, docNumber, topicLabel, summary, publishedOn } = item;
  return { id, organId, title, address: addressOf(item), text: [title, docNumber, topicLabel, summary].filter(Boolean).join('\n'), publishedOn };
}

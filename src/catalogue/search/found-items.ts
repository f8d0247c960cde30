import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Item } from '../items/item.js';
import { itemsWhere } from '../items/item-rows.js';
import type { PublicItem } from '../items/public-item.js';
import type { ItemFilter } from '../reading/item-filter.js';
import { PublicCatalogue, type PageAsk } from '../reading/public-catalogue.js';
import { CatalogueSearch, type SearchResult } from './catalogue-search.js';
import { snippetOf, spansOf, type Snippet } from './snippet.js';

export interface FoundItem {
  readonly item: PublicItem;
  /** The title with what was looked for marked. */
  readonly title: Snippet;
  /** A piece of its text; null where only title or number match. */
  readonly snippet: Snippet | null;
}

export interface FoundPage extends Omit<SearchResult, 'marks'> {
  readonly items: readonly FoundItem[];
}

/** Characters of a file's text that are looked through for a piece to show. */
const FILE_TEXT = 50_000;

/** Search as the public meets it: items, with what was found in them. */
@Injectable()
export class FoundItems {
  constructor(private readonly search: CatalogueSearch, private readonly catalogue: PublicCatalogue, private readonly reads: Reads) {}

  /** Errors: `ValidationFailedError` for a cursor of another list. */
  async find(text: string, filter: ItemFilter, ask: PageAsk): Promise<FoundPage> {
    const { marks, ...result } = await this.search.find(text, filter, ask);
    const items = await this.itemsOf(result.ids);
    const shown = await this.catalogue.shown(items);
    const found: FoundItem[] = [];
    for (const [i, item] of shown.entries()) found.push({ item, title: { text: item.title, marks: spansOf(item.title, marks) }, snippet: await this.snippet(items[i]!, marks) });
    return { ...result, items: found };
  }

  private async itemsOf(ids: readonly string[]): Promise<Item[]> {
    if (ids.length === 0) return [];
    const found = new Map((await itemsWhere(this.reads, `WHERE i.id IN (${ids.map(() => '?').join(', ')})`, ids)).map((item) => [item.id, item]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  private async snippet(item: Item, marks: readonly string[]): Promise<Snippet | null> {
    for (const text of [item.summary, item.body]) {
      const piece = text === null ? null : snippetOf(text, marks);
      if (piece) return piece;
    }
    const files = await this.reads.query<{ text: string }>('SELECT SUBSTR(text, 1, ?) AS text FROM catalogue_files WHERE item_id = ? AND text IS NOT NULL ORDER BY n LIMIT 5', [FILE_TEXT, item.id]);
    for (const { text } of files) {
      const piece = snippetOf(text, marks);
      if (piece) return piece;
    }
    return null;
  }
}

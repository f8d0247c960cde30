import { Injectable } from '@nestjs/common';
import type { Organ } from '../../identity/organs/organ.js';
import { allOrgans } from '../../identity/organs/organ-reads.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { catalogueState, type CatalogueState } from '../editing/catalogue-state.js';
import { correctionsOf } from '../editing/changes.js';
import { addressOf, type Item } from '../items/item.js';
import { itemById, itemByNumber, itemsWhere } from '../items/item-rows.js';
import { publicItem, type PublicItem, type PublicReference } from '../items/public-item.js';
import { cursorOf, partsOf } from './cursor.js';
import { conditionOf, type ItemFilter } from './item-filter.js';

export interface ListPage {
  readonly items: readonly PublicItem[];
  /** Null at the end. */
  readonly next: string | null;
}

export interface PageAsk {
  readonly limit: number;
  readonly cursor?: string;
}

/** The catalogue as anybody may read it: released information only, the newest first. */
@Injectable()
export class PublicCatalogue {
  constructor(private readonly reads: Reads) {}

  state(): Promise<CatalogueState> {
    return catalogueState(this.reads);
  }

  organs(): Promise<readonly Organ[]> {
    return allOrgans(this.reads);
  }

  /** Published items. Errors: `ValidationFailedError` for a cursor of another list. */
  async list(filter: ItemFilter, { limit, cursor }: PageAsk): Promise<ListPage> {
    const { sql, params } = conditionOf(filter);
    const after = cursor === undefined ? [] : (partsOf(cursor, ['string', 'string']) as string[]);
    const further = cursor === undefined ? '' : ' AND (i.published_on < ? OR (i.published_on = ? AND i.index_number < ?))';
    const found = await itemsWhere(this.reads, `WHERE ${sql}${further} ORDER BY i.published_on DESC, i.index_number DESC LIMIT ?`, [
      ...params, ...(cursor === undefined ? [] : [after[0]!, after[0]!, after[1]!]), limit + 1,
    ]);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items: await this.shown(items), next: found.length > limit && last ? cursorOf(last.publishedOn, last.indexNumber) : null };
  }

  async count(filter: ItemFilter): Promise<number> {
    const { sql, params } = conditionOf(filter);
    const [row] = await this.reads.query<{ n: number | string }>(`SELECT COUNT(*) AS n FROM catalogue_items i WHERE ${sql}`, params);
    return Number(row!.n);
  }

  /** One item, whatever became of it. Undefined where there is none. */
  async item(indexNumber: string): Promise<{ readonly item: Item; readonly shown: PublicItem } | undefined> {
    const item = await itemByNumber(this.reads, indexNumber);
    if (!item) return undefined;
    const organ = (await this.organs()).find(({ id }) => id === item.organId)!;
    const corrections = await correctionsOf(this.reads, item.id);
    return { item, shown: publicItem(item, { organ, corrections, successor: await this.successor(item) }) };
  }

  /** Items as the public sees them, in the order given. Corrections are told on their own pages only. */
  async shown(items: readonly Item[]): Promise<PublicItem[]> {
    const organs = new Map((await this.organs()).map((organ) => [organ.id, organ]));
    return items.map((item) => publicItem(item, { organ: organs.get(item.organId)! }));
  }

  private async successor({ supersededBy }: Item): Promise<PublicReference | null> {
    const next = supersededBy === null ? undefined : await itemById(this.reads, supersededBy);
    return next ? { indexNumber: next.indexNumber, address: addressOf(next), title: next.withdrawal?.titleHidden ? next.indexNumber : next.title } : null;
  }
}

import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import { addressOf } from '../items/item.js';
import { itemsWhere } from '../items/item-rows.js';
import { publicItem, type PublicItem, type PublicReference } from '../items/public-item.js';
import { MAP_SIZE, type Mapped } from '../feeds/sitemap.js';
import { PublicCatalogue } from './public-catalogue.js';

/** What programs follow: the items that changed last, and the addresses of all. */
@Injectable()
export class ChangedItems {
  constructor(private readonly catalogue: PublicCatalogue, private readonly reads: Reads) {}

  /** The last to be published, superseded, corrected or withdrawn, the newest first. */
  async newest(limit: number): Promise<PublicItem[]> {
    const items = await itemsWhere(this.reads, 'ORDER BY i.changed_on DESC, i.index_number DESC LIMIT ?', [limit]);
    const organs = new Map((await this.catalogue.organs()).map((organ) => [organ.id, organ]));
    const ids = items.flatMap(({ supersededBy }) => supersededBy ?? []);
    const successors = new Map(ids.length === 0 ? [] : (await itemsWhere(this.reads, `WHERE i.id IN (${ids.map(() => '?').join(', ')})`, ids))
      .map((each): [string, PublicReference] => [each.id, { indexNumber: each.indexNumber, address: addressOf(each), title: each.withdrawal?.titleHidden ? each.indexNumber : each.title }]));
    return items.map((item) => publicItem(item, { organ: organs.get(item.organId)!, successor: successors.get(item.supersededBy ?? '') ?? null }));
  }

  /** How many maps the addresses fill. */
  async maps(): Promise<number> {
    const [row] = await this.reads.query<{ last_seq: number }>('SELECT last_seq FROM catalogue_state WHERE id = 1');
    return Math.max(1, Math.ceil((row?.last_seq ?? 0) / MAP_SIZE));
  }

  /** The addresses of published items of the nth map. An item stays in its map. */
  async addresses(n: number): Promise<Mapped[]> {
    const rows = await this.reads.query<{ index_number: string; changed_on: string }>(
      'SELECT index_number, changed_on FROM catalogue_items WHERE seq > ? AND seq <= ? AND status = ? ORDER BY seq', [(n - 1) * MAP_SIZE, n * MAP_SIZE, 'published']);
    return rows.map(({ index_number, changed_on }) => ({ address: addressOf({ indexNumber: index_number }), changedOn: changed_on }));
  }
}

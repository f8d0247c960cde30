import { Injectable } from '@nestjs/common';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { itemById, itemsWhere } from '../items/item-rows.js';
import { SearchIndex } from './search-index.js';
import { TERMS_VERSION } from './terms.js';

const PAGE = 100;

/** Makes the search index anew, item by item, while the catalogue is in use. It can be broken off and begun again. */
@Injectable()
export class SearchRebuild {
  constructor(private readonly index: SearchIndex, private readonly work: UnitOfWork, private readonly reads: Reads) {}

  /** Items that are not in the index, or were read by an older version of the program; with `all` every published item. */
  async run({ all = false }: { readonly all?: boolean } = {}): Promise<{ readonly indexed: number; readonly removed: number }> {
    let indexed = 0;
    for (let after = 0; ;) {
      const stale = all ? '' : ' AND NOT EXISTS (SELECT 1 FROM catalogue_texts t WHERE t.seq = i.seq AND t.version = ?)';
      const items = await itemsWhere(this.reads, `WHERE i.status = ? AND i.seq > ?${stale} ORDER BY i.seq LIMIT ?`, ['published', after, ...(all ? [] : [TERMS_VERSION]), PAGE]);
      if (items.length === 0) break;
      for (const { id } of items) {
        await this.work.run(async (tx) => {
          const item = await itemById(tx, id);
          if (item?.status === 'published') await this.index.put(tx, item);
        });
        indexed += 1;
      }
      after = items.at(-1)!.seq;
    }
    return { indexed, removed: await this.removeEnded() };
  }

  /** What is no longer published has no place in the index. */
  private removeEnded(): Promise<number> {
    return this.work.run(async (tx) => {
      const ended = await tx.query<{ seq: number }>("SELECT t.seq FROM catalogue_texts t JOIN catalogue_items i ON i.seq = t.seq WHERE i.status <> 'published'");
      for (const { seq } of ended) await this.index.remove(tx, seq);
      return ended.length;
    });
  }
}

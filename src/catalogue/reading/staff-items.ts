import { Injectable } from '@nestjs/common';
import { Reads, type SqlValue } from '../../platform/database/unit-of-work.js';
import { IMPORTED } from '../import/catalogue-import.js';
import type { Item, ItemStatus } from '../items/item.js';
import { itemsWhere } from '../items/item-rows.js';
import { cursorOf, partsOf } from './cursor.js';
import type { PageAsk } from './public-catalogue.js';

export interface StaffFilter {
  readonly status?: ItemStatus;
  /** Part of title, document number or index number. */
  readonly text?: string;
  readonly organId?: string;
  /** Organs the reader works for; all where absent. */
  readonly within?: readonly string[];
}

/** Items as the office sees them: withdrawn and superseded ones too, the last to change first. */
@Injectable()
export class StaffItems {
  constructor(private readonly reads: Reads) {}

  async list({ status, text, organId, within }: StaffFilter, { limit, cursor }: PageAsk): Promise<{ readonly items: readonly Item[]; readonly next: string | null }> {
    if (within?.length === 0) return { items: [], next: null };
    const like = text && `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
    const after = cursor === undefined ? null : (partsOf(cursor, ['string', 'string']) as string[]);
    const parts: [string, readonly SqlValue[]][] = [];
    if (status) parts.push(['i.status = ?', [status]]);
    if (organId) parts.push(['i.organ_id = ?', [organId]]);
    if (within) parts.push([`i.organ_id IN (${within.map(() => '?').join(', ')})`, within]);
    if (like) parts.push([`(i.title LIKE ? ESCAPE '\\' OR i.doc_number LIKE ? ESCAPE '\\' OR i.index_number LIKE ? ESCAPE '\\')`, [like, like, like]]);
    if (after) parts.push(['(i.changed_on < ? OR (i.changed_on = ? AND i.index_number < ?))', [after[0]!, after[0]!, after[1]!]]);
    const where = parts.length === 0 ? '' : `WHERE ${parts.map(([sql]) => sql).join(' AND ')}`;
    const found = await itemsWhere(this.reads, `${where} ORDER BY i.changed_on DESC, i.index_number DESC LIMIT ?`, [...parts.flatMap(([, params]) => params), limit + 1]);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, next: found.length > limit && last ? cursorOf(last.changedOn, last.indexNumber) : null };
  }

  /** Whether an item came by import, and not from a release. */
  async isImported(itemId: string): Promise<boolean> {
    const [row] = await this.reads.query<{ source_key: string | null }>('SELECT source_key FROM catalogue_items WHERE id = ?', [itemId]);
    return row?.source_key?.startsWith(IMPORTED) ?? false;
  }
}

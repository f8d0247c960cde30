import { Injectable } from '@nestjs/common';
import { pageOf, seek, type Page, type PageRequest } from '../../identity/page.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Conditions } from '../../requests/list/conditions.js';
import { Names } from '../../requests/list/names.js';
import { NextDue, type Due } from './next-due.js';
import { lineOf, type ReleaseLine, type StoredRelease } from './release-line.js';

export interface ReleaseFilter {
  readonly organId?: string;
  readonly topicId?: string;
  readonly officerId?: string;
  readonly states?: readonly string[];
  readonly open?: boolean;
  /** Part of the name. */
  readonly text?: string;
}

export interface ListedRelease extends ReleaseLine {
  /** The limit that comes first; null while none runs. */
  readonly due: Due | null;
}

/** Reads lists of releases, the latest changed first. */
@Injectable()
export class ReleaseList {
  constructor(private readonly reads: Reads, private readonly names: Names, private readonly nextDue: NextDue) {}

  /** @param within the organs the reader may see */
  async page({ within, limit, cursor, ...filter }: ReleaseFilter & PageRequest & { readonly within: 'all' | readonly string[] }): Promise<Page<ListedRelease>> {
    const where = new Conditions();
    if (within !== 'all') where.oneOf('organ_id', within);
    where.equal('organ_id', filter.organId);
    where.equal('topic_id', filter.topicId);
    where.equal('officer_id', filter.officerId);
    where.oneOf('state', filter.states);
    where.equal('open', filter.open);
    if (filter.text) where.and("LOWER(label) LIKE ? ESCAPE '!'", `%${filter.text.toLowerCase().replace(/[!%_]/g, '!$&')}%`);
    const after = seek(cursor);
    if (after) where.and('(changed_at, case_id) < (?, ?)', Number(after[0]), after[1]);
    const rows = await this.reads.query<StoredRelease>(`SELECT * FROM releases ${where.sql} ORDER BY changed_at DESC, case_id DESC LIMIT ?`, [...where.params, limit + 1]);
    const { items, next } = pageOf(rows, limit, (row) => [String(row.changed_at), row.case_id]);
    const [names, due] = await Promise.all([this.names.of(this.reads, items), this.nextDue.of(items)]);
    return { items: items.map((row) => ({ ...lineOf(row, names), due: due.get(row.case_id) ?? null })), next };
  }
}

import { toBoolean } from '../../platform/database/columns.js';
import { forUpdate } from '../../platform/database/for-update.js';
import type { Queryable, SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import type { CatalogueFileRow, CatalogueItemRow } from '../entities/item.entity.js';

import type { Item, ItemFile } from './item.js';

type FileLine = Omit<CatalogueFileRow, 'text'>;

/**
 * Items with their files.
 * @param rest what comes after `FROM catalogue_items i`
 */
export async function itemsWhere(db: Queryable, rest: string, params: readonly SqlValue[] = []): Promise<Item[]> {
  const rows = await db.query<CatalogueItemRow>(`SELECT i.* FROM catalogue_items i ${rest}`, params);
  const files = await filesOf(db, rows.map(({ id }) => id));
  return rows.map((row) => itemOf(row, files.get(row.id) ?? []));
}

export async function itemById(db: Queryable, id: string): Promise<Item | undefined> {
  return (await itemsWhere(db, 'WHERE i.id = ?', [id]))[0];
}

export async function itemByNumber(db: Queryable, indexNumber: string): Promise<Item | undefined> {
  return (await itemsWhere(db, 'WHERE i.index_number = ?', [indexNumber]))[0];
}

/** An item that nobody else changes until the end of the transaction. */
export async function heldItem(tx: Tx, id: string): Promise<Item | undefined> {
  await tx.query(`SELECT id FROM catalogue_items WHERE id = ?${forUpdate(tx.dialect)}`, [id]);
  return itemById(tx, id);
}

/** Parameters of one statement. */
const BATCH = 500;

async function filesOf(db: Queryable, itemIds: readonly string[]): Promise<ReadonlyMap<string, ItemFile[]>> {
  const files = new Map<string, ItemFile[]>();
  for (let i = 0; i < itemIds.length; i += BATCH) {
    const some = itemIds.slice(i, i + BATCH);
    const rows = await db.query<FileLine>(
      `SELECT item_id, n, file_id, name, media_type, size, sha256 FROM catalogue_files WHERE item_id IN (${some.map(() => '?').join(', ')}) ORDER BY item_id, n`, some);
    for (const { item_id, n, file_id, name, media_type, size, sha256 } of rows) {
      files.set(item_id, [...(files.get(item_id) ?? []), { n, fileId: file_id, name, mediaType: media_type, size, sha256 }]);
    }
  }
  return files;
}

function itemOf(row: CatalogueItemRow, files: readonly ItemFile[]): Item {
  const { elsewhere_url: url, elsewhere_place: place } = row;
  return {
    id: row.id, seq: row.seq, indexNumber: row.index_number, organId: row.organ_id, title: row.title, docNumber: row.doc_number, documentDate: row.document_date,
    publishedOn: row.published_on, changedOn: row.changed_on, theme: row.theme, topicLabel: row.topic_label, summary: row.summary, body: row.body,
    legalBasis: row.legal_basis, leftOut: row.left_out === null ? null : { what: row.left_out, ground: row.left_out_ground ?? '' },
    elsewhere: url === null && place === null ? null : { url, place }, askedBefore: row.asked_before, askedNow: row.asked_now, status: row.status,
    withdrawal: row.withdrawn_on === null ? null : { on: row.withdrawn_on, notice: row.notice ?? '', titleHidden: toBoolean(row.title_hidden) },
    supersededBy: row.superseded_by, files,
  };
}

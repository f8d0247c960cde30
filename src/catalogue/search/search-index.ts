import { Injectable } from '@nestjs/common';
import type { Queryable, SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import type { Item } from '../items/item.js';
import { bare, foldedForSearch } from './fold.js';
import { READ_LENGTH, TERMS_VERSION, termsOf, type Field } from './terms.js';

/** Rows of one statement. */
const BATCH = 400;

/** The index of published items. Written in the transaction that publishes, so that search never lags behind. */
@Injectable()
export class SearchIndex {
  /** Puts an item in, in place of what was there of it. */
  async put(tx: Tx, item: Item): Promise<void> {
    await this.remove(tx, item.seq);
    const fields = await fieldsOf(tx, item);
    const { terms, length } = termsOf(fields);
    const text = bare(foldedForSearch(fields.map((field) => field.text ?? '').join('\n').slice(0, READ_LENGTH)));
    await tx.insert('catalogue_texts', { seq: item.seq, length, version: TERMS_VERSION, bare: text });
    const rows = [...terms];
    for (let i = 0; i < rows.length; i += BATCH) {
      const some = rows.slice(i, i + BATCH);
      const values = some.flatMap(([term, weight]): SqlValue[] => [term, item.seq, weight]);
      await tx.execute(`INSERT INTO catalogue_terms (term, seq, weight) VALUES ${some.map(() => '(?, ?, ?)').join(', ')}`, values);
    }
  }

  async remove(tx: Tx, seq: number): Promise<void> {
    await tx.execute('DELETE FROM catalogue_terms WHERE seq = ?', [seq]);
    await tx.execute('DELETE FROM catalogue_texts WHERE seq = ?', [seq]);
  }
}

async function fieldsOf(db: Queryable, item: Item): Promise<Field[]> {
  const texts = await db.query<{ text: string | null }>('SELECT text FROM catalogue_files WHERE item_id = ? ORDER BY n', [item.id]);
  return [
    { text: item.title, weight: 6, fine: true }, { text: item.docNumber, weight: 6, fine: true }, { text: item.indexNumber, weight: 6, fine: true },
    { text: item.topicLabel, weight: 4, fine: true }, { text: item.summary, weight: 2 }, { text: item.files.map(({ name }) => name).join('\n'), weight: 2 },
    { text: item.body, weight: 1 }, ...texts.map(({ text }) => ({ text, weight: 1 })),
  ];
}

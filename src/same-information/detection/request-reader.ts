import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { forUpdate } from '../../platform/database/for-update.js';
import { marks } from '../../requests/list/conditions.js';
import { askedText, wholeText } from '../index/asked-text.js';
import type { IndexedText } from '../index/same-index.js';

interface Line { case_id: string; organ_id: string; intake_on: string; title: string | null; content: string; narrowed_content: string | null; doc_number_sought: string | null; organ_name: string | null }

const COLUMNS = 'case_id, organ_id, intake_on, title, content, narrowed_content, doc_number_sought, (SELECT o.name FROM organs o WHERE o.id = requests.organ_id) AS organ_name';

/** Requests as the index takes them. Reads the list that the requests' own capability keeps. */
export async function requestTexts(db: Queryable, ids: readonly string[]): Promise<IndexedText[]> {
  if (ids.length === 0) return [];
  return (await db.query<Line>(`SELECT ${COLUMNS} FROM requests WHERE case_id IN (${marks(ids.length)}) ORDER BY case_id`, ids)).map(textOf);
}

/** One request, held until the end of the transaction, so that what a command does to it meanwhile is seen by either. */
export async function heldRequest(tx: Tx, id: string): Promise<IndexedText | undefined> {
  return (await tx.query<Line>(`SELECT ${COLUMNS} FROM requests WHERE case_id = ?${forUpdate(tx.dialect)}`, [id])).map(textOf)[0];
}

function textOf({ case_id: id, organ_id: organId, intake_on: on, title, content, narrowed_content: narrowedContent, doc_number_sought: docNumberSought, organ_name: organ }: Line): IndexedText {
  const texts = { title, content, narrowedContent, docNumberSought };
  return { id, kind: 'request', organId, on, title: null, address: null, text: null, asked: askedText(texts), organ: organ ?? '', otherwise: wholeText(texts) };
}

import { pageOf, seek, type Page } from '../../identity/page.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import type { Conditions } from './conditions.js';
import type { Sort } from './list-filter.js';

interface Order {
  readonly column: 'target_due_on' | 'intake_on' | 'changed_at';
  readonly descending: boolean;
}

export const ORDERS: Readonly<Record<Sort, Order>> = {
  due: { column: 'target_due_on', descending: false },
  received: { column: 'intake_on', descending: true },
  changed: { column: 'changed_at', descending: true },
};

/** `ORDER BY` that an index answers; the id decides between equals, so that no row is shown twice or left out. */
export function orderBy(sort: Sort): string {
  const { column, descending } = ORDERS[sort];
  const way = descending ? ' DESC' : '';
  return `ORDER BY r.${column}${way}, r.case_id${way}`;
}

/** Goes on after the row that a cursor names. Refuses a cursor of another list. */
export function goOn(where: Conditions, sort: Sort, cursor: string | undefined): void {
  const after = seek(cursor);
  if (!after) return;
  const [place, id] = after;
  const [of, value] = [place.slice(0, place.indexOf(':')), place.slice(place.indexOf(':') + 1)];
  const valid = sort === 'changed' ? /^\d{1,15}$/.test(value) : /^\d{4}-\d\d-\d\d$/.test(value);
  if (of !== sort || !valid) {
    throw ValidationFailedError.at('#/cursor', { zh: '分页游标与排序方式不符，请从第一页重新读取', en: 'The cursor belongs to another order; begin with the first page' });
  }
  const { column, descending } = ORDERS[sort];
  const than = descending ? '<' : '>';
  const bound = sort === 'changed' ? Number(value) : value;
  // As one comparison an index leads straight to the place, also among the many rows of one day.
  where.and(`(r.${column}, r.case_id) ${than} (?, ?)`, bound, id);
}

type Sortable = { readonly case_id: string } & Readonly<Record<Order['column'], string | number>>;

/** Rows of several lists in the order of one. */
export function merged<Row extends Sortable>(lists: readonly (readonly Row[])[], sort: Sort): Row[] {
  const { column, descending } = ORDERS[sort];
  const compare = (a: Row, b: Row) => (a[column] === b[column] ? (a.case_id < b.case_id ? -1 : 1) : a[column] < b[column] ? -1 : 1);
  return lists.flat().sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

/** The page that follows from up to `limit + 1` rows. */
export function pageIn<Row extends Sortable>(rows: readonly Row[], limit: number, sort: Sort): Page<Row> {
  return pageOf(rows, limit, (row) => [`${sort}:${row[ORDERS[sort].column]}`, row.case_id]);
}

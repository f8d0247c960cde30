import { IdField, IntField, TextField } from '../../platform/http/fields.js';

/** The id of what was just created. */
export class CreatedView {
  @IdField() id: string;
}

/** Where to go on in a list. */
export class PageQuery {
  @IntField({ min: 1, max: 200, optional: true, inQuery: true, doc: 'Most items of a page; 50 unless given' }) limit?: number;
  @TextField({ max: 600, optional: true, line: true, doc: '`next` of the page before' }) cursor?: string;
}

export const PAGE_SIZE = 50;

/** The members that were given: an absent or null member of a PATCH leaves things as they are. */
export function given<T extends object>(body: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null)) as { [K in keyof T]?: NonNullable<T[K]> };
}

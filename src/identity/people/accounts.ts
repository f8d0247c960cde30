import { toBoolean } from '../../platform/database/columns.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { usernameKey } from '../sign-in/attempt-subject.js';

/** What signing in and changing a password need to know of a person. */
export interface Account {
  readonly personId: string;
  readonly username: string;
  /** Null for a service. */
  readonly passwordHash: string | null;
  readonly active: boolean;
}

interface Row { id: string; username: string; password_hash: string | null; active: unknown }
const SELECT = 'SELECT id, username, password_hash, active FROM people';

/** The account of a user name, however its letters are typed. */
export async function accountByUsername(db: Queryable, username: string): Promise<Account | null> {
  return toAccount(await db.query<Row>(`${SELECT} WHERE username_key = ?`, [usernameKey(username)]));
}

export async function accountById(db: Queryable, personId: string): Promise<Account | null> {
  return toAccount(await db.query<Row>(`${SELECT} WHERE id = ?`, [personId]));
}

function toAccount([row]: readonly Row[]): Account | null {
  return row ? { personId: row.id, username: row.username, passwordHash: row.password_hash, active: toBoolean(row.active) } : null;
}

/** The database's own code of an error, through TypeORM's wrapping: `SQLITE_BUSY`, `23505`, … */
export function databaseCode(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const own = driverError?.code ?? code;
  return typeof own === 'string' ? own : undefined;
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  const code = databaseCode(error);
  return code !== undefined && codes.includes(code);
}

/** A unique index or a primary key already holds the value. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']);
}

/** Another process holds SQLite's write lock. */
export function isSqliteBusy(error: unknown): boolean {
  const code = databaseCode(error);
  return code !== undefined && /^SQLITE_(BUSY|LOCKED)/.test(code);
}

/** PostgreSQL undid the transaction because of another one: serialization failure or deadlock. Repeating it makes sense. */
export function isConflictWithOthers(error: unknown): boolean {
  return hasCode(error, ['40001', '40P01']);
}

/** No connection, no lock in time, or a server that is starting or stopping: it may work later. */
export function isOutOfReach(error: unknown): boolean {
  const code = databaseCode(error) ?? '';
  if (/^(08|53|57P)/.test(code) || ['55P03', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND'].includes(code)) return true;
  return error instanceof Error && /timeout exceeded when trying to connect/.test(error.message);
}

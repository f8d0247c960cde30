const identifier = /^[a-z_][a-z0-9_]*$/;
const known = new Map<string, string>();

/** `INSERT` of one row with a placeholder per column. Throws when a name is not plain snake_case. */
export function insertStatement(table: string, columns: readonly string[]): string {
  const shape = `${table}:${columns.join()}`;
  const found = known.get(shape);
  if (found !== undefined) return found;
  for (const name of [table, ...columns]) {
    if (!identifier.test(name)) throw new Error(`'${name}' is not a name of a table or column`);
  }
  const names = columns.map((name) => `"${name}"`).join(', ');
  const sql = `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
  known.set(shape, sql);
  return sql;
}

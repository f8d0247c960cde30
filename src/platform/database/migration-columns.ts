import { Table, type TableColumnOptions, type TableIndexOptions, type TableForeignKeyOptions } from 'typeorm';

/** Options of a column in a migration. Columns hold a value unless `null: true`. */
export interface Null {
  readonly null?: boolean;
}

function column(name: string, type: string, options: Null, more: Partial<TableColumnOptions> = {}): TableColumnOptions {
  return { name, type, isNullable: options.null ?? false, ...more };
}

/** The primary key: 36 characters, made in code. */
export function id(name = 'id'): TableColumnOptions {
  return column(name, 'varchar', {}, { length: '36', isPrimary: true });
}

/** Another row's id. */
export function reference(name: string, options: Null = {}): TableColumnOptions {
  return column(name, 'varchar', options, { length: '36' });
}

export function text(name: string, options: Null = {}): TableColumnOptions {
  return column(name, 'text', options);
}

export function varchar(name: string, length: number, options: Null = {}): TableColumnOptions {
  return column(name, 'varchar', options, { length: String(length) });
}

export function int(name: string, options: Null = {}): TableColumnOptions {
  return column(name, 'integer', options);
}

/** Epoch milliseconds. */
export function instant(name: string, options: Null = {}): TableColumnOptions {
  return column(name, 'bigint', options);
}

/** A day, `YYYY-MM-DD`. */
export function civilDate(name: string, options: Null = {}): TableColumnOptions {
  return column(name, 'varchar', options, { length: '10' });
}

/** A JSON document as text. */
export function json(name: string, options: Null = {}): TableColumnOptions {
  return column(name, 'text', options);
}

/** True or false; never with a default in the database, which SQLite and PostgreSQL write differently. */
export function bool(name: string, options: Null = {}): TableColumnOptions {
  return column(name, 'boolean', options);
}

/** Makes a column part of a primary key of several columns. */
export function key(of: TableColumnOptions): TableColumnOptions {
  return { ...of, isPrimary: true };
}

/** An index; its name must be that of the entity's `@Index`. */
export function index(name: string, columns: readonly string[], options: { where?: string } = {}): TableIndexOptions {
  return { name, columnNames: [...columns], ...options };
}

/** A unique index; its name must be that of the entity's `@Index(…, { unique: true })`. */
export function unique(name: string, columns: readonly string[], options: { where?: string } = {}): TableIndexOptions {
  return { ...index(name, columns, options), isUnique: true };
}

/** A table of these columns and indices. */
export function table(
  name: string,
  columns: readonly TableColumnOptions[],
  indices: readonly TableIndexOptions[] = [],
  foreignKeys: readonly TableForeignKeyOptions[] = [],
): Table {
  return new Table({ name, columns: [...columns], indices: [...indices], foreignKeys: [...foreignKeys] });
}

import type { ColumnOptions, ValueTransformer } from 'typeorm';

const asNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null || value === undefined ? value : Number(value)),
};

/** Options of an entity's id: 36 characters, made in code. Use with `@PrimaryColumn`. */
export function idColumn(): ColumnOptions & { nullable?: false } {
  return { type: 'varchar', length: 36 };
}

/** Options of a column that holds another row's id. */
export function referenceColumn(options: { nullable?: boolean } = {}): ColumnOptions {
  return { ...idColumn(), ...options };
}

export function textColumn(options: { nullable?: boolean } = {}): ColumnOptions {
  return { type: 'text', ...options };
}

export function varcharColumn(length: number, options: { nullable?: boolean } = {}): ColumnOptions {
  return { type: 'varchar', length, ...options };
}

export function intColumn(options: { nullable?: boolean } = {}): ColumnOptions {
  return { type: 'integer', ...options };
}

/** A point in time in epoch milliseconds: a number on both databases. */
export function instantColumn(options: { nullable?: boolean } = {}): ColumnOptions {
  return { type: 'bigint', transformer: asNumber, ...options };
}

/** A day, `YYYY-MM-DD`. */
export function civilDateColumn(options: { nullable?: boolean } = {}): ColumnOptions {
  return { type: 'varchar', length: 10, ...options };
}

/** A JSON document kept as text. Raw queries return the text: parse it. */
export function jsonColumn(options: { nullable?: boolean } = {}): ColumnOptions {
  return { type: 'simple-json', ...options };
}

/** True or false, without a default in the database. */
export function boolColumn(options: { nullable?: boolean } = {}): ColumnOptions {
  return { type: 'boolean', ...options };
}

/** A boolean of a raw query: SQLite returns 0 and 1, PostgreSQL true and false. */
export function toBoolean(value: unknown): boolean {
  return value === true || value === 1;
}

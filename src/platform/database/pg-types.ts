import pg from 'pg';

/** pg is a CommonJS package: its members are reached through the default import. */
export const { builtins } = pg.types;
export const getTypeParser = pg.types.getTypeParser as (oid: number, format?: 'text' | 'binary') => (value: string) => unknown;

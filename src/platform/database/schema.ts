import type { MigrationInterface } from 'typeorm';

type Class<T = object> = new () => T;

/** What the database holds, as two explicit lists: nothing is found by a file pattern. */
export interface Schema {
  readonly entities: readonly Class[];
  readonly migrations: readonly Class<MigrationInterface>[];
}

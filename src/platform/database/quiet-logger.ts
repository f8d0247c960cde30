import type { Logger } from 'typeorm';

/** TypeORM prints failed migrations and statements with their parameters by itself; errors reach our log once, without them. */
export class QuietLogger implements Logger {
  logQuery(): void {}
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

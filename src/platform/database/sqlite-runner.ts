import type { EntityManager } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { SqliteStatements } from './sqlite-statements.js';

/**
 * A TypeORM runner of its own on a given connection. TypeORM hands out one runner to everybody, so that one caller's statements
 * would run within another's transaction; this one belongs to one unit of work, or to reading, and can be closed for good.
 */
export class SqliteRunner extends BetterSqlite3QueryRunner {
  constructor(driver: BetterSqlite3Driver, private readonly statements: SqliteStatements) {
    super(driver);
    Object.assign(this, { stmtCache: statements.cache });
  }

  override connect(): Promise<unknown> {
    return Promise.resolve(this.statements.handle);
  }

  /** A manager whose `save` and `transaction` know that a transaction is open already. */
  managerInTransaction(): EntityManager {
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    return this.plainManager();
  }

  plainManager(): EntityManager {
    this.manager = this.dataSource.createEntityManager(this);
    return this.manager;
  }

  /** Refuses every further statement. */
  close(): void {
    this.isReleased = true;
  }
}

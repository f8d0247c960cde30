import { AsyncResource } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { clearInterval, setImmediate, setInterval } from 'node:timers';
import { DatabaseBusyError } from '../errors/general-errors.js';
import { isSqliteBusy } from './database-error.js';
import { insideUnitOfWork, refuseInside } from './inside.js';
import type { SqliteRunner } from './sqlite-runner.js';
import type { SqliteStatements } from './sqlite-statements.js';
import { SqliteTx } from './sqlite-tx.js';
import { UnitOfWork, type Tx } from './unit-of-work.js';

export interface TurnLimits {
  /** Units of work that share one COMMIT at most. */
  readonly batch: number;
  /** Longest wait for a turn, in milliseconds. */
  readonly waitMs: number;
}

const defaults: TurnLimits = { batch: 32, waitMs: 10_000 };

/** A unit of work in line, and what became of it. Nobody is told before the COMMIT. */
class Unit<T = unknown> extends AsyncResource {
  private outcome: () => void = () => undefined;

  constructor(
    private readonly work: (tx: Tx) => Promise<T>,
    private readonly resolve: (value: T) => void,
    readonly reject: (error: unknown) => void,
    readonly since: number,
  ) {
    super('UnitOfWork');
  }

  /** Runs the work in its caller's async context. False when it failed. */
  async perform(tx: SqliteTx): Promise<boolean> {
    try {
      const value = await this.runInAsyncScope(() => insideUnitOfWork(async () => this.work(tx)));
      this.outcome = () => this.resolve(value);
      return true;
    } catch (error) {
      this.outcome = () => this.reject(error);
      return false;
    } finally {
      tx.close();
    }
  }

  tell(): void {
    this.outcome();
  }
}

/**
 * The one writer of an SQLite file. Units of work take their turn in the order they came. Those that wait at the same moment share
 * one transaction, each behind its own savepoint, and one COMMIT: the flush to the disk is what costs.
 */
export class SqliteUnitOfWork extends UnitOfWork {
  private readonly line: Unit[] = [];
  private serving: Promise<void> | undefined;
  private closed = false;

  constructor(
    private readonly statements: SqliteStatements,
    private readonly newRunner: () => SqliteRunner,
    private readonly limits: TurnLimits = defaults,
  ) {
    super();
  }

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    refuseInside('a unit of work');
    if (this.closed) throw new Error('the database is closed');
    return new Promise<T>((resolve, reject) => {
      this.line.push(new Unit(work, resolve, reject, performance.now()) as unknown as Unit);
      this.serving ??= this.serve();
    });
  }

  /** Ends when everything in line is done; refuses what comes later. */
  async close(): Promise<void> {
    this.closed = true;
    await this.serving;
  }

  private async serve(): Promise<void> {
    const watch = setInterval(() => this.sendAwayTheLate(), 1_000);
    try {
      do {
        // The turn of the event loop lets everybody who comes with the same poll of the network join, and never starves it.
        await new Promise<void>((resume) => setImmediate(resume));
        if (await this.begin()) await this.batch();
      } while (this.line.length > 0);
    } finally {
      clearInterval(watch);
      this.serving = undefined;
    }
  }

  /** Takes the write lock; waits, without blocking the process, while another process holds it. False when nobody is left in line. */
  private async begin(): Promise<boolean> {
    for (let wait = 2; ; wait = Math.min(wait * 2, 100)) {
      try {
        this.statements.run('BEGIN IMMEDIATE');
        return true;
      } catch (error) {
        if (isSqliteBusy(error)) this.sendAwayTheLate(error);
        else this.rejectAll(this.line.splice(0), error);
        if (this.line.length === 0) return false;
        await pause(wait);
      }
    }
  }

  private async batch(): Promise<void> {
    const done: Unit[] = [];
    try {
      const shared = this.line.length > 1; // a savepoint copies every page that changes: not for a unit that is alone
      while (done.length < (shared ? this.limits.batch : 1) && this.line.length > 0) {
        const unit = this.line.shift() as Unit;
        done.push(unit);
        if (shared) await this.performBehindSavepoint(unit);
        else if (!(await this.perform(unit))) this.statements.run('ROLLBACK');
      }
      if (this.statements.handle.inTransaction) this.statements.run('COMMIT');
    } catch (error) {
      if (this.statements.handle.inTransaction) this.statements.run('ROLLBACK');
      this.rejectAll(done, error);
      return;
    }
    for (const unit of done) unit.tell();
  }

  private async performBehindSavepoint(unit: Unit): Promise<void> {
    this.statements.run('SAVEPOINT unit');
    if (!(await this.perform(unit))) this.statements.run('ROLLBACK TO unit');
    this.statements.run('RELEASE unit');
  }

  /** False when the work failed. Throws when the database undid the whole transaction, as it does when the disk is full or failing. */
  private async perform(unit: Unit): Promise<boolean> {
    const kept = await unit.perform(new SqliteTx(this.statements, this.newRunner));
    if (this.statements.handle.inTransaction) return kept;
    if (!kept) unit.tell();
    throw new DatabaseBusyError({ cause: new Error('the transaction was undone by the database') });
  }

  private sendAwayTheLate(cause?: unknown): void {
    const limit = performance.now() - this.limits.waitMs;
    while (this.line[0] !== undefined && this.line[0].since <= limit) {
      (this.line.shift() as Unit).reject(new DatabaseBusyError({ cause }));
    }
  }

  private rejectAll(units: readonly Unit[], error: unknown): void {
    for (const unit of units) unit.reject(error);
  }
}

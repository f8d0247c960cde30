import { Column, Entity, Index, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { boolColumn, civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, textColumn, varcharColumn } from '../../src/platform/database/columns.js';
import { bool, civilDate, id, index, instant, int, json, reference, table, text, unique, varchar } from '../../src/platform/database/migration-columns.js';
import type { Schema } from '../../src/platform/database/schema.js';

/** One of every kind of column, for the contracts of the database. */
@Entity('account')
@Index('ux_account_number', ['number'], { unique: true })
@Index('ix_account_opened_on', ['openedOn'])
export class AccountEntity {
  @PrimaryColumn(idColumn()) id: string;
  @Column(varcharColumn(32)) number: string;
  @Column(textColumn({ nullable: true })) note: string | null;
  @Column(intColumn()) balance: number;
  @Column(instantColumn()) openedAt: number;
  @Column(civilDateColumn({ nullable: true })) openedOn: string | null;
  @Column(jsonColumn({ nullable: true })) terms: unknown;
  @Column(boolColumn()) frozen: boolean;
}

@Entity('account_entry')
@Index('ux_account_entry_seq', ['accountId', 'seq'], { unique: true })
export class AccountEntryEntity {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) accountId: string;
  @Column(intColumn()) seq: number;
}

export class CreateAccounts1700000000000 implements MigrationInterface {
  readonly name = 'CreateAccounts1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'account',
        [id(), varchar('number', 32), text('note', { null: true }), int('balance'), instant('opened_at'), civilDate('opened_on', { null: true }), json('terms', { null: true }), bool('frozen')],
        [unique('ux_account_number', ['number']), index('ix_account_opened_on', ['opened_on'])],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('account');
  }
}

export class CreateAccountEntries1700000000001 implements MigrationInterface {
  readonly name = 'CreateAccountEntries1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table('account_entry', [id(), reference('account_id'), int('seq')], [unique('ux_account_entry_seq', ['account_id', 'seq'])]),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('account_entry');
  }
}

export const ledgerSchema: Schema = {
  entities: [AccountEntity, AccountEntryEntity],
  migrations: [CreateAccounts1700000000000, CreateAccountEntries1700000000001],
};

/** A row of `account`; the number is its id unless given. */
export function accountRow(accountId: string, more: Partial<Record<string, unknown>> = {}): Record<string, unknown> {
  return { id: accountId, number: accountId, balance: 0, opened_at: 1_763_900_000_123, frozen: false, ...more };
}

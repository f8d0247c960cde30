import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { civilDate, id, index, instant, int, json, key, reference, table, varchar } from '../../platform/database/migration-columns.js';

/** Notifications, letters that are due, and the supervisor's figures. */
export class Supervision1790000000500 implements MigrationInterface {
  name = 'Supervision1790000000500';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

const TABLES: readonly Table[] = [
  table('notifications', [
    id(), reference('person_id'), reference('case_id'), varchar('kind', 60), json('params'), instant('created_at'), instant('read_at', NULL),
  ], [index('ix_notifications_person', ['person_id', 'created_at', 'id']), index('ix_notifications_unread', ['person_id', 'read_at'])]),
  table('letter_orders', [id(), reference('case_id'), int('seq'), varchar('kind', 60), json('params'), instant('ordered_at')],
    [index('ix_letter_orders_case', ['case_id', 'seq'])]),
  table('case_figures', [
    key(reference('case_id')), reference('organ_id'), civilDate('target_breached_on', NULL), civilDate('statutory_breached_on', NULL),
    int('late_when_paused', NULL), civilDate('replied_on', NULL), int('reply_working_days', NULL),
  ], [
    index('ix_case_figures_target', ['target_breached_on', 'organ_id']), index('ix_case_figures_statutory', ['statutory_breached_on', 'organ_id']),
    index('ix_case_figures_replied', ['replied_on', 'organ_id', 'reply_working_days']),
  ]),
];

import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { bool, civilDate, id, index, instant, int, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** Cases, their record, what is derived from them, and the outbox. */
export class Engine1790000000200 implements MigrationInterface {
  name = 'Engine1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const TABLES: readonly Table[] = [
  table('cases', [
    id(), varchar('definition', 40), int('version'), int('revision'), text('snapshot'), varchar('last_hash', 64), varchar('state', 40), bool('open'),
    reference('organ_id'), reference('unit_id', { null: true }), reference('officer_id', { null: true }), varchar('calendar_version', 40),
    instant('opened_at'), instant('changed_at'),
  ], [index('ix_cases_definition', ['definition', 'version']), index('ix_cases_calendar', ['open', 'calendar_version', 'id'])]),
  table('case_records', [
    key(reference('case_id')), key(int('seq')), varchar('type', 60), text('payload'), reference('actor_id', { null: true }), civilDate('fact_on'),
    instant('at'), varchar('definition', 60), varchar('snapshot_hash', 64), varchar('prev_hash', 64), varchar('hash', 64),
    varchar('command_key', 200, { null: true }), varchar('body_hash', 64, { null: true }), text('answer', { null: true }),
  ], [unique('ux_case_records_command', ['command_key'])]),
  table('deadlines', [
    key(reference('case_id')), key(varchar('key', 60)), civilDate('due_on', { null: true }), civilDate('estimated_on', { null: true }),
    bool('provisional'), bool('running'), int('generation'), text('stages'), varchar('fired', 200), instant('next_at', { null: true }),
  ], [index('ix_deadlines_next', ['next_at', 'case_id'])]),
  table('tasks', [
    key(reference('case_id')), key(varchar('key', 80)), varchar('kind', 60), reference('organ_id'), varchar('role', 30),
    reference('unit_id', { null: true }), reference('person_id', { null: true }), civilDate('due_on', { null: true }), instant('opened_at'),
  ], [
    index('ix_tasks_due', ['due_on', 'case_id', 'key']), index('ix_tasks_person', ['person_id', 'due_on', 'case_id', 'key']),
    index('ix_tasks_role', ['organ_id', 'role', 'due_on', 'case_id', 'key']), index('ix_tasks_unnamed', ['organ_id', 'role', 'person_id', 'due_on', 'case_id', 'key']),
  ]),
  table('outbox', [
    id(), varchar('topic', 40), reference('case_id'), int('seq'), text('payload'), instant('created_at'), int('attempts'), instant('next_at'),
    instant('sent_at', { null: true }), text('last_error', { null: true }),
  ], [index('ix_outbox_waiting', ['sent_at', 'next_at'])]),
];

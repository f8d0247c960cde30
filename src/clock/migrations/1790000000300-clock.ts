import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { civilDate, id, index, instant, int, json, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** Calendars and policies. */
export class Clock1790000000300 implements MigrationInterface {
  name = 'Clock1790000000300';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
    await runner.query("INSERT INTO calendar_state (id, version, stamp) VALUES ('calendar', 0, 'empty')");
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const TABLES: readonly Table[] = [
  table('calendar_sources', [
    key(varchar('id', 60)), varchar('kind', 10), reference('organ_id', { null: true }), int('year'), varchar('title', 200), civilDate('issued_on'),
    civilDate('covers_from', { null: true }), civilDate('covers_to', { null: true }), varchar('supersedes', 60, { null: true }), json('days'),
    reference('loaded_by', { null: true }), instant('loaded_at'), reference('withdrawn_by', { null: true }), instant('withdrawn_at', { null: true }),
    text('withdrawn_because', { null: true }),
  ], [index('ix_calendar_sources_year', ['year', 'id'])]),
  table('calendar_state', [id(), int('version'), reference('stamp')]),
  table('policies', [
    id(), reference('organ_id', { null: true }), civilDate('effective_from'), int('revision'), json('content'), reference('created_by', { null: true }),
    instant('created_at'),
  ], [unique('ux_policies_organ_day', ['organ_id', 'effective_from', 'revision'])]),
];

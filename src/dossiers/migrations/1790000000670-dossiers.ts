import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bool, id, index, instant, int, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** Case files as archives. */
export class Dossiers1790000000670 implements MigrationInterface {
  name = 'Dossiers1790000000670';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

const TABLES = [
  table('dossiers', [
    id(), reference('case_id'), reference('organ_id'), reference('ordered_by', NULL), instant('ordered_at'), varchar('order_key', 150, NULL), varchar('body_hash', 64),
    text('reason_sealed'), bool('with_withdrawn'), varchar('state', 12), int('revision'), varchar('head', 64), text('plan_sealed', NULL), varchar('sha256', 64, NULL),
    int('size', NULL), text('gaps_sealed', NULL), varchar('error', 300, NULL), instant('ready_at', NULL), instant('expires_at', NULL),
  ], [unique('ux_dossiers_order', ['order_key']), index('ix_dossiers_case', ['case_id', 'ordered_at'])]),
  table('dossier_parts', [key(reference('dossier_id')), key(int('n')), reference('file_id')]),
];

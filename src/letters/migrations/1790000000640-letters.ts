import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { civilDate, id, index, instant, int, json, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** Letters with their versions, the reasons why warnings may stand, and the printed documents. */
export class Letters1790000000640 implements MigrationInterface {
  name = 'Letters1790000000640';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

const TABLES: readonly Table[] = [
  table('letters', [
    id(), reference('case_id'), reference('organ_id'), varchar('form', 60), int('form_version'), json('subject'), varchar('state', 12), int('version'),
    varchar('doc_number', 80, NULL), civilDate('issued_on', NULL), varchar('content_hash', 64), text('findings_sealed', NULL), int('seq'), reference('created_by', NULL), instant('created_at'),
    instant('changed_at'),
  ], [index('ix_letters_case', ['case_id', 'created_at']), unique('ux_letters_number', ['organ_id', 'doc_number'])]),
  table('letter_versions', [
    id(), reference('letter_id'), int('version'), text('content_sealed'), text('free_sealed'), varchar('content_hash', 64), varchar('cause', 20),
    reference('made_by', NULL), instant('made_at'),
  ], [unique('ux_letter_versions', ['letter_id', 'version'])]),
  table('letter_explanations', [
    id(), reference('letter_id'), varchar('rule', 60), varchar('block_id', 60), varchar('found_hash', 64), text('reason'), reference('by_person', NULL), instant('at'),
  ], [index('ix_letter_explanations', ['letter_id'])]),
  table('letter_documents', [
    id(), reference('letter_id'), int('version'), varchar('format', 8), reference('file_id'), varchar('sha256', 64), int('size'), varchar('renderer', 20), instant('rendered_at'),
  ], [unique('ux_letter_documents', ['letter_id', 'version', 'format'])]),
];

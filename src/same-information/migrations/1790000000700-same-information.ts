import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { civilDate, id, index, instant, int, json, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** The index of what is asked for and of what is published, and what staff decided about pairs. */
export class SameInformation1790000000700 implements MigrationInterface {
  name = 'SameInformation1790000000700';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

const TABLES: readonly Table[] = [
  table('same_facts', [id(), varchar('facts_hash', 64), json('facts'), int('reader_version')],
    [unique('ux_same_facts_hash', ['facts_hash']), index('ix_same_facts_version', ['reader_version', 'id'])]),
  table('same_keys', [key(varchar('key', 100)), key(reference('facts_id'))], [index('ix_same_keys_facts', ['facts_id'])]),
  table('same_subjects', [
    id('subject_id'), varchar('kind', 10), reference('facts_id', NULL), reference('organ_id', NULL), civilDate('on_day'), varchar('text_hash', 64),
    varchar('title', 300, NULL), varchar('address', 400, NULL), text('text', NULL), instant('indexed_at'),
  ], [index('ix_same_subjects_facts', ['facts_id', 'kind', 'on_day', 'subject_id'])]),
  table('same_decisions', [
    id(), reference('subject_id', NULL), varchar('other_kind', 10), reference('other_id'), varchar('decision', 16), text('reason', NULL), reference('organ_id'),
    reference('by_person', NULL), instant('at'), varchar('command_key', 140, NULL), varchar('body_hash', 64, NULL),
  ], [
    index('ix_same_decisions_subject', ['subject_id', 'at']), index('ix_same_decisions_other', ['other_id', 'at']), unique('ux_same_decisions_key', ['command_key']),
  ]),
];

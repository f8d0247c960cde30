import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, index, instant, int, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** The library of standard paragraphs, and which letter used which version. */
export class StandardParagraphs1790000000645 implements MigrationInterface {
  name = 'StandardParagraphs1790000000645';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

/** What a paragraph is and says. */
const content = () => [varchar('state', 12), varchar('name', 80), varchar('form', 60, NULL), varchar('outcome', 40, NULL), varchar('role', 20, NULL), text('text')];

const TABLES: readonly Table[] = [
  table('standard_paragraphs', [id(), reference('organ_id', NULL), int('version'), ...content(), instant('changed_at')], [index('ix_standard_paragraphs', ['state', 'name', 'id'])]),
  table('standard_paragraph_versions', [id(), reference('paragraph_id'), int('version'), ...content(), text('note', NULL), reference('made_by', NULL), instant('made_at')],
    [unique('ux_standard_paragraph_versions', ['paragraph_id', 'version'])]),
  table('letter_paragraph_uses', [
    id(), reference('letter_id'), int('letter_version'), varchar('block_id', 60), reference('paragraph_id'), int('paragraph_version'), reference('by_person', NULL), instant('at'),
  ], [index('ix_letter_paragraph_uses', ['letter_id', 'letter_version'])]),
];

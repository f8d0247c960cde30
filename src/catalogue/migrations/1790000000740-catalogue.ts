import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bool, civilDate, id, index, instant, int, json, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** The public catalogue. */
export class Catalogue1790000000740 implements MigrationInterface {
  name = 'Catalogue1790000000740';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

const TABLES = [
  table('catalogue_items', [
    id(), int('seq'), varchar('index_number', 60), reference('organ_id'), varchar('title', 200), varchar('doc_number', 80, NULL), civilDate('document_date', NULL),
    civilDate('published_on'), civilDate('changed_on'), varchar('theme', 40), varchar('topic_label', 60, NULL), text('summary', NULL), text('body', NULL),
    varchar('legal_basis', 200), text('left_out', NULL), text('left_out_ground', NULL), varchar('elsewhere_url', 1000, NULL), varchar('elsewhere_place', 200, NULL),
    int('asked_before'), int('asked_now'), varchar('status', 12), text('notice', NULL), civilDate('withdrawn_on', NULL), bool('title_hidden'), reference('superseded_by', NULL),
    varchar('source_key', 120, NULL),
  ], [
    index('ix_catalogue_items_changed', ['changed_on', 'index_number']),
    unique('ux_catalogue_items_index_number', ['index_number']), unique('ux_catalogue_items_seq', ['seq']), unique('ux_catalogue_items_source', ['source_key']),
    index('ix_catalogue_items_day', ['status', 'published_on', 'index_number']), index('ix_catalogue_items_doc_number', ['organ_id', 'doc_number']),
  ]),
  table('catalogue_files', [
    key(reference('item_id')), key(int('n')), reference('file_id'), varchar('name', 120), varchar('media_type', 120), int('size'), varchar('sha256', 64), text('text', NULL),
  ]),
  table('catalogue_changes', [
    id(), reference('item_id'), int('n'), varchar('kind', 12), civilDate('on_day'), instant('at'), reference('person_id', NULL), json('detail'),
  ], [unique('ux_catalogue_changes_item', ['item_id', 'n']), index('ix_catalogue_changes_day', ['on_day'])]),
  table('catalogue_series', [key(reference('organ_id')), int('last')]),
  table('catalogue_state', [key(int('id')), int('revision'), int('last_seq'), civilDate('changed_on')]),
];

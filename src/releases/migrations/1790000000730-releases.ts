import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { bool, civilDate, id, index, instant, int, json, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** Topics that are evaluated for publication: flags and what raises them, decisions, texts. */
export class Releases1790000000730 implements MigrationInterface {
  name = 'Releases1790000000730';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

const TABLES: readonly Table[] = [
  table('releases', [
    id('case_id'), reference('topic_id'), reference('pending_topic_id', NULL), varchar('label', 200), reference('organ_id'), reference('unit_id', NULL), reference('officer_id', NULL),
    int('revision'), varchar('state', 40), bool('open'), varchar('rule', 30), int('flags'), civilDate('flagged_on'), civilDate('round_since'), varchar('decision', 20, NULL),
    civilDate('decided_on', NULL), varchar('ground', 40, NULL), civilDate('look_again_on', NULL), civilDate('publication_due_on', NULL), bool('overdue'), reference('item_id', NULL),
    civilDate('published_on', NULL), int('late', NULL), varchar('ended', 12, NULL), varchar('ended_because', 30, NULL), civilDate('ended_on', NULL), instant('opened_at'), instant('changed_at'),
  ], [
    unique('ux_releases_pending', ['pending_topic_id']), index('ix_releases_topic', ['topic_id', 'opened_at']), index('ix_releases_changed', ['changed_at', 'case_id']),
    index('ix_releases_organ', ['organ_id', 'changed_at', 'case_id']), index('ix_releases_item', ['item_id']),
  ]),
  table('release_decisions', [
    key(reference('case_id')), key(int('seq')), reference('organ_id'), varchar('decision', 20), varchar('ground', 40, NULL), civilDate('on_day'),
  ], [index('ix_release_decisions_day', ['on_day', 'organ_id'])]),
  table('release_flags', [
    key(reference('topic_id')), key(varchar('occasion', 100)), reference('case_id'), varchar('rule', 30), civilDate('on_day'), instant('at'),
  ], [index('ix_release_flags_case', ['case_id'])]),
  table('release_signals', [
    id(), varchar('kind', 20), reference('topic_id', NULL), reference('request_id', NULL), varchar('person_hash', 64, NULL), civilDate('on_day'), text('what', NULL), reference('by_person', NULL),
    instant('at'), instant('settled_at', NULL), reference('raised_topic_id', NULL), varchar('command_key', 140, NULL), varchar('body_hash', 64, NULL),
  ], [
    index('ix_release_signals_topic', ['topic_id']), index('ix_release_signals_request', ['request_id']), index('ix_release_signals_waiting', ['on_day'], { where: 'settled_at IS NULL' }),
    unique('ux_release_signals_key', ['command_key']),
  ]),
  table('release_texts', [
    key(reference('case_id')), key(int('version')), varchar('title', 200), varchar('doc_number', 80, NULL), civilDate('document_date', NULL), varchar('theme', 40), text('summary'), text('body', NULL),
    varchar('legal_basis', 200), json('file_names'), varchar('hash', 64), reference('by_person', NULL), instant('at'),
  ]),
];

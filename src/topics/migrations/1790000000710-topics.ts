import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { bool, civilDate, id, index, instant, int, json, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** Requests for the same information, with the figures of their demand. */
export class Topics1790000000710 implements MigrationInterface {
  name = 'Topics1790000000710';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;
const LISTED = { where: 'members > 0' } as const;

const TABLES: readonly Table[] = [
  table('topics', [
    id(), varchar('title', 200), reference('titled_by', NULL), int('revision'), reference('merged_into', NULL), int('members'), int('requests'), int('open_requests'),
    int('applicants'), civilDate('first_on'), civilDate('last_on'), instant('opened_at'), instant('changed_at'),
  ], [index('ix_topics_demand', ['applicants', 'id'], LISTED), index('ix_topics_recent', ['last_on', 'id'], LISTED)]),
  table('topic_members', [
    id('subject_id'), reference('topic_id'), reference('facts_id', NULL), reference('organ_id'), varchar('person_hash', 64), civilDate('on_day'), bool('counted'), bool('open'),
    varchar('outcome', 40, NULL), civilDate('outcome_on', NULL), varchar('placed_by', 10), instant('placed_at'),
  ], [
    index('ix_topic_members_topic', ['topic_id', 'on_day', 'subject_id']), index('ix_topic_members_facts', ['facts_id', 'topic_id']),
    index('ix_topic_members_outcome', ['topic_id', 'outcome', 'outcome_on', 'subject_id'], { where: 'outcome IS NOT NULL' }),
  ]),
  table('topic_facts', [id('facts_id'), reference('topic_id'), bool('pinned')], [index('ix_topic_facts_topic', ['topic_id', 'facts_id'])]),
  table('topic_organs', [
    key(reference('topic_id')), key(reference('organ_id')), int('members'), int('requests'), int('applicants'), int('topic_applicants'), civilDate('topic_last_on'),
  ], [
    index('ix_topic_organs_demand', ['organ_id', 'topic_applicants', 'topic_id'], LISTED), index('ix_topic_organs_recent', ['organ_id', 'topic_last_on', 'topic_id'], LISTED),
  ]),
  table('topic_applicants', [key(reference('topic_id')), key(varchar('person_hash', 64)), key(reference('organ_id')), int('requests'), civilDate('last_on'), reference('last_id')],
    [index('ix_topic_applicants_recent', ['topic_id', 'organ_id', 'last_on'])]),
  table('topic_apart', [key(reference('topic_id')), key(reference('other_id')), key(varchar('cause', 100))]),
  table('topic_changes', [
    id(), reference('topic_id'), varchar('kind', 12), json('detail'), text('reason', NULL), reference('by_person', NULL), instant('at'), varchar('command_key', 140, NULL),
    varchar('body_hash', 64, NULL), json('answer', NULL),
  ], [index('ix_topic_changes_topic', ['topic_id', 'id']), unique('ux_topic_changes_key', ['command_key'])]),
];

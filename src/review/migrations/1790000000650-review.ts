import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { bool, civilDate, id, index, instant, int, json, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** The advisers' queue, how organs give out reviews, and comments on replies. */
export class Review1790000000650 implements MigrationInterface {
  name = 'Review1790000000650';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

const TABLES: readonly Table[] = [
  table('review_cases', [
    key(reference('case_id')), reference('organ_id'), varchar('state', 40), reference('adviser_id', NULL), varchar('outcome', 40), varchar('withheld', 400), json('drafters'),
    int('times_returned'), civilDate('since_on'), civilDate('due_on'), civilDate('stage_due_on', NULL), bool('stage_provisional'), civilDate('supplement_due_on', NULL), bool('supplement_provisional'),
  ], [
    index('ix_review_cases_due', ['due_on', 'case_id']), index('ix_review_cases_organ', ['organ_id', 'due_on', 'case_id']),
    index('ix_review_cases_adviser', ['adviser_id', 'due_on', 'case_id']),
  ]),
  table('review_settings', [key(reference('organ_id')), varchar('mode', 20), reference('changed_by'), instant('changed_at')]),
  table('review_turns', [key(reference('organ_id')), key(reference('adviser_id')), int('turn')]),
  table('review_comments', [
    id(), reference('case_id'), reference('letter_id'), int('version'), varchar('block_id', 60), text('quote_sealed'), text('text_sealed'), reference('by_person'),
    instant('at'), varchar('resolution', 12),
  ], [index('ix_review_comments_case', ['case_id', 'at']), index('ix_review_comments_letter', ['letter_id', 'resolution'])]),
  table('review_comment_events', [
    id(), reference('comment_id'), reference('case_id'), int('seq'), varchar('kind', 12), text('text_sealed', NULL), reference('from_letter_id', NULL),
    reference('by_person', NULL), instant('at'),
  ], [unique('ux_review_comment_events', ['comment_id', 'seq']), index('ix_review_comment_events_case', ['case_id'])]),
];

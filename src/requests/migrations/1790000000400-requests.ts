import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { bool, civilDate, id, index, instant, int, key, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** Requests as lists show them, applicants and third parties, and the series of numbers. */
export class Requests1790000000400 implements MigrationInterface {
  name = 'Requests1790000000400';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

/** What open requests are counted by. */
const BOARD = ['clock_state', 'target_due_on', 'target_provisional', 'reminder_on', 'yellow_on', 'red_on'];

/** The order of worklists, and what they are filtered by: rows that are left out are passed over within the index. */
const WORK = ['target_due_on', 'case_id', 'state', 'clock_state', 'target_provisional', 'reminder_on', 'yellow_on', 'red_on'];

const TABLES: readonly Table[] = [
  table('requests', [
    id('case_id'), varchar('number', 80, NULL), varchar('intake_number', 80, NULL), reference('organ_id'), reference('unit_id', NULL), reference('officer_id', NULL),
    varchar('channel', 20), reference('applicant_id'), varchar('applicant_kind', 20), varchar('title', 200, NULL), text('content'),
    text('narrowed_content', NULL), varchar('summary', 80), varchar('doc_number_sought', 200, NULL), varchar('preferred_medium', 20, NULL),
    varchar('preferred_route', 20, NULL), int('revision'), varchar('state', 40), bool('open'), varchar('clock_state', 12), civilDate('submitted_on'),
    civilDate('received_on', NULL), civilDate('intake_on'), civilDate('target_due_on'), bool('target_provisional'), civilDate('statutory_due_on'),
    bool('statutory_provisional'), civilDate('reminder_on'), civilDate('yellow_on'), civilDate('red_on'), varchar('outcome', 40, NULL),
    civilDate('outcome_on', NULL), civilDate('replied_on', NULL), int('late_target', NULL), int('late_statutory', NULL), bool('overdue_target'),
    bool('overdue_statutory'), bool('extended'), bool('suggested_release'), bool('accessibility_need'), reference('split_from', NULL),
    varchar('flags', 200), varchar('source_id', 120, NULL), instant('opened_at'), instant('changed_at'),
  ], [
    unique('ux_requests_number', ['organ_id', 'number']), unique('ux_requests_source', ['source_id']), index('ix_requests_due', ['target_due_on', 'case_id']),
    index('ix_requests_open', ['open', ...WORK]), index('ix_requests_organ_open', ['organ_id', 'open', ...WORK]),
    index('ix_requests_intake', ['intake_on', 'case_id']), index('ix_requests_changed', ['changed_at', 'case_id']),
    index('ix_requests_organ_due', ['organ_id', 'target_due_on', 'case_id']), index('ix_requests_organ_intake', ['organ_id', 'intake_on', 'case_id']),
    index('ix_requests_organ_changed', ['organ_id', 'changed_at', 'case_id']), index('ix_requests_officer', ['officer_id', 'target_due_on', 'case_id']),
    index('ix_requests_applicant', ['applicant_id']), index('ix_requests_split', ['split_from']),
    index('ix_requests_board', BOARD, { where: 'open' }), index('ix_requests_organ_board', ['organ_id', ...BOARD, 'unit_id', 'officer_id'], { where: 'open' }),
  ]),
  table('applicants', [
    id(), varchar('kind', 20), text('name_sealed'), varchar('name_hash', 64), varchar('document_kind', 40, NULL), text('document_sealed', NULL),
    varchar('document_hash', 64, NULL), text('contact_sealed', NULL), varchar('phone_hash', 64, NULL), varchar('email_hash', 64, NULL),
    text('agents_sealed', NULL), varchar('person_hash', 64), instant('created_at'),
  ], [
    index('ix_applicants_person', ['person_hash']), index('ix_applicants_name', ['name_hash']), index('ix_applicants_document', ['document_hash']),
    index('ix_applicants_phone', ['phone_hash']), index('ix_applicants_email', ['email_hash']),
  ]),
  table('third_parties', [id(), reference('case_id'), text('name_sealed'), text('contact_sealed', NULL), instant('created_at')],
    [index('ix_third_parties_case', ['case_id'])]),
  table('number_series', [key(reference('organ_id')), key(varchar('kind', 12)), key(int('year')), int('last')]),
];

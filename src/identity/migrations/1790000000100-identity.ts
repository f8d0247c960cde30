import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { bool, id, index, instant, int, json, key, reference, table, unique, varchar } from '../../platform/database/migration-columns.js';

/** Organs, people, roles, sessions, tokens and the log of access. */
export class Identity1790000000100 implements MigrationInterface {
  name = 'Identity1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of [...ORGANS, ...PEOPLE, ...CREDENTIALS, ACCESS_LOG]) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [ACCESS_LOG, ...CREDENTIALS, ...PEOPLE, ...ORGANS]) await runner.dropTable(each.name);
  }
}

const ORGANS: readonly Table[] = [
  table('organs', [
    id(), varchar('code', 40), varchar('name', 120), varchar('short_name', 60), varchar('kind', 20), varchar('doc_prefix', 40),
    reference('parent_id', { null: true }), varchar('reconsideration_organ', 120), varchar('court', 120), bool('active'),
  ], [unique('ux_organs_code', ['code'])]),
  table('units', [id(), reference('organ_id'), varchar('name', 120), bool('active')], [index('ix_units_organ', ['organ_id'])]),
];

const PEOPLE: readonly Table[] = [
  table('people', [
    id(), varchar('kind', 10), varchar('username', 64), varchar('username_key', 64), varchar('display_name', 64),
    varchar('password_hash', 255, { null: true }), bool('must_change_password'), bool('active'), instant('created_at'),
  ], [unique('ux_people_username', ['username_key'])]),
  table('role_assignments', [
    id(), reference('person_id'), reference('organ_id'), varchar('role', 30), reference('unit_id', { null: true }),
  ], [index('ix_role_assignments_person', ['person_id']), index('ix_role_assignments_organ', ['organ_id', 'role'])]),
];

const CREDENTIALS: readonly Table[] = [
  table('sessions', [
    key(varchar('id', 64)), reference('person_id'), instant('created_at'), instant('last_seen_at'), instant('expires_at'),
    varchar('ip', 64), varchar('user_agent', 200),
  ], [index('ix_sessions_person', ['person_id']), index('ix_sessions_expires', ['expires_at'])]),
  table('api_tokens', [
    id(), varchar('token_hash', 64), reference('person_id'), varchar('label', 80), reference('organ_id', { null: true }), json('scopes'),
    instant('created_at'), instant('expires_at'), instant('revoked_at', { null: true }), instant('last_used_at', { null: true }),
  ], [unique('ux_api_tokens_hash', ['token_hash']), index('ix_api_tokens_person', ['person_id'])]),
  table('sign_in_failures', [
    key(varchar('subject', 80)), int('failures'), instant('last_at'), instant('blocked_until'),
  ], [index('ix_sign_in_failures_last', ['last_at'])]),
];

const ACCESS_LOG = table('access_log', [
  id(), instant('at'), varchar('event', 40), reference('person_id', { null: true }), varchar('subject_id', 64, { null: true }),
  varchar('ip', 64), json('detail'),
], [index('ix_access_log_at', ['at', 'id']), index('ix_access_log_person', ['person_id', 'at'])]);

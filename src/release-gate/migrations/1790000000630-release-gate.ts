import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, index, instant, int, json, reference, table, text, varchar } from '../../platform/database/migration-columns.js';

/** The release check of files that go out, and what it found. */
export class ReleaseGate1790000000630 implements MigrationInterface {
  name = 'ReleaseGate1790000000630';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of [CHECKS, FINDINGS]) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [FINDINGS, CHECKS]) await runner.dropTable(each.name);
  }
}

const NULL = { null: true } as const;

const CHECKS = table('release_checks', [id('attachment_id'), varchar('state', 12), int('check_version'), instant('checked_at', NULL)],
  [index('ix_release_checks_version', ['check_version'])]);

const FINDINGS = table('release_findings', [
  id(), reference('attachment_id'), int('position'), varchar('rule', 40), varchar('severity', 8), text('place_sealed'), json('message'), text('excerpt_sealed', NULL),
  int('found_count'), instant('overridden_at', NULL), reference('overridden_by', NULL), text('override_sealed', NULL),
], [index('ix_release_findings_attachment', ['attachment_id', 'position'])]);

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, index, instant, int, reference, table, text, varchar } from '../../platform/database/migration-columns.js';

/** Files of cases. */
export class Attachments1790000000620 implements MigrationInterface {
  name = 'Attachments1790000000620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(ATTACHMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(ATTACHMENTS.name);
  }
}

const NULL = { null: true } as const;

const ATTACHMENTS = table('attachments', [
  id(), reference('case_id'), reference('organ_id'), varchar('purpose', 12), reference('letter_id', NULL), reference('file_id'), text('name_sealed'),
  text('title_sealed', NULL), varchar('media_type', 100), int('size'), varchar('sha256', 64), reference('uploaded_by', NULL), instant('uploaded_at'),
  instant('withdrawn_at', NULL), reference('withdrawn_by', NULL), text('withdrawal_sealed', NULL), varchar('scan_state', 16), varchar('scan_detail', 200, NULL),
  varchar('text_state', 16), varchar('text_detail', 100, NULL), reference('text_file_id', NULL), text('search_text'),
], [
  index('ix_attachments_case', ['case_id', 'uploaded_at']), index('ix_attachments_organ', ['organ_id', 'uploaded_at', 'id']), index('ix_attachments_scan', ['scan_state']),
]);

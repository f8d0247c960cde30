import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bool, civilDate, id, index, instant, int, reference, table, text, unique, varchar } from '../../platform/database/migration-columns.js';

/** Attempts at delivering letters. */
export class Deliveries1790000000660 implements MigrationInterface {
  name = 'Deliveries1790000000660';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(DELIVERIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('deliveries');
  }
}

const NULL = { null: true } as const;

const DELIVERIES = table('deliveries', [
  id(), reference('case_id'), reference('letter_id'), int('attempt'), varchar('mode', 20), varchar('state', 12), varchar('carrier', 120, NULL),
  varchar('tracking_number', 40, NULL), civilDate('dispatched_on', NULL), text('recipient_sealed'), text('signed_by_sealed', NULL), civilDate('delivered_on', NULL),
  varchar('link', 500, NULL), varchar('message_id', 320, NULL), varchar('document_sha256', 64), reference('proof_id', NULL), text('detail_sealed', NULL),
  varchar('error', 300, NULL), bool('served'), varchar('told', 12, NULL), reference('ordered_by'), varchar('order_key', 150, NULL), varchar('result_key', 150, NULL),
  varchar('body_hash', 64), instant('at'), instant('changed_at'),
], [
  unique('ux_deliveries_attempt', ['letter_id', 'attempt']), unique('ux_deliveries_order', ['order_key']), index('ix_deliveries_case', ['case_id', 'at']),
]);

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dismissals are kept beside decisions, where a case that is taken up again does not take them away. */
export class ReleaseDismissals1790000000731 implements MigrationInterface {
  name = 'ReleaseDismissals1790000000731';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("INSERT INTO release_decisions (case_id, seq, organ_id, decision, ground, on_day) SELECT case_id, revision, organ_id, 'dismissed', NULL, ended_on FROM releases WHERE ended = 'dismissed'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM release_decisions WHERE decision = 'dismissed'");
  }
}

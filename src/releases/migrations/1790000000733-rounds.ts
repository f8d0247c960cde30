import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a topic was flagged is kept beside how it ended, where a case that is taken up again does not take it away. The record begins with the flag. */
export class Rounds1790000000733 implements MigrationInterface {
  name = 'Rounds1790000000733';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("INSERT INTO release_decisions (case_id, seq, organ_id, decision, ground, on_day) SELECT case_id, 1, organ_id, 'flagged', NULL, flagged_on FROM releases");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM release_decisions WHERE decision IN ('flagged', 'recalled')");
  }
}

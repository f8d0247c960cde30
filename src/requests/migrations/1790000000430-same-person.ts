import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const CONTACTS = [['ix_applicants_phone', 'phone_hash'], ['ix_applicants_email', 'email_hash']] as const;

/** Somebody who asks again is found by name and contact without reading all their requests. */
export class SamePerson1790000000430 implements MigrationInterface {
  name = 'SamePerson1790000000430';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, column] of CONTACTS) await replaced(runner, name, [column, 'name_hash', 'person_hash']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, column] of CONTACTS) await replaced(runner, name, [column]);
  }
}

async function replaced(runner: QueryRunner, name: string, columnNames: string[]): Promise<void> {
  await runner.dropIndex('applicants', name);
  await runner.createIndex('applicants', new TableIndex({ name, columnNames }));
}

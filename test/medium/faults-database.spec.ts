import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { databases, type TestDialect } from '../support/database.js';
import { ClockOffice } from '../support/clock-office.js';
import { expectStatus } from '../support/office.js';
import { CONFIG, type Config } from '../../src/platform/config/config.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DatabaseBusyError } from '../../src/platform/errors/general-errors.js';

/** Another process that holds what a command needs: SQLite's write lock, or the row of the case. Answers how to let go. */
async function hold(dialect: TestDialect['name'], url: string, caseId: string): Promise<() => Promise<void>> {
  if (dialect === 'sqlite') {
    const other = new Sqlite(url.replace(/^sqlite:/, ''));
    other.exec('BEGIN IMMEDIATE');
    return async () => {
      other.exec('ROLLBACK');
      other.close();
    };
  }
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query('BEGIN');
  await other.query('SELECT id FROM cases WHERE id = $1 FOR UPDATE', [caseId]);
  return () => other.end();
}

describe.each(databases())('a busy database, $name', (dialect) => {
  let office: ClockOffice;
  beforeEach(async () => { office = await ClockOffice.open('2026-03-02', dialect); });
  afterEach(() => office?.close());

  it('makes commands and the sweep wait for their turn, and nothing is lost or done twice', async () => {
    const id = await office.assigned();
    office.wakeUpOn('2026-03-09');
    const letGo = await hold(dialect.name, office.office.app.get<Config>(CONFIG).databaseUrl, id);
    const note = office.run(id, 'ADD_NOTE', { text: '等待' });
    const swept = office.enforcement.enforceDue();
    // Reading goes on meanwhile.
    expect(await office.state(id)).toBe('UNDER_REVIEW');
    await letGo();
    expect((await note).state).toBe('UNDER_REVIEW');
    expect(await swept).toBe(1);
    expect((await office.entries(id)).map((each) => each.type).sort()).toEqual(['ADD_NOTE', 'ASSIGN', 'CLOCK_STAGE', 'SUBMIT']);
  });

  it('refuses a command that waited too long with 503 and a time to try again, and the case is unchanged', async () => {
    const id = await office.assigned();
    const before = await office.everything();
    const revision = await office.office.revisionOf(id);
    await office.office.as('officer');
    const work = office.office.app.get(UnitOfWork);
    const run = work.run.bind(work);
    work.run = () => Promise.reject(new DatabaseBusyError());
    const answer = expectStatus(await office.office.command('officer', id, 'add-note', { text: '一' }, { revision, key: 'same-key-000001' }), 503);
    work.run = run;
    expect(answer.body).toMatchObject({ type: 'urn:yishen:problem:database-busy' });
    expect(answer.headers['retry-after']).toBe('2');
    expect(await office.everything()).toEqual(before);
    expectStatus(await office.office.command('officer', id, 'add-note', { text: '一' }, { revision, key: 'same-key-000001' }), 200);
  });
});

import { jest } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/platform/queue/embedded/open-embedded.js';
import { openOffice } from '../support/queue-office.js';
import { QUEUES } from '../../src/platform/queue/names.js';

// The embedded database may have to be made from nothing first.
jest.setTimeout(120_000);

describe('the embedded queue', () => {
  let folder: string;
  const snapshots = (): string[] => readdirSync(folder).map((name) => join(folder, name));
  const boots = async (): Promise<void> => {
    const pool = await openEmbedded(['/dev/null/no-folder-can-be-made-here', folder]);
    expect((await pool.query('SELECT count(*) AS jobs FROM job')).rows).toHaveLength(1);
    await pool.end();
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-queue-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps a snapshot of itself where it may write, one and whole', async () => {
    await boots();
    expect(snapshots()).toHaveLength(1);
    expect(snapshots()[0]).toMatch(/queue-\d+\.\d+\.\d+-\d+\.\d+\.\d+\.snapshot$/);
  });

  it('makes a damaged snapshot anew', async () => {
    const [file] = snapshots() as [string];
    truncateSync(file, 1_000_000);
    await boots();

    expect(readFileSync(file).length).toBeGreaterThan(1_000_000);
    expect(snapshots()).toEqual([file]);
  });

  it('begins empty after a restart, and sweeps: the database knows what is due', async () => {
    const before = await openOffice('embedded');
    await before.enforcer.sweeps.times(1);
    await before.queue(QUEUES.outbox).add('left behind', {}, { delay: 60_000 });
    await before.close();
    const after = await openOffice('embedded');
    await after.enforcer.sweeps.times(1);

    const names = (await after.queue(QUEUES.outbox).getDelayed()).map(({ name }) => name);
    expect(names).not.toContain('left behind');
    await after.close();
  });
});

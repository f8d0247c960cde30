import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Heartbeat } from './heartbeat.js';

describe('Heartbeat', () => {
  it.each([
    ['worker', ['alive']],
    ['all', []],
    ['web', []],
  ] as const)('of a process of role %s leaves %j', async (role, files) => {
    const folder = mkdtempSync(join(tmpdir(), 'yishen-heartbeat-'));
    await new Heartbeat({ role }, join(folder, 'alive')).beat();
    expect(readdirSync(folder)).toEqual(files);
    rmSync(folder, { recursive: true });
  });

  it('does not mind a place that cannot be written', async () => {
    await expect(new Heartbeat({ role: 'worker' }, '/dev/null/alive').beat()).resolves.toBeUndefined();
  });
});

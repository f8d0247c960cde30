import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SnapshotCache } from './snapshot-cache.js';

const CONTENT = Buffer.from('a database');

describe('SnapshotCache', () => {
  let folder: string;
  let cache: SnapshotCache;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-cache-'));
    cache = new SnapshotCache(['/dev/null/unwritable', folder], 'it');
    file = join(folder, 'it');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives back what it was given, from the first folder that took it, and leaves no draft', async () => {
    expect(await cache.read()).toBeNull();
    expect(await cache.write(CONTENT)).toBe(true);
    expect(await cache.read()).toEqual(CONTENT);
    expect(readdirSync(folder)).toEqual(['it']);
  });

  it.each([
    ['cut short', (): void => truncateSync(file, 35)],
    ['empty', (): void => truncateSync(file, 0)],
    ['something else', (): void => writeFileSync(file, 'not a snapshot')],
    ['changed', (): void => {
      const bytes = readFileSync(file);
      bytes[40] = bytes[40]! ^ 1;
      writeFileSync(file, bytes);
    }],
  ])('does not give back what is %s', async (_, damage) => {
    await cache.write(CONTENT);
    damage();
    expect(await cache.read()).toBeNull();
  });

  it('says so when no folder takes it', async () => {
    expect(await new SnapshotCache(['/dev/null/unwritable'], 'it').write(CONTENT)).toBe(false);
  });
});

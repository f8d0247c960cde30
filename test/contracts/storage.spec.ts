import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { UnavailableError } from '../../src/platform/errors/general-errors.js';
import type { SimulatedTime } from '../../src/platform/time/simulated-time.js';
import { BlobCipher, CHUNK_BYTES } from '../../src/platform/storage/blob-cipher.js';
import type { BlobStore } from '../../src/platform/storage/blob-store.js';
import { DirectoryBlobStore } from '../../src/platform/storage/directory-blob-store.js';
import { newFileId, pathOfFile } from '../../src/platform/storage/file-id.js';
import { OrphanedFiles } from '../../src/platform/storage/orphans.js';
import { S3BlobStore } from '../../src/platform/storage/s3-blob-store.js';
import { FileDamagedError, FileMissingError } from '../../src/platform/storage/storage-errors.js';
import { sha256Of, StoredFiles } from '../../src/platform/storage/stored-files.js';
import { databases, scratchDirectory, type TestDatabase } from '../support/database.js';
import { S3Server } from '../support/s3-server.js';
import { timeAt } from '../support/time.js';

const DAY = 24 * 60 * 60 * 1000;

interface Place {
  readonly store: BlobStore;
  /** The stored bytes, behind the store's back. */
  stored(key: string): Buffer;
  overwrite(key: string, bytes: Buffer): void;
  lose(key: string): void;
  /** From now on it takes nothing and gives nothing. */
  breakDown(): void;
  close(): Promise<void>;
}

async function directory(): Promise<Place> {
  const scratch = scratchDirectory();
  const root = join(scratch.path, 'files');
  const path = (key: string) => join(root, pathOfFile(key));
  return {
    store: new DirectoryBlobStore(root), stored: (key) => readFileSync(path(key)), overwrite: (key, bytes) => writeFileSync(path(key), bytes), lose: (key) => rmSync(path(key)),
    breakDown: () => { rmSync(root, { recursive: true, force: true }); writeFileSync(root, 'not a directory'); },
    close: async () => scratch.remove(),
  };
}

async function bucket(): Promise<Place> {
  const server = await S3Server.start();
  const store = new S3BlobStore(server.location());
  const object = (key: string) => `files/${pathOfFile(key)}`;
  return {
    store, stored: (key) => server.objects.get(object(key))!, overwrite: (key, bytes) => void server.objects.set(object(key), bytes), lose: (key) => void server.objects.delete(object(key)),
    breakDown: () => { server.broken = true; },
    close: async () => { store.close(); await server.stop(); },
  };
}

const places = [{ name: 'a directory', open: directory }, { name: 'an S3-compatible service', open: bucket }];
const combinations = databases().flatMap((dialect) => places.map((place) => ({ title: `${place.name}, ${dialect.name}`, dialect, open: place.open })));

describe.each(combinations)('files in $title', ({ dialect, open }) => {
  let db: TestDatabase;
  let place: Place;
  let time: SimulatedTime;
  let files: StoredFiles;
  let orphans: OrphanedFiles;
  const key = randomBytes(32);

  beforeAll(async () => void (db = await dialect.open()));
  afterAll(() => db.close());
  beforeEach(async () => {
    place = await open();
    time = timeAt('2026-01-05');
    files = withKeys(key);
    orphans = new OrphanedFiles(place.store, files, db.reads, time);
    await db.unitOfWork.run((tx) => tx.execute('DELETE FROM stored_files'));
  });
  afterEach(() => place.close());

  const withKeys = (current: Buffer, former: Buffer[] = []) => new StoredFiles(place.store, new BlobCipher(current, former), db.unitOfWork, db.reads, time);
  const keysIn = async () => { const found: string[] = []; for await (const each of place.store.list()) found.push(each); return found.sort(); };

  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 1_000_003])('come back as they were: %d bytes', async (size) => {
    const bytes = randomBytes(size);
    const file = await files.put(bytes);
    expect(file).toEqual({ id: expect.any(String), sha256: sha256Of(bytes), size });
    expect((await files.get(file.id)).equals(bytes)).toBe(true);
  });

  it('are encrypted, each time otherwise', async () => {
    const text = Buffer.from('欧阳建国，身份证号 34052419800101001X '.repeat(100));
    const [one, two] = [await files.put(text), await files.put(text)];
    const stored = place.stored(one.id);
    expect(stored.includes('34052419800101001X')).toBe(false);
    expect(stored.equals(place.stored(two.id))).toBe(false);
    expect(one.sha256).toBe(two.sha256);
  });

  it('stay readable after the key is changed, and not without the key', async () => {
    const file = await files.put(Buffer.from('旧钥'));
    const next = randomBytes(32);
    expect((await withKeys(next, [key]).get(file.id)).toString()).toBe('旧钥');
    await expect(withKeys(next).get(file.id)).rejects.toThrow(FileDamagedError);
  });

  it('that were lost are told so, and removed ones too', async () => {
    const [lost, removed] = [await files.put(Buffer.from('a')), await files.put(Buffer.from('b'))];
    place.lose(lost.id);
    await expect(files.get(lost.id)).rejects.toThrow(FileMissingError);
    await files.remove(removed.id);
    await files.remove(removed.id);
    await expect(files.get(removed.id)).rejects.toThrow(FileMissingError);
    expect(await keysIn()).toEqual([]);
    await expect(files.get('nobody')).rejects.toThrow('No file');
  });

  it.each<[string, (stored: Buffer) => Buffer]>([
    ['a bit is turned', (stored) => { const copy = Buffer.from(stored); copy[copy.length - 20]! ^= 1; return copy; }],
    ['the header is changed', (stored) => { const copy = Buffer.from(stored); copy[15]! ^= 1; return copy; }],
    ['the last chunk is cut off', (stored) => stored.subarray(0, 44 + CHUNK_BYTES + 16)],
    ['the end is cut off', (stored) => stored.subarray(0, -1)],
    ['something is added', (stored) => Buffer.concat([stored, Buffer.from('x')])],
    ['two chunks are swapped', (stored) => { const sealed = CHUNK_BYTES + 16; return Buffer.concat([stored.subarray(0, 44), stored.subarray(44 + sealed, 44 + 2 * sealed), stored.subarray(44, 44 + sealed), stored.subarray(44 + 2 * sealed)]); }],
    ['nothing is left', () => Buffer.alloc(0)],
    ['it is in clear', () => Buffer.alloc(3 * CHUNK_BYTES, 7)],
  ])('are refused when %s', async (_what, change) => {
    const file = await files.put(Buffer.alloc(2 * CHUNK_BYTES + 100, 7));
    place.overwrite(file.id, change(place.stored(file.id)));
    await expect(files.get(file.id)).rejects.toThrow(FileDamagedError);
  });

  it('are refused when they belong to another, or another hash is on file', async () => {
    const [one, two] = [await files.put(Buffer.from('one')), await files.put(Buffer.from('two'))];
    place.overwrite(one.id, place.stored(two.id));
    await expect(files.get(one.id)).rejects.toThrow(FileDamagedError);
    await db.unitOfWork.run((tx) => tx.execute('UPDATE stored_files SET sha256 = ? WHERE id = ?', [sha256Of(Buffer.from('three')), two.id]));
    await expect(files.get(two.id)).rejects.toThrow(FileDamagedError);
  });

  it('take no key but their own', async () => {
    for (const bad of ['../../../etc/passwd', '', 'a/b', newFileId(0).toUpperCase(), `${newFileId(0)}\n`]) {
      await expect(place.store.read(bad)).rejects.toThrow(RangeError);
      await expect(place.store.write(bad, Buffer.from('x'))).rejects.toThrow(RangeError);
      await expect(place.store.remove(bad)).rejects.toThrow(RangeError);
    }
    expect(await keysIn()).toEqual([]);
  });

  it('leave nothing behind when the database refuses the row', async () => {
    const refusing = new StoredFiles(place.store, new BlobCipher(key), { run: () => Promise.reject(new Error('refused')) }, db.reads, time);
    await expect(refusing.put(Buffer.from('x'))).rejects.toThrow('refused');
    expect(await keysIn()).toEqual([]);
  });

  it('that nobody kept are orphans after a day, and so is content without a row', async () => {
    const [kept, plain, left] = [await files.put(Buffer.from('kept'), { provisional: true }), await files.put(Buffer.from('plain')), await files.put(Buffer.from('left'), { provisional: true })];
    await db.unitOfWork.run((tx) => files.keep(tx, kept.id));
    const alone = Array.from({ length: 4 }, () => newFileId(time.now())).sort();
    for (const each of alone) await place.store.write(each, Buffer.from('x'));
    expect(await orphans.list()).toEqual({ blobs: [], files: [] });
    time.set(time.now() + DAY + 1);
    const young = newFileId(time.now());
    await place.store.write(young, Buffer.from('x'));
    const found = await orphans.remove();
    expect({ files: found.files, blobs: [...found.blobs].sort() }).toEqual({ files: [left.id], blobs: alone });
    expect(await keysIn()).toEqual([kept.id, plain.id, young].sort());
    expect((await files.get(kept.id)).toString()).toBe('kept');
    await expect(db.unitOfWork.run((tx) => files.keep(tx, left.id))).rejects.toThrow('No file');
  });

  it('are verified one by one', async () => {
    const [good, damaged, lost, removed] = [await files.put(Buffer.from('good')), await files.put(Buffer.from('damaged')), await files.put(Buffer.from('lost')), await files.put(Buffer.from('removed'))];
    place.overwrite(damaged.id, Buffer.from('x'));
    place.lose(lost.id);
    await files.remove(removed.id);
    const found = new Map<string, string | undefined>();
    for await (const { id, intact, problem } of files.verify()) found.set(id, intact ? 'intact' : problem);
    expect(found).toEqual(new Map([[good.id, 'intact'], [damaged.id, 'file-damaged'], [lost.id, 'file-missing']]));
  });

  it('that are discarded go only while nobody has kept them', async () => {
    const [kept, left] = [await files.put(Buffer.from('a'), { provisional: true }), await files.put(Buffer.from('b'), { provisional: true })];
    await db.unitOfWork.run((tx) => files.keep(tx, kept.id));
    for (const each of [kept, left]) await files.discard(each.id);
    expect(await keysIn()).toEqual([kept.id]);
  });

  it('say that the storage does not answer, and write no row', async () => {
    const file = await files.put(Buffer.from('x'));
    place.breakDown();
    await expect(files.put(Buffer.from('y'))).rejects.toThrow(UnavailableError);
    expect(await db.reads.query('SELECT id FROM stored_files')).toEqual([{ id: file.id }]);
  });
});

describe('a directory of files', () => {
  it('is for the program alone, and half-written content is cleared away', async () => {
    const scratch = scratchDirectory();
    const root = join(scratch.path, 'files');
    const store = new DirectoryBlobStore(root);
    const id = newFileId(1_000);
    await store.write(id, Buffer.from('x'));
    expect(statSync(join(root, pathOfFile(id))).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, id.slice(-2))).mode & 0o777).toBe(0o700);
    mkdirSync(join(root, 'aa'), { recursive: true });
    writeFileSync(join(root, 'aa', `${newFileId(2_000)}.0a.part`), 'half');
    writeFileSync(join(root, 'aa', 'of-somebody-else.part'), 'not ours');
    expect(await store.removeUnfinished(2_000)).toBe(0);
    expect(await store.removeUnfinished(2_001)).toBe(1);
    expect(readdirSync(join(root, 'aa'))).toEqual(['of-somebody-else.part']);
    scratch.remove();
  });
});

describe('an S3-compatible service', () => {
  it('is told wrong keys apart from missing objects', async () => {
    const server = await S3Server.start();
    const store = new S3BlobStore(server.location({ secretKey: 'wrong' }));
    await expect(store.read(newFileId(1))).rejects.toThrow(UnavailableError);
    await expect(store.write(newFileId(1), Buffer.from('x'))).rejects.toThrow(UnavailableError);
    const elsewhere = new S3BlobStore(server.location({ bucket: 'another-bucket' }));
    await expect(elsewhere.read(newFileId(1))).rejects.toThrow(UnavailableError);
    expect(server.objects.size).toBe(0);
    store.close();
    elsewhere.close();
    await server.stop();
  });
});

import { archiveOf, type ArchiveEntry } from './archive-writer.js';

const entry = (path: string, text: string): ArchiveEntry => ({ path, at: 1_767_574_800_000, bytes: () => Promise.resolve(Buffer.from(text)) });
const ENTRIES = [entry('02-文书/答复书（丰〔2026〕1号）.pdf', 'b'), entry('00-封面.pdf', 'a'), entry('空.txt', '')];

async function bytesOf(entries: readonly ArchiveEntry[], onFile = () => Promise.resolve()): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of archiveOf(entries, onFile)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('the same files give the same bytes, in whatever order they come', async () => {
  expect((await bytesOf(ENTRIES)).equals(await bytesOf([...ENTRIES].reverse()))).toBe(true);
  expect((await bytesOf(ENTRIES)).equals(await bytesOf([...ENTRIES.slice(1), { ...ENTRIES[0]!, at: 1_767_574_802_000 }]))).toBe(false);
});

test('files are asked for one after the other, each once, when their turn comes', async () => {
  const asked: string[] = [];
  let open = 0;
  const watched = ENTRIES.map((each) => ({ ...each, bytes: async () => {
    open += 1;
    expect(open).toBe(1);
    asked.push(each.path);
    await Promise.resolve();
    open -= 1;
    return each.bytes();
  } }));
  let told = 0;
  await bytesOf(watched, async () => { told += 1; });
  expect(asked).toEqual(['00-封面.pdf', '02-文书/答复书（丰〔2026〕1号）.pdf', '空.txt']);
  expect(told).toBe(3);
});

test('a file that cannot be had ends the archive with its error, and so does whoever takes the work away', async () => {
  await expect(bytesOf([...ENTRIES, { ...entry('x', ''), bytes: () => Promise.reject(new Error('the storage is away')) }])).rejects.toThrow('the storage is away');
  await expect(bytesOf(ENTRIES, () => Promise.reject(new Error('taken away')))).rejects.toThrow('taken away');
});

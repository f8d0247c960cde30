import { Readable, Writable } from 'node:stream';
import { runClock } from './clock-command.js';

class Paper extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function run(input: Readable) {
  const output = new Paper();
  const tally = await runClock(input, output);
  return { tally, lines: output.text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, any>), ended: output.writableEnded };
}

const text = '\uFEFF{"id":"甲","receivedOn":"2025-09-22"}\r\n\n{bad\n   \n{"id":"乙","receivedOn":"2026-12-04"}';

test('answers in order, skips blank lines, goes on after a bad one, numbers lines as the file does', async () => {
  const { tally, lines, ended } = await run(Readable.from([text]));
  expect(lines.map(({ id, error }) => [id, error?.line ?? null])).toEqual([['甲', null], [null, 3], ['乙', null]]);
  expect(tally).toEqual({ lines: 3, refused: 1 });
  expect(ended).toBe(false);
});

test.each([1, 2, 3, 7])('pieces of %i bytes make no difference', async (size) => {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  expect((await run(Readable.from(pieces))).lines).toEqual((await run(Readable.from([text]))).lines);
});

test('answers each piece as it comes, without waiting for the end', async () => {
  const input = new Readable({ read() {} });
  const output = new Paper();
  const answered = new Promise<void>((resolve) => {
    const write = output._write.bind(output);
    output._write = (chunk, encoding, done) => { write(chunk, encoding, done); resolve(); };
  });
  const running = runClock(input, output);
  input.push('{"id":1,"receivedOn":"2025-09-22"}\n');
  await answered;
  expect(output.text).toContain('"2025-10-17"');
  input.push(null);
  expect(await running).toEqual({ lines: 1, refused: 0 });
});

test('many lines, one answer each', async () => {
  function* many() {
    for (let i = 0; i < 20_000; i += 1) yield `{"id":${i},"receivedOn":"2025-09-22"}\n`;
  }
  const { tally, lines } = await run(Readable.from(many()));
  expect(tally).toEqual({ lines: 20_000, refused: 0 });
  expect(lines.at(-1)).toMatchObject({ id: 19_999, target: { dueOn: '2025-10-17' } });
});

test('a reader that goes away ends the run quietly; another fault of the output is passed on', async () => {
  const failing = (code: string) => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  await expect(runClock(Readable.from([text]), failing('EPIPE'))).resolves.toBeDefined();
  await expect(runClock(Readable.from([text]), failing('ENOSPC'))).rejects.toThrow('ENOSPC');
});

test('an empty input has an empty answer', async () => {
  expect(await run(Readable.from([]))).toMatchObject({ tally: { lines: 0, refused: 0 }, lines: [] });
});

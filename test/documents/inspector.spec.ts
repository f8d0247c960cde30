import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inspector, type InspectorOptions } from '../../src/documents/inspection/inspector.js';
import type { Leak } from '../../src/documents/leak.js';
import { MEDIA } from '../../src/documents/media-types.js';
import { compiled } from '../support/compiled.js';
import { line, onePage, pdf, rawPdf, SONG } from './samples/pdf.js';
import { docx, p } from './samples/word.js';

describe('the thread that looks into files', () => {
  let product: ReturnType<typeof compiled>;
  const open: Inspector[] = [];
  const inspector = (options: InspectorOptions = {}) => {
    const one = new Inspector({ file: pathToFileURL(join(product.path, 'src/documents/inspection/thread.js')), ...options });
    open.push(one);
    return one;
  };
  beforeAll(() => { product = compiled(['src/documents', 'src/platform/zip', 'src/identity/checks']); });
  afterEach(async () => { for (const one of open.splice(0)) await one.close(); });
  afterAll(() => product?.remove());

  /** A thread that does something else than look into files. */
  function other(code: string): URL {
    const path = join(product.path, `other-${code.length}.js`);
    writeFileSync(path, `import { parentPort } from 'node:worker_threads'; parentPort.on('message', async ({ id, mediaType }) => { ${code} });`);
    return pathToFileURL(path);
  }

  it('answers in the order of the questions, also of those asked at once', async () => {
    const one = inspector();
    const chinese = await pdf((page) => page.font(SONG).text('线程内的文本'));
    const answers = await Promise.all([one.ask('text', chinese, MEDIA.pdf), one.ask('text', await docx({ body: p('第二') }), MEDIA.docx), one.ask('text', Buffer.from('x'), 'a/b')]);
    expect(answers).toEqual([
      { answer: { state: 'extracted', text: '线程内的文本' } }, { answer: { state: 'extracted', text: '第二' } },
      { answer: { state: 'not-supported', text: '', detail: 'not-supported' } },
    ]);
  });

  it('is stopped when it takes too long; the next file is read by a new one', async () => {
    const one = inspector({ timeoutMs: 2_000, file: other("if (mediaType === 'hang') for (;;); parentPort.postMessage({ id, answer: 'well' });") });
    const [hangs, next] = await Promise.all([one.ask('text', Buffer.from('x'), 'hang'), one.ask('text', Buffer.from('x'), 'fine')]);
    expect([hangs, next]).toEqual([{ stopped: 'took-too-long' }, { answer: 'well' }]);
  });

  it('is stopped when its heap is full', async () => {
    const one = inspector({ heapMegabytes: 24, file: other('const all = []; for (;;) all.push(new Array(1000).fill(id));') });
    expect(await one.ask('text', Buffer.from('x'), 'x')).toEqual({ stopped: 'took-too-much-memory' });
  });

  it('is stopped when buffers, which are outside of its heap, fill the memory', async () => {
    const one = inspector({ growthMegabytes: 120, file: other('const all = []; for (;;) { all.push(Buffer.alloc(8e6, 1)); await new Promise((go) => setTimeout(go, 5)); }') });
    expect(await one.ask('text', Buffer.from('x'), 'x')).toEqual({ stopped: 'took-too-much-memory' });
  });

  it.each([['throws', 'throw new Error(mediaType);'], ['rejects', 'await Promise.reject(new Error(mediaType));'], ['leaves', 'process.exit(0);']])('that %s costs one answer', async (_, code) => {
    const one = inspector({ file: other(code) });
    expect(await one.ask('text', Buffer.from('x'), 'x')).toEqual({ stopped: 'unexpected' });
  });

  it('looks for leaks as well', async () => {
    const { answer } = (await inspector().ask('leaks', rawPdf(onePage(`${line('Secret', 72, 700)} 0 g 60 690 300 30 re f`)), MEDIA.pdf)) as { answer: Leak[] };
    expect(answer).toEqual([expect.objectContaining({ rule: 'text-under-box', excerpt: 'Secret' })]);
  });

  it('reads a hundred files with one thread', async () => {
    const one = inspector();
    const bytes = rawPdf(onePage(line('again', 72, 700)));
    for (let i = 0; i < 100; i += 1) expect(await one.ask('text', bytes, MEDIA.pdf)).toEqual({ answer: { state: 'extracted', text: 'again' } });
  });
});

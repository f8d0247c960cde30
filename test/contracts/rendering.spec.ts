import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { SaxesParser } from 'saxes';
import { fromBuffer } from 'yauzl';
import { renderDocx } from '../../src/letters/rendering/docx.js';
import { HEIGHT, LEFT, mm, SIZE_3, TOP, WIDTH } from '../../src/letters/rendering/measures.js';
import { renderPdf } from '../../src/letters/rendering/pdf.js';
import { RenderingBusyError, RenderingFailedError } from '../../src/letters/rendering/render-errors.js';
import { RenderPool } from '../../src/letters/rendering/render-pool.js';
import { LetterTooLongError, type Rendered } from '../../src/letters/rendering/rendered.js';
import { RenderingModule } from '../../src/letters/rendering/rendering.module.js';
import { FORMS } from '../../workflows/letters/forms/index.js';
import { gapText, textOf, type Letter } from '../../workflows/letters/letter.js';
import { compiled } from '../support/compiled.js';
import { approvalSheet, draftLetter, replyLetter, shortNotice } from '../support/example-letters.js';
import { factsFor } from '../support/letter-facts.js';
import { readPdf, type PdfPage } from '../support/pdf-text.js';

const close = (text: string): string => text.replaceAll(/\s/g, '');
const hash = ({ bytes }: Pick<Rendered, 'bytes'>): string => createHash('sha256').update(bytes).digest('hex');

/** All that a letter has to say, in order, without the page numbers. */
function wording(letter: Letter): string {
  const { audience, issuer, docNumber, title, addressee, blocks, enclosures, issuedOn } = letter;
  const day = issuedOn === null ? gapText({ gap: '', label: '成文日期' }) : issuedOn.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : block.rows.flatMap((row) => [row.label, textOf(row.runs)])));
  const listed = enclosures.map((each, i) => `${i === 0 ? '附件：' : ''}${enclosures.length > 1 ? `${i + 1}．` : ''}${each}`);
  const bare = audience === 'internal' || (addressee === null && blocks.every(({ kind }) => kind === 'sheet'));
  if (bare) return close([issuer, title, docNumber ?? '', day, ...text, ...listed].join(''));
  return close([issuer, docNumber ?? '', title, addressee ? `${textOf(addressee)}：` : '', ...text, ...listed, issuer, day].join(''));
}

const textOfPage = ({ items }: PdfPage): string => close(items.map(({ text }) => text).join(''));

/** A sheet's label stands in the middle of its row: texts are compared as the characters they are made of. */
const sorted = (text: string): string => Array.from(text).sort().join('');

async function entriesOf(docx: Buffer): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const zip = await promisify(fromBuffer as (bytes: Buffer, options: object, done: (error: Error | null, zip: import('yauzl').ZipFile) => void) => void)(docx, { lazyEntries: true, autoClose: false });
  const entries: import('yauzl').Entry[] = [];
  await new Promise<void>((resolve) => {
    zip.on('entry', (entry: import('yauzl').Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', resolve);
    zip.readEntry();
  });
  for (const entry of entries) {
    const pieces: Buffer[] = [];
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))));
    for await (const piece of stream) pieces.push(piece as Buffer);
    found.set(entry.fileName, Buffer.concat(pieces).toString('utf8'));
  }
  return found;
}

/** The text of a part of a DOCX, read as XML: one that is not well-formed fails. */
function textOfXml(xml: string): string {
  let text = '';
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => (inText = name === 'w:t'));
  parser.on('closetag', () => (inText = false));
  parser.on('text', (piece) => (text += inText ? piece : ''));
  parser.write(xml).close();
  return text;
}

describe('a letter as PDF', () => {
  it.each([['a signed reply', replyLetter()], ['a short notice', shortNotice()]])('says what the letter says, and nothing else: %s', async (_, letter) => {
    const { bytes, missing, pages } = await renderPdf(letter);
    const read = await readPdf(bytes);
    expect(missing).toEqual([]);
    expect(read.pages).toHaveLength(pages!);
    const texts = read.pages.map((page, i) => {
      const text = textOfPage(page);
      expect(text.endsWith(`—${i + 1}—`)).toBe(true);
      return text.slice(0, -`—${i + 1}—`.length);
    });
    expect(texts.join('')).toBe(wording(letter));
  });

  it('shows characters that most fonts lack as text', async () => {
    const { pages } = await readPdf((await renderPdf(replyLetter())).bytes);
    const text = pages.map(textOfPage).join('');
    for (const character of ['镕', '囍', '㛃', '𬭊']) expect(text).toContain(character);
  });

  it('shows a sheet on one page', async () => {
    const { bytes } = await renderPdf(approvalSheet());
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(1);
    expect(sorted(textOfPage(pages[0]!))).toBe(sorted(`${wording(approvalSheet())}—1—`));
  });

  it('goes on with a long row of a sheet on further pages', async () => {
    const long = '江东片区征地补偿安置方案。'.repeat(300);
    const letter: Letter = { ...approvalSheet(), blocks: [{ kind: 'sheet', id: 's', role: 'other', locked: true, label: '', rows: [{ label: '申请内容', runs: [long] }] }] };
    const { bytes, pages } = await renderPdf(letter);
    expect(pages).toBeGreaterThan(2);
    const text = (await readPdf(bytes)).pages.map(textOfPage).join('').replaceAll(/—\d+—/g, '').replace('申请内容', '');
    expect(text.endsWith(long)).toBe(true);
  });

  it('is A4 with the margins of the standard, no more than 22 lines of 28 characters, page numbers at the outside', async () => {
    const { pages } = await readPdf((await renderPdf(replyLetter())).bytes);
    pages.forEach(({ width, height, items }, i) => {
      expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([210, 297]);
      const folio = items.filter(({ y }) => y > TOP + HEIGHT);
      const text = items.filter(({ y }) => y <= TOP + HEIGHT);
      expect(close(folio.map((item) => item.text).join(''))).toBe(`—${i + 1}—`);
      expect(folio.every(({ x }) => (i % 2 === 0 ? x > LEFT + WIDTH / 2 : x < LEFT + WIDTH / 2))).toBe(true);
      expect(Math.min(...text.map(({ x }) => x))).toBeGreaterThanOrEqual(LEFT - 0.5);
      // A mark at the end of a line may stand out by its empty half.
      expect(Math.max(...text.map((item) => item.x + item.width))).toBeLessThanOrEqual(LEFT + WIDTH + SIZE_3 / 2 + 0.5);
      expect(Math.min(...text.map(({ y }) => y))).toBeGreaterThanOrEqual(TOP);
      expect(new Set(text.map(({ y }) => Math.round(y))).size).toBeLessThanOrEqual(22);
    });
  });

  it('has room for the seal over name and day, on a page with text', async () => {
    for (let paragraphs = 1; paragraphs <= 30; paragraphs += 1) {
      const [receipt] = replyLetter().blocks;
      const letter = replyLetter({ enclosures: [], blocks: Array.from({ length: paragraphs }, () => receipt!) });
      const { pages } = await readPdf((await renderPdf(letter)).bytes);
      const lines = new Map<number, string>();
      for (const { y, text } of pages.at(-1)!.items) lines.set(Math.round(y), (lines.get(Math.round(y)) ?? '') + text);
      const heights = [...lines.keys()].sort((a, b) => a - b);
      const day = heights.at(-2)!;
      const name = heights.at(-3)!;
      const textAbove = heights.at(-4)!;
      expect(lines.get(day)).toBe('2026年3月2日');
      expect(lines.get(textAbove)).toContain('收悉。');
      expect(name - textAbove).toBeGreaterThanOrEqual(mm(30));
      expect(TOP + HEIGHT - day).toBeGreaterThanOrEqual(mm(10));
    }
  });

  it('marks a draft on every page and shows its gaps; a signed letter bears no mark', async () => {
    const draft = await readPdf((await renderPdf(draftLetter())).bytes);
    for (const page of draft.pages) expect(textOfPage(page)).toContain('草稿');
    const text = draft.pages.map(textOfPage).join('').replaceAll('草稿', '').replaceAll(/—\d—/g, '');
    expect(text).toBe(wording(draftLetter()));
    for (const gap of ['【待补：申请人姓名或者名称】', '【待补：联系电话】', '【待补：成文日期】']) expect(text).toContain(gap);
    expect((await readPdf((await renderPdf(replyLetter())).bytes)).pages.map(textOfPage).join('')).not.toContain('草稿');
    expect((await readPdf((await renderPdf(replyLetter(), { draft: true })).bytes)).pages.map(textOfPage).join('')).toContain('草稿');
  });

  it('tells which characters its font lacks, and shows their numbers in their place', async () => {
    const letter = replyLetter({ addressee: ['😀李ཀ😀'] });
    const { bytes, missing } = await renderPdf(letter);
    expect(missing).toEqual(['😀', 'ཀ']);
    expect((await readPdf(bytes)).pages.map(textOfPage).join('')).toContain('〔缺字U+1F600〕李〔缺字U+0F40〕〔缺字U+1F600〕：');
  });

  it('embeds both fonts as subsets, and names title and issuer but no person', async () => {
    const { bytes } = await renderPdf(replyLetter());
    const source = bytes.toString('latin1');
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(new Set(source.match(/\/BaseFont \/[^\s/]+/g))).toEqual(new Set(['/BaseFont /BZZZZZ+NotoSerifSC-SemiBold', '/BaseFont /CZZZZZ+NotoSerifSC-Regular']));
    const { info } = await readPdf(bytes);
    expect(info).toMatchObject({ Title: '政府信息公开申请答复书', Author: '丰城市自然资源和规划局', CreationDate: 'D:20260302040000Z' });
    expect(JSON.stringify(info)).not.toContain('张镕囍');
  });

  it('lets nothing of a text escape into the structure of the file, and sets whatever it is given', async () => {
    const odd = ['\u0000\u0007)(\\<<>>endobj', 'عربي', '（（（（（', '，。，。，。', '长'.repeat(900), 'x'.repeat(900), ' '.repeat(300), 'a\r\nb\tc\u2028', '\ud800'];
    const [receipt] = replyLetter().blocks;
    for (const text of odd) {
      const { bytes } = await renderPdf(replyLetter({ title: text, issuer: text, addressee: [text], enclosures: [text], docNumber: text, blocks: [{ ...receipt!, kind: 'paragraph', runs: [text] } as never] }));
      expect((await readPdf(bytes)).pages.length).toBeGreaterThan(0);
    }
  });

  it('is refused where a letter is longer than any', async () => {
    const [receipt] = replyLetter().blocks;
    const letter = replyLetter({ blocks: [{ ...receipt!, kind: 'paragraph', runs: ['长'.repeat(200_001)] } as never] });
    await expect(renderPdf(letter)).rejects.toThrow(LetterTooLongError);
    await expect(renderDocx(letter)).rejects.toThrow(LetterTooLongError);
    await expect(new RenderPool().render('pdf', letter)).rejects.toThrow(LetterTooLongError);
  });
});

describe('every form of the office', () => {
  it.each(FORMS.map((form) => [form.key, form] as const))('%s is printed whole, in both formats', async (key, form) => {
    const { facts, subject, free } = factsFor(key);
    const letter: Letter = { ...form.build(facts, free, subject), issuedOn: '2026-03-20', docNumber: form.sign && `丰自然资公开${form.sign}〔2026〕7号` };
    const { bytes, missing } = await renderPdf(letter);
    const text = (await readPdf(bytes)).pages.map((page, i) => textOfPage(page).replace(`—${i + 1}—`, '')).join('');
    expect(missing).toEqual([]);
    expect(sorted(text)).toBe(sorted(wording(letter)));
    expect(close(textOfXml((await entriesOf((await renderDocx(letter)).bytes)).get('word/document.xml')!))).toBe(wording(letter));
  });
});

describe('a letter as DOCX', () => {
  it.each([['a signed reply', replyLetter()], ['a draft', draftLetter()], ['a sheet', approvalSheet()]])('says what the letter says, and nothing else: %s', async (_, letter) => {
    const entries = await entriesOf((await renderDocx(letter)).bytes);
    expect(textOfXml(entries.get('word/document.xml')!).replaceAll(/\s/g, '')).toBe(wording(letter));
  });

  it('is well-formed in every part, and complete', async () => {
    const entries = await entriesOf((await renderDocx(draftLetter())).bytes);
    for (const xml of entries.values()) textOfXml(xml);
    const types = entries.get('[Content_Types].xml')!;
    for (const name of [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part!)) expect([...entries.keys()]).toContain(name);
  });

  it('has the page, the lines and the faces of the standard', async () => {
    const entries = await entriesOf((await renderDocx(replyLetter())).bytes);
    const xml = entries.get('word/document.xml')!;
    const twips = (length: number): number => Math.round(mm(length) * 20);
    expect(xml).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"`);
    expect(xml).toMatch(new RegExp(`<w:pgMar w:top="${twips(37)}" w:right="${twips(26)}" w:bottom="${twips(35)}" w:left="${twips(28)}"`));
    expect(xml).toContain('w:linePitch="579"');
    for (const face of ['仿宋_GB2312', '方正小标宋简体']) {
      expect(xml).toContain(`w:eastAsia="${face}"`);
      expect(entries.get('word/fontTable.xml')).toMatch(new RegExp(`<w:font w:name="${face}"><w:altName w:val="[^"]*Noto Serif`));
    }
    expect(entries.get('word/settings.xml')).toContain('<w:evenAndOddHeaders');
  });

  it('marks a draft on every page, and a signed letter on none', async () => {
    const heads = async (letter: Letter) => [...(await entriesOf((await renderDocx(letter)).bytes))].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => textOfXml(xml));
    expect(await heads(draftLetter())).toEqual(['草稿', '草稿']);
    expect(await heads(replyLetter())).toEqual([]);
  });

  it('carries the day of signature and no person', async () => {
    const core = (await entriesOf((await renderDocx(replyLetter())).bytes)).get('docProps/core.xml')!;
    expect(core.match(/2026-03-02T04:00:00Z/g)).toHaveLength(2);
    expect(core).toContain('<dc:creator>丰城市自然资源和规划局</dc:creator>');
    expect(core).not.toContain('张镕囍');
  });
});

const thread = (body: string): string => `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, letter }) => {
  const done = () => parentPort.postMessage({ id, bytes: new TextEncoder().encode(letter.title), missing: [], pages: 1 });
  ${body}
});`;

describe('letters made elsewhere', () => {
  let place: ReturnType<typeof compiled>;
  let pool: RenderPool | undefined;
  beforeAll(() => {
    place = compiled(['src/letters/rendering', 'src/platform/errors', 'workflows', 'test/support']);
  });
  afterAll(() => place.remove());
  beforeEach(() => void jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined));
  afterEach(async () => {
    await pool?.onApplicationShutdown();
    pool = undefined;
    jest.restoreAllMocks();
  });
  const poolOf = (body: string, limits: object = {}): RenderPool => {
    const file = join(place.path, 'test-thread.js');
    writeFileSync(file, thread(body));
    return (pool = new RenderPool({ file, ...limits }));
  };
  const compiledThread = (): string => join(place.path, 'src/letters/rendering/render-thread.js');

  it('are the same bytes in every process, whatever its time zone and however often', async () => {
    const script = join(place.path, 'hashes.mjs');
    writeFileSync(script, `
import { createHash } from 'node:crypto';
import { render } from './src/letters/rendering/render.js';
import { replyLetter, draftLetter, approvalSheet } from './test/support/example-letters.js';
const hashes = [];
for (const letter of [approvalSheet(), replyLetter(), draftLetter(), replyLetter()]) for (const format of ['docx', 'pdf']) hashes.push(createHash('sha256').update((await render(format, letter)).bytes).digest('hex'));
console.log(JSON.stringify(hashes));`);
    const run = async (TZ: string): Promise<string[]> => JSON.parse((await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TZ, NODE_OPTIONS: '' } })).stdout) as string[];
    const [here, there] = await Promise.all([run('Asia/Shanghai'), run('America/New_York')]);
    expect(here).toEqual(there);
    expect(here!.slice(2, 4)).toEqual(here!.slice(6, 8));
    expect([hash(await renderDocx(replyLetter())), hash(await renderPdf(replyLetter()))]).toEqual(here!.slice(2, 4));
  });

  it('are the same bytes from the thread', async () => {
    pool = new RenderPool({ file: compiledThread() });
    expect(pool.threaded).toBe(true);
    const made = await pool.render('pdf', replyLetter({ addressee: ['😀'] }));
    expect(hash(made)).toBe(hash(await renderPdf(replyLetter({ addressee: ['😀'] }))));
    expect(made).toMatchObject({ missing: ['😀'], pages: 3 });
    expect(hash(await pool.render('docx', replyLetter()))).toBe(hash(await renderDocx(replyLetter())));
  });

  it('fail one by one: an error in the thread is told without a word of the letter', async () => {
    pool = new RenderPool({ file: compiledThread() });
    const broken = { ...replyLetter(), issuedOn: '张镕囍 was here' };
    const error = await pool.render('pdf', broken).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(RenderingFailedError);
    expect((error as Error).message).not.toContain('张镕囍');
    expect((await pool.render('pdf', replyLetter())).pages).toBe(3);
  });

  it('survive a thread that crashes, hangs or ends: only the letter it was at fails', async () => {
    const made = poolOf("if (letter.title === 'crash') throw new Error('crash'); if (letter.title === 'end') process.exit(3); if (letter.title !== 'hang') done();", { milliseconds: 1_000 });
    const titles = ['a', 'crash', 'b', 'hang', 'c', 'end', 'd'];
    const results = await Promise.allSettled(titles.map((title) => made.render('pdf', replyLetter({ title }))));
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value.bytes.toString() : (result.reason as Error).constructor.name))).toEqual(
      ['a', 'RenderingFailedError', 'b', 'RenderingFailedError', 'c', 'RenderingFailedError', 'd']);
  });

  it('are refused when too many wait', async () => {
    const made = poolOf("if (letter.title !== 'hang') done();", { waiting: 2, milliseconds: 60_000 });
    const waiting = ['hang', 'a', 'b'].map((title) => made.render('docx', replyLetter({ title })).catch((error: unknown) => error));
    await expect(made.render('docx', replyLetter())).rejects.toThrow(RenderingBusyError);
    await made.onApplicationShutdown();
    expect(await Promise.all(waiting)).toEqual([expect.any(RenderingFailedError), expect.any(RenderingFailedError), expect.any(RenderingFailedError)]);
    await expect(made.render('docx', replyLetter())).rejects.toThrow(RenderingFailedError);
  });

  it('are made here where the program runs uncompiled', async () => {
    const module = await Test.createTestingModule({ imports: [RenderingModule] }).compile();
    const here = module.get(RenderPool);
    expect(here.threaded).toBe(false);
    expect((await here.render('pdf', shortNotice())).pages).toBe(2);
    await module.close();
  });
});

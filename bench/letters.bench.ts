import { Document, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import { plainText, type Letter } from '../workflows/letters/letter.js';
import { fontOf } from '../src/letters/rendering/fonts.js';
import { render } from '../src/letters/rendering/render.js';
import { RenderPool } from '../src/letters/rendering/render-pool.js';
import { approvalSheet, replyLetter, shortNotice } from '../test/support/example-letters.js';
import { report } from './support/finding.js';
import { alternate, median, medianRatio } from './support/statistics.js';

/*
 * (f) Letters rendered per second as PDF and as DOCX, against the libraries alone: pdfkit and docx writing the same text, in the same font, with
 * no layout of ours. Rounds alternate. (g) Memory over a thousand letters: made in the thread of `RenderPool` as the worker makes them, and the
 * resident size of the whole process after 200 and after 1000 compared.
 */
const LETTERS = Number(process.env['BENCH_LETTERS'] ?? 20);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const WARM_UP = 2;
const MANY = Number(process.env['BENCH_MANY_LETTERS'] ?? 1000);
const EARLY = Math.floor(MANY / 5);
const FLAT = 1.25;

/** A letter of its own each time, as an office writes them: replies of three pages, notices and sheets; names and numbers differ. */
function letterOf(n: number): Letter {
  const change: Partial<Letter> = { docNumber: `丰自然资公开复〔2026〕${n + 1}号`, addressee: [`申请人${String.fromCodePoint(0x4e00 + ((n * 37) % 20_000))}某`] };
  const made = [replyLetter(change), shortNotice(), replyLetter(change), approvalSheet()][n % 4]!;
  return made.audience === 'internal' ? made : { ...made, ...change };
}

async function barePdf(letter: Letter): Promise<number> {
  const document = new PDFDocument({ size: 'A4', font: null as unknown as string, info: { CreationDate: new Date(0) } });
  let size = 0;
  const ended = new Promise<void>((resolve) => document.on('data', (piece: Buffer) => (size += piece.length)).on('end', resolve));
  document.font(fontOf('text') as never).fontSize(16);
  for (const line of plainText(letter).split('\n')) document.text(line);
  document.end();
  await ended;
  return size;
}

async function bareDocx(letter: Letter): Promise<number> {
  const children = plainText(letter).split('\n').map((line) => new Paragraph(line));
  return (await Packer.toBuffer(new Document({ sections: [{ children }] }))).length;
}

async function rate(make: (letter: Letter) => Promise<unknown>, round: number): Promise<number> {
  const began = performance.now();
  for (let n = 0; n < LETTERS; n += 1) await make(letterOf(round * LETTERS + n));
  return (LETTERS * 1000) / (performance.now() - began);
}

async function speed(format: 'pdf' | 'docx', bare: (letter: Letter) => Promise<number>): Promise<void> {
  const pairs = (await alternate(ROUNDS + WARM_UP, (round) => rate((letter) => render(format, letter), round), (round) => rate(bare, round))).slice(WARM_UP);
  report({
    bench: 'f', what: `letters as ${format.toUpperCase()} : the library alone`, measured: medianRatio(pairs).toFixed(2), target: '', reached: null,
    detail: `median of ${pairs.length} rounds of ${LETTERS}; letters/s ${median(pairs.map(({ ours }) => ours)).toFixed(0)} : ${median(pairs.map(({ theirs }) => theirs)).toFixed(0)}`,
  });
}

const resident = (): number => Math.round(process.memoryUsage().rss / 1e6);

async function memory(): Promise<void> {
  const pool = new RenderPool();
  if (!pool.threaded) throw new Error('the thread is not compiled');
  const start = resident();
  let [early, most] = [0, 0];
  const began = performance.now();
  for (let n = 0; n < MANY; n += 1) {
    await Promise.all([pool.render('pdf', letterOf(n)), pool.render('docx', letterOf(n))]);
    most = Math.max(most, resident());
    if (n + 1 === EARLY) early = resident();
  }
  const end = resident();
  const seconds = (performance.now() - began) / 1000;
  await pool.onApplicationShutdown();
  report({
    bench: 'g', what: `memory after ${MANY} letters : after ${EARLY}`, measured: (end / early).toFixed(2), target: `≤ ${FLAT}`, reached: end / early <= FLAT,
    detail: `PDF and DOCX of each, in the thread; RSS ${start} MB before, ${early} MB after ${EARLY}, ${end} MB after ${MANY}, ${most} MB at most; ${((2 * MANY) / seconds).toFixed(0)} files/s`,
  });
}

await speed('pdf', barePdf);
await speed('docx', bareDocx);
await memory();

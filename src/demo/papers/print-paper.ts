import PDFDocument from 'pdfkit';
import { instantOf, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { fontOf, type Face } from '../../letters/rendering/fonts.js';
import type { Paper } from './paper.js';

const [LEFT, WIDTH] = [80, 435];
const PAGE = { width: 595, height: 842 };
const RED = '#c8102e';
const SKEW_DEGREES = 0.7;

/** An invented paper as a PDF; the same paper gives the same bytes. */
export async function printPaper(paper: Paper): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4', margins: { top: 90, bottom: 80, left: LEFT, right: PAGE.width - LEFT - WIDTH }, lang: 'zh-CN', font: null as unknown as string,
    info: { Title: paper.heading, CreationDate: new Date(instantOf(paper.on)), Producer: 'demo', Creator: 'demo', ...(paper.author === undefined ? {} : { Author: paper.author }) },
  });
  const pieces: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => document.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces))).on('error', reject));
  if (paper.scanned) layOnScanner(document);
  write(document, paper);
  if (paper.scanned) stampReceipt(document, paper.on);
  document.end();
  return ended;
}

function write(document: PDFKit.PDFDocument, { heading, number, lines, signedBy, on }: Paper): void {
  ink(document, 'title', 17).text(heading, LEFT, 100, { width: WIDTH, align: 'center' });
  if (number !== undefined) ink(document, 'text', 11).moveDown(0.4).text(number, { width: WIDTH, align: 'center' });
  document.moveDown(1.2);
  for (const line of lines) ink(document, 'text', 12).text(line, LEFT, document.y, { width: WIDTH, lineGap: 5, paragraphGap: 4 });
  document.moveDown(1.5);
  for (const line of [signedBy, said(on)]) if (line !== undefined) ink(document, 'text', 12).text(line, LEFT, document.y, { width: WIDTH, align: 'right', lineGap: 4 });
}

function layOnScanner(document: PDFKit.PDFDocument): void {
  document.rect(0, 0, PAGE.width, PAGE.height).fill('#efede6');
  document.rotate(SKEW_DEGREES, { origin: [PAGE.width / 2, PAGE.height / 2] });
  document.lineWidth(0.8).strokeColor('#777777').rect(LEFT - 18, 82, WIDTH + 36, 640).stroke();
}

function stampReceipt(document: PDFKit.PDFDocument, on: CivilDate): void {
  const [x, y] = [LEFT + WIDTH - 150, 640];
  document.lineWidth(1.5).strokeColor(RED).rect(x, y, 140, 46).stroke();
  ink(document, 'title', 12, RED).text('收  件', x, y + 5, { width: 140, align: 'center' });
  ink(document, 'text', 10, RED).text(said(on), x, y + 25, { width: 140, align: 'center' });
}

function ink(document: PDFKit.PDFDocument, face: Face, size: number, color = '#111111'): PDFKit.PDFDocument {
  return document.font(fontOf(face) as never, face, size).fillColor(color);
}

function said(day: CivilDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

const FONTS = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
export const SONG = join(FONTS, '400Regular', 'NotoSerifSC_400Regular.ttf');
const DAY = new Date(Date.UTC(2026, 0, 5));

export type Drawing = PDFKit.PDFDocument;

/** A PDF drawn by `draw`, on A4, with nobody's name in it. Latin text is in Helvetica; Chinese text needs `.font(SONG)`. */
export async function pdf(draw: (page: Drawing) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 72, info: { CreationDate: DAY, ModDate: DAY }, ...options });
  const whole = buffer(document);
  draw(document);
  document.end();
  return whole;
}

/** A PDF written by hand: objects from number 1, the first being the catalogue. */
export function rawPdf(objects: readonly string[], { trailer = '', version = '1.7' } = {}): Buffer {
  let text = `%PDF-${version}\n`;
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const at = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A stream object. */
export const stream = (content: string, entries = ''): string => `<< /Length ${Buffer.byteLength(content, 'latin1')} ${entries} >>\nstream\n${content}\nendstream`;

/** Objects of a document of one page with these operations: font `/F` is Helvetica. Further objects follow from number 6. */
export function onePage(content: string, { page = '', resources = '', catalog = '', more = [] as readonly string[] } = {}): string[] {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> ${page} >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
  ];
}

/** One line of text at a place. */
export const line = (text: string, x: number, y: number, size = 12): string => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;

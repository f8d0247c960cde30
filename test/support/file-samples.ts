import { Document, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import yazl from 'yazl';

/** A Word file of these paragraphs. */
export function docxOf(...paragraphs: readonly string[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));
}

/** A PDF of one page with this line, in Latin letters. */
export function pdfOf(line: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', info: { CreationDate: new Date(0) }, ...options });
  document.text(line);
  document.end();
  return gathered(document as unknown as NodeJS.ReadableStream);
}

/** An archive of these files. */
export function zipOf(files: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content as string), name);
  archive.end();
  return gathered(archive.outputStream);
}

/** A Word file of a few kilobytes whose text would be hundreds of megabytes. */
export function docxBomb(): Promise<Buffer> {
  const body = Buffer.alloc(80 * 1024 * 1024, 'a');
  return zipOf({ '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>', 'word/document.xml': Buffer.concat([Buffer.from('<w:document><w:t>'), body]) });
}

function gathered(stream: NodeJS.ReadableStream): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject);
  });
}

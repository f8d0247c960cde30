import yazl from 'yazl';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { acceptFile } from './accept-file.js';
import { KINDS } from './kinds.js';

function zip(...names: string[]): Promise<Buffer> {
  const file = new yazl.ZipFile();
  for (const name of names) file.addBuffer(Buffer.from(`<${name}/>`), name);
  file.end();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    file.outputStream.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject);
  });
}

/** A compound file with one entry of its directory besides the root. */
function compound(stream: string): Buffer {
  const bytes = Buffer.alloc(1536);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  for (const [n, [name, kind]] of ([['Root Entry', 5], [stream, 2]] as const).entries()) {
    const at = 1024 + n * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * (name.length + 1), at + 64);
    bytes[at + 66] = kind;
  }
  return bytes;
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const TIFF = Buffer.from('49492a000800000000000000', 'hex');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100, 0)]);
const PDF = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n', 'latin1');
const GBK = Buffer.from('c9eac7ebcdbbccf5', 'hex');

/** What the refusal says, in Chinese. */
async function refusal(name: string, bytes: Buffer): Promise<string> {
  const error = await acceptFile(name, bytes).then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationFailedError);
  const [fault] = (error as ValidationFailedError).errors;
  expect(fault!.pointer).toBe('#/file');
  return fault!.message.zh;
}

describe('a file', () => {
  const good: [string, () => Buffer | Promise<Buffer>, string][] = [
    ['a.pdf', () => PDF, KINDS.pdf.mediaType],
    ['a.docx', () => zip('[Content_Types].xml', 'word/document2.xml'), KINDS.docx.mediaType],
    ['a.xlsx', () => zip('[Content_Types].xml', 'xl/workbook.xml'), KINDS.xlsx.mediaType],
    ['a.pptx', () => zip('[Content_Types].xml', 'ppt/presentation.xml'), KINDS.pptx.mediaType],
    ['a.ofd', () => zip('OFD.xml', 'Doc_0/Document.xml'), KINDS.ofd.mediaType],
    ['a.zip', () => zip('a.txt'), KINDS.zip.mediaType],
    ['a.doc', () => compound('WordDocument'), KINDS.doc.mediaType],
    ['a.wps', () => compound('WordDocument'), KINDS.doc.mediaType],
    ['a.xls', () => compound('Workbook'), KINDS.xls.mediaType],
    ['a.ppt', () => compound('PowerPoint Document'), KINDS.ppt.mediaType],
    ['a.txt', () => Buffer.from('申请公开'), KINDS.text.mediaType],
    ['a.txt', () => GBK, KINDS.text.mediaType],
    ['a.txt', () => Buffer.from('\ufeff文', 'utf16le'), KINDS.text.mediaType],
    ['a.csv', () => Buffer.from('a,b\r\n1,2'), KINDS.csv.mediaType],
    ['a.jpeg', () => JPEG, KINDS.jpeg.mediaType],
    ['A.PNG', () => PNG, KINDS.png.mediaType],
    ['a.tif', () => TIFF, KINDS.tiff.mediaType],
  ];

  it.each(good)('%s is accepted when its content is of that kind (%#)', async (name, bytes, mediaType) => {
    expect(await acceptFile(name, await bytes())).toEqual({ name: name.toLowerCase() === name ? name : 'A.png', mediaType });
  });

  const bad: [string, string, () => Buffer | Promise<Buffer>, RegExp][] = [
    ['an empty one', 'a.pdf', () => Buffer.alloc(0), /空/],
    ['a program under the name of a PDF', 'a.pdf', () => EXE, /\.pdf（PDF 文档），内容却是application\/x-msdownload/],
    ['a program', 'setup.exe', () => EXE, /不接受 \.exe/],
    ['a page', 'a.html', () => Buffer.from('<script>alert(1)</script>'), /不接受 \.html/],
    ['an image with scripts', 'a.svg', () => Buffer.from('<svg/>'), /不接受 \.svg/],
    ['a PNG under the name of a PDF', 'a.pdf', () => PNG, /内容却是PNG/],
    ['a page under the name of a picture', 'a.png', () => Buffer.from('<html>'), /\.png（PNG 图片），内容却是纯文本/],
    ['a Word file under the name of an Excel one', 'a.xlsx', () => zip('[Content_Types].xml', 'word/document.xml'), /\.xlsx.*内容却是Word/],
    ['an archive under the name of a Word file', 'a.docx', () => zip('a.txt'), /\.docx.*内容却是ZIP/],
    ['a Word file with macros', 'a.docx', () => zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), /含有宏/],
    ['a Word file with a password', 'a.docx', () => compound('EncryptedPackage'), /密码/],
    ['an installer', 'a.doc', () => compound('SummaryInformation'), /复合文档/],
    ['an archive cut off', 'a.zip', async () => (await zip('a.txt')).subarray(0, 30), /损坏/],
    ['a program without an extension', '../../bin/sh', () => EXE, /没有扩展名.*application\/x-msdownload/],
    ['text that is none', 'a.txt', () => Buffer.from([0x41, 0x00, 0x42]), /无法识别/],
    ['letters in no known encoding', 'a.txt', () => Buffer.from([0xff, 0x41, 0xff]), /无法识别/],
  ];

  it.each(bad)('is refused: %s', async (_what, name, bytes, message) => {
    expect(await refusal(name, await bytes())).toMatch(message);
  });

  it('without an extension gets that of its content', async () => {
    expect(await acceptFile('../../etc/passwd', Buffer.from('root:x:0:0'))).toEqual({ name: 'passwd.txt', mediaType: 'text/plain' });
  });

  it('of many megabytes of text is judged', async () => {
    expect(await acceptFile('a.txt', Buffer.from('长文本'.repeat(1_000_000)))).toMatchObject({ mediaType: 'text/plain' });
    expect(await refusal('a.txt', Buffer.concat([Buffer.from('长'.repeat(100_000)), Buffer.from([0])]))).toMatch(/无法识别/);
  });
});

import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { extractText } from '../../src/documents/extract-text.js';
import { MEDIA } from '../../src/documents/media-types.js';
import { line, onePage, pdf, rawPdf, SONG, stream } from './samples/pdf.js';
import { data, row, xlsx } from './samples/sheet.js';
import { docx, p, part } from './samples/word.js';
import { forged, zip } from './samples/zip.js';

const from = (bytes: Uint8Array, mediaType: string) => extractText(bytes, mediaType);

describe('text of a PDF', () => {
  it('is read page by page, Chinese and rare characters too', async () => {
    const bytes = await pdf((page) => {
      page.font(SONG).fontSize(16).text('丰城市自然资源局关于政府信息公开申请的答复');
      page.addPage().text('申请人：朱镕、囍㛃𬭊');
    });
    const { state, text } = await from(bytes, MEDIA.pdf);
    expect(state).toBe('extracted');
    expect(text.split('\n\n')).toEqual(['丰城市自然资源局关于政府信息公开申请的答复', '申请人：朱镕、囍㛃𬭊']);
  });

  it('is none in a scan', async () => {
    const scan = await pdf((page) => page.rect(0, 0, 500, 700).fill('#333'));
    expect(await from(scan, MEDIA.pdf)).toEqual({ state: 'no-text', text: '' });
  });

  it.each([
    ['has nothing on it', ''], ['is painted white', '1 1 1 rg 0 0 595 842 re f\n'], ['has a path that is not painted', '72 72 m 300 300 l n\n'], ['has an empty line of text', 'BT /F 12 Tf 72 700 Td () Tj ET\n'],
  ])('is none in a page that %s, which is told from a scan', async (_, content) => {
    expect(await from(rawPdf(onePage(content)), MEDIA.pdf)).toEqual({ state: 'no-text', text: '', detail: 'blank' });
  });

  it.each([['a thin line', '0.2 w 72 72 m 300 300 l S\n'], ['a grey area after a white one', 'q 1 1 1 rg 0 0 595 842 re f Q 0.5 g 10 10 50 50 re f\n']])('is none, but %s may be a drawing', async (_, content) => {
    expect(await from(rawPdf(onePage(content)), MEDIA.pdf)).toEqual({ state: 'no-text', text: '' });
  });

  it('is read with a broken table of objects, by the objects themselves', async () => {
    const whole = rawPdf(onePage(line('still readable', 72, 700)));
    const broken = Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n9999999').replace(/xref\n0 6/, 'xrxx\n0 6'), 'latin1');
    expect(await from(broken, MEDIA.pdf)).toMatchObject({ state: 'extracted', text: 'still readable' });
  });

  it.each([
    ['nothing', Buffer.alloc(0)], ['noise', Buffer.from('%PDF-1.7\nthis is no PDF at all')], ['a truncated file', rawPdf(onePage(line('x', 1, 1))).subarray(0, 120)],
    ['a page tree that is its own child', rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'])],
  ])('is not to be had from %s', async (_, bytes) => {
    expect(await from(bytes, MEDIA.pdf)).toEqual({ state: 'unreadable', text: '', detail: 'pdf-broken' });
  });

  it('is not to be had without the password', async () => {
    const locked = await pdf((page) => page.text('secret'), { userPassword: 'opens', ownerPassword: 'owns', pdfVersion: '1.7' });
    expect(await from(locked, MEDIA.pdf)).toEqual({ state: 'encrypted', text: '', detail: 'password-needed' });
  });

  it('is not looked for in streams that grow without measure, packed once or twice', async () => {
    const zeros = deflateSync(Buffer.alloc(140 * 1024 * 1024));
    const once = rawPdf([...onePage('', {}), stream(zeros.toString('latin1'), '/Filter /FlateDecode')]);
    const twice = rawPdf([...onePage('', {}), stream(deflateSync(zeros).toString('latin1'), '/Filter [/FlateDecode /FlateDecode]')]);
    expect(await from(once, MEDIA.pdf)).toEqual({ state: 'too-large', text: '', detail: 'pdf-too-large' });
    expect(await from(twice, MEDIA.pdf)).toEqual({ state: 'too-large', text: '', detail: 'pdf-too-large' });
  });
});

describe('text of a DOCX', () => {
  it('is what a reader sees: body, tables, headers, notes and text boxes, each once', async () => {
    const box = '<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:t>框内</w:t></w:pict></mc:Fallback></mc:AlternateContent>';
    const bytes = await docx({
      body: `${p('第一段')}<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl><w:p><w:r>${box}</w:r></w:p><w:p><w:r><w:t>前</w:t><w:tab/><w:t>后</w:t><w:br/><w:t>行</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`,
      parts: { 'word/header1.xml': part('hdr', p('页眉')), 'word/footnotes.xml': part('footnotes', p('脚注')) },
    });
    const { state, text } = await from(bytes, MEDIA.docx);
    expect([state, text.match(/框内/g)!.length, text.includes('删')]).toEqual(['extracted', 1, false]);
    for (const each of ['第一段', '甲', '乙', '前\t后\n行', '页眉', '脚注']) expect(text).toContain(each);
  });

  it('is not to be had when its password is kept', async () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await from(container, MEDIA.docx)).toEqual({ state: 'encrypted', text: '', detail: 'password-needed' });
    expect(await from(container.subarray(0, 400), MEDIA.docx)).toMatchObject({ state: 'unreadable', detail: 'content-differs' });
  });

  it('is not read from XML that declares entities', async () => {
    const laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:t>&b;</w:t></w:document>';
    const bytes = await zip({ 'word/document.xml': laughs });
    expect(await from(bytes, MEDIA.docx)).toEqual({ state: 'unreadable', text: '', detail: 'xml-declares-types' });
  });

  it.each([
    ['broken XML', { 'word/document.xml': '<w:document><w:t>' }, 'xml-broken'],
    ['XML of elements within elements', { 'word/document.xml': `${'<a>'.repeat(300)}${'</a>'.repeat(300)}` }, 'xml-too-deep'],
    ['bytes that are not of the encoding', { 'word/document.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e]) }, 'xml-broken'],
    ['an archive without a document', { 'hello.txt': 'hello' }, 'part-missing'],
  ])('is not to be had from %s', async (_, files, detail) => {
    expect(await from(await zip(files as Record<string, string>), MEDIA.docx)).toEqual({ state: 'unreadable', text: '', detail });
  });
});

describe('an archive', () => {
  const body = { 'word/document.xml': part('document', p('x')) };

  it('that inflates without measure is not opened', async () => {
    const bomb = await zip({ ...body, 'word/media/a.bin': Buffer.alloc(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await from(bomb, MEDIA.docx)).toEqual({ state: 'too-large', text: '', detail: 'zip-too-large' });
  });

  it('is believed by its bytes, not by the sizes it tells', async () => {
    const content = Buffer.alloc(1_000_000, 'a');
    expect(await from(lying('word/document.xml', content, 10), MEDIA.docx)).toMatchObject({ state: 'unreadable', detail: 'zip-broken' });
  });

  it('of more files than a document has is not opened', async () => {
    const many = await zip(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`f${i}`, ''])));
    expect(await from(many, MEDIA.docx)).toMatchObject({ state: 'too-large', detail: 'zip-too-many-entries' });
  });

  it.each([['..', 'xx/evil.xml', '../evil.xml'], ['a root', 'xevil.xml', '/evil.xml'], ['a drive', 'xxxevil.xml', 'c:/evil.xml'], ['control characters', 'evil-.xml', 'evil\u0007.xml']])('that names a path with %s is not opened', async (_, name, bad) => {
    const bytes = forged(await zip({ ...body, [name]: 'x' }), name, bad);
    expect(await from(bytes, MEDIA.docx)).toEqual({ state: 'unreadable', text: '', detail: 'zip-unsafe-name' });
  });

  it('that names a file twice is not opened, in whatever case', async () => {
    const twice = await zip({ ...body, 'word/Document.xml': 'another' });
    expect(await from(twice, MEDIA.docx)).toMatchObject({ state: 'unreadable', detail: 'zip-duplicate-name' });
  });

  it('with a password is told as such', async () => {
    const bytes = await zip(body);
    const central = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes[central + 8]! |= 1;
    expect(await from(bytes, MEDIA.docx)).toMatchObject({ state: 'encrypted', detail: 'zip-encrypted' });
  });

  it('inside a document stays closed', async () => {
    const inner = await zip({ 'word/document.xml': part('document', p('inner text')) });
    const outer = await docx({ body: p('outer text'), parts: { 'word/embeddings/inner.docx': inner } });
    expect((await from(outer, MEDIA.docx)).text).toBe('outer text');
  });
});

describe('text of an XLSX', () => {
  it('is that of every sheet, from shared and from own strings, without readings', async () => {
    const bytes = await xlsx({
      strings: ['<t>面积</t><rPh sb="0" eb="1"><t>MJ</t></rPh>', '<r><t>甲</t></r><r><t>村</t></r>'],
      sheets: [
        { name: '台账', inner: data('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c></row>', '<row r="2"><c r="A2" t="s"><v>1</v></c></row>') },
        { name: '底稿', state: 'hidden', inner: data(row(1, ['内部'])) },
      ],
    });
    expect((await from(bytes, MEDIA.xlsx)).text).toBe('台账\n面积\t12.5\n甲村\n\n底稿\n内部');
  });
});

describe('text of a plain file', () => {
  const gb = Buffer.from([0xb7, 0xe1, 0xb3, 0xc7, 0xca, 0xd0]);
  it.each([['UTF-8', Buffer.from('丰城市')], ['UTF-8 with a mark', Buffer.from('\ufeff丰城市')], ['UTF-16', Buffer.from('\ufeff丰城市', 'utf16le')], ['GB18030', gb]])('is read as %s', async (_, bytes) => {
    expect(await from(bytes, 'text/plain; charset=whatever')).toEqual({ state: 'extracted', text: '丰城市' });
  });

  it('is not to be had from other things', async () => {
    expect(await from(Buffer.from([1, 2, 0, 3]), MEDIA.text)).toEqual({ state: 'unreadable', text: '', detail: 'not-text' });
    expect(await from(Buffer.from([0xff, 0xff, 0xff]), MEDIA.text)).toMatchObject({ state: 'unreadable' });
  });

  it('stops at the limit', async () => {
    const { state, detail } = await from(Buffer.alloc(9_000_000, 'a'), MEDIA.text);
    expect([state, detail]).toEqual(['too-large', 'text-too-long']);
  });
});

it('a type that is not read is told as such', async () => {
  expect(await from(Buffer.from('x'), 'application/x-msdownload')).toEqual({ state: 'not-supported', text: '', detail: 'not-supported' });
});

it('whatever bytes come, there is an answer', async () => {
  const types = fc.constantFrom(MEDIA.pdf, MEDIA.docx, MEDIA.xlsx, MEDIA.text);
  const head = fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '\ufeff');
  await fc.assert(fc.asyncProperty(types, head, fc.uint8Array({ maxLength: 300 }), async (type, start, rest) => {
    const { state, text } = await from(Buffer.concat([Buffer.from(start, 'latin1'), rest]), type);
    return state === 'extracted' ? text !== '' : text === '' || state === 'too-large';
  }), { numRuns: 200 });
});

/** An archive of one file that claims to be smaller than it is. */
function lying(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(26 - 4 - 2);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(0, 6);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(claimed, 8);
  const common = Buffer.concat([fields.subarray(0, 10), sizes, lengths(name)]);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

function lengths(name: string): Buffer {
  const both = Buffer.alloc(4);
  both.writeUInt16LE(Buffer.byteLength(name), 0);
  return both;
}

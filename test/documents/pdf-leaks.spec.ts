import { deflateSync } from 'node:zlib';
import { findLeaks } from '../../src/documents/find-leaks.js';
import { MEDIA } from '../../src/documents/media-types.js';
import { line, onePage, pdf, rawPdf, SONG, stream } from './samples/pdf.js';
import { rules } from './support/rules.js';

const leaks = (bytes: Uint8Array) => findLeaks(bytes, MEDIA.pdf);
/** Leaks of one page with these operations. */
const page = (content: string, more: Parameters<typeof onePage>[1] = {}, trailer = '') => leaks(rawPdf(onePage(content, more), { trailer }));

describe('a clean PDF has no findings', () => {
  it('of Chinese text with coloured headings, rules, tables with shaded heads and a seal', async () => {
    const bytes = await pdf((draw) => {
      draw.font(SONG).fontSize(22).fillColor('#c00').text('丰城市自然资源局', { align: 'center' });
      draw.moveTo(72, 120).lineTo(523, 120).lineWidth(2).stroke('#c00');
      draw.rect(72, 140, 451, 24).fill('#1f4e79').fillColor('#fff').fontSize(12).text('地块　　面积　　用途', 80, 145);
      draw.fillColor('#000').text('联系电话：0795-6420000　电子邮箱：xxgk@jxfc.gov.cn', 80, 180);
      draw.circle(450, 700, 55).lineWidth(3).stroke('#e00');
      draw.text('丰城市自然资源局', 400, 695).text('2026年3月2日', 410, 715);
    }, { info: { Author: '丰城市自然资源局', Title: '答复书', CreationDate: new Date(0), ModDate: new Date(0) } });
    expect(await leaks(bytes)).toEqual([]);
  });

  it.each([
    ['a box before the text', `0.9 g 60 690 300 30 re f 0 g ${line('Plain', 72, 700)}`],
    ['a box elsewhere', `${line('Plain', 72, 700)} 0 g 72 600 100 20 re f`],
    ['a line under the text', `${line('Plain', 72, 700)} 0 g 72 697 60 1 re f`],
    ['a marker that lets text through', `${line('Plain', 72, 700)} /H gs 1 1 0 rg 60 690 200 30 re f`],
    ['a frame around the text', `${line('Plain', 72, 700)} 0 g 60 690 300 30 re 62 692 296 26 re f*`],
    ['white text on a dark box', `0 g 60 690 300 30 re f 1 g ${line('Plain', 72, 700)}`],
    ['text that is drawn again over its box', `${line('Plain', 72, 700)} 1 g 60 690 300 30 re f 0 g ${line('Plain', 72, 700)}`],
    ['an unused clip', `q 0 0 595 842 re W n ${line('Plain', 72, 700)} Q`],
  ])('with %s', async (_, content) => {
    expect(await page(content, { resources: '/ExtGState << /H << /ca 0.4 >> >>' })).toEqual([]);
  });

  it('that is compressed, with its objects packed', async () => {
    const inner = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
    const packed = deflateSync(Buffer.from(`7 0 ${inner}`));
    const objects = onePage(line('Plain', 72, 700));
    objects[4] = stream(packed.toString('latin1'), '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode');
    expect(await leaks(rawPdf(objects.map((each) => each.replace('/F 5 0 R', '/F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'))))).toEqual([]);
  });
});

describe('text under boxes', () => {
  it('is found in the classic black bar, with its beginning and the page', async () => {
    const bytes = await pdf((draw) => {
      draw.font(SONG).fontSize(14).text('第一页没有问题');
      draw.addPage().text('举报人：欧阳建国，住丰城市剑光街道', 72, 72);
      draw.rect(120, 68, 260, 24).fill('#000');
    });
    const [leak, ...others] = await leaks(bytes);
    expect(others).toEqual([]);
    expect(leak).toMatchObject({ rule: 'text-under-box', severity: 'error', where: { page: 2 } });
    expect(leak!.excerpt).toContain('欧阳建国');
    expect(leak!.excerpt).not.toContain('举报');
    expect(leak!.message.zh).toContain('复制');
  });

  it.each([
    ['a white box', '1 g 60 690 300 30 re f'], ['a path of curves', '0 g 60 690 m 360 690 l 380 690 380 720 360 720 c 60 720 l h f'],
    ['a thick line', '0 G 16 w 60 704 m 300 704 l S'], ['an inline picture', 'q 300 0 0 30 60 690 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x40 EI Q'],
    ['a picture', 'q 300 0 0 30 60 690 cm /I Do Q'], ['a form with a box', '/X Do'], ['a gradient', 'q 60 690 300 30 re W n /S sh Q'],
    ['a turned box', 'q 0 1 -1 0 360 690 cm 0 0 30 300 re f Q'], ['a dark marker', '/M gs 0 g 60 690 300 30 re f'],
  ])('is found under %s', async (_, cover) => {
    const found = await page(`${line('Secret name', 72, 700)} ${cover}`, {
      resources: '/XObject << /I 6 0 R /X 7 0 R >> /Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 600 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [0.5] /N 1 >> /Extend [true true] >> >> /ExtGState << /M << /BM /Multiply >> >>',
      more: [
        stream('\x00\x40\x80\xc0', '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray'),
        stream('0 0 300 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 300 30] /Matrix [1 0 0 1 60 690]'),
      ],
    });
    expect(rules(found)).toEqual(['text-under-box']);
    expect(found[0]!.excerpt).toBe('Secretname');
  });

  it('is found under the appearance of an annotation', async () => {
    const found = await page(line('Secret name', 72, 700), {
      page: '/Annots [6 0 R]',
      more: ['<< /Type /Annot /Subtype /Square /Rect [60 690 360 720] /F 4 /AP << /N 7 0 R >> >>', stream('0 g 0 0 300 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 300 30]')],
    });
    expect(rules(found)).toEqual(['comment', 'text-under-box']);
  });

  it('says only what is covered, letter by letter', async () => {
    const [leak] = await page(`${line('Name: Wang Fang, clerk', 72, 700)} 0 g 106 690 62 30 re f`);
    expect([leak!.excerpt, leak!.count]).toEqual(['WangFan', 7]);
  });
});

describe('text that is not shown', () => {
  it.each([
    ['white on white', `1 g ${line('Secret', 72, 700)}`, 'same-colour-text'],
    ['nearly white', `0.97 g ${line('Secret', 72, 700)}`, 'same-colour-text'],
    ['black on black', `0 g 60 690 300 30 re f ${line('Secret', 72, 700)}`, 'same-colour-text'],
    ['of the mode that shows nothing', `BT 3 Tr /F 12 Tf 72 700 Td (Secret) Tj ET`, 'invisible-text'],
    ['fully transparent', `/T gs ${line('Secret', 72, 700)}`, 'invisible-text'],
    ['of no size', line('Secret', 72, 700, 0.4), 'invisible-text'],
    ['beside the page', line('Secret', 700, 700), 'text-outside-page'],
    ['cut off by a clip', `q 0 0 50 50 re W n ${line('Secret', 72, 700)} Q`, 'text-outside-page'],
  ])('is found when it is %s', async (_, content, rule) => {
    expect(rules(await page(content, { resources: '/ExtGState << /T << /ca 0 >> >>' }))).toEqual([rule]);
  });

  it('is found outside of what is cut off of the page', async () => {
    expect(rules(await page(line('Secret', 72, 700), { page: '/CropBox [0 0 595 600]' }))).toEqual(['text-outside-page']);
  });

  it('is found in a hidden layer, as are pictures there', async () => {
    const layer = { catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>', resources: '/Properties << /L 6 0 R >>', more: ['<< /Type /OCG /Name (Draft) >>'] };
    expect(rules(await page(`/OC /L BDC ${line('Secret', 72, 700)} EMC`, layer))).toEqual(['hidden-layer']);
    expect(rules(await page('/OC /L BDC 0 g 10 10 50 50 re f EMC', layer))).toEqual(['hidden-layer']);
    expect(rules(await page(`/OC /L BDC ${line('Shown', 72, 700)} EMC`, { ...layer, catalog: '/OCProperties << /OCGs [6 0 R] /D << >> >>' }))).toEqual([]);
  });
});

describe('recognised text of a scan', () => {
  /** A page of a picture, striped where text is, with text of no colour over it. */
  const scan = (pixels: (x: number, y: number) => number, content = '') => {
    const data = Array.from({ length: 84 }, (_, y) => String.fromCharCode(...Array.from({ length: 300 }, (__, x) => pixels(x, y)))).join('');
    return page(`q 595 0 0 842 0 0 cm /I Do Q BT 3 Tr /F 12 Tf 72 700 Td (Recognised words) Tj ET ${content}`, {
      resources: '/XObject << /I 6 0 R >>', more: [stream(data, '/Type /XObject /Subtype /Image /Width 300 /Height 84 /BitsPerComponent 8 /ColorSpace /DeviceGray')],
    });
  };

  it('is only noted where the picture shows something there', async () => {
    expect(await scan((x) => (x % 2 === 0 ? 0 : 255))).toEqual([expect.objectContaining({ rule: 'ocr-layer', severity: 'note' })]);
  });

  it.each([['black', 0], ['white', 255]])('is found where the picture is all %s: redacted in the picture, not in the text', async (_, grey) => {
    expect(rules(await scan(() => grey))).toEqual(['text-not-in-scan']);
  });

  it('is found where a part of the picture is redacted', async () => {
    const found = await scan((x, y) => (y > 10 && y < 20 && x > 55 && x < 70 ? 0 : x % 2 === 0 ? 0 : 255));
    expect(rules(found)).toEqual(['ocr-layer', 'text-not-in-scan']);
    expect(found.find(({ rule }) => rule === 'text-not-in-scan')!.excerpt).toMatch(/^[a-z]{2,6}$/);
  });

  it('is found under a box that was laid over the scan', async () => {
    expect(rules(await scan((x) => (x % 2 === 0 ? 0 : 255), '0 g 60 690 300 30 re f'))).toEqual(['text-under-box']);
  });
});

describe('what a PDF carries beside its pages', () => {
  const annotation = (entries: string, more: readonly string[] = []) => page(line('Plain', 72, 700), { page: '/Annots [6 0 R]', more: [`<< /Type /Annot /Rect [10 10 60 60] ${entries} >>`, ...more] });

  it.each([
    ['a comment', '/Subtype /Text /T (Wang Fang) /Contents (not for release)', 'comment'], ['a hidden comment', '/Subtype /Stamp /F 2', 'comment'],
    ['a redaction that was never applied', '/Subtype /Redact', 'redaction-not-applied'],
    ['an attached file', '/Subtype /FileAttachment /FS << /Type /Filespec /F (a.xlsx) /EF << /F 7 0 R >> >>', 'embedded-file'],
    ['an action that starts a program', '/Subtype /Link /A << /S /Launch /F (cmd.exe) >>', 'script'],
    ['a link to a computer', '/Subtype /Link /A << /S /URI /URI (file:///C:/case/zhang.doc) >>', 'external-link'],
    ['a field that is filled in', '/Subtype /Widget /FT /Tx /T (name) /V (Zhang San)', 'form-value'],
  ])('is found: %s', async (_, entries, rule) => {
    expect(rules(await annotation(entries, [stream('x', '/Type /EmbeddedFile')]))).toContain(rule);
  });

  it.each([['a link', '/Subtype /Link /A << /S /URI /URI (https://www.gov.cn/) >>'], ['a seal', '/Subtype /Stamp /F 4'], ['an empty field', '/Subtype /Widget /FT /Tx /T (name)'], ['a signature', '/Subtype /Widget /FT /Sig /T (s)']])('is none: %s', async (_, entries) => {
    expect(await annotation(entries)).toEqual([]);
  });

  it('is found: scripts of the document, however their names are written', async () => {
    expect(rules(await page('', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }))).toContain('script');
    expect(rules(await page('', { catalog: '/OpenAction << /S /J#61vaScript /JS (app.alert\\(1\\)) >>' }))).toContain('script');
  });

  it('is found: a file embedded by pdfkit', async () => {
    const bytes = await pdf((draw) => { draw.text('See attachment'); draw.file(Buffer.from('a,b'), { name: 'names.csv' }); });
    const found = await leaks(bytes);
    expect(rules(found)).toContain('embedded-file');
    expect(found.find(({ rule }) => rule === 'embedded-file')!.excerpt).toBe('names.csv');
  });

  it('is found: private data of a drawing program', async () => {
    expect(rules(await page(line('Plain', 72, 700), { page: '/PieceInfo << /Illustrator << /Private 6 0 R >> >>', more: ['<< >>'] }))).toEqual(['application-data']);
  });

  it('is found: names, paths and numbers in the properties, not programs or offices', async () => {
    const info = async (entries: object) => rules(await leaks(await pdf((draw) => draw.text('Plain'), { info: { CreationDate: new Date(0), ModDate: new Date(0), ...entries } })));
    expect(await info({ Author: '王芳' })).toEqual(['metadata-name']);
    expect(await info({ Author: 'Administrator' })).toEqual([]);
    expect(await info({ Author: 'WPS_1600000000' })).toEqual([]);
    expect(await info({ Title: 'C:\\Users\\wangfang\\答复.docx' })).toEqual(['metadata-path']);
    expect(await info({ Keywords: '13879512345' })).toEqual(['personal-mobile']);
  });

  it('is found: names in XMP', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Wang Fang</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
    expect(rules(await page(line('Plain', 72, 700), { catalog: '/Metadata 6 0 R', more: [stream(xmp, '/Type /Metadata /Subtype /XML')] }))).toEqual(['metadata-name']);
  });
});

describe('what a PDF was before', () => {
  /** The file with some objects written anew behind its end. */
  function revised(before: Buffer, objects: Readonly<Record<number, string>>): Buffer {
    let text = before.toString('latin1');
    const previous = /startxref\n(\d+)\n%%EOF\s*$/.exec(text)![1];
    const rows = Object.entries(objects).map(([number, object]) => {
      const at = text.length;
      text += `${number} 0 obj\n${object}\nendobj\n`;
      return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    });
    const at = text.length;
    text += `xref\n${rows.join('')}trailer\n<< /Size 20 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${at}\n%%EOF\n`;
    return Buffer.from(text, 'latin1');
  }
  const before = rawPdf(onePage(line('Name: Wang Fang', 72, 700)));

  it('is found when it said more', async () => {
    const found = await leaks(revised(before, { 4: stream(line('Name: ---', 72, 700)) }));
    expect(found).toEqual([expect.objectContaining({ rule: 'earlier-revision', severity: 'error', excerpt: 'Name: Wang Fang' })]);
  });

  it('is only noted when it said the same, as before a signature', async () => {
    const found = await leaks(revised(before, { 6: '<< /Type /Sig >>', 1: '<< /Type /Catalog /Pages 2 0 R /Perms 6 0 R >>' }));
    expect(found).toEqual([expect.objectContaining({ rule: 'earlier-revision', severity: 'note' })]);
  });

  it('is found in pages and text that nothing leads to any more', async () => {
    const objects = [...onePage(line('Plain', 72, 700)), '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R >>', stream(deflateSync(Buffer.from(line('Taken out', 72, 700))).toString('latin1'), '/Filter /FlateDecode')];
    const found = await leaks(rawPdf(objects));
    expect(found).toEqual([expect.objectContaining({ rule: 'left-over-content', count: 2 })]);
  });
});

describe('personal data on the pages', () => {
  it('is found with its page, masked', async () => {
    const bytes = await pdf((draw) => {
      draw.text('ID 34052419800101001X');
      draw.addPage().text('Tel. 138 7951 2345, mail wang@example.cn, card 6222 0212 3456 7890 128').text('No. 34052419800101001 and 6222 0212 3456 7890 129, 0795-6420000, xxgk@jxfc.gov.cn');
    });
    const found = await leaks(bytes);
    expect(found.map(({ rule, where, excerpt }) => [rule, where.page, excerpt])).toEqual([
      ['personal-id', 1, '340*************1X'], ['personal-mobile', 2, '138********45'], ['personal-email', 2, 'w***@example.cn'],
      ['personal-bank-card', 2, '622******************28'],
    ]);
  });
});

describe('a PDF that cannot be checked', () => {
  it.each([
    ['a broken one', async () => Buffer.from('%PDF-1.7 nothing')],
    ['one with a password', () => pdf((draw) => draw.text('x'), { userPassword: 'u', ownerPassword: 'o' })],
    ['one with a password for its owner only', () => pdf((draw) => draw.text('x'), { ownerPassword: 'o' })],
  ])('cannot leave: %s', async (_, make) => {
    expect(rules(await leaks(await make()))).toContain('cannot-be-checked');
  });

  it('says what to do about a password for the owner', async () => {
    const [leak] = await leaks(await pdf((draw) => draw.text('x'), { ownerPassword: 'o' }));
    expect(leak!.message.zh).toContain('请去掉密码');
  });
});

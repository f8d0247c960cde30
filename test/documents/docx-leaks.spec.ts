import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { findLeaks } from '../../src/documents/find-leaks.js';
import { MEDIA } from '../../src/documents/media-types.js';
import { photo } from './samples/photo.js';
import { rules } from './support/rules.js';
import { docx, p, part, rels, type WordDocument } from './samples/word.js';

const leaks = (bytes: Uint8Array) => findLeaks(bytes, MEDIA.docx);
const found = async (document: WordDocument) => rules(await leaks(await docx(document)));
const body = async (content: string) => found({ body: content });
const XML = { types: {} };

describe('a clean DOCX has no findings', () => {
  it('of the library that we write letters with: tables, header and footer, colours', async () => {
    const text = (value: string, look = {}) => new Paragraph({ children: [new TextRun({ text: value, ...look })] });
    const document = new Document({
      creator: '丰城市自然资源局', title: '政府信息公开申请答复书',
      sections: [{
        headers: { default: new Header({ children: [text('丰城市自然资源局')] }) }, footers: { default: new Footer({ children: [text('— 1 —')] }) },
        children: [
          text('丰城市自然资源局文件', { color: 'C00000', size: 44 }), text('现答复如下：', { highlight: 'yellow' }),
          new Table({ rows: [new TableRow({ children: [new TableCell({ shading: { fill: '1F4E79' }, children: [text('面积', { color: 'FFFFFF' })] })] })] }),
        ],
      }],
    });
    expect(await leaks(await Packer.toBuffer(document))).toEqual([]);
  });

  it.each([
    ['a switch that is off', p('看得见', '<w:vanish w:val="0"/>')], ['white on a dark cell', `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="000080"/></w:tcPr>${p('表头', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`],
    ['white on a dark paragraph', `<w:p><w:pPr><w:shd w:val="clear" w:fill="222222"/></w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>标题</w:t></w:r></w:p>`],
    ['white in a table that has a style', `<w:tbl><w:tblPr><w:tblStyle w:val="a"/></w:tblPr><w:tr><w:tc>${p('表头', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`],
    ['a shape behind the text', '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"><wp:wrapNone/><wps:wsp><wps:spPr><a:solidFill/></wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r></w:p>'],
    ['a shape that text flows around', '<w:p><w:r><w:drawing><wp:anchor behindDoc="0"><wp:wrapSquare/><wps:wsp><wps:spPr><a:solidFill/></wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r></w:p>'],
    ['a text box', '<w:p><w:r><w:drawing><wp:anchor behindDoc="0"><wp:wrapNone/><wps:wsp><wps:spPr><a:solidFill/></wps:spPr><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>'],
    ['a seal over the date', '<w:p><w:r><w:drawing><wp:anchor behindDoc="0"><wp:wrapNone/><pic:pic><pic:blipFill><a:blip/></pic:blipFill><pic:spPr/></pic:pic></wp:anchor></w:drawing></w:r></w:p>'],
    ['a field of the page number', '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>'],
  ])('with %s', async (_, content) => {
    expect(await body(content)).toEqual([]);
  });

  it('from an office program of here, with its own properties and empty custom data', async () => {
    const bytes = await docx({
      body: p('正文'),
      packageLinks: [{ id: 'rId2', type: 'custom-properties', target: 'docProps/custom.xml' }],
      parts: {
        'docProps/core.xml': '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>WPS_1634567890</dc:creator><cp:lastModifiedBy>Administrator</cp:lastModifiedBy></cp:coreProperties>',
        'docProps/custom.xml': '<Properties xmlns:vt="v"><property name="KSOProductBuildVer"><vt:lpwstr>2052-12.1</vt:lpwstr></property><property name="ICV"><vt:lpwstr>AB12</vt:lpwstr></property></Properties>',
        'customXml/item1.xml': '<s:customData xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"><extobjs/></s:customData>',
      },
    });
    expect(await leaks(bytes)).toEqual([]);
  });
});

describe('what is written and not seen', () => {
  it.each([
    ['text marked as hidden', p('隐藏', '<w:vanish/>'), 'hidden-text'], ['white text', p('白字', '<w:color w:val="FFFFFF"/>'), 'same-colour-text'],
    ['nearly white text', p('白字', '<w:color w:val="FAFAFA"/>'), 'same-colour-text'], ['black text under a black marker', p('涂黑', '<w:highlight w:val="black"/>'), 'same-colour-text'],
    ['black text on black', p('涂黑', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'), 'same-colour-text'],
    ['an insertion', `<w:p><w:ins w:author="王芳"><w:r><w:t>新</w:t></w:r></w:ins></w:p>`, 'tracked-change'], ['a deletion', '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>', 'tracked-change'],
    ['a move', '<w:p><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom></w:p>', 'tracked-change'], ['a change of format', p('字', '<w:b/><w:rPrChange/>'), 'tracked-change'],
    ['a black bar over the text', '<w:p><w:r><w:drawing><wp:anchor behindDoc="0"><wp:wrapNone/><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="000000"/></a:solidFill></wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r><w:r><w:t>姓名</w:t></w:r></w:p>', 'shape-over-text'],
    ['a black bar of the old kind', '<w:p><w:r><w:pict><v:rect xmlns:v="v" style="position:absolute;width:90pt" fillcolor="black"/></w:pict></w:r></w:p>', 'shape-over-text'],
    ['a cropped picture', '<w:p><w:r><w:drawing><pic:blipFill><a:blip/><a:srcRect l="25000"/></pic:blipFill></w:drawing></w:r></w:p>', 'cropped-image'],
    ['the path of a picture', '<w:p><w:r><w:drawing><wp:docPr id="1" name="图片 1" descr="C:\\Users\\wangfang\\Desktop\\身份证.jpg"/></w:drawing></w:r></w:p>', 'metadata-path'],
    ['a field that fetches a file', '<w:p><w:r><w:instrText>INCLUDETEXT "C:\\\\case\\\\draft.doc"</w:instrText></w:r></w:p>', 'external-link'],
    ['a number in a field', '<w:p><w:r><w:instrText>HYPERLINK "tel:13879512345"</w:instrText></w:r></w:p>', 'personal-mobile'],
    ['a foreign chunk', '<w:altChunk r:id="rId9"/>', 'embedded-file'],
  ])('is found: %s', async (_, content, rule) => {
    expect(await body(content)).toEqual([rule]);
  });

  it('is found where a style hides it, also one that inherits', async () => {
    const styles = part('styles', '<w:style w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="kid"><w:basedOn w:val="base"/></w:style><w:style w:styleId="white"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>');
    const styled = (id: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>字</w:t></w:r></w:p>`;
    expect(await found({ body: styled('kid'), parts: { 'word/styles.xml': styles } })).toEqual(['hidden-text']);
    expect(await found({ body: p('字', '<w:rStyle w:val="white"/>'), parts: { 'word/styles.xml': styles } })).toEqual(['same-colour-text']);
  });

  it('is found in headers, footers and notes, with the part', async () => {
    const [leak] = await leaks(await docx({ body: p('正文'), parts: { 'word/footer2.xml': part('ftr', p('经办：340524 19800101 001X', '<w:vanish/>')) } }));
    expect(leak).toMatchObject({ rule: 'hidden-text', where: { part: 'word/footer2.xml' } });
    expect(leak!.excerpt).not.toContain('19800101');
  });
});

describe('what is packed with it', () => {
  it.each<[string, Partial<WordDocument>, string]>([
    ['comments', { parts: { 'word/comments.xml': part('comments', `<w:comment w:author="王芳">${p('此处不宜公开')}</w:comment>`) } }, 'comment'],
    ['names of those who commented', { parts: { 'word/people.xml': '<w15:people xmlns:w15="x"><w15:person w15:author="王芳"/></w15:people>' } }, 'metadata-name'],
    ['an embedded workbook', { parts: { 'word/embeddings/book.xlsx': 'PK' }, extensions: { xlsx: 'application/x' } }, 'embedded-file'],
    ['an OLE object', { parts: { 'word/embeddings/oleObject1.bin': 'x' }, extensions: { bin: 'application/x' } }, 'embedded-file'],
    ['macros', { parts: { 'word/vbaProject.bin': 'x' }, extensions: { bin: 'application/x' } }, 'script'],
    ['a template elsewhere', { parts: { 'word/settings.xml': part('settings', ''), 'word/_rels/settings.xml.rels': rels([{ id: 'rId1', type: 'attachedTemplate', target: 'file:///C:\\Users\\wang\\t.dotx', external: true }]) } }, 'attached-template'],
    ['a linked picture', { links: [{ id: 'rId5', type: 'image', target: 'https://example.cn/pixel.png', external: true }] }, 'external-link'],
    ['a link to a file server', { links: [{ id: 'rId5', type: 'hyperlink', target: 'file://server/share/a.docx', external: true }] }, 'external-link'],
    ['the author', { parts: { 'docProps/core.xml': '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>王芳</dc:creator></cp:coreProperties>' } }, 'metadata-name'],
    ['the manager', { parts: { 'docProps/app.xml': '<Properties><Manager>李主任</Manager></Properties>' } }, 'metadata-name'],
    ['a property of somebody’s own', { parts: { 'docProps/custom.xml': '<Properties xmlns:vt="v"><property name="案件"><vt:lpwstr>张三举报案</vt:lpwstr></property></Properties>' } }, 'custom-data'],
    ['custom data', { parts: { 'customXml/item1.xml': '<case><applicant>张三</applicant></case>' } }, 'custom-data'],
    ['a variable of the document', { parts: { 'word/settings.xml': part('settings', '<w:docVars><w:docVar w:name="a" w:val="张三"/></w:docVars>') } }, 'custom-data'],
    ['a source of a mail merge', { parts: { 'word/settings.xml': part('settings', '<w:mailMerge><w:query w:val="SELECT * FROM names"/></w:mailMerge>') } }, 'data-connection'],
    ['a picture that tells where it was taken', { parts: { 'word/media/image1.jpeg': photo({ gps: true }) }, extensions: { jpeg: 'image/jpeg' } }, 'metadata-location'],
    ['a preview', { parts: { 'docProps/thumbnail.jpeg': photo({}) }, extensions: { jpeg: 'image/jpeg' } }, 'image-thumbnail'],
    ['a part that belongs to nothing', { parts: { 'word/notes.txt': '张三' } }, 'unknown-part'],
  ])('is found: %s', async (_, more, rule) => {
    expect(await found({ body: p('正文'), ...XML, ...more })).toEqual([rule]);
  });

  it('is none: a link that a reader follows, and a plain picture', async () => {
    expect(await found({ body: p('正文'), links: [{ id: 'rId5', type: 'hyperlink', target: 'https://www.gov.cn/', external: true }], parts: { 'word/media/image1.jpeg': photo({}) }, extensions: { jpeg: 'image/jpeg' } })).toEqual([]);
  });
});

it('a DOCX with very many findings says so instead of listing all', async () => {
  const parts = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`word/stray${i}.txt`, 'x']));
  const all = await leaks(await docx({ body: p('正文'), parts }));
  expect(all).toHaveLength(201);
  expect(all.at(-1)).toMatchObject({ rule: 'too-many-findings', count: 100 });
});

it('what is no DOCX cannot leave as one', async () => {
  expect(rules(await leaks(Buffer.from('not a document')))).toEqual(['cannot-be-checked']);
});

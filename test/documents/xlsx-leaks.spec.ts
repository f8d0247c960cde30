import { findLeaks } from '../../src/documents/find-leaks.js';
import { MEDIA } from '../../src/documents/media-types.js';
import { rules } from './support/rules.js';
import { data, row, xlsx, type SampleWorkbook } from './samples/sheet.js';

const leaks = async (book: SampleWorkbook) => findLeaks(await xlsx(book), MEDIA.xlsx);
const one = (inner: string, more: Partial<SampleWorkbook> = {}) => leaks({ sheets: [{ name: '台账', inner }], ...more });

/** Formats: 0 plain, 1 white on nothing, 2 white on dark, 3 `;;;`, 4 dark on dark, 5 a theme's own background colour. */
const STYLES = '<numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color rgb="FF1F4E79"/></font><font><color theme="0"/></font></fonts>'
  + '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>'
  + '<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/><xf fontId="0" fillId="0" numFmtId="164"/><xf fontId="2" fillId="1"/><xf fontId="3" fillId="0"/></cellXfs>';
const styled = (style: number) => one(data(row(1, ['张三'], '', ` s="${style}"`)), { styles: STYLES });

describe('a clean XLSX has no findings', () => {
  it('with columns and rows hidden that hold nothing, as people hide the rest of a sheet', async () => {
    expect(await one(`<cols><col min="4" max="16384" hidden="1"/></cols>${data(row(1, ['地块', '面积']), '<row r="2" hidden="1"><c r="A2"/></row>')}<autoFilter ref="A1:B1"/>`)).toEqual([]);
  });

  it('with a filter that hides nothing, and the name that Excel gives it', async () => {
    const names = '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area">台账!$A$1:$B$9</definedName>';
    expect(await one(`${data(row(1, ['地块']), row(2, ['甲']))}<autoFilter ref="A1:A2"/>`, { names })).toEqual([]);
  });

  it.each([0, 2])('with a head of format %i', async (style) => {
    expect(await styled(style)).toEqual([]);
  });

  it('with parts that say that they are not hidden', async () => {
    expect(await one(`<cols><col min="1" max="1" hidden="0" width="9"/></cols>${data(row(1, ['甲'], ' hidden="0"'))}`)).toEqual([]);
  });
});

describe('what a sheet does not show', () => {
  it.each(['hidden', 'veryHidden'] as const)('is found: a sheet that is %s', async (state) => {
    const found = await leaks({ sheets: [{ name: '公开', inner: data(row(1, ['甲'])) }, { name: '底稿', state, inner: data(row(1, ['乙'])) }] });
    expect(found).toEqual([expect.objectContaining({ rule: 'hidden-sheet', where: { sheet: '底稿' } })]);
  });

  it.each([
    ['rows', data(row(1, ['甲']), row(2, ['张三'], ' hidden="1"'), row(3, ['李四'], ' hidden="1"')), 'hidden-rows', 2], ['rows of no height', data(row(1, ['张三'], ' ht="0" customHeight="1"')), 'hidden-rows', 1],
    ['rows of a sheet that hides all but some', `<sheetFormatPr zeroHeight="1"/>${data(row(1, ['甲'], ' hidden="0"'), row(2, ['张三']))}`, 'hidden-rows', 1],
    ['columns', `<cols><col min="2" max="3" hidden="1"/></cols>${data(row(1, ['甲', '张三', '电话']), row(2, ['乙', '李四', '']))}`, 'hidden-columns', 2],
    ['columns of no width', `<cols><col min="2" max="2" width="0"/></cols>${data(row(1, ['甲', '张三']))}`, 'hidden-columns', 1],
    ['filtered rows', `${data(row(1, ['姓名']), row(2, ['张三'], ' hidden="1"'), row(3, ['李四']))}<autoFilter ref="A1:A3"/>`, 'filtered-rows', 1],
  ])('is found: hidden %s with content', async (_, inner, rule, count) => {
    expect(await one(inner)).toEqual([expect.objectContaining({ rule, count, where: { sheet: '台账' } })]);
  });

  it.each([[1, 'same-colour-text'], [3, 'hidden-value'], [4, 'same-colour-text'], [5, 'same-colour-text']])('is found: format %i', async (style, rule) => {
    expect(await styled(style)).toEqual([expect.objectContaining({ rule, excerpt: '张三' })]);
  });

  it('is found: a hidden name', async () => {
    const found = await one(data(row(1, ['甲'])), { names: '<definedName name="secret" hidden="1">"张三"</definedName>' });
    expect(found).toEqual([expect.objectContaining({ rule: 'hidden-name', excerpt: 'secret = "张三"' })]);
  });
});

describe('what is packed with a workbook', () => {
  const X = '<x xmlns="s"/>';
  it.each<[string, Record<string, string>, string]>([
    ['notes', { 'xl/comments1.xml': '<comments xmlns="s"><commentList><comment ref="A1"><text><t>此人要求保密</t></text></comment></commentList></comments>' }, 'comment'],
    ['threads of comments', { 'xl/threadedComments/threadedComment1.xml': '<ThreadedComments xmlns="s"><threadedComment ref="A1"><text>核对</text></threadedComment></ThreadedComments>' }, 'comment'],
    ['names of those who commented', { 'xl/persons/person.xml': '<personList xmlns="s"><person displayName="王芳"/></personList>' }, 'metadata-name'],
    ['source data of a pivot table', { 'xl/pivotCache/pivotCacheRecords1.xml': X }, 'pivot-cache'], ['links to another workbook', { 'xl/externalLinks/externalLink1.xml': X }, 'external-link'],
    ['a connection to a database', { 'xl/connections.xml': X }, 'data-connection'], ['changes of a shared workbook', { 'xl/revisions/revisionLog1.xml': X }, 'tracked-change'],
    ['the author', { 'docProps/core.xml': '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><cp:lastModifiedBy>王芳</cp:lastModifiedBy></cp:coreProperties>' }, 'metadata-name'],
    ['a cropped picture', { 'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><a:srcRect r="30000"/></xdr:wsDr>' }, 'cropped-image'],
    ['an embedded document', { 'xl/embeddings/a.xml': X }, 'embedded-file'],
  ])('is found: %s', async (_, parts, rule) => {
    expect(rules(await one(data(row(1, ['甲'])), { parts }))).toEqual([rule]);
  });
});

it('parts are known by what they are, whatever they are called', async () => {
  const links = [{ id: 'rIdC', type: 'comments', target: 'comments/any-name.xml' }, { id: 'rIdP', type: 'pivotCacheRecords', target: '/xl/b.xml' }, { id: 'rIdO', type: 'oleObject', target: 'c.xml' }];
  const parts = { 'xl/comments/any-name.xml': '<comments xmlns="s"><comment ref="A1"><t>保密</t></comment></comments>', 'xl/b.xml': '<x/>', 'xl/c.xml': '<x/>' };
  expect(rules(await one(data(row(1, ['甲'])), { links, parts }))).toEqual(['comment', 'embedded-file', 'pivot-cache']);
});

it('personal data is found in cells of every kind, in text boxes, and by sheet', async () => {
  const found = await leaks({
    strings: ['<t>34052419800101001X</t>'],
    sheets: [
      { name: '一', inner: data('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>13879512345</v></c></row>') },
      { name: '二', inner: data(row(1, ['1387951', '2345'])) },
    ],
  });
  expect(found.map(({ rule, where }) => [rule, where.sheet])).toEqual([['personal-id', '一'], ['personal-mobile', '一']]);
});

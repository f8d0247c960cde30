import { contentTypes, rels, type Link } from './word.js';
import { zip } from './zip.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SampleSheet {
  readonly name: string;
  /** What stands in `<worksheet>`. */
  readonly inner: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface SampleWorkbook {
  readonly sheets: readonly SampleSheet[];
  readonly strings?: readonly string[];
  readonly names?: string;
  readonly styles?: string;
  readonly links?: readonly Link[];
  readonly parts?: Readonly<Record<string, string | Buffer>>;
  readonly packageLinks?: readonly Link[];
  readonly types?: Readonly<Record<string, string>>;
  readonly extensions?: Readonly<Record<string, string>>;
}

/** A row of texts written into the cells themselves. */
export function row(number: number, values: readonly string[], attributes = '', style = ''): string {
  const cells = values.map((value, i) => `<c r="${String.fromCharCode(65 + i)}${number}" t="inlineStr"${style}><is><t>${value}</t></is></c>`);
  return `<row r="${number}"${attributes}>${cells.join('')}</row>`;
}

export const data = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`;

/** An XLSX with these sheets. */
export function xlsx(book: SampleWorkbook): Promise<Buffer> {
  const { sheets, strings, names = '', styles, links = [], parts = {}, packageLinks = [], types = {}, extensions = {} } = book;
  const listed = sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`);
  const own: Link[] = sheets.map((_, i) => ({ id: `rId${i + 1}`, type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` }));
  if (strings) own.push({ id: 'rIdS', type: 'sharedStrings', target: 'sharedStrings.xml' });
  if (styles) own.push({ id: 'rIdT', type: 'styles', target: 'styles.xml' });
  return zip({
    '[Content_Types].xml': contentTypes({ 'xl/workbook.xml': `${TYPE}.sheet.main+xml`, ...types }, extensions),
    '_rels/.rels': rels([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }, ...packageLinks]),
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN}><sheets>${listed.join('')}</sheets>${names && `<definedNames>${names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': rels([...own, ...links]),
    ...Object.fromEntries(sheets.map(({ inner }, i) => [`xl/worksheets/sheet${i + 1}.xml`, `${HEAD}<worksheet ${MAIN}>${inner}</worksheet>`])),
    ...(strings && { 'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings.map((each) => `<si>${each}</si>`).join('')}</sst>` }),
    ...(styles && { 'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}>${styles}</styleSheet>` }),
    ...parts,
  });
}

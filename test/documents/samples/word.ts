import { zip } from './zip.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A paragraph of plain text. */
export const p = (text: string, properties = ''): string => `<w:p><w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r></w:p>`;

/** A part of Word with one root. */
export const part = (root: string, inner: string): string => `${HEAD}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;

export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export function rels(links: readonly Link[]): string {
  const each = links.map(({ id, type, target, external }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>, defaults: Readonly<Record<string, string>> = {}): string {
  const all = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', ...defaults };
  const known = Object.entries(all).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const named = Object.entries(overrides).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${known.join('')}${named.join('')}</Types>`;
}

export interface WordDocument {
  readonly body: string;
  readonly links?: readonly Link[];
  readonly parts?: Readonly<Record<string, string | Buffer>>;
  readonly types?: Readonly<Record<string, string>>;
  readonly extensions?: Readonly<Record<string, string>>;
  readonly packageLinks?: readonly Link[];
}

/** A DOCX with this body. */
export function docx({ body, links = [], parts = {}, types = {}, extensions = {}, packageLinks = [] }: WordDocument): Promise<Buffer> {
  return zip({
    '[Content_Types].xml': contentTypes({ 'word/document.xml': MAIN, ...types }, extensions),
    '_rels/.rels': rels([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }, ...packageLinks]),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...(links.length > 0 && { 'word/_rels/document.xml.rels': rels(links) }),
    ...parts,
  });
}

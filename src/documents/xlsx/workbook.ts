import { officeDocument, relationshipsOf } from '../office/relationships.js';
import { Unreadable } from '../unreadable.js';
import { readXml } from '../xml/read-xml.js';
import type { Archive } from '../zip/archive.js';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

export interface DefinedName {
  readonly name: string;
  readonly hidden: boolean;
  readonly refersTo: string;
}

export interface Workbook {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Shared strings by index, without their readings (phonetic text). */
  readonly strings: readonly string[];
}

/** Errors: `Unreadable`. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const part = await officeDocument(archive, 'xl/workbook.xml');
  if (!archive.has(part)) throw new Unreadable('part-missing');
  const links = await relationshipsOf(archive, part);
  const targets = new Map(links.map(({ id, target }) => [id, target]));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let current: { name: string; hidden: boolean; text: string } | null = null;
  readXml(await archive.read(part), {
    open(element, attributes) {
      if (element === 'sheet') sheets.push(sheetOf(attributes, targets));
      if (element === 'definedName') current = { name: attributes.name ?? '', hidden: on(attributes.hidden), text: '' };
    },
    text(value) { if (current) current.text += value; },
    close(element) {
      if (element !== 'definedName' || !current) return;
      names.push({ name: current.name, hidden: current.hidden, refersTo: current.text });
      current = null;
    },
  });
  const strings = links.find(({ type }) => type === 'sharedStrings')?.target;
  return { part, sheets: sheets.filter((sheet) => archive.has(sheet.part)), names, strings: strings && archive.has(strings) ? sharedStrings(await archive.read(strings)) : [] };
}

/** An attribute that is true. */
export function on(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function sheetOf(attributes: Readonly<Record<string, string>>, targets: ReadonlyMap<string, string>): SheetEntry {
  const { name = '', state } = attributes;
  return { name, part: targets.get(attributes['r:id'] ?? attributes.id ?? '') ?? '', state: state === 'hidden' || state === 'veryHidden' ? state : 'visible' };
}

function sharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let reading = 0;
  readXml(bytes, {
    open(element) {
      if (element === 'si') current = '';
      if (element === 'rPh') reading += 1;
      if (element === 't') inText = reading === 0;
    },
    text(value) { if (inText) current += value; },
    close(element) {
      if (element === 'rPh') reading -= 1;
      if (element === 't') inText = false;
      if (element === 'si') strings.push(current);
    },
  });
  return strings;
}

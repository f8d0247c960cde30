import { parse } from 'csv-parse/sync';
import type { Bilingual } from '../errors/bilingual.js';
import { isPlainObject } from '../http/text-rules.js';
import type { ImportFormat } from './import-format.js';

/** A line of a file: its members, or why it cannot be read. */
export type ReadLine = { readonly line: number; readonly fields: Readonly<Record<string, unknown>> } | { readonly line: number; readonly fault: Bilingual };

/** The requests in a text, each with the number of its line; its last one, where cells of CSV hold several. Blank lines count and hold nothing. */
export function readLines(text: string, format: ImportFormat): ReadLine[] {
  return format === 'jsonl' ? jsonLines(text) : csvLines(text);
}

function jsonLines(text: string): ReadLine[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/).flatMap((content, i): ReadLine[] => {
    if (content.trim() === '') return [];
    const line = i + 1;
    try {
      const fields = JSON.parse(content) as unknown;
      return [isPlainObject(fields) ? { line, fields: fields as Record<string, unknown> } : { line, fault: { zh: '应为 JSON 对象', en: 'must be a JSON object' } }];
    } catch {
      return [{ line, fault: { zh: '不是有效的 JSON', en: 'is not valid JSON' } }];
    }
  });
}

interface CsvRecord { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }

/** Columns of a nested member are named with a dot, as `applicant.kind`; an empty cell is an absent member. */
function csvLines(text: string): ReadLine[] {
  const broken: ReadLine[] = [];
  const records = parse(text, {
    columns: true, bom: true, info: true, skip_empty_lines: true, skip_records_with_error: true,
    on_skip: (error) => { broken.push({ line: Number((error as { lines?: number } | undefined)?.lines ?? 0), fault: { zh: '不是有效的 CSV，请检查引号和列数', en: 'is not valid CSV; look at its quotes and columns' } }); },
  }) as unknown as CsvRecord[];
  const read = records.map(({ record, info }): ReadLine => ({ line: info.lines, fields: nested(record) }));
  return [...read, ...broken].sort((a, b) => a.line - b.line);
}

function nested(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [column, cell] of Object.entries(record)) {
    if (cell.trim() === '') continue;
    const [name, member] = column.trim().split('.', 2) as [string, string?];
    if (member === undefined) fields.set(name, truthOf(cell));
    else fields.set(name, new Map(fields.get(name) as Map<string, unknown> | undefined).set(member, cell));
  }
  return Object.fromEntries([...fields].map(([name, value]) => [name, value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value]));
}

/** A cell knows no booleans. */
function truthOf(cell: string): string | boolean {
  return cell === 'true' || cell === 'false' ? cell === 'true' : cell;
}

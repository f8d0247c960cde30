import { Injectable } from '@nestjs/common';
import { organFinder } from '../../identity/organs/organ-finder.js';
import { allOrgans } from '../../identity/organs/organ-reads.js';
import { Reads, UnitOfWork, type Queryable } from '../../platform/database/unit-of-work.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import type { ImportFormat } from '../../platform/import/import-format.js';
import { readLines, type ReadLine } from '../../platform/import/read-lines.js';
import { Time } from '../../platform/time/time.js';
import { CatalogueEditor } from '../editing/catalogue-editor.js';
import { lineItem, type ImportedItem } from './line-item.js';

export interface ImportOptions {
  /** Names where the items come from; with a line's id it tells whether the line was brought before. */
  readonly source?: string;
  /** Only says what would be imported. */
  readonly dryRun?: boolean;
  readonly by: string | null;
}

export interface ImportedLine {
  readonly line: number;
  readonly sourceId: string;
  /** Absent in a dry run. */
  readonly indexNumber?: string;
}

export interface RefusedItem {
  readonly line: number;
  readonly sourceId: string | null;
  readonly reasons: readonly FieldFault[];
}

/** What became of every line. */
export interface ImportReport {
  readonly accepted: readonly ImportedLine[];
  /** Brought before; left as they are. */
  readonly present: readonly ImportedLine[];
  readonly refused: readonly RefusedItem[];
  /** What should be looked at, line by line. */
  readonly warnings: readonly { readonly line: number; readonly message: Bilingual }[];
  /** False in a dry run, and when a refused line kept everything out. */
  readonly written: boolean;
}

/** Lines of one file: they are written in one transaction. */
export const MOST_LINES = 2_000;
/** What the key of an imported item begins with: only such an item may be withdrawn without a release. */
export const IMPORTED = 'import:';
interface Checked extends ImportedItem { readonly line: number }

/** Brings in what is public elsewhere, with the place where it is. Everything is checked first, then written in one transaction. */
@Injectable()
export class CatalogueImport {
  constructor(private readonly editor: CatalogueEditor, private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time) {}

  /** Nothing is half-imported: one refused line keeps all out. A line that was brought before is left as it is. */
  async run(text: string, format: ImportFormat, { source = 'elsewhere', dryRun = false, by }: ImportOptions): Promise<ImportReport> {
    if (!/^[\w.-]{1,39}$/.test(source)) throw ValidationFailedError.at('#/source', { zh: '来源名称应为 1 至 39 个字母、数字或 - _ .', en: 'A source is named with 1 to 39 letters, digits or - _ .' });
    const lines = readLines(text, format);
    if (lines.length > MOST_LINES) throw ValidationFailedError.at('#/text', { zh: `一次最多 ${MOST_LINES} 行，请分成几个文件`, en: `${MOST_LINES} lines at most; part the file` });
    const { good, refused } = await this.check(lines);
    const present = await this.presentIn(this.reads, source, good);
    const fresh = good.filter(({ sourceId }) => !present.has(sourceId));
    const outcome = dryRun || refused.length > 0 ? null : await this.write(fresh, source, by);
    return {
      accepted: outcome?.accepted ?? fresh.map(({ line, sourceId }) => ({ line, sourceId })),
      present: good.flatMap(({ line, sourceId }) => (present.has(sourceId) ? [{ line, sourceId, indexNumber: present.get(sourceId)! }] : [])),
      refused, warnings: outcome?.warnings ?? [], written: outcome !== null,
    };
  }

  private async check(lines: readonly ReadLine[]): Promise<{ good: Checked[]; refused: RefusedItem[] }> {
    const organOf = organFinder(await allOrgans(this.reads), {});
    const good: Checked[] = [];
    const refused: RefusedItem[] = [];
    const lineOfId = new Map<string, number>();
    for (const each of lines) {
      const checked = 'fault' in each ? [{ pointer: '#', message: each.fault }] : lineItem(each.fields, organOf, this.time.today());
      const twice = 'item' in checked ? lineOfId.get(checked.sourceId) : undefined;
      if (!('item' in checked)) refused.push({ line: each.line, sourceId: idIn(each), reasons: checked });
      else if (twice !== undefined) refused.push({ line: each.line, sourceId: checked.sourceId, reasons: [{ pointer: '#/id', message: { zh: `与第 ${twice} 行编号相同`, en: `is the id of line ${twice} already` } }] });
      else {
        good.push({ ...checked, line: each.line });
        lineOfId.set(checked.sourceId, each.line);
      }
    }
    return { good, refused };
  }

  private write(lines: readonly Checked[], source: string, by: string | null): Promise<Pick<ImportReport, 'accepted' | 'warnings'>> {
    return this.work.run(async (tx) => {
      const meanwhile = await this.presentIn(tx, source, lines);
      const accepted: ImportedLine[] = [];
      const warnings: { line: number; message: Bilingual }[] = [];
      for (const { line, sourceId, item, publishedOn } of lines.filter((each) => !meanwhile.has(each.sourceId))) {
        const published = await this.editor.publish(tx, { ...item, sourceKey: keyOf(source, sourceId) }, { by, on: publishedOn });
        accepted.push({ line, sourceId, indexNumber: published.item.indexNumber });
        warnings.push(...published.warnings.map((message) => ({ line, message })));
      }
      return { accepted, warnings };
    });
  }

  /** Source ids that were brought before, with the numbers they have. */
  private async presentIn(db: Queryable, source: string, lines: readonly Checked[]): Promise<ReadonlyMap<string, string>> {
    const present = new Map<string, string>();
    for (let i = 0; i < lines.length; i += 500) {
      const keys = lines.slice(i, i + 500).map(({ sourceId }) => keyOf(source, sourceId));
      const rows = await db.query<{ source_key: string; index_number: string }>(`SELECT source_key, index_number FROM catalogue_items WHERE source_key IN (${keys.map(() => '?').join(', ')})`, keys);
      for (const { source_key, index_number } of rows) present.set(source_key.slice(keyOf(source, '').length), index_number);
    }
    return present;
  }
}

const keyOf = (source: string, id: string): string => `${IMPORTED}${source}:${id}`;

function idIn(line: ReadLine): string | null {
  const id = 'fields' in line ? line.fields['id'] : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 60) : null;
}

import { Injectable } from '@nestjs/common';
import { Engine } from '../../engine/engine.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads, UnitOfWork, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { refuseWrongPaper } from '../applicants/applicant-checks.js';
import { ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import { Intake } from '../intake/intake.js';
import { ReceiptPreview } from '../intake/receipt-preview.js';
import { marks } from '../list/conditions.js';
import type { ImportFormat } from '../../platform/import/import-format.js';
import type { AcceptedLine, ImportReport, RefusedLine } from './import-report.js';
import { requestOf, type ImportedRequest } from './line-intake.js';
import { organFinder } from '../../identity/organs/organ-finder.js';
import { readLines, type ReadLine } from '../../platform/import/read-lines.js';

export interface ImportOptions {
  /** Names the system of origin; with a line's id it tells whether the line was imported before. */
  readonly source?: string;
  /** Name of an authority as written → id or code of an organ. */
  readonly organs?: Readonly<Record<string, string>>;
  /** Only says what would be imported. */
  readonly dryRun?: boolean;
  /** Imports the good lines although others are refused. */
  readonly skipBad?: boolean;
  readonly actor: { readonly personId: string | null };
}

interface Checked extends ImportedRequest { readonly line: number }

/** Imports requests from a file of another system: everything is checked first, then written in one transaction. */
@Injectable()
export class RequestImport {
  constructor(
    private readonly engine: Engine,
    private readonly intake: Intake,
    private readonly receipts: ReceiptPreview,
    private readonly directory: Directory,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Nothing is half-imported: one refused line keeps all out, unless `skipBad`. A line imported before is left as it is. */
  async run(text: string, format: ImportFormat, options: ImportOptions): Promise<ImportReport> {
    const source = sourceOf(options);
    const organOf = organFinder(await this.directory.organs(), options.organs ?? {});
    const refused: RefusedLine[] = [];
    const good: Checked[] = [];
    const lineOfId = new Map<string, number>();
    for (const line of readLines(text, format)) {
      const checked = await this.check(line, organOf, lineOfId);
      if ('reasons' in checked) refused.push(checked);
      else {
        good.push(checked);
        lineOfId.set(checked.sourceId, checked.line);
      }
    }
    const present = await this.presentIn(this.reads, source, good);
    const fresh = good.filter((each) => !present.has(each.sourceId));
    const write = options.dryRun !== true && (refused.length === 0 || options.skipBad === true);
    const written = write ? await this.write(fresh, source, options.actor) : null;
    return {
      accepted: written ?? fresh.map(named), present: good.filter((each) => present.has(each.sourceId)).map(named), refused, written: written !== null,
    };
  }

  private async check(line: ReadLine, organOf: (authority: string) => string | undefined, lineOfId: ReadonlyMap<string, number>): Promise<Checked | RefusedLine> {
    if ('fault' in line) return { line: line.line, sourceId: null, reasons: [{ pointer: '#', message: line.fault }] };
    const request = requestOf(line.fields, organOf);
    const { id } = line.fields;
    const sourceId = (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id).slice(0, 80) : null;
    const reasons = 'input' in request ? await this.reasonsAgainst(request, lineOfId) : request;
    return reasons.length > 0 ? { line: line.line, sourceId, reasons } : { ...(request as ImportedRequest), line: line.line };
  }

  /** What only the product knows: the paper, the days by the law and the calendar, and ids that stand twice. */
  private async reasonsAgainst({ sourceId, input }: ImportedRequest, lineOfId: ReadonlyMap<string, number>): Promise<readonly FieldFault[]> {
    const twice = lineOfId.get(sourceId);
    if (twice !== undefined) return [{ pointer: '#/id', message: { zh: `与第 ${twice} 行编号相同`, en: `is the id of line ${twice} already` } }];
    try {
      refuseWrongPaper(input.applicant);
    } catch (error) {
      if (error instanceof ValidationFailedError) return error.errors;
      throw error;
    }
    const { refusals } = await this.receipts.of(input);
    return refusals.map(({ message }) => ({ pointer: '#/submittedOn', message }));
  }

  private async presentIn(db: Queryable, source: string, lines: readonly Checked[]): Promise<ReadonlySet<string>> {
    const present = new Set<string>();
    for (let i = 0; i < lines.length; i += 500) {
      const ids = lines.slice(i, i + 500).map((each) => keyOf(source, each.sourceId));
      const rows = await db.query<{ source_id: string }>(`SELECT source_id FROM requests WHERE source_id IN (${marks(ids.length)})`, ids);
      for (const row of rows) present.add(row.source_id.slice(source.length + 1));
    }
    return present;
  }

  /** Wake-ups are left to the sweep, which finds every deadline of what was imported. */
  private write(lines: readonly Checked[], source: string, actor: ImportOptions['actor']): Promise<AcceptedLine[]> {
    return this.work.run(async (tx: Tx) => {
      const meanwhile = await this.presentIn(tx, source, lines);
      const done: AcceptedLine[] = [];
      for (const { line, sourceId, input } of lines.filter((each) => !meanwhile.has(each.sourceId))) {
        const { answer } = await this.engine.openWithin(tx, this.intake.opening({ ...input, sourceId: keyOf(source, sourceId) }, actor));
        done.push({ line, sourceId, caseId: answer.caseId });
      }
      return done;
    });
  }
}

const named = ({ line, sourceId }: Checked): AcceptedLine => ({ line, sourceId });

const keyOf = (source: string, id: string): string => `${source}:${id}`;

function sourceOf({ source = 'import' }: ImportOptions): string {
  if (!/^[\w.-]{1,39}$/.test(source)) throw ValidationFailedError.at('#/source', { zh: '来源名称应为 1 至 39 个字母、数字或 - _ .', en: 'A source is named with 1 to 39 letters, digits or - _ .' });
  return source;
}

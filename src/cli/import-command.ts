import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { NotFoundError, ValidationFailedError } from '../platform/errors/general-errors.js';
import { importFormatOf } from '../platform/import/import-format.js';
import type { ImportReport } from '../requests/import/import-report.js';
import { RequestImport } from '../requests/import/request-import.js';
import { withOffice } from './office-context.js';

interface Options {
  readonly source?: string;
  readonly organs?: string;
  readonly dryRun?: boolean;
  readonly skipBad?: boolean;
}

/** `yishen import`: requests of another system, from JSON Lines or CSV. Nothing is half-imported. */
export function addImportCommand(program: Command): void {
  program.command('import <file>').description('导入申请（JSON Lines 或 CSV）· import requests; nothing is half-imported')
    .option('--source <name>', 'name of the system of origin: a line that was imported before is left as it is')
    .option('--organs <file>', 'JSON: name of an authority as written → code of an organ')
    .option('--dry-run', 'only say what would be imported').option('--skip-bad', 'import the good lines although others are refused')
    .action(async (file: string, { organs, ...options }: Options) => {
      const report = await withOffice(async (office) => office.get(RequestImport).run(await textOf(file), importFormatOf(file), {
        ...options, ...(organs === undefined ? {} : { organs: mappingIn(await textOf(organs)) }), actor: { personId: null },
      }));
      tell(report, options.dryRun ?? false);
      if (report.refused.length > 0) process.exitCode = 1;
    });
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new NotFoundError({ zh: '文件', en: 'file' }, file);
  });
}

function mappingIn(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    throw ValidationFailedError.at('#/organs', { zh: '机关对照表不是有效的 JSON', en: 'The mapping of organs is not valid JSON' });
  }
}

/** The refused lines as JSON Lines on standard output, the sums in words on standard error. */
function tell(report: ImportReport, dryRun: boolean): void {
  for (const each of report.refused) process.stdout.write(`${JSON.stringify(each)}\n`);
  const outcome = report.written ? '已导入 imported' : dryRun ? '试运行，未写入 dry run, nothing written' : '存在问题行，全部未导入 some lines are refused, so nothing was imported';
  process.stderr.write(`${outcome}；可导入 accepted ${report.accepted.length}，已存在 present ${report.present.length}，退回 refused ${report.refused.length}\n`);
}

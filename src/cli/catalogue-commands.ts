import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { CatalogueImport, type ImportReport } from '../catalogue/import/catalogue-import.js';
import { SearchRebuild } from '../catalogue/search/search-rebuild.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import { importFormatOf } from '../platform/import/import-format.js';
import { withOffice } from './office-context.js';

/** `yishen catalogue …`: what is public elsewhere comes in; the search index is made anew. */
export function addCatalogueCommands(program: Command): void {
  const catalogue = program.command('catalogue').description('公开目录 · the public catalogue');
  catalogue.command('import <file>').description('导入已在别处公开的信息（JSON Lines 或 CSV）· import what is public elsewhere; nothing is half-imported')
    .option('--source <name>', 'name of where it comes from: a line that was imported before is left as it is').option('--dry-run', 'only say what would be imported')
    .action(async (file: string, options: { source?: string; dryRun?: boolean }) => {
      const report = await withOffice(async (office) => office.get(CatalogueImport).run(await textOf(file), importFormatOf(file), { ...options, by: null }));
      tell(report, options.dryRun ?? false);
      if (report.refused.length > 0) process.exitCode = 1;
    });
  catalogue.command('reindex').description('重建检索索引 · make the search index anew where the program reads texts otherwise').option('--all', 'also what is up to date')
    .action(async ({ all = false }: { all?: boolean }) => {
      const { indexed, removed } = await withOffice((office) => office.get(SearchRebuild).run({ all }));
      process.stdout.write(`已重建 indexed ${indexed}，已清除 removed ${removed}\n`);
    });
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new NotFoundError({ zh: '文件', en: 'file' }, file);
  });
}

/** The refused lines as JSON Lines on standard output, the sums in words on standard error. */
function tell(report: ImportReport, dryRun: boolean): void {
  for (const each of report.refused) process.stdout.write(`${JSON.stringify(each)}\n`);
  for (const { line, message } of report.warnings) process.stderr.write(`第 ${line} 行 line ${line}: ${message.zh}\n`);
  const outcome = report.written ? '已导入 imported' : dryRun ? '试运行，未写入 dry run, nothing written' : '存在问题行，全部未导入 some lines are refused, so nothing was imported';
  process.stderr.write(`${outcome}；可导入 accepted ${report.accepted.length}，已存在 present ${report.present.length}，退回 refused ${report.refused.length}\n`);
}

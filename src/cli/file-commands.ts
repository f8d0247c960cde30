import type { Command } from 'commander';
import { OrphanedFiles } from '../platform/storage/orphans.js';
import { StoredFiles } from '../platform/storage/stored-files.js';
import { withOffice } from './office-context.js';

/** `yishen files`: upkeep of the storage. */
export function addFileCommands(program: Command): void {
  const files = program.command('files').description('文件存储 · the storage of files');
  files.command('orphans').description('列出或者清除无主文件 · content that nobody needs, older than a day')
    .option('--remove', '清除 · remove it')
    .action(async ({ remove = false }: { remove?: boolean }) => {
      const found = await withOffice((office) => (remove ? office.get(OrphanedFiles).remove() : office.get(OrphanedFiles).list()));
      process.stdout.write(`${JSON.stringify({ ...found, removed: remove })}\n`);
    });
  files.command('verify').description('校验文件 · read every file and compare its hash; names each that is missing or damaged').action(async () => {
    const bad = await withOffice(async (office) => {
      let count = 0;
      for await (const finding of office.get(StoredFiles).verify()) {
        if (!finding.intact) count += 1;
        process.stdout.write(`${JSON.stringify(finding)}\n`);
      }
      return count;
    });
    if (bad > 0) process.exitCode = 1;
  });
}

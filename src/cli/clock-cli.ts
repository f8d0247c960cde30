import type { Command } from 'commander';
import { runClock } from './clock-command.js';

/** `yishen clock`: a deadline calculator that anyone can check us with. Needs no database and no configuration. */
export function addClockCommand(program: Command): void {
  program.command('clock')
    .description('期限计算器 · work out due dates; JSON Lines in, JSON Lines out')
    .option('--explain', 'add the day-by-day list')
    .action(async ({ explain }: { explain?: boolean }) => {
      await runClock(process.stdin, process.stdout, { explain: explain ?? false });
    });
}

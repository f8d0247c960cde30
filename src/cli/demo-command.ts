import type { Command } from 'commander';
import type { DemoCommand } from '../demo/running/run-demo.js';

/** `yishen demo`: the demo office of 丰城市. */
export function addDemoCommand(program: Command): void {
  program.command('demo').description('载入演示办件并启动 · load the demo office and serve it')
    .option('--today <date>', 'the day it plays on, YYYY-MM-DD (default: today)')
    .option('--seed <text>', 'another seed makes other people and other turns')
    .option('--port <port>', 'port to listen on')
    .option('--reset', 'clear the demo’s own database file first')
    .option('--no-serve', 'load only')
    .action(async (options: DemoCommand) => {
      const { runDemo } = await import('../demo/running/run-demo.js');
      await runDemo(options);
    });
}

import { Command } from 'commander';
import { ConfigError } from '../platform/config/config-error.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { addClockCommand } from './clock-cli.js';
import { addDossierCommands } from './dossier-commands.js';

// A reader that goes away (`| head`) ends the run quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = new Command('yishen').description('依申请公开办理系统 · case management for requests for government information').showHelpAfterError();
addClockCommand(program);
addDossierCommands(program);
// The calculator and the verification need none of the application: they answer at once.
if (!['clock', 'dossier'].includes(process.argv[2] ?? '')) (await import('./office-commands.js')).addOfficeCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${told(error)}\n`);
  process.exitCode = 1;
}

/** What the user can act on is told in a line; anything else is a mistake of ours and shows where. */
function told(error: unknown): string {
  if (error instanceof DomainError) {
    const faults = error.members['errors'];
    return [error.detail.zh, error.detail.en, ...(Array.isArray(faults) ? [JSON.stringify(faults, null, 2)] : [])].join('\n');
  }
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

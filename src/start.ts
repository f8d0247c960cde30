import { ConfigError } from './platform/config/config-error.js';
import { type Config, loadConfig } from './platform/config/config.js';
import { SchemaMismatchError } from './platform/database/migrate.js';

/** Runs an entry point with the configuration; what keeps it from running is told in a line where the operator can mend it, and it ends with 1. */
export async function start(run: (config: Config) => Promise<void>): Promise<void> {
  try {
    await run(loadConfig(process.env));
  } catch (error) {
    process.stderr.write(`${told(error)}\n`);
    // Half-built connections must not keep a failed process alive.
    process.exit(1);
  }
}

function told(error: unknown): string {
  if (error instanceof ConfigError || error instanceof SchemaMismatchError) return error.message;
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') return `端口已被占用，请换用其他端口（PORT）。 ${address}:${port} is in use; choose another PORT.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

import { ConfigError } from './platform/config/config-error.js';
import { type Config, loadConfig } from './platform/config/config.js';

/** Runs an entry point with the configuration; what is wrong with it is told in a line, and the process ends with 1. */
export async function start(run: (config: Config) => Promise<void>): Promise<void> {
  try {
    await run(loadConfig(process.env));
  } catch (error) {
    process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error)?.stack ?? error)}\n`);
    // Half-built connections must not keep a failed process alive.
    process.exit(1);
  }
}

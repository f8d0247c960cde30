import { join } from 'node:path';
import { ConfigError } from '../../platform/config/config-error.js';
import { type Config, loadConfig } from '../../platform/config/config.js';

type Env = Readonly<Record<string, string | undefined>>;

/** The demonstration's own database, which it may throw away. */
export const OWN_FILE = 'demo.db';

/**
 * The configuration of a demonstration: without a word from the environment the mode is `demo` and the database its own file.
 * Errors: `ConfigError`, also when the environment says that this is anything but a demonstration.
 */
export function demoConfig(env: Env, port?: string): Config {
  const mode = env['YISHEN_MODE']?.trim() || 'demo';
  if (mode !== 'demo') throw new ConfigError([{ name: 'YISHEN_MODE', problem: `the demo office is for demonstrations only; unset it or set it to demo, not '${mode}'` }]);
  const dataDir = env['YISHEN_DATA_DIR']?.trim() || 'data';
  const given = env['DATABASE_URL']?.trim() || env['DATABASE_URL_FILE']?.trim();
  const config = loadConfig({
    YISHEN_LOG_LEVEL: 'warn', ...env, YISHEN_MODE: mode, ...(given ? {} : { DATABASE_URL: `sqlite:${join(dataDir, OWN_FILE)}` }), ...(port === undefined ? {} : { PORT: port }),
  });
  if (!config.simulatedTime) throw new ConfigError([{ name: 'YISHEN_SIMULATED_TIME', problem: 'the demo office lives at simulated time; unset it' }]);
  return config;
}

/** Whether the database is the demonstration's own file. */
export function isOwnDatabase({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): boolean {
  return databaseUrl === `sqlite:${join(dataDir, OWN_FILE)}`;
}

import { join } from 'node:path';
import type { Config, LogLevel, Mode, ProcessRole } from './config.js';
import { Environment } from './environment.js';
import { readFilesConfig } from './files-config.js';
import { readMailConfig } from './mail-config.js';
import { readPublicSite } from './public-site.js';
import { readSecrets } from './secrets.js';

const modes: readonly Mode[] = ['production', 'development', 'demo', 'test'];
const roles: readonly ProcessRole[] = ['all', 'web', 'worker'];
const logLevels: readonly LogLevel[] = ['error', 'warn', 'log', 'debug'];

/** Reads and checks the environment. Throws `ConfigError`, which names everything that is wrong. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const environment = new Environment(env);
  const mode = environment.choice('YISHEN_MODE', modes, 'production');
  const dataDir = environment.text('YISHEN_DATA_DIR') ?? 'data';
  const production = mode === 'production';
  const config: Config = {
    mode,
    dataDir,
    role: environment.choice('YISHEN_ROLE', roles, 'all'),
    host: environment.text('HOST') ?? '127.0.0.1',
    port: environment.read('PORT', 3000, port),
    databaseUrl: environment.read('DATABASE_URL', `sqlite:${join(dataDir, 'yishen.db')}`, urlOf(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/)),
    queueUrl: environment.read('QUEUE_URL', 'embedded', urlOf(/^(embedded|rediss?:\/\/.+|postgres(ql)?:\/\/.+)$/)),
    migrate: environment.flag('YISHEN_MIGRATE', !production),
    secrets: readSecrets(environment, mode, dataDir),
    files: readFilesConfig(environment, dataDir),
    mail: readMailConfig(environment),
    publicSite: readPublicSite(environment),
    trustProxy: environment.flag('YISHEN_TRUST_PROXY', false),
    cookieSecure: environment.flag('YISHEN_COOKIE_SECURE', production),
    ...simulation(environment, mode),
    logLevel: environment.choice('YISHEN_LOG_LEVEL', logLevels, 'log'),
  };
  environment.finish();
  return config;
}

function port(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

function urlOf(pattern: RegExp): (text: string) => string | undefined {
  return (text) => (pattern.test(text) ? text : undefined);
}

function simulation(environment: Environment, mode: Mode): Pick<Config, 'simulatedTime' | 'simulatedStart'> {
  const allowed = mode === 'demo' || mode === 'test';
  const asked = environment.read<boolean | number>('YISHEN_SIMULATED_TIME', allowed, (text) => {
    if (text === 'true' || text === 'false') return text === 'true';
    const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
    return isInstant && !Number.isNaN(Date.parse(text)) ? Date.parse(text) : undefined;
  });
  if (asked !== false && !allowed) environment.fault('YISHEN_SIMULATED_TIME', `time cannot be moved in ${mode}`);
  return typeof asked === 'number' ? { simulatedTime: true, simulatedStart: asked } : { simulatedTime: asked };
}

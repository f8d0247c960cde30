import { randomBytes } from 'node:crypto';
import type { Config } from '../../src/platform/config/config.js';

/** A configuration for a test, with keys of its own; `change` replaces what matters to it. */
export function testConfig(change: Partial<Config> & Pick<Config, 'databaseUrl'>): Config {
  return {
    mode: 'test',
    role: 'all',
    host: '127.0.0.1',
    port: 0,
    queueUrl: 'embedded',
    dataDir: 'data',
    migrate: true,
    secrets: { fieldKey: randomBytes(32), lookupKey: randomBytes(32), sessionKey: randomBytes(32) },
    trustProxy: false,
    cookieSecure: false,
    simulatedTime: true,
    logLevel: 'error',
    ...change,
  };
}

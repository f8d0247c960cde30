import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { FilesConfig } from './files-config.js';
import type { MailConfig } from './mail-config.js';
import type { PublicSite } from './public-site.js';

export type Mode = 'production' | 'development' | 'demo' | 'test';
export type ProcessRole = 'all' | 'web' | 'worker';
export type LogLevel = 'error' | 'warn' | 'log' | 'debug';

/** Keys of 32 bytes or more. Never printed. */
export interface Secrets {
  /** Encrypts personal data at rest. */
  readonly fieldKey: Buffer;
  /** Keys that `fieldKey` has replaced; they only decrypt. */
  readonly formerFieldKeys?: readonly Buffer[];
  /** Hashes personal data for searching. */
  readonly lookupKey: Buffer;
  /** Signs cookies. */
  readonly sessionKey: Buffer;
}

/** Everything the environment decides, read and checked once. */
export interface Config {
  readonly mode: Mode;
  readonly role: ProcessRole;
  readonly host: string;
  readonly port: number;
  /** `sqlite:<file>` or `postgres://…`. */
  readonly databaseUrl: string;
  /** False: the database is filled in one go and thrown away otherwise, so that no write of its own is flushed to the disk. Never from the environment. */
  readonly flushes?: false;
  /** `embedded`, `redis://…` or `postgres://…`. */
  readonly queueUrl: string;
  readonly dataDir: string;
  /** Runs pending migrations at start-up. */
  readonly migrate: boolean;
  readonly secrets: Secrets;
  /** Where files are kept and how large they may be; see `filesOf` for what holds when absent. */
  readonly files?: FilesConfig;
  /** Absent where the office sends no mail. */
  readonly mail?: MailConfig;
  /** The pages that anybody may read; see `publicSiteOf` for what holds when absent. */
  readonly publicSite?: PublicSite;
  /** Believes `X-Forwarded-*` of a proxy in front. */
  readonly trustProxy: boolean;
  readonly cookieSecure: boolean;
  /** Time can be moved by hand. Only in a demonstration or a test. */
  readonly simulatedTime: boolean;
  /** Where simulated time begins; the machine's present when absent. */
  readonly simulatedStart?: Instant;
  readonly logLevel: LogLevel;
}

/** Injection token of `Config`. */
export const CONFIG = Symbol('Config');

export { loadConfig } from './load-config.js';

import { randomBytes } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchDirectory } from '../../../test/support/database.js';
import { ConfigError } from './config-error.js';
import { loadConfig } from './load-config.js';
import { variables, variablesTable, type Variable } from './variables.js';

const key = () => randomBytes(32).toString('base64');
const secrets = () => ({ YISHEN_FIELD_KEY: key(), YISHEN_LOOKUP_KEY: key(), YISHEN_SESSION_KEY: key() });

/** What `loadConfig` says is wrong with an environment. */
function faults(env: Record<string, string>): string {
  try {
    loadConfig(env);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
}

describe('the configuration', () => {
  const directory = scratchDirectory();
  afterAll(() => directory.remove());

  it('is production unless something else is said', () => {
    expect(loadConfig(secrets())).toMatchObject({
      mode: 'production', role: 'all', port: 3000, databaseUrl: 'sqlite:data/yishen.db', queueUrl: 'embedded',
      migrate: false, cookieSecure: true, trustProxy: false, simulatedTime: false, logLevel: 'log', dataDir: 'data',
    });
  });

  it('of production needs every key, each another', () => {
    const missing = faults({});
    for (const name of ['YISHEN_FIELD_KEY', 'YISHEN_LOOKUP_KEY', 'YISHEN_SESSION_KEY']) expect(missing).toContain(`${name}: is required in production`);
    const same = key();
    expect(faults({ ...secrets(), YISHEN_LOOKUP_KEY: same, YISHEN_SESSION_KEY: same })).toContain('YISHEN_SESSION_KEY: must differ from YISHEN_LOOKUP_KEY');
  });

  it.each([
    ['all bytes the same', Buffer.alloc(32, 7).toString('base64')],
    ['counting up', Buffer.from(Array.from({ length: 32 }, (_, n) => n)).toString('base64')],
    ['a sentence', Buffer.from('change me, change me, change me!').toString('base64')],
    ['too short', randomBytes(16).toString('base64')],
    ['too long', randomBytes(33).toString('base64')],
    ['not base64', 'p@ssword'.repeat(6)],
  ])('refuses a field key that is %s, without repeating it', (_what, weak) => {
    const problem = faults({ ...secrets(), YISHEN_FIELD_KEY: weak });
    expect(problem).toContain('YISHEN_FIELD_KEY');
    expect(problem).not.toContain(weak);
  });

  it('names everything that is wrong at once and repeats no address that may hold a password', () => {
    const problem = faults({ ...secrets(), YISHEN_MODE: 'prod', PORT: '99999', DATABASE_URL: 'mysql://root:hunter2@db', QUEUE_URL: 'hunter2', YISHEN_TRUST_PROXY: 'yes' });
    for (const name of ['YISHEN_MODE', 'PORT', 'DATABASE_URL', 'QUEUE_URL', 'YISHEN_TRUST_PROXY']) expect(problem).toContain(`${name}: expected`);
    expect(problem).toContain("not '99999'");
    expect(problem).not.toContain('hunter2');
  });

  it('takes secrets from files', () => {
    const file = join(directory.path, 'key');
    const fieldKey = key();
    writeFileSync(file, `${fieldKey}\n`);
    const { YISHEN_FIELD_KEY: _left, ...others } = secrets();
    expect(loadConfig({ ...others, YISHEN_FIELD_KEY_FILE: file }).secrets.fieldKey.toString('base64')).toBe(fieldKey);
    expect(faults({ ...secrets(), YISHEN_FIELD_KEY_FILE: file })).toContain('not both');
    expect(faults({ ...others, YISHEN_FIELD_KEY_FILE: `${file}.missing` })).toContain('YISHEN_FIELD_KEY_FILE: the file cannot be read');
  });

  it('of development makes keys up once and keeps them for their owner only', () => {
    const env = { YISHEN_MODE: 'development', YISHEN_DATA_DIR: join(directory.path, 'new') };
    expect(loadConfig(env).secrets).toEqual(loadConfig(env).secrets);
    expect(statSync(join(directory.path, 'new', 'development-keys.json')).mode & 0o777).toBe(0o600);
    expect(loadConfig(env)).toMatchObject({ migrate: true, cookieSecure: false, simulatedTime: false });
  });

  it('of a demonstration forgets its keys and may move time', () => {
    const demo = loadConfig({ YISHEN_MODE: 'demo' });
    expect(demo.secrets.fieldKey).not.toEqual(loadConfig({ YISHEN_MODE: 'demo' }).secrets.fieldKey);
    expect(demo.simulatedTime).toBe(true);
    const started = loadConfig({ YISHEN_MODE: 'test', YISHEN_SIMULATED_TIME: '2026-01-05T09:00:00+08:00' });
    expect(started.simulatedStart).toBe(Date.UTC(2026, 0, 5, 1));
  });

  it.each(['production', 'development'])('never lets %s move time', (mode) => {
    expect(faults({ ...secrets(), YISHEN_MODE: mode, YISHEN_SIMULATED_TIME: 'true', YISHEN_DATA_DIR: directory.path })).toContain('YISHEN_SIMULATED_TIME');
  });

  it('keeps files in its own directory unless another place is named', () => {
    const MB = 1024 * 1024;
    expect(loadConfig(secrets()).files).toEqual({ location: { kind: 'directory', directory: 'data/files' }, fileLimit: 50 * MB, caseLimit: 200 * MB });
    const files = loadConfig({ ...secrets(), YISHEN_FILES_URL: 'file:///srv/files', YISHEN_FILE_LIMIT_MB: '5', YISHEN_CASE_FILES_LIMIT_MB: '9', YISHEN_CLAMD: 'clamd:3310' }).files;
    expect(files).toEqual({ location: { kind: 'directory', directory: '/srv/files' }, fileLimit: 5 * MB, caseLimit: 9 * MB, scanner: { host: 'clamd', port: 3310 } });
    expect(loadConfig({ ...secrets(), YISHEN_CLAMD: '/run/clamd.sock' }).files?.scanner).toEqual({ socket: '/run/clamd.sock' });
  });

  it('keeps files in an object storage only with its keys', () => {
    const url = 's3://bucket/some/where?endpoint=https://s3.example.cn&region=cn-north-1';
    const keys = { YISHEN_S3_ACCESS_KEY: 'AKIA', YISHEN_S3_SECRET_KEY: 'hunter2' };
    expect(loadConfig({ ...secrets(), ...keys, YISHEN_FILES_URL: url }).files?.location).toEqual({
      kind: 's3', bucket: 'bucket', prefix: 'some/where/', endpoint: 'https://s3.example.cn', region: 'cn-north-1', pathStyle: true, accessKey: 'AKIA', secretKey: 'hunter2',
    });
    expect(loadConfig({ ...secrets(), ...keys, YISHEN_FILES_URL: 's3://bucket' }).files?.location).toMatchObject({ prefix: '', pathStyle: false });
    expect(faults({ ...secrets(), YISHEN_FILES_URL: url })).toMatch(/YISHEN_S3_ACCESS_KEY: is required[^]*YISHEN_S3_SECRET_KEY: is required/);
    for (const wrong of ['ftp://x', 's3://', 's3://B/..%2f', 's3://bucket?endpoint=https://user:hunter2@host', 'file:']) {
      expect(faults({ ...secrets(), ...keys, YISHEN_FILES_URL: wrong })).toContain('YISHEN_FILES_URL: expected file:');
    }
    for (const wrong of ['clamd', 'clamd:0', ':3310', 'clamd:99999']) expect(faults({ ...secrets(), YISHEN_CLAMD: wrong })).toContain('YISHEN_CLAMD: expected');
    for (const wrong of ['0', '-1', '1.5', '99999']) expect(faults({ ...secrets(), YISHEN_FILE_LIMIT_MB: wrong })).toContain('YISHEN_FILE_LIMIT_MB: expected');
  });

  it('is described variable by variable', () => {
    for (const { name } of variables as readonly Variable[]) expect(variablesTable()).toContain(`| \`${name}\` |`);
  });
});

import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { variables } from '../../src/platform/config/variables.js';
import { HEARTBEAT_FILE } from '../../src/platform/queue/heartbeat.js';
import { queueKindOf } from '../../src/platform/queue/transport.js';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[] };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file?: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }) as Compose;
const services = Object.entries(compose.services);
const { app, worker, postgres, redis } = compose.services as Record<string, Service>;

describe('docker-compose.yml', () => {
  it('has web, worker, PostgreSQL and Redis', () => {
    expect(Object.keys(compose.services)).toEqual(['app', 'worker', 'postgres', 'redis']);
    expect([app?.environment?.YISHEN_ROLE, worker?.environment?.YISHEN_ROLE]).toEqual(['web', 'worker']);
  });

  it.each(services)('%s has a health check', (_, { healthcheck }) => {
    expect(healthcheck?.test?.length).toBeGreaterThan(1);
  });

  it('app and worker are the same program in the same environment', () => {
    const withoutRole = ({ environment }: Service): unknown => ({ ...environment, YISHEN_ROLE: undefined });
    expect([worker?.image, worker?.build]).toEqual([app?.image, app?.build]);
    expect(withoutRole(worker!)).toEqual(withoutRole(app!));
    expect(worker?.secrets).toEqual(app?.secrets);
  });

  it('sets only variables that the program knows', () => {
    const known = variables.flatMap((one) => ('secret' in one ? [one.name, `${one.name}_FILE`] : [one.name]));
    expect(known).toEqual(expect.arrayContaining(Object.keys(app!.environment!)));
    expect(queueKindOf(app!.environment!.QUEUE_URL!)).toBe('redis');
  });

  it('holds no secret: they come from files that compose is told of', () => {
    expect(text).not.toMatch(/:\/\/[^\s/]*:[^\s/]*@/);
    for (const [, { environment = {} }] of services) {
      const named = Object.keys(environment).filter((name) => /PASS|KEY|SECRET|TOKEN|DATABASE_URL/.test(name));
      expect(named.filter((name) => !name.endsWith('_FILE'))).toEqual([]);
    }
    for (const [, { secrets = [] }] of services) expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining([...secrets]));
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\$\{YISHEN_SECRETS:-\.\/secrets\}\//);
  });

  it('loses nothing at a restart', () => {
    expect(redis?.command?.join(' ')).toContain('--appendonly yes');
    expect(redis?.command?.join(' ')).toContain('--maxmemory-policy noeviction');
    for (const one of [app, worker, postgres, redis]) {
      const named = one?.volumes?.map((volume) => volume.split(':')[0]);
      expect(named?.length).toBeGreaterThan(0);
      expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(named ?? []));
    }
  });

  it('looks at the file that a worker touches', () => {
    expect(HEARTBEAT_FILE).toMatch(/\/yishen-worker\.alive$/);
    expect(worker?.healthcheck?.test?.join(' ')).toContain('/tmp/yishen-worker.alive');
  });
});

describe('Dockerfile', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const stages = dockerfile.split(/^FROM /m).slice(1);

  it('builds in one stage and runs in another, both on the same base', () => {
    expect(stages.map((stage) => stage.split(/\s/)[0])).toEqual(['node:20-bookworm-slim', 'node:20-bookworm-slim']);
    expect(stages[0]).toContain('npm ci');
    expect(stages[1]).toContain('--from=build');
  });

  it('does not run as root and says whether it is ready', () => {
    expect(stages[1]).toMatch(/^USER node$/m);
    expect(stages[1]).toMatch(/^HEALTHCHECK /m);
    expect(stages[1]).toContain('/api/health/ready');
  });

  it('sends no data, no secret and no test to the builder', () => {
    const lines = readFileSync('.dockerignore', 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
    expect(lines[0]).toBe('*');
    expect(lines.filter((line) => line.startsWith('!'))).toEqual(
      ['!package.json', '!package-lock.json', '!tsconfig.json', '!tsconfig.build.json', '!bin', '!src', '!workflows', '!web'],
    );
  });
});

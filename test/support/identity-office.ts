import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mergeRoutes, type RouteTable } from '../../src/identity/access/route-rules.js';
import { IDENTITY_SCHEMA } from '../../src/identity/identity-schema.js';
import { IdentityModule } from '../../src/identity/identity.module.js';
import { Setup } from '../../src/identity/people/setup.js';
import type { NewPerson } from '../../src/identity/people/person.js';
import { IDENTITY_ROUTES } from '../../src/identity/permissions.js';
import { OFFICE_SESSION_LIMITS } from '../../src/identity/sessions/session-limits.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import type { Config } from '../../src/platform/config/config.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { createHttpApp } from '../../src/platform/http/http-app.js';
import type { SimulatedTime } from '../../src/platform/time/simulated-time.js';
import { Time } from '../../src/platform/time/time.js';
import { TimeModule } from '../../src/platform/time/time.module.js';
import { databases, type TestDatabase, type TestDialect } from './database.js';

/** Enough to exercise Argon2id, a hundredth of its price. */
export const CHEAP_HASH = { memoryCost: 64, timeCost: 1, parallelism: 1 };
export const MONDAY_MORNING = Date.UTC(2026, 0, 5, 1, 0);
export const PASSWORD = 'Gan-River/2026-bridge';

export const OFFICE = { general: 'org-general', education: 'org-education', water: 'org-water', archive: 'unit-archive' };

/** The people every test finds. */
export const PEOPLE: readonly NewPerson[] = [
  { id: 'p-admin', username: 'admin.li', displayName: '李管理', roles: [{ organId: OFFICE.general, role: 'administrator' }] },
  { id: 'p-supervisor', username: 'supervisor', displayName: '周督办', roles: [{ organId: OFFICE.general, role: 'supervisor' }] },
  { id: 'p-clerk', username: 'wang.fang', displayName: '王芳', roles: [{ organId: OFFICE.education, role: 'reception-clerk' }] },
  {
    id: 'p-officer', username: '陈工', displayName: '陈工', roles: [
      { organId: OFFICE.water, role: 'handling-officer', unitId: OFFICE.archive }, { organId: OFFICE.education, role: 'legal-adviser' },
    ],
  },
].map((person) => ({ ...person, password: PASSWORD, mustChangePassword: false }) as NewPerson);

export interface Extras {
  readonly routes?: RouteTable;
  readonly controllers?: readonly Type[];
}

function testConfig(databaseUrl: string): Config {
  return {
    mode: 'test', role: 'all', host: '127.0.0.1', port: 0, databaseUrl, queueUrl: 'embedded', dataDir: '.', migrate: true,
    secrets: { fieldKey: Buffer.alloc(32, 1), lookupKey: Buffer.alloc(32, 2), sessionKey: Buffer.alloc(32, 3) },
    trustProxy: true, cookieSecure: true, simulatedTime: true, simulatedStart: MONDAY_MORNING, logLevel: 'error',
  };
}

@Module({})
class TestRoot {
  static over(config: Config, extras: Extras): DynamicModule {
    return {
      module: TestRoot,
      imports: [
        ConfigModule.forRoot(config), TimeModule, DatabaseModule.forRoot(IDENTITY_SCHEMA),
        IdentityModule.forRoot({
          routes: mergeRoutes(IDENTITY_ROUTES, extras.routes ?? {}), hashCost: CHEAP_HASH, sessionLimits: OFFICE_SESSION_LIMITS,
        }),
      ],
      controllers: [...(extras.controllers ?? [])],
    };
  }
}

const SQLITE = databases()[0]!;

/** An application over a database of its own; `restart` ends it and starts another on the same database. */
export class Office {
  private constructor(private readonly database: TestDatabase, private readonly extras: Extras, public app: NestFastifyApplication) {}

  static async open(extras: Extras = {}, dialect: TestDialect = SQLITE): Promise<Office> {
    const office = await Office.empty(extras, dialect);
    await office.app.get(Setup).createOffice({
      organs: [
        { id: OFFICE.general, ...organ('general', 'general-office') },
        { id: OFFICE.education, ...organ('education', 'department') }, { id: OFFICE.water, ...organ('water', 'department') },
      ],
      units: [{ id: OFFICE.archive, organId: OFFICE.water, name: '档案科' }],
      people: PEOPLE,
    });
    return office;
  }

  /** Without an organ and without anybody. */
  static async empty(extras: Extras = {}, dialect: TestDialect = SQLITE): Promise<Office> {
    const database = await dialect.open(IDENTITY_SCHEMA);
    try {
      return new Office(database, extras, await start(database.url, extras));
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  get time(): SimulatedTime {
    return this.app.get(Time) as SimulatedTime;
  }

  pass(ms: number): void {
    this.time.set(this.time.now() + ms);
  }

  async restart(): Promise<void> {
    const now = this.time.now();
    await this.app.close();
    this.app = await start(this.database.url, this.extras);
    this.time.set(now);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}

function start(databaseUrl: string, extras: Extras): Promise<NestFastifyApplication> {
  const config = testConfig(databaseUrl);
  return createHttpApp(TestRoot.over(config, extras) as never, config);
}

function organ(code: string, kind: 'general-office' | 'department') {
  return { code, kind, name: `丰城市${code}`, shortName: code, docPrefix: '丰府办公开', reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院' };
}

import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { instantOf, type CivilDate } from '../../workflows/clock/civil-date.js';
import { AppModule } from '../../src/app.module.js';
import { Setup } from '../../src/identity/people/setup.js';
import type { NewPerson } from '../../src/identity/people/person.js';
import type { Role } from '../../src/identity/roles.js';
import type { FilesConfig } from '../../src/platform/config/files-config.js';
import type { MailConfig } from '../../src/platform/config/mail-config.js';
import type { PublicSite } from '../../src/platform/config/public-site.js';
import { createHttpApp } from '../../src/platform/http/http-app.js';
import { Reads } from '../../src/platform/database/unit-of-work.js';
import type { SimulatedTime } from '../../src/platform/time/simulated-time.js';
import { Time } from '../../src/platform/time/time.js';
import { Browser, type Answer } from './browser.js';
import { testConfig } from './config.js';
import { databases, scratchDirectory, type TestDatabase, type TestDialect } from './database.js';

const MB = 1024 * 1024;
/** Enough to exercise Argon2id, a hundredth of its price. */
const CHEAP_HASH = { memoryCost: 64, timeCost: 1, parallelism: 1 };
export const PASSWORD = 'Gan-River/2026-bridge';

export const ORGANS = { general: 'org-general', land: 'org-land', water: 'org-water' } as const;
export const UNITS = { land: 'unit-land', landTwo: 'unit-land-2', water: 'unit-water' } as const;

const person = (id: string, displayName: string, ...held: readonly (readonly [Role, string])[]): NewPerson =>
  ({ id, username: id, displayName, password: PASSWORD, mustChangePassword: false, roles: held.map(([role, organId]) => ({ role, organId })) });

/** Somebody in every role of the land bureau, a clerk and an officer of the water bureau, and the city's supervisor. */
const PEOPLE: readonly NewPerson[] = [
  person('clerk', '王芳', ['reception-clerk', ORGANS.land]), person('officer', '陈工', ['handling-officer', ORGANS.land]),
  person('officer-2', '刘工', ['handling-officer', ORGANS.land]), person('secrecy', '赵密', ['secrecy-reviewer', ORGANS.land]),
  person('adviser', '孙律', ['legal-adviser', ORGANS.land], ['legal-adviser', ORGANS.water]), person('head', '李主任', ['work-body-head', ORGANS.land]),
  person('leader', '周局', ['approving-leader', ORGANS.land]), person('supervisor', '吴督', ['supervisor', ORGANS.general]),
  person('admin', '郑管', ['administrator', ORGANS.general]), person('water-clerk', '钱芳', ['reception-clerk', ORGANS.water]),
  person('water-officer', '冯工', ['handling-officer', ORGANS.water]),
];
export type Someone = 'clerk' | 'officer' | 'officer-2' | 'secrecy' | 'adviser' | 'head' | 'leader' | 'supervisor' | 'admin' | 'water-clerk' | 'water-officer';

const organ = (id: string, kind: 'general-office' | 'department', shortName: string, docPrefix: string) => ({
  id, code: id, kind, name: `丰城市${shortName}`, shortName, docPrefix, reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院',
  address: '江西省丰城市新城区府前路1号', postcode: '331100', phone: '0795-6600000', email: 'xxgk@fengcheng.example.cn',
  reconsiderationLink: 'https://xzfy.example.cn/fengcheng', feePayment: '持本通知书到市财政局非税收入窗口缴纳，或者通过江西省非税收入缴费平台扫码缴纳。',
});

export interface OfficeOptions {
  readonly queue?: boolean;
  readonly files?: Partial<FilesConfig>;
  readonly mail?: MailConfig;
  readonly publicSite?: PublicSite;
  /** Puts something around, or beside, the whole application. */
  readonly around?: (whole: DynamicModule) => DynamicModule;
}

/** The whole application, without a queue unless asked for, on a database of its own, at a time that the test moves. */
export class Office {
  private readonly browsers = new Map<Someone, Promise<Browser>>();
  private keys = 0;

  private constructor(private readonly database: TestDatabase, readonly app: NestFastifyApplication, private readonly kept: { readonly path: string; remove(): void }) {}

  static async open(today: CivilDate, dialect: TestDialect = databases()[0]!, { queue = false, files = {}, mail, publicSite, around = (whole) => whole }: OfficeOptions = {}): Promise<Office> {
    const database = await dialect.open();
    const kept = scratchDirectory();
    const config = testConfig({ databaseUrl: database.url, simulatedStart: instantOf(today, '09:00'), files: { location: { kind: 'directory', directory: kept.path }, fileLimit: 50 * MB, caseLimit: 200 * MB, ...files }, ...(mail && { mail }), ...(publicSite && { publicSite }) });
    const app = await createHttpApp(around(AppModule.with(config, { queue, hashCost: CHEAP_HASH })) as never, config);
    await app.get(Setup).createOffice({
      organs: [
        organ(ORGANS.general, 'general-office', '市政府办', '丰府办公开'), organ(ORGANS.land, 'department', '自然资源局', '丰自然资公开'),
        organ(ORGANS.water, 'department', '水利局', '丰水公开'),
      ],
      units: [
        { id: UNITS.land, organId: ORGANS.land, name: '耕保科' }, { id: UNITS.landTwo, organId: ORGANS.land, name: '登记科' },
        { id: UNITS.water, organId: ORGANS.water, name: '河湖科' },
      ],
      people: PEOPLE,
    });
    return new Office(database, app, kept);
  }

  get reads(): Reads {
    return this.app.get(Reads);
  }

  /** Where files of the office are kept. */
  get filesDirectory(): string {
    return this.kept.path;
  }

  get time(): SimulatedTime {
    return this.app.get(Time) as SimulatedTime;
  }

  /** Moves the time of the whole application. */
  moveTo(day: CivilDate, hhmm = '09:00'): void {
    this.time.set(instantOf(day, hhmm));
  }

  /** A browser in which this person is signed in. */
  as(who: Someone): Promise<Browser> {
    const known = this.browsers.get(who) ?? this.signedIn(who);
    this.browsers.set(who, known);
    return known;
  }

  private async signedIn(who: Someone): Promise<Browser> {
    const browser = new Browser(() => this.app);
    const answer = await browser.signIn(who, PASSWORD);
    if (answer.status !== 200) throw new Error(`${who} cannot sign in: ${JSON.stringify(answer.body)}`);
    return browser;
  }

  newKey(): string {
    this.keys += 1;
    return `test-key-${String(this.keys).padStart(6, '0')}`;
  }

  /** Asks in somebody's name. */
  async ask(who: Someone, method: 'GET' | 'POST', path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    return (await this.as(who)).ask(method, path, body, headers);
  }

  /** Logs a request; `over` replaces what matters to the test. */
  submit(over: Record<string, unknown> = {}, { who = 'clerk' as Someone, key = this.newKey() } = {}): Promise<Answer> {
    return this.ask(who, 'POST', '/requests', { ...this.form(), ...over }, { 'idempotency-key': key });
  }

  /** The form of a request handed over today. */
  form(): Record<string, unknown> {
    return {
      organId: ORGANS.land, channel: 'in-person', submittedOn: this.time.today(), content: '2023年度第三批次城市建设用地批准文件',
      applicant: { kind: 'natural-person', name: '欧阳建国', documentNumber: '34052419800101001X', contact: { phone: '13879512345' } },
      preferredMedium: 'paper', preferredRoute: 'post',
    };
  }

  /** Sends a command against the present revision, unless `revision` says another. */
  async command(who: Someone, id: string, command: string, body: object = {}, more: { key?: string; revision?: number } = {}): Promise<Answer> {
    const revision = more.revision ?? (await this.revisionOf(id));
    return this.ask(who, 'POST', `/requests/${id}/commands/${command}`, body, { 'idempotency-key': more.key ?? this.newKey(), 'if-match': `"${revision}"` });
  }

  async revisionOf(id: string): Promise<number> {
    const [row] = await this.reads.query<{ revision: number }>('SELECT revision FROM cases WHERE id = ?', [id]);
    return row?.revision ?? 0;
  }

  /** A request in the hands of `officer`. Answers its id. */
  async assigned(over: Record<string, unknown> = {}): Promise<string> {
    const id = expectStatus(await this.submit(over), 201).body.caseId as string;
    expectStatus(await this.command('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    return id;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
    this.kept.remove();
  }
}

/** The answer itself, once it has the status; the error tells what the product said instead. */
export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status !== status) throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import { Enforcement } from '../../src/clock/enforcement/enforcement.js';
import { Applicants } from '../../src/requests/applicants/applicants.js';
import { ThirdParties } from '../../src/requests/applicants/third-parties.js';
import type { CommandAnswer } from '../../src/engine/command.js';
import { Engine } from '../../src/engine/engine.js';
import { OutboxDelivery } from '../../src/supervision/outbox/outbox-delivery.js';
import { TimeControl } from '../../src/supervision/time/time-control.js';
import { instantAt } from './time.js';
import { Office, ORGANS, UNITS } from './office.js';
import type { TestDialect } from './database.js';

export interface Entry {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly on: string;
  readonly at: number;
}

/** The application, with cases moved directly through its engine: what the tests of clocks are about lies behind HTTP. */
export class ClockOffice {
  private constructor(readonly office: Office) {}

  static async open(today: CivilDate, dialect?: TestDialect): Promise<ClockOffice> {
    return new ClockOffice(await Office.open(today, dialect));
  }

  get engine(): Engine {
    return this.office.app.get(Engine);
  }

  get enforcement(): Enforcement {
    return this.office.app.get(Enforcement);
  }

  /** Logs a request handed over in person today to the land bureau. */
  submit(over: Record<string, unknown> = {}): Promise<CommandAnswer> {
    const payload = {
      organId: ORGANS.land, applicantKind: 'natural-person', channel: 'in-person', submittedOn: this.office.time.today(),
      policy: DEFAULT_POLICY, policyVersion: 'default', content: '征地补偿安置方案', ...over,
    };
    const applicants = this.office.app.get(Applicants);
    return this.engine.open({
      definition: 'request', type: 'SUBMIT', payload, actorId: 'clerk',
      prepare: async (tx) => ({ ...payload, applicantId: await applicants.insert(tx, { kind: 'natural-person', name: '欧阳建国' }) }),
    });
  }

  /** A request that `officer` examines. */
  async assigned(over: Record<string, unknown> = {}): Promise<string> {
    const { caseId } = await this.submit(over);
    await this.run(caseId, 'ASSIGN', { unitId: UNITS.land, officerId: 'officer' }, { actorId: 'clerk' });
    return caseId;
  }

  run(caseId: string, type: string, payload: Record<string, unknown> = {}, more: { on?: CivilDate; actorId?: string } = {}): Promise<CommandAnswer> {
    return this.engine.execute({ caseId, type, payload, actorId: 'officer', ...more });
  }

  /** A letter to a third party leaves. */
  async askThirdParty(caseId: string): Promise<void> {
    const asked = { interest: 'trade-secret', information: '环评报告', applicantToldOn: this.office.time.today() };
    const parties = this.office.app.get(ThirdParties);
    await this.engine.execute({
      caseId, type: 'CONSULT_THIRD_PARTY', payload: asked, actorId: 'officer',
      prepare: async (tx) => ({ ...asked, partyId: await parties.insert(tx, caseId, { name: '江西某某铝业有限公司' }) }),
    });
  }

  /** Opens a consultation whose letter arrives the same day. */
  async consult(caseId: string, kind: 'third-party' | 'joint' | 'other'): Promise<void> {
    if (kind === 'third-party') await this.askThirdParty(caseId);
    else await this.run(caseId, 'CONSULT_ORGAN', { organName: '市水利局', joint: kind === 'joint', information: '联合印发的文件' });
    await this.run(caseId, 'RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' });
  }

  /** Lives through the time until then: everything happens at its own moment. */
  liveUntil(day: CivilDate, at = '09:00'): Promise<{ fired: number; delivered: number }> {
    return this.office.app.get(TimeControl).advanceTo(instantAt(day, at));
  }

  /** Jumps, as a program that was down until then; nothing is enforced yet. */
  wakeUpOn(day: CivilDate, at = '09:00'): void {
    this.office.time.set(instantAt(day, at));
  }

  async deliver(): Promise<number> {
    return this.office.app.get(OutboxDelivery).relay();
  }

  async entries(caseId: string): Promise<Entry[]> {
    const rows = await this.office.reads.query<{ type: string; payload: string; fact_on: string; at: number }>(
      'SELECT type, payload, fact_on, at FROM case_records WHERE case_id = ? ORDER BY seq', [caseId]);
    return rows.map((row) => ({ type: row.type, payload: JSON.parse(row.payload) as Record<string, unknown>, on: row.fact_on, at: Number(row.at) }));
  }

  /** Stages that fired, as `target yellow 2026-03-16`. */
  async stages(caseId: string): Promise<string[]> {
    return (await this.entries(caseId)).filter((each) => each.type === 'CLOCK_STAGE').map(({ payload, on }) => `${String(payload['key'])} ${String(payload['stage'])} ${on}`);
  }

  async deadline(caseId: string, key: string): Promise<{ dueOn: string | null; estimatedOn: string | null; running: boolean; generation: number } | null> {
    const [row] = await this.office.reads.query<{ due_on: string | null; estimated_on: string | null; running: unknown; generation: number }>(
      'SELECT due_on, estimated_on, running, generation FROM deadlines WHERE case_id = ? AND key = ?', [caseId, key]);
    return row ? { dueOn: row.due_on, estimatedOn: row.estimated_on, running: Boolean(row.running), generation: row.generation } : null;
  }

  async state(caseId: string): Promise<string> {
    const [row] = await this.office.reads.query<{ state: string }>('SELECT state FROM cases WHERE id = ?', [caseId]);
    return row!.state;
  }

  async taskKinds(caseId: string): Promise<string[]> {
    return (await this.office.reads.query<{ kind: string }>('SELECT kind FROM tasks WHERE case_id = ? ORDER BY key', [caseId])).map((row) => row.kind);
  }

  /** What a person was told, as `kind`, oldest first. */
  async told(personId: string): Promise<{ kind: string; params: Record<string, unknown> }[]> {
    const rows = await this.office.reads.query<{ kind: string; params: string }>(
      'SELECT kind, params FROM notifications WHERE person_id = ? ORDER BY created_at, id', [personId]);
    return rows.map((row) => ({ kind: row.kind, params: JSON.parse(row.params) as Record<string, unknown> }));
  }

  /** Everything stored about cases, for "nothing changed". */
  async everything(): Promise<unknown> {
    const tables = ['cases', 'case_records', 'deadlines', 'tasks', 'outbox', 'requests', 'notifications', 'case_figures'];
    const rows = await Promise.all(tables.map((table) => this.office.reads.query(`SELECT * FROM ${table}`)));
    return rows.map((each) => each.map((row) => JSON.stringify(row)).sort());
  }

  close(): Promise<void> {
    return this.office.close();
  }
}

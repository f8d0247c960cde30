import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { instantOf, type CivilDate } from '../../workflows/clock/civil-date.js';
import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import type { WorkflowDefinition } from '../../workflows/definition.js';
import { DEFINITIONS } from '../../workflows/index.js';
import { CaseLoader } from '../../src/engine/case-loader.js';
import type { CommandAnswer, DeadlineRef } from '../../src/engine/command.js';
import type { Wake } from '../../src/engine/derived/deadline-rows.js';
import { ENGINE_ENTITIES, ENGINE_MIGRATIONS } from '../../src/engine/engine-schema.js';
import { Engine } from '../../src/engine/engine.js';
import type { AfterCommit, Calendars, CaseProjector } from '../../src/engine/ports.js';
import { Previews } from '../../src/engine/preview.js';
import { Definitions } from '../../src/engine/registry.js';
import { SimulatedTime } from '../../src/platform/time/simulated-time.js';
import type { TestDatabase } from './database.js';

export const ENGINE_ONLY = { entities: [...ENGINE_ENTITIES], migrations: [...ENGINE_MIGRATIONS] };

/** The engine on a database of its own, with a calendar and a time that the test moves. */
export class EngineBench {
  readonly time: SimulatedTime;
  calendar = WorkingCalendar.published();
  readonly projectors: CaseProjector[] = [];
  readonly wakes: Wake[] = [];
  readonly engine: Engine;
  readonly previews: Previews;
  readonly definitions: Definitions;

  constructor(readonly db: TestDatabase, today: CivilDate, definitions: readonly WorkflowDefinition[] = DEFINITIONS) {
    this.time = new SimulatedTime(instantOf(today, '09:00'));
    this.definitions = new Definitions(definitions);
    const calendars: Calendars = { current: () => Promise.resolve(this.calendar), ofOrgans: (_db, ids) => Promise.resolve(new Map([...ids].map((id) => [id, this.calendar]))) };
    const afterCommit: AfterCommit = { committed: (wakes) => void this.wakes.push(...wakes) };
    const loader = new CaseLoader(this.definitions, calendars);
    this.engine = new Engine(db.unitOfWork, this.time, this.definitions, loader, calendars, this.projectors, afterCommit);
    this.previews = new Previews(db.reads, loader, this.time);
  }

  moveTo(day: CivilDate, hhmm = '09:00'): void {
    this.time.set(instantOf(day, hhmm));
  }

  /** Logs a request handed over in person on `day` (today unless given). */
  submit(over: Record<string, unknown> = {}, more: { key?: string; actorId?: string } = {}): Promise<CommandAnswer> {
    const payload = {
      organId: 'organ-1', applicantId: 'applicant-1', applicantKind: 'natural-person', channel: 'in-person', submittedOn: this.time.today(),
      policy: DEFAULT_POLICY, policyVersion: 'default', content: '征地补偿安置方案', ...over,
    };
    return this.engine.open({ definition: 'request', type: 'SUBMIT', payload, actorId: 'clerk', ...more });
  }

  run(caseId: string, type: string, payload: Record<string, unknown> = {}, more: { on?: CivilDate; actorId?: string; key?: string; expectedRevision?: number } = {}): Promise<CommandAnswer> {
    return this.engine.execute({ caseId, type, payload, actorId: 'officer', ...more });
  }

  /** Fires everything that is due, in order, as the sweep does; answers what fired. */
  async fireDue(): Promise<DeadlineRef[]> {
    const fired: DeadlineRef[] = [];
    for (;;) {
      const [row] = await this.db.reads.query<{ case_id: string; key: string; generation: number; stages: string; fired: string }>(
        'SELECT case_id, key, generation, stages, fired FROM deadlines WHERE next_at <= ? ORDER BY next_at, case_id, key LIMIT 1', [this.time.now()]);
      if (!row) return fired;
      const done = row.fired.split(',');
      const stage = (JSON.parse(row.stages) as { name: string }[]).find((each) => !done.includes(each.name))!;
      const ref = { caseId: row.case_id, key: row.key, generation: row.generation, stage: stage.name };
      if (await this.engine.fire(ref)) fired.push(ref);
    }
  }

  /** Everything stored, for "nothing changed". */
  async everything(): Promise<unknown> {
    const tables = ['cases', 'case_records', 'deadlines', 'tasks', 'outbox'];
    const rows = await Promise.all(tables.map((table) => this.db.reads.query(`SELECT * FROM ${table}`)));
    return rows.map((each) => each.map((row) => JSON.stringify(row)).sort());
  }
}

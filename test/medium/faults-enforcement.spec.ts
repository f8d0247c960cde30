import { CASE_PROJECTORS, type CaseChange, type CaseProjector } from '../../src/engine/ports.js';
import { DatabaseBusyError } from '../../src/platform/errors/general-errors.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { instantAt } from '../support/time.js';
import { databases } from '../support/database.js';
import { ClockOffice } from '../support/clock-office.js';

/** Fails while it is told to, as a process that is killed in the middle of its transaction. */
class Killer implements CaseProjector {
  readonly definition = 'request';
  victims: readonly string[] = [];

  project(_tx: unknown, { caseId, type }: CaseChange): Promise<void> {
    return this.victims.includes(caseId) && type !== 'SUBMIT' ? Promise.reject(new Error('killed in the middle')) : Promise.resolve();
  }
}

describe.each(databases())('faults of enforcement on $name', (dialect) => {
  let office: ClockOffice;
  let killer: Killer;
  beforeEach(async () => {
    office = await ClockOffice.open('2026-03-02', dialect);
    killer = new Killer();
    (office.office.app.get<CaseProjector[]>(CASE_PROJECTORS)).push(killer);
    office.office.app.useLogger(false);
  });
  afterEach(() => office?.close());

  it('a job delivered twice, at once or late, does nothing twice', async () => {
    const id = await office.assigned();
    const ref = { caseId: id, key: 'target', generation: 1, stage: 'reminder' };
    await office.enforcement.enforceOne(ref);
    expect(await office.stages(id)).toEqual([]);
    office.wakeUpOn('2026-03-09');
    await Promise.all([office.enforcement.enforceOne(ref), office.enforcement.enforceOne(ref), office.enforcement.enforceDue(), office.enforcement.enforceDue()]);
    expect((await office.stages(id)).filter((each) => each.startsWith('target'))).toEqual(['target reminder 2026-03-09']);
    const before = await office.everything();
    await office.enforcement.enforceOne(ref);
    await office.enforcement.enforceOne({ ...ref, generation: 99 });
    await office.enforcement.enforceOne({ ...ref, caseId: 'no-such-case' });
    expect(await office.enforcement.enforceDue()).toBe(0);
    expect(await office.everything()).toEqual(before);
  });

  it('a worker killed in the middle leaves nothing half-written; the next run does it', async () => {
    const id = await office.assigned();
    office.wakeUpOn('2026-03-09');
    const before = await office.everything();
    killer.victims = [id];
    await expect(office.enforcement.enforceOne({ caseId: id, key: 'target', generation: 1, stage: 'reminder' })).rejects.toThrow('killed in the middle');
    expect(await office.enforcement.enforceDue()).toBe(0);
    expect(await office.everything()).toEqual(before);
    killer.victims = [];
    office.wakeUpOn('2026-03-09', '09:01');
    expect(await office.enforcement.enforceDue()).toBe(1);
    expect(await office.stages(id)).toEqual(['target reminder 2026-03-09']);
  });

  it('a poisonous case does not hold up the others; it is tried again later, less and less often', async () => {
    const ids = [await office.assigned(), await office.assigned(), await office.assigned()];
    killer.victims = [ids[1]!];
    office.wakeUpOn('2026-03-09');
    expect(await office.enforcement.enforceDue()).toBe(2);
    expect(office.enforcement.troubledCases).toBe(1);
    const attempts: number[] = [];
    for (let minute = 1; minute <= 8; minute += 1) {
      office.wakeUpOn('2026-03-09', `09:0${minute}`);
      const failures = await failuresOf(office);
      await office.enforcement.enforceDue();
      if ((await failuresOf(office)) > failures) attempts.push(minute);
    }
    expect(attempts).toEqual([1, 3, 7]);
    killer.victims = [];
    office.wakeUpOn('2026-03-09', '10:00');
    expect(await office.enforcement.enforceDue()).toBe(1);
    expect(await office.stages(ids[1]!)).toEqual(['target reminder 2026-03-09']);
    expect(office.enforcement.troubledCases).toBe(0);
  });

  it('a database that is busy ends the sweep cleanly; the next one goes on', async () => {
    const ids = [await office.assigned(), await office.assigned()];
    office.wakeUpOn('2026-03-09');
    const work = office.office.app.get(UnitOfWork);
    const run = work.run.bind(work);
    let busyAfter = 1;
    work.run = ((unit: never) => ((busyAfter -= 1) < 0 ? Promise.reject(new DatabaseBusyError()) : run(unit))) as typeof work.run;
    await expect(office.enforcement.enforceDue()).rejects.toBeInstanceOf(DatabaseBusyError);
    work.run = run;
    expect(await office.enforcement.enforceDue()).toBe(1);
    for (const id of ids) expect(await office.stages(id)).toEqual(['target reminder 2026-03-09']);
  });

  it('after three days of downtime it enforces what fell due meanwhile, in order, once, as if it had never been down', async () => {
    const other = await ClockOffice.open('2026-03-02', dialect);
    try {
      const [down, up] = [await troubledMonth(office), await troubledMonth(other)];
      await Promise.all([office.liveUntil('2026-03-20', '20:00'), other.liveUntil('2026-03-20', '20:00')]);
      office.wakeUpOn('2026-03-24', '10:00');
      await other.liveUntil('2026-03-24', '10:00');
      expect(await office.enforcement.enforceDue()).toBe(5); // two silences, a lapse, the target's last day and its breach
      expect(await office.enforcement.enforceDue()).toBe(0);
      for (const [n, id] of down.entries()) expect(await facts(office, id)).toEqual(await facts(other, up[n]!));
      const late = (await allEntries(office)).filter((each) => each.at === instantAt('2026-03-24', '10:00')).map((each) => each.fact);
      expect(late).toEqual([...late].sort());
      await Promise.all([office.liveUntil('2026-04-30'), other.liveUntil('2026-04-30')]);
      for (const [n, id] of down.entries()) expect(await facts(office, id)).toEqual(await facts(other, up[n]!));
    } finally {
      await other.close();
    }
  });
});

/** A case that runs, one that a third party keeps silent in, one that waits for a correction, one that another organ keeps silent in. */
async function troubledMonth(office: ClockOffice): Promise<string[]> {
  const ids = [await office.assigned(), await office.assigned(), await office.assigned(), await office.assigned()];
  await office.consult(ids[1]!, 'third-party');
  await office.run(ids[2]!, 'REQUEST_CORRECTION', { items: ['请明确文件名称'], workingDays: 14 });
  await office.run(ids[2]!, 'RECORD_RECEIPT', { letter: 'correction' });
  await office.consult(ids[3]!, 'other');
  return ids;
}

async function facts(office: ClockOffice, id: string): Promise<unknown> {
  return (await office.entries(id)).map(({ type, on, payload }) => ({ type, on, key: payload['key'], stage: payload['stage'], dueOn: payload['dueOn'] }));
}

/** Every entry of the office in the order of writing, with the moment its fact took effect: lapses are dated by the day that ended. */
async function allEntries(office: ClockOffice): Promise<{ at: number; fact: string }[]> {
  const rows = await office.office.reads.query<{ at: number; type: string; fact_on: string }>(
    `SELECT at, type, fact_on FROM case_records ORDER BY at, ${office.office.reads.dialect === 'sqlite' ? 'rowid' : 'ctid'}`);
  return rows.map((row) => ({ at: Number(row.at), fact: row.type.endsWith('SILENT') ? dayAfter(row.fact_on) : row.fact_on }));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

async function failuresOf(office: ClockOffice): Promise<number> {
  const text = (await office.office.ask('admin', 'GET', '/metrics')).body as string;
  return Number(/yishen_deadline_failures_total\{what="fire"\} (\d+)/.exec(text)?.[1] ?? 0);
}

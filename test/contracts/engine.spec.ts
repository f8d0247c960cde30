import { setup } from 'xstate';
import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { NOTICES } from '../../workflows/clock/notices.js';
import { requestV1 } from '../../workflows/request/v1/definition.js';
import type { WorkflowDefinition } from '../../workflows/definition.js';
import { verifyAll, verifyCase } from '../../src/engine/record/verify.js';
import { KeyReusedError, NotFoundError, RevisionConflictError, TransitionRefusedError } from '../../src/platform/errors/general-errors.js';
import { databases, type TestDatabase } from '../support/database.js';
import { ENGINE_ONLY, EngineBench } from '../support/engine.js';

describe.each(databases())('the engine on $name', ({ open }) => {
  let db: TestDatabase;
  let bench: EngineBench;
  beforeEach(async () => {
    db = await open(ENGINE_ONLY);
    bench = new EngineBench(db, '2026-03-02');
  });
  afterEach(() => db.close());

  const entries = (caseId: string) => db.reads.query<{ seq: number; type: string; payload: string; fact_on: string }>('SELECT seq, type, payload, fact_on FROM case_records WHERE case_id = ? ORDER BY seq', [caseId]);

  describe('one command, one transaction', () => {
    it('answers with state, revision, allowed commands and clocks', async () => {
      const { caseId } = await bench.submit();
      const answer = await bench.run(caseId, 'ASSIGN', { unitId: 'unit-1', officerId: 'officer' });
      expect(answer).toMatchObject({ caseId, revision: 2, state: 'UNDER_REVIEW', open: true });
      expect(answer.allowed).toEqual(expect.arrayContaining(['REQUEST_CORRECTION', 'CONSULT_THIRD_PARTY', 'PROPOSE_OUTCOME']));
      expect(answer.allowed).not.toContain('THIRD_PARTY_SILENT');
      expect(answer.clocks).toEqual(expect.arrayContaining([
        expect.objectContaining({ key: 'target', dueOn: '2026-03-23' }), expect.objectContaining({ key: 'statutory', dueOn: '2026-03-30' })]));
    });

    it('writes snapshot, record, deadlines, tasks and outbox together, or nothing when a part fails', async () => {
      const { caseId } = await bench.submit();
      const before = await bench.everything();
      bench.projectors.push({ definition: 'request', project: () => Promise.reject(new Error('a capability failed')) });
      await expect(bench.run(caseId, 'ASSIGN', { unitId: 'unit-1', officerId: 'officer' })).rejects.toThrow('a capability failed');
      expect(await bench.everything()).toEqual(before);
    });

    it('keeps the tasks of the present state only', async () => {
      const { caseId } = await bench.submit();
      const kinds = async () => (await db.reads.query<{ kind: string }>('SELECT kind FROM tasks WHERE case_id = ?', [caseId])).map((row) => row.kind);
      expect(await kinds()).toEqual(['assign']);
      await bench.run(caseId, 'ASSIGN', { unitId: 'unit-1', officerId: 'officer' });
      expect(await kinds()).toEqual(['examine']);
    });

    it('opens the split-off matters in the same transaction, received on the same day', async () => {
      bench.moveTo('2026-03-03');
      const { caseId } = await bench.submit({ submittedOn: '2026-03-02' });
      await bench.run(caseId, 'SPLIT_BY_MATTER', { matters: ['征地批文', '补偿方案', '听证笔录'] });
      const others = await db.reads.query<{ id: string; state: string }>('SELECT id, state FROM cases WHERE id <> ?', [caseId]);
      expect(others.map((row) => row.state)).toEqual(['REGISTERED', 'REGISTERED']);
      for (const other of others) {
        const [entry] = await entries(other.id);
        expect(JSON.parse(entry!.payload)).toMatchObject({ splitFrom: caseId, submittedOn: '2026-03-02' });
      }
    });
  });

  describe('a refused command', () => {
    it('changes nothing and says what is possible now and why not this', async () => {
      const { caseId } = await bench.submit();
      const before = await bench.everything();
      const refusal = await bench.run(caseId, 'SIGN').catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(TransitionRefusedError);
      expect((refusal as TransitionRefusedError).allowed).toContain('ASSIGN');
      expect((refusal as TransitionRefusedError).refusals[0]).toMatchObject({ rule: 'notInThisState', message: { zh: expect.stringContaining('签发'), en: expect.any(String) } });
      expect(await bench.everything()).toEqual(before);
    });

    it('of an unknown case or an unknown command is clear', async () => {
      await expect(bench.run('nowhere', 'ASSIGN')).rejects.toBeInstanceOf(NotFoundError);
      const { caseId } = await bench.submit();
      await expect(bench.run(caseId, '__proto__')).rejects.toBeInstanceOf(TransitionRefusedError);
    });
  });

  describe('repetition and haste', () => {
    it('gives a repeated key the first answer and does nothing twice', async () => {
      const first = await bench.submit({}, { key: 'k-1' });
      const again = await bench.submit({}, { key: 'k-1' });
      expect(again).toEqual(first);
      const note = await bench.run(first.caseId, 'ADD_NOTE', { text: '一' }, { key: 'k-2' });
      await bench.run(first.caseId, 'ADD_NOTE', { text: '二' }, { key: 'k-3' });
      expect(await bench.run(first.caseId, 'ADD_NOTE', { text: '一' }, { key: 'k-2' })).toEqual(note);
      expect(await entries(first.caseId)).toHaveLength(3);
    });

    it('refuses a repeated key with another content', async () => {
      await bench.submit({}, { key: 'k-1' });
      await expect(bench.submit({ content: '另一内容' }, { key: 'k-1' })).rejects.toBeInstanceOf(KeyReusedError);
    });

    it('keeps the keys of two people apart', async () => {
      const one = await bench.submit({}, { key: 'k-1', actorId: 'a' });
      const two = await bench.submit({}, { key: 'k-1', actorId: 'b' });
      expect(two.caseId).not.toBe(one.caseId);
    });

    it('opens one case for twenty equal submissions at once', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => bench.submit({}, { key: 'double-click' })));
      expect(new Set(answers.map((each) => each.caseId)).size).toBe(1);
      expect(await db.reads.query('SELECT id FROM cases')).toHaveLength(1);
    });

    it('refuses a command meant for an older revision', async () => {
      const { caseId, revision } = await bench.submit();
      await bench.run(caseId, 'ADD_NOTE', { text: '一' });
      await expect(bench.run(caseId, 'ADD_NOTE', { text: '二' }, { expectedRevision: revision })).rejects.toBeInstanceOf(RevisionConflictError);
    });

    it('applies sixty commands on one case at once, each once and in a sound chain', async () => {
      const { caseId } = await bench.submit();
      await Promise.all(Array.from({ length: 60 }, (_, i) => bench.run(caseId, 'ADD_NOTE', { text: String(i) })));
      const found = await entries(caseId);
      expect(found.map((entry) => entry.seq)).toEqual(Array.from({ length: 61 }, (_, i) => i + 1));
      expect(new Set(found.slice(1).map((entry) => entry.payload)).size).toBe(60);
      expect(await verifyCase(db.reads, caseId)).toBeNull();
    });
  });

  describe('a fact entered late', () => {
    it('counts from the day of the fact and keeps the day of entry', async () => {
      bench.moveTo('2026-03-09');
      const { caseId, clocks } = await bench.submit({ submittedOn: '2026-03-06' });
      expect(clocks.find((each) => each.key === 'statutory')?.dueOn).toBe('2026-04-03');
      const [row] = await db.reads.query<{ at: number }>('SELECT at FROM case_records WHERE case_id = ?', [caseId]);
      expect(Number(row!.at)).toBe(bench.time.now());
    });
  });

  describe('a preview', () => {
    it('tells what then happens, and changes nothing', async () => {
      const { caseId } = await bench.submit();
      await bench.run(caseId, 'ASSIGN', { unitId: 'unit-1', officerId: 'officer' });
      const before = await bench.everything();
      const previews = await bench.previews.all(caseId, 'officer');
      expect(await bench.everything()).toEqual(before);
      const consult = previews.find((each) => each.command === 'CONSULT_THIRD_PARTY')!;
      expect(consult).toMatchObject({ possible: true, state: 'UNDER_REVIEW' });
      expect(consult.clocks.find((each) => each.key === 'statutory')).toMatchObject({ before: { dueOn: '2026-03-30', running: true }, after: { dueOn: null, running: false } });
      const after = await bench.run(caseId, 'CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'other', information: 'x', applicantToldOn: '2026-03-02' });
      for (const change of consult.clocks.filter((each) => each.after)) expect(after.clocks).toContainEqual(change.after);
    });

    it('of a refused command gives the reasons', async () => {
      const { caseId } = await bench.submit();
      expect(await bench.previews.one(caseId, { type: 'SERVE', actorId: 'clerk' })).toMatchObject({ possible: false, refusals: [{ rule: 'notInThisState' }] });
    });
  });

  describe('the record', () => {
    const broken = async () => {
      const found = [];
      for await (const each of verifyAll(db.reads)) found.push(each);
      return found;
    };
    const tamper = (sql: string, params: (string | number)[] = []) => db.unitOfWork.run((tx) => tx.execute(sql, params));

    it.each([
      ['a changed payload', 'UPDATE case_records SET payload = \'{"text":"别的"}\' WHERE seq = 2', 2, 'content-changed'],
      ['a changed day', "UPDATE case_records SET fact_on = '2026-03-01' WHERE seq = 2", 2, 'content-changed'],
      ['a changed actor', "UPDATE case_records SET actor_id = 'somebody' WHERE seq = 2", 2, 'content-changed'],
      ['a changed hash', `UPDATE case_records SET hash = '${'a'.repeat(64)}' WHERE seq = 2`, 2, 'content-changed'],
      ['a removed entry', 'DELETE FROM case_records WHERE seq = 2', 2, 'missing'],
      ['a cut-off end', 'DELETE FROM case_records WHERE seq = 3', 3, 'record-cut-off'],
      ['a changed snapshot', "UPDATE cases SET snapshot = snapshot || ' '", null, 'snapshot-changed'],
      ['a removed case', 'DELETE FROM cases', null, 'case-missing'],
    ])('names %s', async (_what, sql, seq, fault) => {
      const { caseId } = await bench.submit();
      await bench.run(caseId, 'ADD_NOTE', { text: '一' });
      await bench.run(caseId, 'ADD_NOTE', { text: '二' });
      expect(await broken()).toEqual([{ verified: 1 }]);
      await tamper(sql);
      expect(await broken()).toEqual([{ caseId, seq, fault }, { verified: 0 }]);
    });

    it('does not let an entry move to another case', async () => {
      const one = await bench.submit();
      const two = await bench.submit();
      await tamper('DELETE FROM case_records WHERE case_id = ?', [two.caseId]);
      await tamper('UPDATE case_records SET case_id = ? WHERE case_id = ?', [two.caseId, one.caseId]);
      expect(await verifyCase(db.reads, two.caseId)).toMatchObject({ seq: 1, fault: 'content-changed' });
    });
  });

  describe('a deadline', () => {
    it('fires each of its stages once, in order, dated by the day it fell due', async () => {
      const { caseId } = await bench.submit();
      await bench.run(caseId, 'ASSIGN', { unitId: 'unit-1', officerId: 'officer' });
      bench.moveTo('2026-04-01');
      const fired = await bench.fireDue();
      expect(fired.filter((each) => each.key === 'target').map((each) => each.stage)).toEqual(['reminder', 'yellow', 'red', 'due', 'overdue']);
      expect(await bench.fireDue()).toEqual([]);
      const overdue = (await entries(caseId)).filter((entry) => entry.type === 'CLOCK_STAGE' && entry.payload.includes('overdue'));
      expect(overdue.map((entry) => entry.fact_on)).toEqual(['2026-03-24', '2026-03-31']);
    });

    it('does nothing when its wake-up comes twice, too early, or for an older date', async () => {
      const { caseId } = await bench.submit();
      const ref = { caseId, key: 'target', generation: 1, stage: 'reminder' };
      expect(await bench.engine.fire(ref)).toBe(false);
      bench.moveTo('2026-03-09');
      expect(await bench.engine.fire({ ...ref, generation: 7 })).toBe(false);
      expect(await bench.engine.fire({ ...ref, stage: 'overdue' })).toBe(false);
      const answers = await Promise.all([bench.engine.fire(ref), bench.engine.fire(ref), bench.engine.fire(ref)]);
      expect(answers.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('a calendar that changes', () => {
    const without2026 = () => WorkingCalendar.build(NOTICES.filter((each) => each.year !== 2026));

    it('recomputes the dates and records old and new', async () => {
      bench = new EngineBench(db, '2025-12-22');
      bench.calendar = without2026();
      const { caseId, clocks } = await bench.submit();
      expect(clocks.find((each) => each.key === 'target')).toMatchObject({ dueOn: null, provisional: true, estimatedOn: expect.stringMatching(/^2026-01/) });
      bench.calendar = WorkingCalendar.published();
      expect(await bench.engine.recompute(caseId)).toBe(true);
      expect(await bench.engine.recompute(caseId)).toBe(false);
      const last = (await entries(caseId)).at(-1)!;
      expect(last.type).toBe('DEADLINES_RECOMPUTED');
      expect(JSON.parse(last.payload)).toMatchObject({ changes: expect.arrayContaining([expect.objectContaining({ key: 'target', to: expect.stringMatching(/^2026-01/), provisional: false })]) });
    });

    it('moves the days of alarms even where no due date moves', async () => {
      const { caseId } = await bench.submit();
      const stagesOf = async () => (await db.reads.query<{ stages: string }>("SELECT stages FROM deadlines WHERE case_id = ? AND key = 'target'", [caseId]))[0]!.stages;
      const before = await stagesOf();
      // A day off moves by a week: the due date stays, the day with five working days left does not.
      const closed = (id: string, day: string) => ({ id, kind: 'override' as const, title: '停工通知', issuedOn: '2026-03-02', year: 2026, daysOff: [{ from: day, to: day, name: '停工' }], workdays: [] });
      bench.calendar = WorkingCalendar.build([...NOTICES, closed('early', '2026-03-12')]);
      await bench.engine.recompute(caseId);
      const early = await stagesOf();
      bench.calendar = WorkingCalendar.build([...NOTICES, closed('late', '2026-03-19')]);
      expect(await bench.engine.recompute(caseId)).toBe(false);
      expect(early).not.toBe(before);
      expect(await stagesOf()).not.toBe(early);
    });

    it('is recorded before the next command that comes, even when nobody recomputed', async () => {
      bench = new EngineBench(db, '2025-12-22');
      bench.calendar = without2026();
      const { caseId } = await bench.submit();
      bench.calendar = WorkingCalendar.published();
      await bench.run(caseId, 'ADD_NOTE', { text: '一' });
      expect((await entries(caseId)).map((entry) => entry.type)).toEqual(['SUBMIT', 'DEADLINES_RECOMPUTED', 'ADD_NOTE']);
    });
  });

  describe('versions', () => {
    const v2: WorkflowDefinition = { ...requestV1, version: 2, upgrade: (stored) => stored };

    it('keeps a running case on the version it began with and opens new ones on the newest', async () => {
      const { caseId } = await bench.submit();
      const newer = new EngineBench(db, '2026-03-03', [requestV1, v2]);
      await newer.run(caseId, 'ADD_NOTE', { text: '一' });
      const second = await newer.submit();
      const versions = await db.reads.query<{ id: string; version: number }>('SELECT id, version FROM cases');
      expect(new Map(versions.map((row) => [row.id, row.version]))).toEqual(new Map([[caseId, 1], [second.caseId, 2]]));
    });

    it('moves a case only by an explicit, recorded command', async () => {
      const { caseId } = await bench.submit();
      const newer = new EngineBench(db, '2026-03-03', [requestV1, v2]);
      await newer.engine.upgrade(caseId, 'administrator');
      expect((await entries(caseId)).at(-1)).toMatchObject({ type: 'WORKFLOW_UPGRADED', payload: '{"from":1,"to":2}' });
      await newer.run(caseId, 'ADD_NOTE', { text: '一' });
      expect(await verifyCase(db.reads, caseId)).toBeNull();
    });

    it('refuses to start when the database holds a version that the program lacks', async () => {
      const newer = new EngineBench(db, '2026-03-03', [requestV1, v2]);
      await newer.submit();
      await expect(bench.definitions.assertKnown(db.reads)).rejects.toThrow('request@2');
      await expect(newer.definitions.assertKnown(db.reads)).resolves.toBeUndefined();
    });

    it('refuses a workflow that does anything but assign and emit', async () => {
      const machine = setup({}).createMachine({ initial: 'a', states: { a: { on: { GO: { actions: () => undefined } } } } });
      const rogue: WorkflowDefinition = { ...requestV1, id: 'rogue', machine, opening: 'GO', commands: new Map([['GO', { ...requestV1.commands.get('ADD_NOTE')!, type: 'GO', standing: () => [], content: () => [] }]]) };
      const other = new EngineBench(db, '2026-03-03', [rogue]);
      await expect(other.engine.open({ definition: 'rogue', type: 'GO', payload: {}, actorId: null })).rejects.toThrow(/may not use the action/);
    });
  });
});

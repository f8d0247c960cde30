import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { IncidentWatch } from '../../src/operations/incidents/incident-watch.js';
import { databases } from '../support/database.js';
import { expectStatus, Office, type Someone } from '../support/office.js';
import { instantAt } from '../support/time.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { WorkItems } from '../../src/platform/work/work-items.js';
import { WorkHandlers } from '../../src/platform/work/work-handlers.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { WorkImpossibleError } from '../../src/platform/work/work-handler.js';

describe.each(databases())('the machine as the administrator sees it on $name', (dialect) => {
  let office: Office;
  let works = false;
  const ask = (method: 'GET' | 'POST', path: string, who: Someone = 'admin') => office.ask(who, method, `/operations${path}`, method === 'POST' ? {} : undefined);
  const attempt = async (kind: string) => {
    await office.app.get(UnitOfWork).run((tx) => office.app.get(WorkItems).add(tx, kind, 'subject-1'));
    await office.app.get(WorkRunner).runDue([kind]);
  };

  beforeAll(async () => {
    office = await Office.open('2026-03-02', dialect);
    const run = (): Promise<void> => (works ? Promise.resolve() : Promise.reject(new WorkImpossibleError('the paper is out')));
    const handlers = office.app.get(WorkHandlers);
    handlers.register({ kind: 'test-quiet', run });
    handlers.register({ kind: 'test-told', run, giveUp: () => Promise.resolve() });
  });
  afterAll(() => office?.close());

  it('is quiet while all is well', async () => {
    const { body } = expectStatus(await ask('GET', ''), 200);
    expect(body).toMatchObject({ queue: null, deadlines: { due: 0, waitsMs: null }, incidents: [] });
  });

  it('tells what was given up, and begins anew only what nobody was told of', async () => {
    await attempt('test-quiet');
    await attempt('test-told');
    expect(expectStatus(await ask('GET', ''), 200).body).toMatchObject({ incidents: [{ kind: 'work-given-up', n: 2 }] });
    const { items } = expectStatus(await ask('GET', '/work'), 200).body as { items: { id: string; kind: string; lastError: string; retryable: boolean }[] };
    expect(items.map(({ kind, lastError, retryable }) => [kind, lastError, retryable])).toEqual(expect.arrayContaining([['test-quiet', 'the paper is out', true], ['test-told', 'the paper is out', false]]));
    const of = (kind: string) => items.find((each) => each.kind === kind)!.id;
    expectStatus(await ask('POST', `/work/${of('test-told')}/retry`), 409);
    works = true;
    expectStatus(await ask('POST', `/work/${of('test-quiet')}/retry`), 204);
    expect(await office.app.get(WorkRunner).runDue(['test-quiet'])).toBe(1);
    expectStatus(await ask('POST', `/work/${of('test-quiet')}/retry`), 404);
    expect(expectStatus(await ask('GET', ''), 200).body).toMatchObject({ incidents: [{ kind: 'work-given-up', n: 1 }] });
  });

  it('notices deadlines that nobody enforces, and messages that do not get through', async () => {
    await office.assigned();
    office.moveTo('2026-04-20');
    const { body } = expectStatus(await ask('GET', ''), 200);
    expect(body.incidents.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['deadlines-late', 'messages-late']));
    expect(body.deadlines.waitsMs).toBeGreaterThan(24 * 3_600_000);
    await office.app.get(UnitOfWork).run((tx) => tx.execute("UPDATE outbox SET attempts = 12, last_error = 'gone' WHERE sent_at IS NULL", []));
    const { items } = expectStatus(await ask('GET', '/messages?limit=1'), 200).body as { items: { id: string; givenUp: boolean; lastError: string }[] };
    expect(items).toMatchObject([{ givenUp: true, lastError: 'gone' }]);
    expectStatus(await ask('POST', `/messages/${items[0]!.id}/retry`), 204);
    expectStatus(await ask('POST', '/messages/none/retry'), 404);
  });

  it('keeps what was to be looked at from when to when, and counts it by day', async () => {
    const watch = office.app.get(IncidentWatch);
    const past = async () => expectStatus(await ask('GET', '/incidents'), 200).body as { days: { day: string; kinds: { kind: string; n: number }[] }[]; latest: { kind: string; beganAt: number; lastAt: number; endedAt: number | null; worst: number }[] };
    const looked = async (day: CivilDate, hhmm: string) => {
      office.moveTo(day, hhmm);
      await watch.look();
    };
    await looked('2026-04-21', '23:57');
    // Once is a hiccup.
    expect((await past()).latest).toEqual([]);
    await looked('2026-04-21', '23:58');
    await looked('2026-04-22', '00:01');
    await office.app.get(UnitOfWork).run((tx) => tx.execute('DELETE FROM outbox'));
    await office.app.get(UnitOfWork).run((tx) => tx.execute('UPDATE deadlines SET next_at = NULL'));
    await looked('2026-04-22', '00:03');
    await office.app.get(UnitOfWork).run((tx) => tx.execute("UPDATE work_items SET state = 'done'"));
    await looked('2026-04-23', '09:00');
    const { days, latest } = await past();
    expect(days).toHaveLength(30);
    expect([days[0]!.day, days.at(-1)!.day]).toEqual(['2026-03-25', '2026-04-23']);
    const kinds = (day: string) => days.find((each) => each.day === day)!.kinds.map(({ kind, n }) => `${kind} ${n}`);
    expect(kinds('2026-04-20')).toEqual([]);
    expect(kinds('2026-04-21')).toEqual(expect.arrayContaining(['deadlines-late 1', 'work-given-up 1']));
    expect(kinds('2026-04-22')).toEqual(expect.arrayContaining(['deadlines-late 1', 'work-given-up 1']));
    expect(kinds('2026-04-23')).toEqual([]);
    const late = latest.find(({ kind }) => kind === 'deadlines-late')!;
    expect({ from: late.beganAt, to: late.endedAt }).toEqual({ from: instantAt('2026-04-21', '23:58'), to: instantAt('2026-04-22', '00:01') });
    for (const who of ['supervisor', 'head'] as const) expectStatus(await ask('GET', '/incidents', who), 403);
  });

  it('is shown to nobody else', async () => {
    for (const who of ['supervisor', 'head', 'officer'] as const) expectStatus(await ask('GET', '', who), 403);
  });
});

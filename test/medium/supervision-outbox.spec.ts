import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { MOST_ATTEMPTS } from '../../src/supervision/outbox/outbox-metrics.js';
import { Recipients } from '../../src/supervision/outbox/recipients.js';
import { databases } from '../support/database.js';
import { ClockOffice } from '../support/clock-office.js';
import { ORGANS, UNITS } from '../support/office.js';

describe.each(databases())('the outbox on $name', (dialect) => {
  let office: ClockOffice;
  beforeEach(async () => {
    office = await ClockOffice.open('2026-03-02', dialect);
    office.office.app.useLogger(false);
  });
  afterEach(() => office?.close());

  const rows = <Row extends object>(sql: string) => office.office.reads.query<Row>(sql);
  const put = (caseId: string, topic: string, payload: object) => office.office.app.get(UnitOfWork).run((tx) => tx.insert('outbox', {
    id: randomUUID(), topic, case_id: caseId, seq: 1, payload, created_at: office.office.time.now(), attempts: 0, next_at: office.office.time.now(), sent_at: null, last_error: null,
  }));

  it('tells each person once, however often and by however many it is relayed', async () => {
    const id = await office.assigned();
    await office.run(id, 'REQUEST_CORRECTION', { items: ['请明确文件名称'] });
    const counts = await Promise.all([office.deliver(), office.deliver(), office.deliver()]);
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect(await office.deliver()).toBe(0);
    expect((await office.told('officer')).map((each) => each.kind)).toEqual(['assigned']);
    await office.office.app.get(UnitOfWork).run((tx) => tx.execute('UPDATE outbox SET sent_at = NULL'));
    expect(await office.deliver()).toBe(1);
    expect(await office.told('officer')).toHaveLength(1);
  });

  it('tells an officer who is addressed as such and as one of the unit only once', async () => {
    await office.assigned();
    await office.liveUntil('2026-03-09');
    expect((await office.told('officer')).filter((each) => each.kind === 'deadline')).toHaveLength(1);
    expect((await office.told('officer-2')).filter((each) => each.kind === 'deadline')).toHaveLength(1);
  });

  it('tells the supervisor where nobody fills the role', async () => {
    const { caseId } = await office.submit({ organId: ORGANS.water });
    await office.run(caseId, 'ASSIGN', { unitId: UNITS.water, officerId: 'water-officer' }, { actorId: 'water-clerk' });
    await office.run(caseId, 'REQUEST_EXTENSION', { workingDays: 10, reason: '涉及多个科室' }, { actorId: 'water-officer' });
    await office.deliver();
    expect((await office.told('supervisor')).map((each) => each.kind)).toEqual(['extension-consent-needed']);
    expect(await office.told('head')).toEqual([]);
  });

  it('is not held up by a message that fails; tries it again later and gives it up in the end', async () => {
    const id = await office.assigned();
    await put(id, 'carrier-pigeon', {});
    await put(id, 'notify', { type: 'notify', audience: 'nobody-of-that-name', kind: 'assigned', params: {} });
    await put(id, 'notify', { type: 'notify', audience: 'head', kind: 'assigned', params: {} });
    await put(id, 'notify', { type: 'notify', audience: 'work-body-head', kind: 'assigned', params: {} });
    await office.deliver();
    expect((await office.told('head')).map((each) => each.kind)).toEqual(['assigned']);
    const failed = await rows<{ attempts: number; last_error: string }>('SELECT attempts, last_error FROM outbox WHERE sent_at IS NULL ORDER BY last_error');
    expect(failed.map((each) => each.last_error)).toEqual(["nobody handles the topic 'carrier-pigeon'", "nobody is called 'head'", "nobody is called 'nobody-of-that-name'"]);
    expect(await office.deliver()).toBe(0);
    for (let n = 0; n < MOST_ATTEMPTS + 3; n += 1) {
      office.office.time.set(office.office.time.now() + 2 * 60 * 60_000);
      await office.deliver();
    }
    expect((await rows<{ attempts: number }>('SELECT attempts FROM outbox WHERE sent_at IS NULL')).map((each) => Number(each.attempts))).toEqual([MOST_ATTEMPTS, MOST_ATTEMPTS, MOST_ATTEMPTS]);
    expect((await office.office.ask('admin', 'GET', '/metrics')).body).toContain('yishen_outbox_unsent{status="given-up"} 3');
  });

  it('leaves nothing half-delivered when it is killed in the middle', async () => {
    await office.assigned();
    const recipients = office.office.app.get(Recipients);
    const find = recipients.of.bind(recipients);
    recipients.of = async (...asked) => [...(await find(...asked)), null as unknown as string];
    expect(await office.deliver()).toBe(0); // it fails at its second row
    expect(await office.told('officer')).toEqual([]);
    recipients.of = find;
    office.office.time.set(office.office.time.now() + 60_000);
    expect(await office.deliver()).toBe(1);
    expect(await office.told('officer')).toHaveLength(1);
  });
});

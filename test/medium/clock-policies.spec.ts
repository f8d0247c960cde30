import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import { Policies } from '../../src/clock/policies/policies.js';
import { databases } from '../support/database.js';
import { expectStatus, Office, ORGANS } from '../support/office.js';

describe.each(databases())('policies on $name', (dialect) => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-03-02', dialect); });
  afterAll(() => office?.close());
  const set = (body: object) => office.ask('admin', 'POST', '/policies', body);
  const inForce = (organId: string, on: string) => office.app.get(Policies).forOrgan(office.reads, organId, on);

  it('are built in until one is set', async () => {
    expect(await inForce(ORGANS.land, '2026-03-02')).toEqual({ policy: DEFAULT_POLICY, version: 'default' });
    expect((await office.ask('officer', 'GET', '/policies')).body).toMatchObject({ inForce: { version: 'default', values: { targetWorkingDays: 15 } }, items: [] });
  });

  it('take effect from their day on, the organ\'s own before the city\'s, the last word of a day last', async () => {
    const city = expectStatus(await set({ effectiveFrom: '2026-04-01', values: { targetWorkingDays: 12 } }), 201).body;
    const land = expectStatus(await set({ organId: ORGANS.land, effectiveFrom: '2026-05-01', values: { alarms: { red: 3 } } }), 201).body;
    const revised = expectStatus(await set({ organId: ORGANS.land, effectiveFrom: '2026-05-01', values: { alarms: { red: 4 } } }), 201).body;
    expect((await inForce(ORGANS.land, '2026-03-31')).version).toBe('default');
    expect((await inForce(ORGANS.land, '2026-04-01')).version).toBe(city.version);
    expect((await inForce(ORGANS.water, '2026-06-01')).version).toBe(city.version);
    // What was not named stays as the city had it.
    expect(await inForce(ORGANS.land, '2026-05-01')).toMatchObject({ version: revised.version, policy: { targetWorkingDays: 12, alarms: { reminder: 10, yellow: 5, red: 4 } } });
    expect((await office.ask('officer', 'GET', `/policies?organId=${ORGANS.land}`)).body.items.map((each: { version: string }) => each.version)).toEqual([revised.version, land.version]);
    expect(city.effect).toContain('在办申请');
  });

  it('leave running cases as they are', async () => {
    const { body: before } = expectStatus(await office.submit(), 201);
    expectStatus(await set({ effectiveFrom: '2026-03-02', values: { targetWorkingDays: 11 } }), 201);
    const { body: after } = expectStatus(await office.submit(), 201);
    expect([before.target.dueOn, after.target.dueOn]).toEqual(['2026-03-23', '2026-03-17']);
    const [row] = await office.reads.query<{ due_on: string }>("SELECT due_on FROM deadlines WHERE case_id = ? AND key = 'target'", [before.caseId]);
    expect(row?.due_on).toBe('2026-03-23');
  });

  it.each([
    ['beyond the statutory limit', { targetWorkingDays: 21 }, '#/values/targetWorkingDays'],
    ['a city limit longer than the statutory one', { targetWorkingDays: 15, statutoryWorkingDays: 14 }, '#/values/targetWorkingDays'],
    ['what the law fixes', { thirdPartyAnswerWorkingDays: 14 }, '#/values/thirdPartyAnswerWorkingDays'],
    ['alarms out of order', { alarms: { yellow: 2, red: 5 } }, '#/values/alarms'],
    ['a reminder before the start', { targetWorkingDays: 8 }, '#/values/alarms/reminder'],
    ['half a day', { targetWorkingDays: 7.5 }, '#/values/targetWorkingDays'],
    ['an hour that does not exist', { officeOpensAt: '25:00' }, '#/values/officeOpensAt'],
    ['a number that is not known', { coffeeBreaks: 2 }, '#/values/coffeeBreaks'],
  ])('refuse %s', async (_what, values, pointer) => {
    const { body } = expectStatus(await set({ effectiveFrom: '2026-07-01', values }), 422);
    expect(body.errors.map((each: { pointer: string }) => each.pointer)).toContain(pointer);
    expect((await inForce(ORGANS.water, '2026-07-01')).policy.targetWorkingDays).not.toBe(8);
  });

  it('refuse a day in the past, an unknown organ, and anybody but the administrator', async () => {
    expectStatus(await set({ effectiveFrom: '2026-03-01', values: {} }), 422);
    expectStatus(await set({ organId: 'nowhere', effectiveFrom: '2026-07-01', values: {} }), 422);
    expectStatus(await office.ask('supervisor', 'POST', '/policies', { effectiveFrom: '2026-07-01', values: {} }), 403);
  });
});

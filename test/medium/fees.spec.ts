import { Reads } from '../../src/platform/database/unit-of-work.js';
import { FeeCounts } from '../../src/fees/fee-counts.js';
import { databases } from '../support/database.js';
import { Office, expectStatus, ORGANS, UNITS } from '../support/office.js';

const OTHER = { kind: 'natural-person', name: '陈晓', documentNumber: '11010519491231002X', contact: { phone: '13900000000' } };

describe.each(databases())('fees of an applicant in a month on $name', (dialect) => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-03-02', dialect); });
  afterAll(() => office?.close());

  const submitted = async (over: Record<string, unknown> = {}, who: 'clerk' | 'water-clerk' = 'clerk') => expectStatus(await office.submit(over, { who }), 201).body.caseId as string;
  const fee = async (id: string, query = '') => expectStatus(await office.ask('clerk', 'GET', `/requests/${id}/fee${query}`), 200).body;

  it('count requests of the same person to the same organ, received in the same month, in order', async () => {
    const first = await submitted();
    await submitted({ applicant: OTHER });
    await submitted({ organId: ORGANS.water }, 'water-clerk');
    const second = await submitted();
    office.moveTo('2026-03-31');
    const third = await submitted();
    office.moveTo('2026-04-01');
    const april = await submitted();
    expect((await fee(first)).casesBefore).toBe(0);
    expect(await fee(third)).toMatchObject({
      month: '2026-03', received: true, casesBefore: 2, units: 1, ranks: [3],
      earlier: [{ requestId: first, receivedOn: '2026-03-02', units: 1 }, { requestId: second, receivedOn: '2026-03-02', units: 1 }],
    });
    expect(await fee(april)).toMatchObject({ month: '2026-04', casesBefore: 0, ranks: [1] });
  });

  it('follow the day of receipt, not the day of entry', async () => {
    office.moveTo('2026-04-10');
    const late = await submitted({ submittedOn: '2026-04-10' });
    const before = await submitted({ submittedOn: '2026-04-08' });
    expect((await fee(before)).casesBefore).toBe(1);
    expect((await fee(late)).casesBefore).toBe(2);
  });

  it('are worked out by both methods, band by band, with what is free', async () => {
    office.moveTo('2026-05-06');
    const ids = await Array.from({ length: 12 }).reduce<Promise<string[]>>(async (sofar) => [...(await sofar), await submitted()], Promise.resolve([]));
    const twelfth = await fee(ids[11]!, '?pages=120&units=3');
    expect(twelfth.ranks).toEqual([12, 13, 14]);
    expect(twelfth.perCase).toMatchObject({ method: 'PER_CASE', basis: 'FEE 4', amountYuan: 300, free: 0, lines: [{ from: 12, to: 14, count: 3, rateYuan: 100, amountYuan: 300 }] });
    expect(twelfth.perVolume).toMatchObject({ method: 'PER_VOLUME', basis: 'FEE 5', pages: 120, amountYuan: 1_100, free: 30 });
    expect(twelfth.perVolume.lines).toHaveLength(3);
    expect(twelfth.note).toContain('可以');
    expect((await fee(ids[9]!)).perCase).toMatchObject({ amountYuan: 0, free: 1 });
    expect((await fee(ids[9]!)).perVolume).toBeNull();
  });

  it('are proposed with what the office counted itself, and count as the matters they were charged as', async () => {
    office.moveTo('2026-06-01');
    const assigned = async () => {
      const id = await submitted();
      expectStatus(await office.command('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
      return id;
    };
    const first = await assigned();
    expectStatus(await office.command('officer', first, 'propose-fee', { method: 'PER_CASE' }), 409);
    expectStatus(await office.command('officer', first, 'propose-fee', { method: 'PER_CASE', units: 12, month: '2026-06', casesBefore: 500 }), 422);
    expectStatus(await office.command('officer', first, 'propose-fee', { method: 'PER_CASE', units: 12 }), 200);
    const detail = (await office.ask('officer', 'GET', `/requests/${first}`)).body;
    expect(detail.facts.fee).toMatchObject({ amountYuan: 200, count: 2, month: '2026-06', perCase: { ranks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], amountYuan: 200 }, perVolume: null, approved: false });
    const second = await assigned();
    expect(await fee(second, '?pages=68')).toMatchObject({
      casesBefore: 12, ranks: [13], earlier: [{ requestId: first, units: 12 }],
      perCase: { amountYuan: 100, possible: true, refusals: [] }, perVolume: { amountYuan: 380, possible: true },
    });
    expectStatus(await office.command('officer', second, 'propose-fee', { method: 'PER_VOLUME', pages: 68 }), 200);
    expectStatus(await office.command('head', first, 'refuse-fee', { reason: '未明显超过合理范围' }), 200);
    expect(await fee(second)).toMatchObject({ casesBefore: 1, ranks: [2], perCase: { amountYuan: 0, possible: false } });
  });

  it('take each split matter as a case of its own', async () => {
    office.moveTo('2026-07-01');
    const whole = await submitted();
    expectStatus(await office.command('clerk', whole, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    expectStatus(await office.command('officer', whole, 'split-by-matter', { matters: ['批文', '附图', '协议'] }), 200);
    const rest = await office.reads.query<{ case_id: string }>('SELECT case_id FROM requests WHERE split_from = ? ORDER BY number', [whole]);
    expect(rest.length).toBeGreaterThan(1);
    const ranks = await Promise.all([whole, ...rest.map((each) => each.case_id)].map(async (id) => (await fee(id)).ranks[0] as number));
    expect([...ranks].sort((a, b) => a - b)).toEqual(Array.from({ length: rest.length + 1 }, (_, i) => i + 1));
    expect(ranks[0]).toBe(1);
  });

  it('say why no fee can be proposed', async () => {
    const waiting = await submitted({ channel: 'internet', submittedOn: '2026-07-01' });
    const answer = await fee(waiting, '?pages=500');
    expect(answer).toMatchObject({ received: false, perVolume: { amountYuan: 14_700, possible: false } });
    expect(answer.perVolume.refusals.length).toBeGreaterThan(0);
  });

  it('are shown to those who work in the organ, for figures that make sense', async () => {
    const id = await submitted();
    expectStatus(await office.ask('water-clerk', 'GET', `/requests/${id}/fee`), 403);
    expectStatus(await office.ask('clerk', 'GET', '/requests/no-such-request/fee'), 404);
    for (const query of ['pages=-1', 'pages=1.5', 'pages=abc', 'units=0', 'pages=99999999999']) expectStatus(await office.ask('clerk', 'GET', `/requests/${id}/fee?${query}`), 422);
  });

  it('are found by index, however many requests an organ has', async () => {
    const statements: string[] = [];
    const reads = office.app.get(Reads);
    const watched = new Proxy(reads, {
      get: (target, member, receiver) => (member === 'query'
        ? (sql: string, params: never[]) => { statements.push(sql); return target.query(sql, params); }
        : Reflect.get(target, member, receiver) as unknown),
    });
    const id = await submitted();
    await office.app.get(FeeCounts).of(watched, id);
    expect(statements).toHaveLength(3);
    if (dialect.name !== 'sqlite') return;
    for (const sql of statements) {
      const plan = (await reads.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, Array.from(sql.matchAll(/\?/g), () => 'x'))).map(({ detail }) => detail).join('; ');
      expect(plan).not.toMatch(/\bSCAN (requests|applicants|case_records|r|a)\b/);
      expect(plan).not.toContain('ix_requests_organ');
    }
  });
});

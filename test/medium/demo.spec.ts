import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { OUTCOMES } from '../../workflows/request/outcomes.js';
import { countedOutcome, type RequestContext } from '../../workflows/request/v1/context.js';
import { COMMANDS } from '../../workflows/request/v1/steps/all.js';
import { DatabaseCalendars } from '../../src/clock/calendars/database-calendars.js';
import type { LoadedDemo } from '../../src/demo/load-demo-office.js';
import { loadDemoDatabase } from '../../src/demo/running/load-database.js';
import { verifyAll } from '../../src/engine/record/verify.js';
import type { Config } from '../../src/platform/config/config.js';
import { openDatabase, type Database } from '../../src/platform/database/database.js';
import { schema } from '../../src/schema.js';
import { testConfig } from '../support/config.js';
import { scratchDirectory } from '../support/database.js';

const TODAY = '2026-11-24';
const scratch = scratchDirectory();
afterAll(() => scratch.remove());

function demo(name: string): Config {
  return testConfig({ mode: 'demo', dataDir: scratch.path, databaseUrl: `sqlite:${join(scratch.path, name)}`, secrets: { fieldKey: randomBytes(32), lookupKey: randomBytes(32), sessionKey: randomBytes(32) } });
}

interface Line { case_id: string; state: string; open: number; outcome: string | null; outcome_on: string | null; received_on: string | null; source_id: string | null }
interface Entry { case_id: string; type: string; actor_id: string | null; payload: string }

describe('the demo office', () => {
  let database: Database;
  let loaded: LoadedDemo;
  let requests: Line[];
  let entries: Entry[];
  const texts = async (sql: string) => (await database.reads.query<{ text: string }>(sql)).map((row) => row.text);

  beforeAll(async () => {
    const config = demo('demo.db');
    loaded = await loadDemoDatabase(config, { today: TODAY });
    database = await openDatabase(config.databaseUrl, schema);
    requests = await database.reads.query<Line>('SELECT case_id, state, open, outcome, outcome_on, received_on, source_id FROM requests');
    entries = await database.reads.query<Entry>('SELECT case_id, type, actor_id, payload FROM case_records ORDER BY case_id, seq');
  }, 180_000);

  afterAll(async () => {
    await database?.close();
  });

  it('logs every request of the sample data, and what was split off', () => {
    expect(new Set(requests.flatMap((each) => each.source_id ?? [])).size).toBe(160);
    expect(requests.length).toBeGreaterThan(160);
  });

  it('counts exactly one outcome for every case that is closed, and none for one that was never answered', async () => {
    for (const each of requests) if (!each.open) expect(each).toMatchObject({ outcome: expect.any(String), outcome_on: expect.any(String) });
    const cases = await database.reads.query<{ id: string; snapshot: string }>("SELECT id, snapshot FROM cases WHERE definition = 'request'");
    expect(cases).toHaveLength(requests.length);
    for (const { id, snapshot } of cases) {
      const { context } = JSON.parse(snapshot) as { context: RequestContext };
      expect(countedOutcome(context)?.outcome ?? null).toBe(requests.find((each) => each.case_id === id)!.outcome);
    }
  });

  it.each([2025, 2026])('adds up in %i: received and carried over are answered and carried forward (table 三)', (year) => {
    const received = requests.filter((each) => each.received_on !== null);
    const openAtEndOf = (y: number) => received.filter((each) => each.received_on! <= `${y}-12-31` && (each.outcome_on === null || each.outcome_on > `${y}-12-31`)).length;
    const during = (day: string | null) => day !== null && day.startsWith(`${year}-`);
    const came = received.filter((each) => during(each.received_on)).length;
    const answered = received.filter((each) => during(each.outcome_on)).length;
    expect(came + openAtEndOf(year - 1)).toBe(answered + openAtEndOf(year));
    expect(answered).toBeGreaterThan(20);
  });

  it('has every outcome and uses every command but that of topics, which its plot does not tell', () => {
    expect(new Set(requests.flatMap((each) => each.outcome ?? []))).toEqual(new Set(OUTCOMES.map((each) => each.code)));
    expect([...COMMANDS.keys()].filter((type) => !entries.some((each) => each.type === type))).toEqual(['RECORD_SAME_INFORMATION']);
  });

  it('tells of requests made online, which their applicants confirm, correct, write in, withdraw, and whose reply they take', async () => {
    const online = entries.filter((each) => each.payload.includes('"byApplicant":"online"'));
    expect(online.every((each) => each.actor_id === null)).toBe(true);
    expect(new Set(online.map((each) => each.type))).toEqual(new Set(['SUBMIT', 'APPLICANT_CONFIRMED', 'CORRECTED', 'ADD_NOTE', 'WITHDRAW', 'RECORD_RECEIPT', 'SUGGEST_RELEASE']));
    expect(loaded.queries).toHaveLength(online.filter((each) => each.type === 'SUBMIT').length);
    for (const { number, code } of loaded.queries) expect([number, code]).toEqual([expect.stringMatching(/来〔2026〕\d+号$/), expect.stringMatching(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)]);
    expect(await texts("SELECT kind AS text FROM release_signals WHERE kind = 'suggestion' AND by_person IS NULL AND request_id IN (SELECT case_id FROM query_codes)")).not.toEqual([]);
  });

  it('has a case in every state, and on the board clocks of every sort', async () => {
    expect(await texts('SELECT DISTINCT state AS text FROM requests ORDER BY state')).toEqual([
      'APPLYING_CHANGES', 'APPROVAL', 'ARCHIVED', 'AWAITING_CONFIRMATION', 'AWAITING_CORRECTION', 'AWAITING_PAYMENT', 'AWAITING_REASONS', 'CLOSED_ABANDONED',
      'CLOSED_WITHDRAWN', 'DRAFTING', 'FEE_APPROVAL', 'HEAD_DECISION', 'LEGALITY_REVIEW', 'READY_TO_SERVE', 'REGISTERED', 'REPLIED', 'SECRECY_REFERRED',
      'SECRECY_REVIEW', 'SUPPLEMENTING_FILE', 'UNDER_REVIEW',
    ]);
    expect(await texts('SELECT DISTINCT clock_state AS text FROM requests ORDER BY clock_state')).toEqual(['ended', 'notStarted', 'paused', 'running', 'stopped']);
    const running = "FROM requests WHERE open = 1 AND clock_state = 'running'";
    for (const [what, rule] of [
      ['overdue in law', `statutory_due_on < '${TODAY}'`], ['past the target', `target_due_on < '${TODAY}' AND statutory_due_on >= '${TODAY}'`],
      ['red', `red_on <= '${TODAY}' AND target_due_on >= '${TODAY}'`], ['yellow', `yellow_on <= '${TODAY}' AND red_on > '${TODAY}'`], ['green', `reminder_on > '${TODAY}'`],
      ['provisional', 'target_provisional = 1'], ['extended', 'extended = 1'],
    ]) expect({ what, n: (await texts(`SELECT case_id AS text ${running} AND ${rule}`)).length }).not.toEqual({ what, n: 0 });
  });

  it('shows the public what the city published by itself', async () => {
    expect(await texts('SELECT title AS text FROM catalogue_items')).toEqual(expect.arrayContaining(['关于提高2025年城乡居民最低生活保障标准的通知', '丰城市2025年事业单位公开招聘工作人员公告']));
  });

  it('tells releases to their end: published, not now with a date to look again, withdrawn with a notice', async () => {
    const states = await texts('SELECT state AS text FROM releases ORDER BY state');
    expect(states).toEqual(expect.arrayContaining(['PUBLISHED', 'NOT_NOW', 'WITHDRAWN']));
    expect(await texts("SELECT i.status AS text FROM releases r JOIN catalogue_items i ON i.id = r.item_id WHERE r.state = 'WITHDRAWN'")).toContain('withdrawn');
    expect((await texts("SELECT look_again_on AS text FROM releases WHERE state = 'NOT_NOW'")).every((day) => day > TODAY)).toBe(true);
    expect(await texts("SELECT form AS text FROM letters WHERE form LIKE 'release-consultation%' ORDER BY form")).toEqual(['release-consultation', 'release-consultation-answer']);
  });

  it('was late now and then', async () => {
    const [row] = await database.reads.query<{ n: number; target: number; statutory: number }>(
      'SELECT COUNT(*) AS n, SUM(late_target > 0) AS target, SUM(late_statutory > 0) AS statutory FROM requests WHERE replied_on IS NOT NULL');
    expect(row!.target).toBeGreaterThan(3);
    expect(row!.statutory).toBeGreaterThan(1);
    expect(row!.target / row!.n).toBeLessThan(0.25);
  });

  it('lets nobody review or approve what he or she drafted', () => {
    const drafting = new Set(['PROPOSE_OUTCOME', 'SUBMIT_FOR_REVIEW', 'CHANGES_MADE', 'STILL_UNCLEAR', 'REASONS_REJECTED', 'REOPEN_EXAMINATION']);
    const reviewing = new Set(['CLEAR_SECRECY', 'RETURN_FROM_SECRECY_REVIEW', 'AGREE', 'AGREE_WITH_CHANGES', 'RETURN', 'DISAGREE', 'HEAD_DECIDES', 'SIGN', 'RETURN_FROM_APPROVAL']);
    const drafted = new Set(entries.filter((each) => drafting.has(each.type)).map((each) => `${each.case_id} ${each.actor_id}`));
    const reviewed = entries.filter((each) => reviewing.has(each.type));
    expect(reviewed.length).toBeGreaterThan(300);
    expect(reviewed.filter((each) => drafted.has(`${each.case_id} ${each.actor_id}`))).toEqual([]);
  });

  it('names no due date on a day off', async () => {
    const calendars = new DatabaseCalendars();
    const due = await database.reads.query<{ organ_id: string; key: string; due_on: string }>('SELECT c.organ_id, d.key, d.due_on FROM deadlines d JOIN cases c ON c.id = d.case_id WHERE d.due_on IS NOT NULL');
    const of: Record<string, WorkingCalendar> = {};
    for (const { organ_id } of due) of[organ_id] ??= await calendars.current(database.reads, organ_id);
    expect(due.length).toBeGreaterThan(50);
    expect(due.filter(({ organ_id, due_on }) => !of[organ_id]!.isWorkingDay(due_on))).toEqual([]);
  });

  it('moved dates when a calendar came, and delivered all that it had to say', async () => {
    expect(entries.filter((each) => each.type === 'DEADLINES_RECOMPUTED').length).toBeGreaterThan(5);
    expect(await texts('SELECT id AS text FROM outbox WHERE sent_at IS NULL')).toEqual([]);
    expect((await texts('SELECT id AS text FROM notifications')).length).toBeGreaterThan(500);
  });

  it('keeps a record whose every chain verifies', async () => {
    const found = [];
    for await (const each of verifyAll(database.reads)) found.push(each);
    const [releases] = await database.reads.query<{ n: number }>('SELECT COUNT(*) AS n FROM releases');
    expect(found).toEqual([{ verified: requests.length + releases!.n }]);
  });

  it('refuses anything but a demonstration, and a database with something in it', async () => {
    const config = demo('demo.db');
    await expect(loadDemoDatabase({ ...config, mode: 'production' }, { today: TODAY })).rejects.toThrow('demonstrations only');
    await expect(loadDemoDatabase(config, { today: TODAY })).rejects.toThrow('not empty');
    expect(loaded.requests).toBe(160);
  });
});

describe('two demo offices of one seed and day', () => {
  async function shortened(name: string): Promise<unknown> {
    const config = demo(name);
    await loadDemoDatabase(config, { today: TODAY, most: 40 });
    const database = await openDatabase(config.databaseUrl, schema);
    try {
      return [
        await database.reads.query('SELECT source_id, number, intake_number, state, clock_state, outcome, outcome_on, target_due_on, statutory_due_on, officer_id, flags, summary FROM requests ORDER BY number, intake_number'),
        await database.reads.query('SELECT r.number, e.seq, e.type, e.actor_id, e.fact_on, e.at FROM case_records e JOIN requests r ON r.case_id = e.case_id ORDER BY r.number, r.intake_number, e.seq'),
        await database.reads.query('SELECT username, id, display_name FROM people ORDER BY username'),
        await database.reads.query('SELECT form, version, state, doc_number, issued_on, content_hash FROM letters ORDER BY content_hash, doc_number'),
        await database.reads.query('SELECT r.number, a.purpose, a.sha256, a.text_state, c.state FROM attachments a JOIN requests r ON r.case_id = a.case_id LEFT JOIN release_checks c ON c.attachment_id = a.id ORDER BY r.number, a.sha256'),
        await database.reads.query('SELECT r.number, d.attempt, d.mode, d.state, d.tracking_number, d.dispatched_on, d.delivered_on, d.document_sha256 FROM deliveries d JOIN requests r ON r.case_id = d.case_id ORDER BY r.number, d.attempt'),
      ];
    } finally {
      await database.close();
    }
  }

  it('are the same', async () => {
    const first = await shortened('first.db');
    expect(JSON.stringify(first).length).toBeGreaterThan(20_000);
    expect(await shortened('second.db')).toEqual(first);
  }, 120_000);
});

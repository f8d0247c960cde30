import BetterSqlite3 from 'better-sqlite3';
import { addDays } from '../../workflows/clock/civil-date.js';
import type { DemoPlace } from '../../src/demo/office/office.js';
import { Seeded } from '../../src/demo/random/seeded.js';
import { insertStatement } from '../../src/platform/database/insert-statement.js';
import { NO_DAY } from '../../src/requests/no-day.js';

type Value = string | number | null;
type Row = Record<string, Value>;

/** The tables that hold rows of a case and that lists, board and clock read. */
const PARTS = ['requests', 'deadlines', 'tasks', 'case_figures', 'review_cases'] as const;
const MS_PER_DAY = 86_400_000;
const DAYS_OF_ARCHIVE = 7 * 365;
/** Finished cases of the last half-year still have a period of remedies; older ones are in the archive. */
const SHARE_RECENT = 1 / 14;

interface Model {
  readonly row: Row;
  readonly parts: ReadonlyMap<(typeof PARTS)[number], readonly Row[]>;
}

export interface CopyPlan {
  /** Cases in the end, with those that are there. */
  readonly cases: number;
  /** Of them, how many still owe a reply. */
  readonly open: number;
  readonly places: readonly DemoPlace[];
  readonly applicantIds: readonly string[];
}

/**
 * Fills a database up with copies of its own cases. A copy has an id, an organ, a unit, an officer, an applicant and a number of its
 * own. Open cases and those finished in the last half-year keep their days; archived ones are moved back by whole weeks over seven
 * years. The record and the outbox are not copied: nothing that is measured reads them. Indices are built afterwards, in one go.
 */
export function fillWithCopies(file: string, plan: CopyPlan): void {
  const db = new BetterSqlite3(file);
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'cache_size = -1000000', 'temp_store = MEMORY']) db.pragma(pragma);
  const indices = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('cases', 'requests', 'deadlines', 'tasks', 'case_figures', 'review_cases')")
    .all() as { name: string; sql: string }[];
  for (const { name } of indices) db.exec(`DROP INDEX "${name}"`);
  db.transaction(() => new Copier(db, plan).run())();
  for (const { sql } of indices) db.exec(sql);
  db.pragma('journal_mode = WAL');
  db.close();
}

class Copier {
  private readonly rng = new Seeded('scale');
  private readonly statements = new Map<string, BetterSqlite3.Statement>();
  private readonly models: readonly Model[];

  constructor(private readonly db: BetterSqlite3.Database, private readonly plan: CopyPlan) {
    this.models = (db.prepare('SELECT * FROM cases').all() as Row[]).map((row) => ({
      row, parts: new Map(PARTS.map((part) => [part, db.prepare(`SELECT * FROM ${part} WHERE case_id = ?`).all(row['id']) as Row[]])),
    }));
  }

  run(): void {
    const open = this.models.filter(({ row }) => row['open'] === 1);
    const archived = this.models.filter(({ row }) => row['state'] === 'ARCHIVED');
    const recent = this.models.filter((each) => !open.includes(each) && !archived.includes(each));
    let openLeft = this.plan.open - open.length;
    for (let left = this.plan.cases - this.models.length; left > 0; left -= 1) {
      const isOpen = this.rng.next() < openLeft / left;
      if (isOpen) openLeft -= 1;
      const isRecent = this.rng.chance(SHARE_RECENT);
      const weeks = isOpen || isRecent ? 0 : this.rng.int(26, DAYS_OF_ARCHIVE / 7);
      this.copy(this.rng.pick(isOpen ? open : isRecent ? recent : archived), -7 * weeks, left);
    }
  }

  private copy({ row, parts }: Model, days: number, n: number): void {
    const { organId, staff } = this.rng.pick(this.plan.places);
    const officer = this.rng.pick(staff.officers);
    const unitId = officer.roles.find((held) => held.role === 'handling-officer' && held.organId === organId)?.unitId ?? null;
    const own: Row = {
      id: this.rng.uuid(), organ_id: organId, unit_id: unitId, officer_id: officer.personId, person_id: officer.personId,
      applicant_id: this.rng.pick(this.plan.applicantIds), number: `第${n}号`, intake_number: null, source_id: null, split_from: null,
    };
    const jitter = this.rng.int(0, 6 * 3_600_000);
    this.insert('cases', row, own, days, jitter);
    for (const [part, rows] of parts) for (const each of rows) this.insert(part, each, { ...own, case_id: own['id']! }, days, jitter);
  }

  /** What is null in the original stays null: a case that is not assigned, a task that waits for a role. */
  private insert(table: string, original: Row, own: Row, days: number, jitter: number): void {
    const values = Object.entries(original).map(([name, value]) => (value !== null && name in own ? own[name]! : moved(name, value, days, jitter)));
    this.statement(insertStatement(table, Object.keys(original))).run(...values);
  }

  private statement(sql: string): BetterSqlite3.Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const made = this.db.prepare(sql);
    this.statements.set(sql, made);
    return made;
  }
}

/** A day or an instant, moved; deadlines fire at the opening of their day and are not scattered over it. */
function moved(name: string, value: Value, days: number, jitter: number): Value {
  if (typeof value === 'number' && value > 1e12) return value + days * MS_PER_DAY - (name === 'changed_at' || name === 'opened_at' ? jitter : 0);
  if (days !== 0 && typeof value === 'string' && value.length === 10 && value !== NO_DAY && /^\d{4}-\d\d-\d\d$/.test(value)) return addDays(value, days);
  return value;
}


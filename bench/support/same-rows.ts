import type { SqlValue, Tx, UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newSortableId } from '../../src/platform/sortable-id.js';
import { Seeded } from '../../src/demo/random/seeded.js';
import { canonical, sha256 } from '../../src/engine/record/entry.js';
import { addDays, instantOf, type CivilDate } from '../../workflows/clock/civil-date.js';
import { keysOf } from '../../src/same-information/matching/keys.js';
import { labelOf } from '../../src/same-information/matching/label.js';
import { READER_VERSION } from '../../src/same-information/matching/read-facts.js';
import { KINDS, Models, placeName } from './same-texts.js';

type Row = Readonly<Record<string, SqlValue>>;

/** Rows that the requests' own capability keeps, copied from one that was logged. */
export interface Originals {
  readonly request: Row;
  readonly applicant: Row;
  readonly organIds: readonly string[];
}

const OF_A_UNIT = 4_000;
const PARAMETERS = 20_000;
const FIRST_DAY: CivilDate = '2016-01-04';
const DAYS = 3_650;

/** Requests of ten years, no two in the same words, with their facts, keys and topics, as detection would have left them. Written in units of work, as everything. */
export class SameRows {
  private readonly rng = new Seeded('same-scale');
  private readonly models = new Models(new Seeded('models'), 60, FIRST_DAY);
  /** Kind, place and year of each topic so far; the early ones are asked for more often. */
  private readonly topics: { readonly id: string; readonly kind: number; readonly place: string; readonly year: number }[] = [];
  private made = 0;
  keys = 0;

  constructor(private readonly work: UnitOfWork, private readonly originals: Originals) {}

  async fill(requests: number): Promise<void> {
    for (let left = requests; left > 0; left -= OF_A_UNIT) await this.work.run((tx) => this.unit(tx, Math.min(left, OF_A_UNIT), requests));
    await this.work.run((tx) => figures(tx));
  }

  private async unit(tx: Tx, count: number, of: number): Promise<void> {
    const rows = new Map<string, Row[]>();
    const add = (table: string, row: Row) => void (rows.get(table) ?? rows.set(table, []).get(table)!).push(row);
    for (let i = 0; i < count; i += 1) this.one(add, of);
    for (const [table, some] of rows) await insertAll(tx, table, some);
  }

  private one(add: (table: string, row: Row) => void, of: number): void {
    const { rng } = this;
    const on = addDays(FIRST_DAY, Math.floor((DAYS * this.made) / of));
    const at = instantOf(on, '09:00') + (this.made % 1_000);
    this.made += 1;
    const known = this.topics.length > 0 && rng.chance(0.55) ? this.topics[Math.floor(this.topics.length * rng.next() ** 2)] : undefined;
    const topic = known ?? { id: newSortableId(at), kind: rng.int(0, KINDS - 1), place: placeName(rng), year: Number(on.slice(0, 4)) - rng.int(0, 3) };
    if (!known) {
      this.topics.push(topic);
      add('topics', { id: topic.id, title: '', titled_by: null, revision: 1, merged_into: null, members: 0, requests: 0, open_requests: 0, applicants: 0, first_on: on, last_on: on, opened_at: at, changed_at: at });
    }
    const facts = this.models.retold(topic.kind, topic.place, topic.year, this.made, rng);
    const factsId = this.addFacts(add, facts, topic.id, at);
    const [caseId, organId, person] = [rng.uuid(), rng.pick(this.originals.organIds), rng.int(1, 1 + Math.floor(of / 5))];
    add('applicants', { ...this.originals.applicant, id: caseId, person_hash: `person-${person}` });
    add('requests', { ...this.originals.request, case_id: caseId, organ_id: organId, applicant_id: caseId, number: `第${this.made}号`, source_id: null, summary: labelOf(facts).slice(0, 60), submitted_on: on, intake_on: on, received_on: on });
    add('same_subjects', { subject_id: caseId, kind: 'request', facts_id: factsId, organ_id: organId, on_day: on, text_hash: sha256(caseId), title: null, address: null, text: null, indexed_at: at });
    add('topic_members', {
      subject_id: caseId, topic_id: topic.id, facts_id: factsId, organ_id: organId, person_hash: `person-${person}`, on_day: on, counted: true, open: false,
      outcome: rng.pick(['GRANTED.PROVIDED', 'GRANTED.ALREADY_PUBLIC', 'DENIED.PROCESS', 'UNABLE.NOT_HELD.NOT_EXIST']), outcome_on: addDays(on, 15), placed_by: 'detection', placed_at: at,
    });
  }

  private addFacts(add: (table: string, row: Row) => void, facts: ReturnType<Models['retold']>, topicId: string, at: number): string {
    const id = newSortableId(at);
    add('same_facts', { id, facts_hash: sha256(canonical({ facts })), facts: JSON.stringify(facts), reader_version: READER_VERSION });
    add('topic_facts', { facts_id: id, topic_id: topicId, pinned: false });
    for (const key of keysOf(facts)) {
      this.keys += 1;
      add('same_keys', { key, facts_id: id });
    }
    return id;
  }
}

async function insertAll(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0]!);
  const most = Math.floor(PARAMETERS / names.length);
  for (let i = 0; i < rows.length; i += most) {
    const some = rows.slice(i, i + most);
    const marks = `(${names.map(() => '?').join(', ')})`;
    await tx.execute(`INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES ${some.map(() => marks).join(', ')}`, some.flatMap((row) => Object.values(row)));
  }
}

/** Figures of all topics at once; production keeps them with each request. */
async function figures(tx: Tx): Promise<void> {
  await tx.execute(`INSERT INTO topic_applicants (topic_id, person_hash, organ_id, requests, last_on, last_id)
    SELECT topic_id, person_hash, organ_id, COUNT(*), MAX(on_day), MAX(subject_id) FROM topic_members GROUP BY topic_id, person_hash, organ_id`);
  await tx.execute(`UPDATE topics SET members = n, requests = n, applicants = people, first_on = first_day, last_on = last_day FROM (
    SELECT topic_id, COUNT(*) AS n, COUNT(DISTINCT person_hash) AS people, MIN(on_day) AS first_day, MAX(on_day) AS last_day FROM topic_members GROUP BY topic_id) m WHERE m.topic_id = topics.id`);
  await tx.execute(`INSERT INTO topic_organs (topic_id, organ_id, members, requests, applicants, topic_applicants, topic_last_on)
    SELECT m.topic_id, m.organ_id, COUNT(*), COUNT(*), COUNT(DISTINCT m.person_hash), MAX(t.applicants), MAX(t.last_on) FROM topic_members m JOIN topics t ON t.id = m.topic_id GROUP BY m.topic_id, m.organ_id`);
}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { ReleasePolicy } from '../../../workflows/clock/release-policy.js';
import { countedAfter, measuredFrom } from '../../../workflows/release/demand.js';
import { isExpropriation } from '../../../workflows/release/expropriation.js';
import type { Counted } from '../../../workflows/release/flag.js';
import { GIVING, WITHHOLDING } from '../../../workflows/release/grounds.js';
import { type Demand, type EarlierDecision, MOST_COUNTED, type TopicFacts } from '../../../workflows/release/topic-facts.js';
import type { Queryable, SqlValue } from '../../platform/database/unit-of-work.js';
import type { Topic } from '../../topics/store/topic.js';
import { RaisedFlags } from '../flags/raised-flags.js';
import { Signals } from '../signals/signals.js';
import { PublishedAlready } from './published-already.js';

type Numbers = Pick<ReleasePolicy, 'withinMonths'>;
/** Requests by whose words the subject of a topic is judged, and characters of each. */
const LATEST = 3;
/** Organs that one applicant is expected to ask for the same. */
const ORGANS_OF_ONE = 4;
const READ_OF_A_REQUEST = 500;

type LastRound = Pick<TopicFacts, 'pending' | 'decision'>;

/** Cases in which something is under way; a decision not to publish rests. */
const RESTING: Readonly<Record<string, EarlierDecision['kind']>> = { NOT_NOW: 'not-now', DISMISSED: 'dismissed', WITHDRAWN: 'withdrawn' };

/** Reads what a flag may rest on: a bounded number of indexed questions, however many ask for the same. */
@Injectable()
export class TopicFactsReader {
  constructor(private readonly flags: RaisedFlags, private readonly signals: Signals, private readonly published: PublishedAlready) {}

  async of(db: Queryable, topic: Topic, policy: Numbers, today: CivilDate): Promise<TopicFacts> {
    const { pending, decision } = await this.lastRound(db, topic.id);
    const withheldOn = await this.withheldOn(db, topic.id);
    const from = measuredFrom({ decision, withheldOn });
    const { suggestions, lapses } = await this.signals.waiting(db, topic.id);
    const applicants = suggestions.flatMap((each) => each.applicant ?? []);
    return {
      topicId: topic.id, expropriation: await this.isExpropriation(db, topic), published: await this.published.known(db, topic.id), pending, decision, withheldOn,
      recent: await this.askedAfter(db, topic.id, countedAfter(today, policy.withinMonths)), since: from === null ? null : await this.since(db, topic, from),
      suggestions, heard: await this.signals.heard(db, topic.id, applicants, decision?.on ?? null), lapses, raised: await this.flags.of(db, topic.id),
    };
  }

  /** The case under way, or else the last decision. */
  private async lastRound(db: Queryable, topicId: string): Promise<LastRound> {
    const rows = await db.query<{ case_id: string; state: string; decided_on: string | null; ended_on: string | null; ended_because: string | null }>(
      "SELECT case_id, state, decided_on, ended_on, ended_because FROM releases WHERE topic_id = ? AND state NOT IN ('MERGED', 'PUBLISHED', 'SUPERSEDED') ORDER BY opened_at DESC, case_id DESC", [topicId]);
    const pending = rows.some((row) => !(row.state in RESTING));
    const [last] = rows.flatMap((row): EarlierDecision[] => {
      const kind = RESTING[row.state];
      const on = kind === 'not-now' ? row.decided_on : row.ended_on;
      return kind && on ? [{ caseId: row.case_id, kind, on, withholds: row.ended_because === 'not-to-be-public' }] : [];
    }).sort((a, b) => (a.on < b.on ? 1 : -1));
    // While a case is evaluated anew, what was decided before still is the measure of demand.
    const [before] = rows.flatMap((row): EarlierDecision[] => (row.decided_on && !(row.state in RESTING) ? [{ caseId: row.case_id, kind: 'not-now', on: row.decided_on }] : []));
    return { pending, decision: last ?? before ?? null };
  }

  private async withheldOn(db: Queryable, topicId: string): Promise<CivilDate | null> {
    const withheld = await this.lastOf(db, topicId, WITHHOLDING);
    return withheld !== '' && withheld >= (await this.lastOf(db, topicId, GIVING)) ? withheld : null;
  }

  /** The last day on which a reply had one of these outcomes; ''. One look into the index for each. */
  private async lastOf(db: Queryable, topicId: string, outcomes: readonly string[]): Promise<string> {
    const one = 'SELECT MAX(outcome_on) AS on_day FROM topic_members WHERE topic_id = ? AND outcome = ?';
    const rows = await db.query<{ on_day: string | null }>(outcomes.map(() => one).join(' UNION ALL '), outcomes.flatMap((each) => [topicId, each]));
    return rows.map((row) => row.on_day ?? '').sort().at(-1) ?? '';
  }

  /** Different people whose last request came after a day. */
  private async askedAfter(db: Queryable, topicId: string, after: CivilDate): Promise<Demand> {
    const [row] = await db.query<{ n: number | string }>('SELECT COUNT(DISTINCT person_hash) AS n FROM topic_applicants WHERE topic_id = ? AND last_on > ?', [topicId, after]);
    return { applicants: Number(row!.n), requests: await this.latest(db, topicId, after) };
  }

  private async latest(db: Queryable, topicId: string, after: CivilDate): Promise<Counted[]> {
    const rows = await db.query<{ id: string; number: string | null; person_hash: string }>(
      `SELECT r.case_id AS id, a.person_hash, COALESCE(r.number, r.intake_number) AS number FROM topic_applicants a JOIN requests r ON r.case_id = a.last_id
       WHERE a.topic_id = ? AND a.last_on > ? ORDER BY a.last_on DESC, a.last_id DESC LIMIT ${MOST_COUNTED * ORGANS_OF_ONE}`, [topicId, after]);
    // Who asked several organs is named once, by the latest.
    const people = new Set<string>();
    return rows.filter(({ person_hash: person }) => !people.has(person) && people.add(person)).slice(0, MOST_COUNTED).map(({ id, number }) => ({ id, number }));
  }

  /** How demand grew since a day. Who had asked by then is counted only where demand may have doubled. */
  private async since(db: Queryable, topic: Topic, from: CivilDate): Promise<NonNullable<TopicFacts['since']>> {
    const requests = await this.latest(db, topic.id, from);
    const params: SqlValue[] = [topic.id, true, from];
    const [row] = requests.length === 0 ? [] : await db.query<{ n: number | string }>('SELECT COUNT(DISTINCT person_hash) AS n FROM topic_members WHERE topic_id = ? AND counted = ? AND on_day <= ?', params);
    return { before: row ? Number(row.n) : topic.applicants, applicants: topic.applicants, requests };
  }

  /** By its name, which leaves words out, and by the beginnings of its latest requests. */
  private async isExpropriation(db: Queryable, topic: Topic): Promise<boolean> {
    if (isExpropriation(topic.title)) return true;
    const rows = await db.query<{ asked: string }>(
      `SELECT COALESCE(r.title, '') || '。' || SUBSTR(COALESCE(r.narrowed_content, r.content), 1, ${READ_OF_A_REQUEST}) AS asked FROM topic_members m JOIN requests r ON r.case_id = m.subject_id
       WHERE m.topic_id = ? ORDER BY m.on_day DESC, m.subject_id DESC LIMIT ${LATEST}`, [topic.id]);
    return rows.some(({ asked }) => isExpropriation(asked));
  }
}

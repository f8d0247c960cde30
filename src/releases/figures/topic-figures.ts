import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Conditions } from '../../requests/list/conditions.js';
import { Names } from '../../requests/list/names.js';
import type { Named } from '../../requests/list/request-line.js';
import { TellTopics } from '../list/tell-topics.js';
import { labelOf } from '../weighing/flagging.js';
import type { FiguresPeriod } from './release-figures.js';

/** The demand for one topic at one organ in a period. */
export interface TopicFigures {
  readonly topicId: string;
  readonly label: string;
  readonly organ: Named;
  readonly requests: number;
  readonly applicants: number;
  /** Where its release stands; null where it was not flagged. */
  readonly releaseState: string | null;
}

/** Lines of the table at most: those most asked for. */
const MOST = 1_000;

interface Line { topic_id: string; title: string; organ_id: string; requests: number | string; applicants: number | string }

/** Requests per topic and organ. */
@Injectable()
export class TopicFiguresReader {
  constructor(private readonly reads: Reads, private readonly names: Names, private readonly releases: TellTopics) {}

  /** Those most asked for first. */
  async of({ from, to, organId, within }: FiguresPeriod): Promise<TopicFigures[]> {
    const where = new Conditions();
    where.and('m.counted = ? AND m.on_day >= ? AND m.on_day <= ?', true, from, to);
    if (within !== 'all') where.oneOf('m.organ_id', within);
    where.equal('m.organ_id', organId);
    const rows = await this.reads.query<Line>(
      `SELECT m.topic_id, t.title, m.organ_id, COUNT(*) AS requests, COUNT(DISTINCT m.person_hash) AS applicants FROM topic_members m JOIN topics t ON t.id = m.topic_id ${where.sql}
       GROUP BY m.topic_id, t.title, m.organ_id ORDER BY requests DESC, m.topic_id, m.organ_id LIMIT ${MOST}`, where.params);
    const names = await this.names.of(this.reads, rows.map(({ organ_id }) => ({ organ_id, unit_id: null, officer_id: null })));
    const states = await this.releases.of(this.reads, [...new Set(rows.map((row) => row.topic_id))]);
    return rows.map((row) => ({
      topicId: row.topic_id, label: labelOf(row), organ: names.organ(row.organ_id), requests: Number(row.requests), applicants: Number(row.applicants), releaseState: states.get(row.topic_id)?.state ?? null,
    }));
  }
}

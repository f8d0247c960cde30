import { Injectable } from '@nestjs/common';
import { daysBetween, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { outcomeOf, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { Deflections } from '../../catalogue/deflection/deflections.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Conditions } from '../../requests/list/conditions.js';
import { Names } from '../../requests/list/names.js';
import type { Named } from '../../requests/list/request-line.js';

export interface FiguresPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly organId?: string;
  readonly within: 'all' | readonly string[];
}

export interface Refused {
  readonly ground: string;
  readonly label: Bilingual;
  readonly n: number;
}

/** What became of demand, in one organ or in all. */
export interface Figures {
  /** Requests that were received in the period and are in a topic; topics they are in. */
  readonly requests: number;
  readonly topics: number;
  /** Rounds of evaluation that began in the period: a topic that is taken up again is flagged again. */
  readonly flagged: number;
  /** Evaluations that ended in the period, with a decision or a dismissal. */
  readonly evaluated: number;
  readonly released: number;
  readonly releasedInPart: number;
  readonly refused: readonly Refused[];
  readonly dismissed: number;
  readonly withdrawn: number;
  /** Publications after the limit of Art. 26. */
  readonly late: number;
  /** Calendar days from the flag that led to it to publication; null while nothing was published. */
  readonly daysToPublication: { readonly median: number; readonly worst: number } | null;
  /** Requests that were not made because what was published was found, in the period. */
  readonly avoided: number;
}

export interface OrganFigures extends Figures {
  readonly organ: Named;
}

interface ReleaseLine { organ_id: string; round_since: string; decision: string | null; published_on: string | null; late: number | null; ended: string | null; ended_on: string | null; item_id: string | null }
interface DecisionLine { organ_id: string; decision: string; ground: string | null }
interface DemandLine { organ_id: string; requests: number | string; topics: number | string }

/** Counts what the supervisor looks at (issue of releases, figures). Worked out when asked for. */
@Injectable()
export class ReleaseFigures {
  constructor(private readonly reads: Reads, private readonly names: Names, private readonly deflections: Deflections) {}

  async of(period: FiguresPeriod): Promise<{ readonly total: Figures; readonly organs: readonly OrganFigures[] }> {
    const { demand, releases, decisions } = await this.read(period);
    const avoided = await this.deflections.avoidedByItem(period);
    const ids = [...new Set([...demand, ...releases, ...decisions].map((row) => row.organ_id))].sort();
    const names = await this.names.of(this.reads, ids.map((organ_id) => ({ organ_id, unit_id: null, officer_id: null })));
    const own = <R extends { organ_id: string }>(rows: readonly R[], id: string) => rows.filter((row) => row.organ_id === id);
    const organs = ids.map((id): OrganFigures => ({ organ: names.organ(id), ...figuresOf({ demand: own(demand, id), releases: own(releases, id), decisions: own(decisions, id), avoided }, period) }));
    const total = figuresOf({ demand, releases, decisions, avoided }, period);
    return { total: { ...total, topics: await this.topics(period) }, organs };
  }

  private async read(period: FiguresPeriod): Promise<{ demand: DemandLine[]; releases: ReleaseLine[]; decisions: DecisionLine[] }> {
    const { from, to } = period;
    const demand = scoped(period);
    demand.and('counted = ? AND on_day >= ? AND on_day <= ?', true, from, to);
    const releases = scoped(period);
    releases.and("state <> 'MERGED'");
    const decisions = scoped(period);
    decisions.and('on_day >= ? AND on_day <= ?', from, to);
    decisions.and("(decision <> 'flagged' OR EXISTS (SELECT 1 FROM releases r WHERE r.case_id = d.case_id AND r.state <> 'MERGED'))");
    // What was recalled next ended nothing.
    decisions.and("decision <> 'recalled' AND COALESCE((SELECT n.decision FROM release_decisions n WHERE n.case_id = d.case_id AND n.seq > d.seq ORDER BY n.seq LIMIT 1), '') <> 'recalled'");
    return {
      demand: await this.reads.query<DemandLine>(`SELECT organ_id, COUNT(*) AS requests, COUNT(DISTINCT topic_id) AS topics FROM topic_members ${demand.sql} GROUP BY organ_id`, demand.params),
      releases: await this.reads.query<ReleaseLine>(`SELECT organ_id, round_since, decision, published_on, late, ended, ended_on, item_id FROM releases ${releases.sql}`, releases.params),
      decisions: await this.reads.query<DecisionLine>(`SELECT organ_id, decision, ground FROM release_decisions d ${decisions.sql}`, decisions.params),
    };
  }

  /** A topic that several organs were asked for is one. */
  private async topics(period: FiguresPeriod): Promise<number> {
    const where = scoped(period);
    where.and('counted = ? AND on_day >= ? AND on_day <= ?', true, period.from, period.to);
    const [row] = await this.reads.query<{ n: number | string }>(`SELECT COUNT(DISTINCT topic_id) AS n FROM topic_members ${where.sql}`, where.params);
    return Number(row!.n);
  }
}

function scoped({ within, organId }: FiguresPeriod): Conditions {
  const where = new Conditions();
  if (within !== 'all') where.oneOf('organ_id', within);
  where.equal('organ_id', organId);
  return where;
}

interface Rows { readonly demand: readonly DemandLine[]; readonly releases: readonly ReleaseLine[]; readonly decisions: readonly DecisionLine[]; readonly avoided: ReadonlyMap<string, number> }

function figuresOf({ demand, releases, decisions, avoided }: Rows, { from, to }: FiguresPeriod): Figures {
  const inPeriod = (day: string | null): boolean => day !== null && day >= from && day <= to;
  const published = releases.filter((row) => inPeriod(row.published_on));
  const ended = (kind: string) => releases.filter((row) => row.ended === kind && inPeriod(row.ended_on)).length;
  const flagged = decisions.filter(({ decision }) => decision === 'flagged').length;
  const dismissed = decisions.filter(({ decision }) => decision === 'dismissed').length;
  return {
    requests: sum(demand.map((row) => Number(row.requests))), topics: sum(demand.map((row) => Number(row.topics))), flagged,
    evaluated: decisions.length - flagged, released: published.filter((row) => row.decision === 'release').length, releasedInPart: published.filter((row) => row.decision === 'release-in-part').length,
    refused: refusals(decisions), dismissed, withdrawn: ended('withdrawn'), late: published.filter((row) => (row.late ?? 0) > 0).length,
    daysToPublication: spread(published.map((row) => daysBetween(row.round_since, row.published_on!))),
    avoided: sum(releases.map((row) => (row.item_id === null ? 0 : avoided.get(row.item_id) ?? 0))),
  };
}

function refusals(decisions: readonly DecisionLine[]): Refused[] {
  const counts = new Map<string, number>();
  for (const { decision, ground } of decisions) if (decision === 'not-now' && ground !== null) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ground, n]) => ({ ground, label: outcomeOf(ground as OutcomeCode).label, n }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Of an even number the median lies between the two in the middle. */
export function spread(days: readonly number[]): Figures['daysToPublication'] {
  if (days.length === 0) return null;
  const order = [...days].sort((a, b) => a - b);
  const middle = order.length / 2;
  return { median: order.length % 2 === 1 ? order[Math.floor(middle)]! : (order[middle - 1]! + order[middle]!) / 2, worst: order.at(-1)! };
}

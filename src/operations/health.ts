import { Injectable, Optional } from '@nestjs/common';
import { QueueHealth } from '../platform/queue/queue-health.js';
import { QueueMetrics, type QueueCount } from '../platform/queue/queue-metrics.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { Time } from '../platform/time/time.js';

/** Something waits whose time has come; how long the longest has waited shows whether the sweeps get through. */
export interface Backlog {
  readonly due: number;
  /** Milliseconds since the longest was due; null while nothing is. */
  readonly waitsMs: number | null;
}

export interface WorkCount { readonly kind: string; readonly waiting: number; readonly running: number; readonly givenUp: number }

export const INCIDENTS = ['queue-down', 'deadlines-late', 'messages-late', 'work-late', 'messages-given-up', 'work-given-up'] as const;
export type Incident = (typeof INCIDENTS)[number];

export interface OfficeHealth {
  readonly asOf: number;
  /** Null where this process has no queue. */
  readonly queue: { readonly ok: boolean; readonly detail: string } | null;
  readonly jobs: readonly QueueCount[];
  readonly missedWakeUps: number;
  readonly deadlines: Backlog;
  readonly messages: Backlog & { readonly waiting: number; readonly givenUp: number };
  readonly work: Backlog & { readonly kinds: readonly WorkCount[] };
  readonly incidents: readonly { readonly kind: Incident; readonly n: number }[];
}

/** A sweep comes every half minute: what waits four times as long was missed by it. */
const LATE_MS = 2 * 60_000;
/** As `OutboxMetrics`: after so many failures a message is left for somebody to look at. */
export const MOST_ATTEMPTS = 12;

type Line<K extends string> = Readonly<Record<K, number | string | null>>;

/** What the administrator asks first: does the queue answer, does anything wait that should not, was anything given up. */
@Injectable()
export class Health {
  constructor(
    private readonly reads: Reads, private readonly time: Time, @Optional() private readonly queueHealth?: QueueHealth, @Optional() private readonly queues?: QueueMetrics,
  ) {}

  async now(): Promise<OfficeHealth> {
    const now = this.time.now();
    const [queue, jobs, deadlines, messages, work] = await Promise.all([
      this.queueHealth?.check() ?? null, this.queues?.counts() ?? [], this.backlog('deadlines', 'next_at <= ?', now), this.messages(now), this.work(now),
    ]);
    const found = { asOf: now, queue, jobs, missedWakeUps: this.queues?.missedWakeUps ?? 0, deadlines, messages, work };
    return { ...found, incidents: incidentsOf(found) };
  }

  private async messages(now: number): Promise<OfficeHealth['messages']> {
    const [row] = await this.reads.query<Line<'waiting' | 'given_up'>>(
      `SELECT SUM(CASE WHEN attempts < ${MOST_ATTEMPTS} THEN 1 ELSE 0 END) AS waiting, SUM(CASE WHEN attempts >= ${MOST_ATTEMPTS} THEN 1 ELSE 0 END) AS given_up FROM outbox WHERE sent_at IS NULL`);
    return { ...(await this.backlog('outbox', `sent_at IS NULL AND attempts < ${MOST_ATTEMPTS} AND next_at <= ?`, now)), waiting: Number(row?.waiting ?? 0), givenUp: Number(row?.given_up ?? 0) };
  }

  private async work(now: number): Promise<OfficeHealth['work']> {
    const rows = await this.reads.query<{ kind: string; state: string; n: number | string }>(
      "SELECT kind, state, COUNT(*) AS n FROM work_items WHERE state IN ('waiting', 'running', 'given-up') GROUP BY kind, state ORDER BY kind");
    const of = (kind: string, state: string) => Number(rows.find((row) => row.kind === kind && row.state === state)?.n ?? 0);
    const kinds = [...new Set(rows.map(({ kind }) => kind))].map((kind) => ({ kind, waiting: of(kind, 'waiting'), running: of(kind, 'running'), givenUp: of(kind, 'given-up') }));
    return { ...(await this.backlog('work_items', "done_at IS NULL AND state = 'waiting' AND next_at <= ?", now)), kinds };
  }

  private async backlog(table: 'deadlines' | 'outbox' | 'work_items', due: string, now: number): Promise<Backlog> {
    const [row] = await this.reads.query<Line<'n' | 'oldest'>>(`SELECT COUNT(*) AS n, MIN(next_at) AS oldest FROM ${table} WHERE ${due}`, [now]);
    return { due: Number(row?.n ?? 0), waitsMs: row?.oldest == null ? null : now - Number(row.oldest) };
  }
}

function incidentsOf({ queue, deadlines, messages, work }: Omit<OfficeHealth, 'incidents'>): OfficeHealth['incidents'] {
  const late = ({ due, waitsMs }: Backlog) => (waitsMs !== null && waitsMs > LATE_MS ? due : 0);
  const counts: Readonly<Record<Incident, number>> = {
    'queue-down': queue?.ok === false ? 1 : 0, 'deadlines-late': late(deadlines), 'messages-late': late(messages), 'work-late': late(work),
    'messages-given-up': messages.givenUp, 'work-given-up': work.kinds.reduce((sum, { givenUp }) => sum + givenUp, 0),
  };
  return INCIDENTS.filter((kind) => counts[kind] > 0).map((kind) => ({ kind, n: counts[kind] }));
}

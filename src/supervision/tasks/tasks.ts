import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../identity/actor.js';
import { pageOf, seek, type Page, type PageRequest } from '../../identity/page.js';
import { Reads, type SqlValue } from '../../platform/database/unit-of-work.js';
import { taskSources, type TaskFilter, type TaskSource } from './task-sources.js';

/** Something somebody has to do now. */
export interface TaskLine {
  readonly case_id: string;
  readonly key: string;
  readonly kind: string;
  readonly organ_id: string;
  readonly role: string;
  readonly unit_id: string | null;
  readonly person_id: string | null;
  readonly due_on: string | null;
  readonly opened_at: number | string;
}

/** Where a page ended; the most urgent come first, those without a date last. */
interface Position {
  readonly dueOn: string | null;
  readonly caseId: string;
  readonly key: string;
}

/**
 * Worklists. Each is merged from parts that an index holds in order of their due days, so that a page costs a page whatever the
 * length of the list.
 */
@Injectable()
export class Tasks {
  constructor(private readonly reads: Reads) {}

  /** Errors: `ForbiddenError`, `ValidationFailedError` for a cursor that is not one. */
  async page(actor: SignedInActor, filter: TaskFilter & PageRequest): Promise<Page<TaskLine>> {
    const after = positionOf(filter.cursor);
    const parts = await Promise.all(taskSources(actor, filter).map((source) => this.part(source, after, filter.limit + 1)));
    const merged = new Map(parts.flat().map((line) => [`${line.case_id}/${line.key}`, line]));
    const found = [...merged.values()].sort(inOrder).slice(0, filter.limit + 1);
    return pageOf(found, filter.limit, (line) => [line.due_on ?? '', `${line.case_id}/${line.key}`]);
  }

  private async part(source: TaskSource, after: Position | null, limit: number): Promise<TaskLine[]> {
    const dated = after?.dueOn === null ? [] : await this.dated(source, after, limit);
    if (dated.length === limit) return dated;
    return [...dated, ...(await this.undated(source, after?.dueOn === null ? after : null, limit - dated.length))];
  }

  private dated({ where, params }: TaskSource, after: Position | null, limit: number): Promise<TaskLine[]> {
    const beyond = after ? 'AND (due_on, case_id, key) > (?, ?, ?)' : 'AND due_on IS NOT NULL';
    const from: SqlValue[] = after ? [after.dueOn, after.caseId, after.key] : [];
    return this.reads.query<TaskLine>(`SELECT * FROM tasks WHERE ${where} ${beyond} ORDER BY due_on, case_id, key LIMIT ?`, [...params, ...from, limit]);
  }

  private undated({ where, params }: TaskSource, after: Position | null, limit: number): Promise<TaskLine[]> {
    const beyond = after ? 'AND (case_id, key) > (?, ?)' : '';
    const from: SqlValue[] = after ? [after.caseId, after.key] : [];
    return this.reads.query<TaskLine>(
      `SELECT * FROM tasks WHERE ${where} AND due_on IS NULL ${beyond} ORDER BY case_id, key LIMIT ?`, [...params, ...from, limit]);
  }
}

function positionOf(cursor: string | undefined): Position | null {
  const found = seek(cursor);
  if (!found) return null;
  const [dueOn, rest] = found;
  const cut = rest.indexOf('/');
  return { dueOn: dueOn === '' ? null : dueOn, caseId: rest.slice(0, cut), key: rest.slice(cut + 1) };
}

function inOrder(a: TaskLine, b: TaskLine): number {
  return compare(a.due_on ?? '9999', b.due_on ?? '9999') || compare(a.case_id, b.case_id) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

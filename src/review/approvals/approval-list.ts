import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Moment } from '../../../workflows/definition.js';
import { pageOf, seek, type Page, type PageRequest } from '../../identity/page.js';
import type { SignedInActor } from '../../identity/actor.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { OpenRequests, type OpenRequest } from '../../requests/detail/open-request.js';
import { offeredCommands } from '../../requests/detail/offered-commands.js';
import { Conditions } from '../../requests/list/conditions.js';
import { Names, type NamesOf } from '../../requests/list/names.js';
import { dayOrNull } from '../../requests/no-day.js';
import { toBoolean } from '../../platform/database/columns.js';
import type { Left } from '../queue/review-line.js';
import { APPROVALS, type ApprovalKind } from './approval-kinds.js';
import { clockEffect } from './clock-effect.js';
import { SignedReplies } from './reply-to-sign.js';

interface StoredTask {
  readonly case_id: string; readonly kind: ApprovalKind; readonly due_on: CivilDate | null; readonly sort_on: string;
}

export interface ApprovalsAsked extends PageRequest {
  readonly kinds: readonly ApprovalKind[];
  /** Organs by the role somebody holds there: an extension is the head's, a signature the leader's. */
  readonly places: readonly { readonly organId: string; readonly role: string }[];
  readonly actor: SignedInActor;
}

/** No task waits longer than for this day. */
const LAST = '9999-12-31';

/** What waits for an approval, the most urgent first, with what whoever approves has to know. Every row costs its case: pages are short. */
@Injectable()
export class ApprovalList {
  constructor(private readonly requests: OpenRequests, private readonly replies: SignedReplies, private readonly names: Names, private readonly reads: Reads, private readonly time: Time) {}

  async page({ kinds, places, actor, limit, cursor }: ApprovalsAsked): Promise<Page<object>> {
    if (places.length === 0) return { items: [], next: null };
    const where = new Conditions();
    where.oneOf('t.kind', kinds);
    where.and(`(${places.map(() => '(t.organ_id = ? AND t.role = ?)').join(' OR ')})`, ...places.flatMap(({ organId, role }) => [organId, role]));
    const after = seek(cursor);
    if (after) where.and(`(COALESCE(t.due_on, ?), t.case_id) > (?, ?)`, LAST, ...after);
    const rows = await this.reads.query<StoredTask>(
      `SELECT t.case_id, t.kind, t.due_on, COALESCE(t.due_on, '${LAST}') AS sort_on FROM tasks t ${where.sql} ORDER BY sort_on, t.case_id LIMIT ?`, [...where.params, limit + 1]);
    const { items, next } = pageOf(rows, limit, (row) => [row.sort_on, row.case_id]);
    const open = await Promise.all(items.map((task) => this.requests.get(task.case_id)));
    const names = await this.names.of(this.reads, open.map(({ row }) => row));
    return { items: await Promise.all(items.map((task, i) => this.line(task, open[i]!, names, actor))), next };
  }

  private async line({ kind, due_on }: StoredTask, request: OpenRequest, names: NamesOf, actor: SignedInActor) {
    const { row, calendar, context } = request;
    const today = this.time.today();
    const moment: Moment = { at: this.time.now(), today, on: today, actor: { personId: actor.personId } };
    const left = (dueOn: CivilDate | null, provisional: boolean): Left | null => (dueOn === null ? null : { dueOn, provisional, workingDaysLeft: calendar.estimateWorkingDaysBetween(today, dueOn) });
    const spec = APPROVALS[kind];
    const { clocks, refusals } = spec.leadsTo.length > 0 ? clockEffect(request, spec.leadsTo, moment) : { clocks: [], refusals: [] };
    return {
      requestId: row.case_id, revision: row.revision, kind, label: spec.label, number: row.number ?? row.intake_number, title: row.title, summary: row.summary, organ: names.organ(row.organ_id),
      unit: names.unit(row.unit_id), officer: names.person(row.officer_id), clockState: row.clock_state, task: left(due_on, false),
      target: left(dayOrNull(row.target_due_on), toBoolean(row.target_provisional)), statutory: left(dayOrNull(row.statutory_due_on), toBoolean(row.statutory_provisional)),
      commands: offeredCommands(request, actor, moment).filter(({ type }) => (spec.commands as readonly string[]).includes(type)), clocks, refusals,
      extension: kind === 'consent-extension' && context.extension ? { workingDays: context.extension.workingDays, reason: context.extension.reason } : null,
      fee: kind === 'approve-fee' && context.fee ? { method: context.fee.method, amountYuan: context.fee.amountYuan, count: context.fee.count, month: context.fee.month } : null,
      reply: kind === 'sign' || kind === 'head-decision' ? await this.replies.of(request) : null,
    };
  }
}

import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { FlagRule } from '../../../workflows/release/flag.js';
import { RULES } from '../../../workflows/release/flag.js';
import { outcomeOf, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { toBoolean } from '../../platform/database/columns.js';
import type { NamesOf } from '../../requests/list/names.js';
import type { Named } from '../../requests/list/request-line.js';
import { stateName } from '../release-states.js';

export interface StoredRelease {
  case_id: string; topic_id: string; label: string; organ_id: string; unit_id: string | null; officer_id: string | null; revision: number; state: string; open: unknown; rule: string; flags: number;
  flagged_on: string; round_since: string; decision: string | null; decided_on: string | null; ground: string | null; look_again_on: string | null; publication_due_on: string | null; overdue: unknown;
  item_id: string | null; published_on: string | null; late: number | null; ended: string | null; ended_because: string | null; ended_on: string | null; opened_at: number | string; changed_at: number | string;
}

/** A release in a list. */
export interface ReleaseLine {
  readonly id: string;
  readonly topicId: string;
  readonly label: string;
  readonly organ: Named;
  readonly unit: Named | null;
  readonly officer: Named | null;
  readonly revision: number;
  readonly state: string;
  readonly stateName: Bilingual;
  readonly open: boolean;
  readonly rule: string;
  readonly ruleName: Bilingual;
  readonly flags: number;
  readonly flaggedOn: CivilDate;
  readonly roundSince: CivilDate;
  readonly decision: string | null;
  readonly decidedOn: CivilDate | null;
  readonly ground: string | null;
  readonly groundName: Bilingual | null;
  readonly lookAgainOn: CivilDate | null;
  readonly publicationDueOn: CivilDate | null;
  readonly overdue: boolean;
  readonly itemId: string | null;
  readonly publishedOn: CivilDate | null;
  readonly late: number | null;
  readonly ended: string | null;
  readonly endedBecause: string | null;
  readonly endedOn: CivilDate | null;
  readonly openedAt: number;
  readonly changedAt: number;
}

export function lineOf(row: StoredRelease, names: NamesOf): ReleaseLine {
  return {
    id: row.case_id, topicId: row.topic_id, label: row.label, organ: names.organ(row.organ_id), unit: names.unit(row.unit_id), officer: names.person(row.officer_id), revision: row.revision,
    state: row.state, stateName: stateName(row.state), open: toBoolean(row.open), rule: row.rule, ruleName: RULES[row.rule as FlagRule].label, flags: row.flags, flaggedOn: row.flagged_on,
    roundSince: row.round_since, decision: row.decision, decidedOn: row.decided_on, ground: row.ground, groundName: row.ground === null ? null : outcomeOf(row.ground as OutcomeCode).label,
    lookAgainOn: row.look_again_on, publicationDueOn: row.publication_due_on, overdue: toBoolean(row.overdue), itemId: row.item_id, publishedOn: row.published_on, late: row.late, ended: row.ended,
    endedBecause: row.ended_because, endedOn: row.ended_on, openedAt: Number(row.opened_at), changedAt: Number(row.changed_at),
  };
}

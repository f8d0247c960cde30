import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { may, type RoleHolder } from '../../identity/access/may.js';
import { Directory } from '../../identity/people/directory.js';
import type { Role } from '../../identity/roles.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { Cards, type Card } from './cards.js';

/** Who may press others for a reply. */
export const REMINDING_ROLES: readonly Role[] = ['supervisor', 'work-body-head'];

export const REMINDED = ['told', 'already', 'nobody', 'closed', 'forbidden', 'unknown'] as const;
/** What came of a reminder. `already`: the same person was reminded of the same case today; nobody is told twice a day. */
export type Reminded = (typeof REMINDED)[number];

export interface ReminderResult {
  readonly caseId: string;
  readonly result: Reminded;
}

/**
 * Reminders of a limit that comes near: a notice to whoever handles the case, once a day, and no step of it. What is to stay on file is
 * said by the command SUPERVISE, with its reason.
 */
@Injectable()
export class Reminders {
  constructor(
    private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time, private readonly cards: Cards, private readonly directory: Directory,
  ) {}

  /** In the order of the ids given. Asking again on the same day changes nothing. */
  async send(caseIds: readonly string[], actor: RoleHolder): Promise<ReminderResult[]> {
    const today = this.time.today();
    const known = new Map((await this.cards.of([...new Set(caseIds)], today)).map((card) => [card.caseId, card]));
    const results: ReminderResult[] = [];
    for (const caseId of caseIds) results.push({ caseId, result: await this.one(known.get(caseId), actor, today) });
    return results;
  }

  /** Of these cases those whose officer was reminded today. */
  async sentToday(cards: readonly Pick<Card, 'caseId' | 'officerId'>[], today: CivilDate): Promise<ReadonlySet<string>> {
    const ids = new Map(cards.flatMap(({ caseId, officerId }) => (officerId === null ? [] : [[reminderId(caseId, today, officerId), caseId]])));
    if (ids.size === 0) return new Set();
    const rows = await this.reads.query<{ id: string }>(`SELECT id FROM notifications WHERE id IN (${[...ids].map(() => '?').join(', ')})`, [...ids.keys()]);
    return new Set(rows.map(({ id }) => ids.get(id)!));
  }

  private async one(card: Card | undefined, actor: RoleHolder, today: CivilDate): Promise<Reminded> {
    if (!card) return 'unknown';
    if (!may(actor, card.organId, REMINDING_ROLES)) return 'forbidden';
    if (!card.open) return 'closed';
    const people = await this.peopleOf(card);
    if (people.length === 0) return 'nobody';
    const params = JSON.stringify({ dueOn: (card.target ?? card.statutory)?.dueOn ?? null });
    const told = await this.work.run(async (tx) => {
      let n = 0;
      for (const personId of people) {
        n += await tx.execute(
          "INSERT INTO notifications (id, person_id, case_id, kind, params, created_at, read_at) VALUES (?, ?, ?, 'reminded', ?, ?, NULL) ON CONFLICT (id) DO NOTHING",
          [reminderId(card.caseId, today, personId), personId, card.caseId, params, this.time.now()]);
      }
      return n;
    });
    return told > 0 ? 'told' : 'already';
  }

  /** The officer; while there is none those who assign. */
  private async peopleOf({ officerId, organId }: Card): Promise<string[]> {
    if (officerId !== null) return [officerId];
    const heads = await this.directory.holdersOf('work-body-head', organId);
    return heads.length > 0 ? heads : this.directory.holdersOf('reception-clerk', organId);
  }
}

function reminderId(caseId: string, day: CivilDate, personId: string): string {
  return createHash('sha256').update(JSON.stringify([caseId, 'reminded', day, personId])).digest('hex').slice(0, 36);
}

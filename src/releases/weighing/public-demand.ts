import { Injectable } from '@nestjs/common';
import { addMonths, instantOf, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { CatalogueEditor } from '../../catalogue/editing/catalogue-editor.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { WorkItems } from '../../platform/work/work-items.js';
import type { Topic } from '../../topics/store/topic.js';
import { WEIGH_TOPIC } from '../../topics/work-kinds.js';

interface Shown { item_id: string; published_on: string; demand_on: string | null; asked_now: number | string }

/**
 * How often what is public was asked for is shown with it, in steps (`shownDemand`), as it stood when the month began: it changes at the
 * beginning of a month or not at all, so that nobody can tell from the page, the feed or a mark of the cache that a request came today.
 */
@Injectable()
export class PublicDemand {
  constructor(private readonly catalogue: CatalogueEditor, private readonly items: WorkItems, private readonly time: Time) {}

  async count(tx: Tx, topic: Topic, opensAt: string): Promise<void> {
    const month = `${this.time.today().slice(0, 7)}-01`;
    const shown = await tx.query<Shown>(
      `SELECT i.id AS item_id, i.published_on, i.demand_on, i.asked_now FROM releases r JOIN catalogue_items i ON i.id = r.item_id WHERE r.topic_id = ? AND r.state = 'PUBLISHED'`, [topic.id]);
    for (const item of shown) if (item.published_on < month && (item.demand_on ?? '') < month) await this.catalogue.askedAgain(tx, item.item_id, await this.askedBefore(tx, topic.id, month));
    if (shown.some((item) => topic.applicants > Number(item.asked_now))) await this.items.add(tx, WEIGH_TOPIC, topic.id, { notBefore: instantOf(addMonths(month, 1), opensAt) });
  }

  private async askedBefore(tx: Tx, topicId: string, day: CivilDate): Promise<number> {
    const [row] = await tx.query<{ n: number | string }>('SELECT COUNT(DISTINCT person_hash) AS n FROM topic_members WHERE topic_id = ? AND counted = ? AND on_day < ?', [topicId, true, day]);
    return Number(row!.n);
  }
}

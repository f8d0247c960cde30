import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { SameDecisions } from '../../same-information/decisions/same-decisions.js';
import { FactsRows } from '../../same-information/index/facts-rows.js';
import { labelOf } from '../../same-information/matching/label.js';
import { Apart, pairCause } from '../store/apart.js';
import { Homes } from '../store/homes.js';
import type { Member } from '../store/member.js';
import { Members } from '../store/members.js';
import { TopicReleases } from '../topic-releases.js';

/** Moves requests between topics by the word of staff, which later detection leaves as it is. */
@Injectable()
export class Moving {
  constructor(
    private readonly members: Members, private readonly homes: Homes, private readonly apart: Apart, private readonly decisions: SameDecisions, private readonly facts: FactsRows,
    private readonly releases: TopicReleases,
  ) {}

  /** Requests with the same facts that come later follow, unless some of these facts stay behind. */
  async move(tx: Tx, moved: readonly Member[], topicId: string): Promise<void> {
    for (const member of moved) await this.members.move(tx, member, topicId, 'staff');
    for (const factsId of new Set(moved.flatMap((each) => each.factsId ?? []))) {
      const from = moved.find((each) => each.factsId === factsId)!.topicId;
      if (!(await this.members.anyHaving(tx, factsId, from))) await this.homes.set(tx, factsId, { topicId, pinned: true });
    }
    await this.releases.moved(tx, moved.map(({ id }) => id));
    for (const member of moved) await this.carryDecisions(tx, member, topicId);
  }

  /** What a request asks for, in short; '' where nothing names it. */
  async labelOf(tx: Tx, { factsId }: Member): Promise<string> {
    if (factsId === null) return '';
    const stored = (await this.facts.load(tx, [factsId])).get(factsId);
    return stored ? labelOf(stored.facts) : '';
  }

  /** What keeps its topic apart from others because of this request goes where it goes. */
  private async carryDecisions(tx: Tx, { id, topicId: before }: Member, topicId: string): Promise<void> {
    const others = await this.decisions.notTheSame(tx, id);
    for (const other of await this.members.some(tx, others)) await this.apart.move(tx, pairCause(id, other.id), [before], topicId, other.topicId);
  }
}

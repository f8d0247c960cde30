import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { Candidates } from '../../same-information/index/candidates.js';
import { FactsRows } from '../../same-information/index/facts-rows.js';
import { Shelf } from '../../same-information/index/shelf.js';
import { type Group, placementOf } from '../../same-information/matching/grouping.js';
import { keysOf } from '../../same-information/matching/keys.js';
import { READER_VERSION } from '../../same-information/matching/read-facts.js';
import { Homes } from '../store/homes.js';

/** Facts of a topic that others are held against: the newest. */
const HELD_AGAINST = 24;
/** Topics that are looked at closely, the most alike first. */
const MOST_TOPICS = 6;

/** Finds the topics whose requests ask for the same. Every step has a bound, whatever the number of requests. */
@Injectable()
export class Likeness {
  constructor(private readonly candidates: Candidates, private readonly rows: FactsRows, private readonly homes: Homes) {}

  /** Topics that facts belong to, the best first. Several: the facts show them to be one. */
  async topicsFor(db: Queryable, factsId: string): Promise<string[]> {
    const facts = (await this.rows.load(db, [factsId])).get(factsId)?.facts;
    if (!facts) return [];
    const near = (await this.candidates.near(db, facts, keysOf(facts), Shelf.requests, factsId)).filter(({ comparison }) => comparison.verdict === 'same');
    const homes = await this.homes.of(db, near.map((each) => each.factsId));
    const likely = [...new Set(near.flatMap((each) => homes.get(each.factsId)?.topicId ?? []))].slice(0, MOST_TOPICS);
    const groups: Group<string>[] = [];
    for (const id of likely) groups.push({ id, members: await this.factsIn(db, id, near.flatMap((each) => (homes.get(each.factsId)?.topicId === id ? [each.factsId] : []))) });
    const placement = placementOf(facts, groups);
    return placement.kind === 'join' ? [placement.group, ...placement.merge] : [];
  }

  /** The newest facts of a topic, and those that led to it. */
  private async factsIn(db: Queryable, topicId: string, found: readonly string[]) {
    const ids = [...new Set([...found.slice(0, HELD_AGAINST / 2), ...(await this.homes.factsOf(db, topicId, HELD_AGAINST))])].slice(0, HELD_AGAINST);
    // What an older reader read cannot be compared; it is read again soon.
    return [...(await this.rows.load(db, ids)).values()].filter(({ version }) => version === READER_VERSION).map(({ facts }) => facts);
  }
}

import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { Candidates } from '../index/candidates.js';
import { FactsRows } from '../index/facts-rows.js';
import { Shelf } from '../index/shelf.js';
import { Subjects, type Subject } from '../index/subjects.js';
import { keysOf } from '../matching/keys.js';
import { SameDecisions } from './same-decisions.js';

/** Items with the same facts that are looked at. */
const OF_FACTS = 3;

/** Which items of the catalogue hold what is asked for. */
@Injectable()
export class PublishedSame {
  constructor(private readonly candidates: Candidates, private readonly decisions: SameDecisions, private readonly rows: FactsRows, private readonly subjects: Subjects) {}

  /** Of a request: what staff decided counts, and where they decided nothing what detection judges. */
  async ofRequest(db: Queryable, requestId: string): Promise<Subject[]> {
    const decided = new Map((await this.decisions.of(db, requestId)).filter(({ otherKind }) => otherKind === 'published').map(({ otherId, decision }) => [otherId, decision]));
    const own = await this.subjects.find(db, requestId);
    const judged = own && own.factsId !== null ? await this.like(db, own.factsId) : [];
    const told = await this.subjects.some(db, [...decided.keys()].filter((id) => !judged.some((each) => each.id === id)));
    return [...judged, ...told].filter(({ id, kind }) => kind === 'published' && decided.get(id) !== 'not-same');
  }

  /** By facts alone. */
  async like(db: Queryable, factsId: string): Promise<Subject[]> {
    const stored = (await this.rows.load(db, [factsId])).get(factsId);
    if (!stored) return [];
    const same = (await this.candidates.near(db, stored.facts, keysOf(stored.facts), Shelf.published, factsId)).filter(({ comparison }) => comparison.verdict === 'same');
    const found: Subject[] = [];
    for (const id of [factsId, ...same.map((each) => each.factsId)]) found.push(...(await this.subjects.having(db, id, 'published', OF_FACTS)));
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { Candidates, type Near } from '../index/candidates.js';
import { FactsRows } from '../index/facts-rows.js';
import type { Reading } from '../index/reading.js';
import { shelfOf, type SubjectKind } from '../index/shelf.js';
import { Subjects, type Subject } from '../index/subjects.js';
import type { Comparison } from '../matching/facts.js';

/** Something in the index that is like a text. */
export interface Find {
  readonly subject: Subject;
  readonly comparison: Comparison;
}

/** Facts, and subjects of the same facts, that are looked at for a choice of five. */
const FACTS = 16;
const SUBJECTS = 4;
const THE_VERY_SAME: Comparison = { verdict: 'same', score: 1, matches: [], differences: [] };

/** Finds what in the index is like a text: a bounded number of questions and rows, however much there is. */
@Injectable()
export class Finds {
  constructor(private readonly candidates: Candidates, private readonly rows: FactsRows, private readonly subjects: Subjects) {}

  /** The most alike first, and of the same facts the newest. What is plainly another thing is left out where it shares little. */
  async like(db: Queryable, { facts, keys, hash }: Reading, kind: SubjectKind): Promise<Find[]> {
    if (hash === null) return [];
    const exact = await this.rows.byHash(db, hash);
    const near = (await this.candidates.near(db, facts, keys, shelfOf(kind), exact?.id)).filter(({ comparison }) => isTelling(comparison)).slice(0, FACTS);
    const own = exact ? await this.own(db, exact.id, { facts, keys }) : [];
    const found: Find[] = [];
    for (const { factsId, comparison } of [...own, ...near]) {
      for (const subject of await this.subjects.having(db, factsId, kind, SUBJECTS)) found.push({ subject, comparison });
    }
    return found;
  }

  /** Texts with the very same facts. */
  private async own(db: Queryable, factsId: string, { facts, keys }: Pick<Reading, 'facts' | 'keys'>): Promise<Near[]> {
    if (keys.length === 0) return [{ factsId, comparison: THE_VERY_SAME }];
    const stored = (await this.rows.load(db, [factsId])).get(factsId);
    return stored ? [{ factsId, comparison: this.candidates.compare(facts, stored.facts) }] : [];
  }
}

/** Below this nothing but a word is alike. */
const LEAST_LIKENESS = 0.05;

/** Another thing is worth a look only where it is easily taken for the same. */
function isTelling({ verdict, score, matches }: Comparison): boolean {
  return verdict === 'same' || matches.length >= 2 || (verdict === 'unclear' && score >= LEAST_LIKENESS);
}

import { Injectable } from '@nestjs/common';
import type { RoleHolder } from '../../identity/access/may.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Named } from '../../requests/list/request-line.js';
import type { Decision } from '../../same-information/decisions/same-decision.js';
import { SameDecisions } from '../../same-information/decisions/same-decisions.js';
import { Subjects } from '../../same-information/index/subjects.js';
import type { Suggestion } from '../../same-information/suggestions/suggestion.js';
import { Suggestions } from '../../same-information/suggestions/suggestions.js';
import type { PlacedBy } from '../store/member.js';
import type { Topic } from '../store/topic.js';
import { Topics } from '../topics.js';
import { type AnsweredRequest, EqualRequests } from './equal-requests.js';

/** `waiting`: it was not read yet; `nothing-to-compare`: its words identify nothing. */
export type Reading = 'waiting' | 'nothing-to-compare' | 'placed';

export interface DecisionShown extends Omit<Decision, 'by' | 'otherId' | 'otherKind'> {
  readonly by: Named | null;
  /** The one that is not the request itself. */
  readonly other: { readonly kind: Decision['otherKind']; readonly id: string };
}

export interface CasePageView {
  readonly reading: Reading;
  readonly topic: Topic | null;
  readonly placedBy: PlacedBy | null;
  readonly equal: readonly AnsweredRequest[];
  readonly suggestions: readonly Suggestion[];
  readonly decisions: readonly DecisionShown[];
}

interface Line { organ_id: string; intake_on: string; title: string | null; doc_number_sought: string | null; content: string; narrowed_content: string | null }

/** What the page of a request shows about others for the same information: so that equal requests get equal replies. */
@Injectable()
export class CasePage {
  constructor(
    private readonly topics: Topics, private readonly equal: EqualRequests, private readonly suggestions: Suggestions, private readonly decisions: SameDecisions, private readonly subjects: Subjects,
    private readonly directory: Directory, private readonly reads: Reads,
  ) {}

  async of(requestId: string, reader: RoleHolder): Promise<CasePageView> {
    const place = await this.topics.placeOf(this.reads, requestId);
    const equal = place ? await this.equal.of(this.reads, place.topic.id, requestId, reader) : [];
    const decided = await this.decisions.of(this.reads, requestId);
    return {
      reading: place ? 'placed' : (await this.subjects.find(this.reads, requestId)) ? 'nothing-to-compare' : 'waiting', topic: place?.topic ?? null, placedBy: place?.placedBy ?? null, equal,
      suggestions: await this.like(requestId, reader, [...equal.map(({ id }) => id), ...decided.filter(({ decision }) => decision === 'not-same').map((each) => otherOf(each, requestId).id)]),
      decisions: await this.shown(decided, requestId),
    };
  }

  /** What else is like it: published items, and requests that are not in its topic. */
  private async like(requestId: string, reader: RoleHolder, except: readonly string[]): Promise<Suggestion[]> {
    const [row] = await this.reads.query<Line>('SELECT organ_id, intake_on, title, doc_number_sought, content, narrowed_content FROM requests WHERE case_id = ?', [requestId]);
    if (!row) return [];
    const typed = row.narrowed_content === null ? { title: row.title, docNumberSought: row.doc_number_sought, content: row.content } : { content: row.narrowed_content };
    return this.suggestions.for({ typed, on: row.intake_on, organId: row.organ_id, reader, except: [requestId, ...except] });
  }

  private async shown(decisions: readonly Decision[], requestId: string): Promise<DecisionShown[]> {
    const names = await this.directory.nameOf(decisions.flatMap(({ by }) => by ?? []));
    return decisions.map((each) => {
      const { id, requestId: madeOn, decision, reason, organId, by, at } = each;
      return { id, requestId: madeOn, decision, reason, organId, by: by === null ? null : { id: by, name: names.get(by) ?? by }, at, other: otherOf(each, requestId) };
    });
  }
}

function otherOf({ requestId, otherId, otherKind }: Decision, self: string): DecisionShown['other'] {
  return otherId === self ? { kind: 'request', id: requestId! } : { kind: otherKind, id: otherId };
}

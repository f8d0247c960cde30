import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { may, type RoleHolder } from '../../identity/access/may.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { askedText } from '../index/asked-text.js';
import { read } from '../index/reading.js';
import { Names } from '../../requests/list/names.js';
import type { Named } from '../../requests/list/request-line.js';
import { Placements } from '../detection/placements.js';
import { Finds, type Find } from './finds.js';
import { chosen } from './choice.js';
import { RequestLines } from './request-lines.js';
import { shownNotes, type TypedTexts } from './notes.js';
import type { Suggestion } from './suggestion.js';

export interface ToSuggestFor {
  readonly typed: TypedTexts & { readonly content: string };
  /** Day by which 去年 is read. */
  readonly on: CivilDate;
  /** The organ asked: its own requests come first, and 贵局部门决算 is of it. */
  readonly organId: string;
  readonly reader: RoleHolder;
  /** Left out: the request itself, and what staff said is another thing. */
  readonly except?: readonly string[];
}

/** Offers past requests and published items that are like what is typed: five at most. Changes nothing. */
@Injectable()
export class Suggestions {
  constructor(private readonly finds: Finds, private readonly lines: RequestLines, private readonly placements: Placements, private readonly names: Names, private readonly reads: Reads) {}

  async for({ typed, on, organId, reader, except = [] }: ToSuggestFor): Promise<Suggestion[]> {
    const asked = (await this.names.of(this.reads, [{ organ_id: organId, unit_id: null, officer_id: null }])).organ(organId);
    const reading = read(askedText({ title: typed.title ?? null, docNumberSought: typed.docNumberSought ?? null, content: typed.content, narrowedContent: null }), on, asked.name);
    const left = ({ subject }: Find) => !except.includes(subject.id);
    const published = (await this.finds.like(this.reads, reading, 'published')).filter(left);
    const requests = (await this.finds.like(this.reads, reading, 'request')).filter(left);
    const ids = requests.map(({ subject }) => subject.id);
    const [lines, topics] = [await this.lines.of(this.reads, ids), await this.placements.namesOf(this.reads, ids)];
    const organs = await this.names.of(this.reads, published.flatMap(({ subject }) => (subject.organId === null ? [] : [{ organ_id: subject.organId, unit_id: null, officer_id: null }])));
    const all = [
      ...published.map((find) => publishedSuggestion(find, typed, find.subject.organId === null ? null : organs.organ(find.subject.organId))),
      ...requests.flatMap(({ subject, comparison }): Suggestion[] => {
        const line = lines.get(subject.id);
        if (!line) return [];
        const mayRead = may(reader, line.organ.id, CASE_ROLES);
        return [{
          kind: 'request', id: subject.id, ...judged(comparison, typed, mayRead), topic: topics.get(subject.id) ?? null, ...(mayRead ? line : { ...line, summary: null, state: null, receivedOn: null }),
          address: null, publishedOn: null,
        }];
      }),
    ];
    return chosen(all, organId);
  }
}

function judged({ verdict, score, matches, differences }: Find['comparison'], typed: TypedTexts, mayRead: boolean) {
  return { verdict, likeness: Math.round(100 * score), matches: shownNotes(matches, typed, mayRead), differences: shownNotes(differences, typed, mayRead) };
}

function publishedSuggestion({ subject, comparison }: Find, typed: TypedTexts, organ: Named | null): Suggestion {
  return {
    kind: 'published', id: subject.id, ...judged(comparison, typed, true), organ, topic: null, number: null,
    summary: subject.title, state: null, receivedOn: null, outcome: null, outcomeLabel: null, outcomeOn: null, address: subject.address, publishedOn: subject.on,
  };
}

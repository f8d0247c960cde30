import { Injectable } from '@nestjs/common';
import { ELEMENTS } from '../../../workflows/letters/lint/elements.js';
import { outcomeOf, type ReplyElement } from '../../../workflows/request/outcomes.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { keptFromReview } from '../../../workflows/request/v1/handled.js';
import type { Opinion } from '../../../workflows/request/v1/opinion.js';
import type { RoleHolder } from '../../identity/access/may.js';
import { Directory } from '../../identity/people/directory.js';
import { ReplyDraft } from '../../letters/making/reply-draft.js';
import { Letters } from '../../letters/letters.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { OpenRequests } from '../../requests/detail/open-request.js';
import type { Named } from '../../requests/list/request-line.js';
import { ReviewQueue } from '../queue/review-queue.js';
import { opinionName } from './opinion-names.js';
import { RequestStory } from './request-story.js';
import { shownAnswers } from './shown-answers.js';

type Reader = RoleHolder & { readonly personId: string };
type Name = (id: string) => Named;

/** What was said about a reply so far, and what a reviewer needs to say more: one reading for the page of a review. */
@Injectable()
export class ReviewFile {
  constructor(
    private readonly requests: OpenRequests, private readonly queue: ReviewQueue, private readonly drafts: ReplyDraft, private readonly letters: Letters, private readonly story: RequestStory,
    private readonly directory: Directory, private readonly reads: Reads,
  ) {}

  /** Errors: `NotFoundError`. */
  async of(caseId: string, reader: Reader) {
    const { row, context } = await this.requests.get(caseId);
    const kept = keptFromReview(context);
    const names = await this.directory.nameOf([...kept, context.proposal?.proposedBy, context.agreement?.by, ...context.opinions.map(({ by }) => by)].filter((id) => typeof id === 'string'));
    const name: Name = (id) => ({ id, name: names.get(id) ?? id });
    const reply = await this.drafts.current(this.reads, caseId);
    return {
      requestId: caseId, revision: row.revision, state: row.state, line: (await this.queue.one(caseId, reader)) ?? null,
      letterId: reply?.id ?? null, letterVersion: reply?.version ?? null, drafters: kept.map(name), conflict: kept.includes(reader.personId),
      proposal: proposal(context, name), opinions: context.opinions.map((each) => opinion(each, context, name)), agreement: agreement(context, name),
      readBefore: reply ? await this.readBefore(caseId, context, reply) : null, timesReturned: context.timesReturned,
      ...(await this.story.of(caseId, context)),
    };
  }

  /** The version that an adviser read last, where the reply has another one now: what to compare with. */
  private async readBefore(caseId: string, { opinions }: RequestContext, reply: { readonly id: string; readonly version: number }) {
    const at = opinions.findLastIndex(({ step, letterVersion, opinion: said }) => step === 'legality' && said !== 'voided' && letterVersion !== undefined);
    const last = opinions[at];
    if (last?.letterVersion === undefined) return null;
    // A reply that was taken back after signature goes on as a new letter, which begins with the text of the old one.
    const carried = opinions.slice(at + 1).some(({ opinion: said }) => said === 'recalled');
    const earlier = carried ? (await this.letters.ofCase(this.reads, caseId)).findLast(({ state }) => state === 'recalled') : undefined;
    const from = earlier?.id ?? reply.id;
    if (from === reply.id && last.letterVersion >= reply.version) return null;
    return { letterId: from, version: last.letterVersion, on: last.on, opinion: last.opinion, label: opinionName(last.step, last.opinion) };
  }
}

function proposal(context: RequestContext, name: Name) {
  const { proposal: proposed } = context;
  if (!proposed) return null;
  const { outcome, answers, elements, given, withheld, evidence, proposedBy, proposedOn } = proposed;
  return {
    outcome, outcomeLabel: outcomeOf(outcome).label, proposedBy: proposedBy === null ? null : name(proposedBy), proposedOn, answers: shownAnswers(answers, context),
    elements: (Object.entries(elements) as [ReplyElement, string][]).map(([key, text]) => ({ key, label: { zh: ELEMENTS[key].zh, en: ELEMENTS[key].en }, article: ELEMENTS[key].article, text })),
    given: given.map(({ part }) => part), withheld: withheld.map(({ part, ground, reason }) => ({ part, ground, groundLabel: outcomeOf(ground).label, reason })),
    publicInterestWeighing: evidence.publicInterestWeighing ?? null,
  };
}

function opinion({ step, opinion: said, by, on, note, answers, about, letterVersion }: Opinion, context: RequestContext, name: Name) {
  return {
    step, opinion: said, label: opinionName(step, said), by: by === null ? null : name(by), on, note, answers: shownAnswers(answers ?? [], context),
    about: (about ?? []).map(({ question, blockId, quote }) => ({ question: question ?? null, blockId: blockId ?? null, quote: quote ?? null })), letterVersion: letterVersion ?? null,
  };
}

function agreement({ agreement: given }: RequestContext, name: Name) {
  return given && { kind: given.kind, by: given.by === null ? null : name(given.by), on: given.on, letterId: given.letterId, version: given.version };
}

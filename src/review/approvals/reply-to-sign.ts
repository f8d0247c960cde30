import { Injectable } from '@nestjs/common';
import { outcomeOf } from '../../../workflows/request/outcomes.js';
import { Directory } from '../../identity/people/directory.js';
import { explanationOf, Explanations } from '../../letters/check/explanations.js';
import { ReplyDraft } from '../../letters/making/reply-draft.js';
import { Letters } from '../../letters/letters.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { OpenRequest } from '../../requests/detail/open-request.js';
import { CommentStore } from '../comments/comment-store.js';
import { wasOn } from '../comments/comment.js';
import { opinionName } from '../file/opinion-names.js';

/** What whoever signs a reply has to know of it: what it decides, what the review said, what is still found in it. */
@Injectable()
export class SignedReplies {
  constructor(
    private readonly drafts: ReplyDraft, private readonly letters: Letters, private readonly explanations: Explanations, private readonly comments: CommentStore, private readonly directory: Directory,
    private readonly reads: Reads,
  ) {}

  async of({ row, context }: OpenRequest) {
    const reply = await this.drafts.current(this.reads, row.case_id);
    if (!reply || !context.proposal) return null;
    const { findings } = await this.letters.checked(reply);
    const explained = await this.explanations.of(this.reads, reply.id);
    const said = context.opinions.findLast(({ step }) => step === 'legality' || step === 'head');
    const names = await this.directory.nameOf([said?.by, context.agreement?.by].filter((id) => typeof id === 'string'));
    const name = (id: string | null | undefined) => (id ? { id, name: names.get(id) ?? id } : null);
    return {
      letterId: reply.id, version: reply.version, outcome: context.proposal.outcome, outcomeLabel: outcomeOf(context.proposal.outcome).label,
      opinion: said ? { label: opinionName(said.step, said.opinion), by: name(said.by), on: said.on, note: said.note } : null,
      agreedBy: name(context.agreement?.by), agreedVersion: context.agreement?.version ?? null, timesReturned: context.timesReturned,
      openComments: (await this.comments.ofCase(this.reads, row.case_id)).filter((each) => wasOn(each, reply.id) && each.resolution === 'open').length,
      findings: findings.map((each) => ({ rule: each.rule, severity: each.severity, message: each.message, explanation: explanationOf(each, explained)?.reason ?? null })),
    };
  }
}

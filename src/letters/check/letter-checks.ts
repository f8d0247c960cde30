import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { FreeTexts, Letter } from '../../../workflows/letters/letter.js';
import type { Finding, LintInput } from '../../../workflows/letters/lint/finding.js';
import { lint } from '../../../workflows/letters/lint/lint.js';
import { clockOf } from '../../../workflows/request/v1/figures.js';
import { ruleOf } from '../../../workflows/letters/lint/rules.js';
import type { Proposal } from '../../../workflows/request/v1/proposal.js';
import type { LetterCheck, LetterFault } from '../../../workflows/request/v1/payloads.js';
import { lateBy } from '../../../workflows/request/v1/refigured.js';
import { Attachments } from '../../attachments/attachments.js';
import { Reads, type Queryable } from '../../platform/database/unit-of-work.js';
import { LetterDocuments } from '../documents/letter-documents.js';
import { type CaseNow, CasesNow } from '../facts/case-now.js';
import { type LiveReply, ReplyDraft } from '../making/reply-draft.js';
import { packageHash } from '../store/content-hash.js';
import { Explanations, unexplained } from './explanations.js';
import { ReplyCounts } from './reply-counts.js';

/** How, and on which day, the reply is to be served. */
export interface JudgedFor {
  readonly on: CivilDate;
  readonly delivery?: LintInput['delivery'];
  /** Text of the enclosures, read beforehand: files are not read within a transaction. */
  readonly enclosures: NonNullable<LintInput['attachments']>;
  /** The officer’s own text as it is being typed, instead of what was put down. */
  readonly typed?: FreeTexts;
}

export interface CheckedReply {
  readonly live: LiveReply;
  readonly findings: readonly Finding[];
  readonly check: LetterCheck;
}

/** What a step is told where there is no letter: a reply without one is not agreed to, signed or served. */
export const NO_LETTER: LetterCheck = { letterId: '', version: 0, hash: '', errors: [{ rule: 'letter-missing', label: { zh: '尚无答复文书', en: 'there is no letter of reply' } }], unexplained: [], openComments: 0, leaks: 0, document: null };

/** Finds out what stands about the reply of a case: its text as the facts make it now, what the check says, comments, leaks, the document. */
@Injectable()
export class LetterChecks {
  constructor(
    private readonly cases: CasesNow,
    private readonly drafts: ReplyDraft,
    private readonly explanations: Explanations,
    private readonly counts: ReplyCounts,
    private readonly documents: LetterDocuments,
    private readonly attachments: Attachments,
    private readonly reads: Reads,
  ) {}

  /** Undefined where the case has no reply under way. */
  async ofReply(db: Queryable, caseId: string, judged: JudgedFor): Promise<CheckedReply | undefined> {
    const now = await this.cases.of(db, caseId);
    const row = await this.drafts.current(db, caseId);
    if (!row) return undefined;
    const live = await this.drafts.live(db, now, row, judged.on, judged.typed);
    const enclosures = await this.attachments.outgoing(db, caseId);
    const findings = lint(this.input(now, live, judged));
    const open = unexplained(findings, await this.explanations.of(db, row.id));
    const comments = await this.counts.comments(db, row.id);
    return {
      live, findings,
      check: {
        letterId: row.id, version: row.version, hash: packageHash(live.contentHash, enclosures.map(({ sha256 }) => sha256)),
        errors: named(findings.filter(({ severity }) => severity === 'error')), unexplained: named(open), openComments: comments.length, openCommentIds: comments,
        leaks: await this.counts.leaks(db, caseId), document: await this.documents.sha256(db, row, 'pdf'),
      },
    };
  }

  /** Of a reply that is made with the step itself and was never drafted: nobody can have given a reason for a warning. */
  async ofPlanned(db: Queryable, now: CaseNow, letterId: string, judged: JudgedFor): Promise<LetterCheck> {
    const planned = await this.drafts.planned(db, now, judged.on);
    const enclosures = await this.attachments.outgoing(db, now.caseId);
    const findings = lint(this.input(now, planned, judged));
    return {
      letterId, version: 1, hash: packageHash(planned.contentHash, enclosures.map(({ sha256 }) => sha256)),
      errors: named(findings.filter(({ severity }) => severity === 'error')), unexplained: named(unexplained(findings, [])), openComments: 0,
      leaks: await this.counts.leaks(db, now.caseId), document: null,
    };
  }

  /** The letter that a proposal would make, and what the check says of it. Not within a unit of work. */
  async ofProposal(db: Queryable, caseId: string, proposal: Proposal, on: CivilDate): Promise<{ readonly letter: Letter; readonly findings: readonly Finding[] }> {
    const { calendar, context } = await this.cases.of(db, caseId);
    const now = { caseId, calendar, context: { ...context, proposal } };
    const planned = await this.drafts.planned(db, now, on);
    return { letter: planned.letter, findings: lint(this.input(now, planned, { on, enclosures: await this.enclosureTexts(caseId) })) };
  }

  /** What the enclosures say, for `JudgedFor`. Not within a unit of work. One whose stored text does not come is as one that is yet to be read. */
  async enclosureTexts(caseId: string): Promise<NonNullable<LintInput['attachments']>> {
    const enclosures = await this.attachments.outgoing(this.reads, caseId);
    return Promise.all(enclosures.map(async ({ id, title, name, sha256 }) => {
      const { state, text } = await this.attachments.textOf(id).catch(() => ({ state: 'waiting', text: '' }) as const);
      return { title: title ?? name, sha256, text, ...(state === 'extracted' ? {} : { unread: state === 'waiting' ? ('waiting' as const) : ('none' as const) }) };
    }));
  }

  private input({ context, calendar }: CaseNow, { letter, facts }: Pick<LiveReply, 'letter' | 'facts'>, { on, delivery, enclosures }: JudgedFor): LintInput {
    const clock = clockOf(context, calendar);
    const first = context.replies.length === 0 && context.closed === null;
    return {
      facts, letter, attachments: enclosures, outcome: facts.proposal?.outcome ?? null, ...(delivery ? { delivery } : {}),
      ...(first ? { lateBy: { target: lateBy(clock.target.dueOn, on, calendar), statutory: lateBy(clock.statutory.dueOn, on, calendar) } } : {}),
    };
  }
}

/** Each rule once. What was found there may quote the letter and stays out of the record. */
function named(findings: readonly Finding[]): LetterFault[] {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({ rule, label: ruleOf(rule)?.label ?? { zh: rule, en: rule } }));
}

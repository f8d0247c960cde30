import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Subject } from '../../workflows/letters/form.js';
import { formOf } from '../../workflows/letters/forms/find-form.js';
import type { FreeTexts, Letter } from '../../workflows/letters/letter.js';
import type { Finding } from '../../workflows/letters/lint/finding.js';
import { lint } from '../../workflows/letters/lint/lint.js';
import { decidedBy } from '../../workflows/request/questions.js';
import type { Payloads } from '../../workflows/request/v1/payloads.js';
import { Reads, type Queryable } from '../platform/database/unit-of-work.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import { Time } from '../platform/time/time.js';
import { LetterChecks } from './check/letter-checks.js';
import { CasesNow } from './facts/case-now.js';
import { LetterFactsReader } from './facts/letter-facts-reader.js';
import { isReplyForm } from './making/effects-to-forms.js';
import type { LetterVersion, OpenLetter, StoredLetter } from './store/letter.js';
import { LetterStore } from './store/letter-store.js';

/** A letter with what the check says of it as things stand. */
export interface CheckedLetter {
  readonly letter: Letter;
  readonly findings: readonly Finding[];
}

/** Reads letters: for their pages, for reviewers, for delivery and the case file. */
@Injectable()
export class Letters {
  constructor(
    private readonly store: LetterStore,
    private readonly cases: CasesNow,
    private readonly facts: LetterFactsReader,
    private readonly checks: LetterChecks,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /** Letters of a case, oldest first; discarded drafts too. */
  ofCase(db: Queryable, caseId: string): Promise<StoredLetter[]> {
    return this.store.ofCase(db, caseId);
  }

  /** Errors: `NotFoundError`, also for a letter of another case. */
  async row(db: Queryable, letterId: string, caseId?: string): Promise<StoredLetter> {
    const row = await this.store.row(db, letterId);
    if (caseId !== undefined && row.caseId !== caseId) throw new NotFoundError({ zh: '文书', en: 'letter' }, letterId);
    return row;
  }

  /** As it was put down in a version; the newest unless told. Errors: `NotFoundError`. */
  open(db: Queryable, letterId: string, version?: number): Promise<OpenLetter> {
    return this.store.open(db, letterId, version);
  }

  versions(db: Queryable, letterId: string): Promise<LetterVersion[]> {
    return this.store.versions(db, letterId);
  }

  /**
   * A draft as the facts of today make it, checked against them; so is a signed reply until it is served. Any other letter says what the
   * check said on the day it was issued: what came later does not make it wrong. Not within a unit of work.
   * @param typed the officer’s own text of a draft as it is being typed
   */
  async checked(row: StoredLetter, on: CivilDate = this.time.today(), typed: FreeTexts = {}): Promise<CheckedLetter> {
    const open = await this.store.open(this.reads, row.id);
    const now = await this.cases.of(this.reads, row.caseId);
    const waits = row.state === 'issued' && now.context.signed?.letterId === row.id && now.context.stage?.name === 'READY_TO_SERVE';
    if (row.state !== 'draft' && !waits) return { letter: open.letter, findings: open.findings ?? [] };
    if (isReplyForm(row.form)) {
      const reply = await this.checks.ofReply(this.reads, row.caseId, { on, enclosures: await this.checks.enclosureTexts(row.caseId), ...(waits ? {} : { typed }) });
      return { letter: waits ? open.letter : reply!.live.letter, findings: reply!.findings };
    }
    const facts = await this.facts.of(this.reads, now, on);
    const letter = formOf(row.form, row.formVersion).build(facts, { ...open.version.free, ...typed }, row.subject);
    return { letter, findings: lint({ facts, letter, outcome: null, subject: row.subject }) };
  }

  /** What a form would make of a case now, with nothing kept. Errors: `NotFoundError` for a case or a form that does not exist. */
  async preview(caseId: string, form: string, asked: { readonly version?: number; readonly subject: Subject; readonly free: FreeTexts; readonly on?: CivilDate }): Promise<CheckedLetter> {
    const found = knownForm(form, asked.version);
    const facts = await this.facts.of(this.reads, await this.cases.of(this.reads, caseId), asked.on ?? this.time.today());
    const letter = found.build(facts, asked.free, asked.subject);
    return { letter, findings: lint({ facts, letter, outcome: isReplyForm(form) ? facts.proposal?.outcome ?? null : null, subject: asked.subject }) };
  }

  /** The reply that a proposal would make, with nothing kept; null while its answers decide nothing. Errors: `NotFoundError`. */
  async planned(caseId: string, { answers, elements, given = [], withheld = [], evidence = {} }: Payloads['PROPOSE_OUTCOME'], proposedBy: string): Promise<CheckedLetter | null> {
    const { outcome } = decidedBy(answers);
    const on = this.time.today();
    if (!outcome?.proposable) return null;
    return this.checks.ofProposal(this.reads, caseId, { outcome: outcome.code, answers, elements, given, withheld, evidence, proposedBy, proposedOn: on }, on);
  }
}

/** Errors: `NotFoundError`. */
export function knownForm(key: string, version?: number) {
  try {
    return formOf(key, version);
  } catch (error) {
    if (error instanceof RangeError) throw new NotFoundError({ zh: '文书格式', en: 'form' }, version === undefined ? key : `${key}@${version}`);
    throw error;
  }
}

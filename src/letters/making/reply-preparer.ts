import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formOf } from '../../../workflows/letters/forms/find-form.js';
import type { Payloads } from '../../../workflows/request/v1/payloads.js';
import { onTheSpotProposal } from '../../../workflows/request/v1/steps/outcome.js';
import { Reads, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { type Asking, type CommandPreparer, CommandPreparers } from '../../requests/commands/command-preparers.js';
import type { RequestCommand } from '../../requests/commands/command-names.js';
import { type JudgedFor, LetterChecks, NO_LETTER } from '../check/letter-checks.js';
import { LetterDocuments } from '../documents/letter-documents.js';
import { CasesNow } from '../facts/case-now.js';
import { LetterStore } from '../store/letter-store.js';
import { LetterMaker } from './letter-maker.js';
import { ReplyDraft } from './reply-draft.js';

/** Shown in a preview: a number is taken at signature only. */
const TO_COME = '（签发时编号）';

/** Tells the steps of review, signature and service what stands about the reply's letter. */
@Injectable()
export class ReplyPreparer implements CommandPreparer, OnModuleInit {
  readonly commands: readonly RequestCommand[] = ['SUBMIT_FOR_REVIEW', 'AGREE', 'AGREE_WITH_CHANGES', 'RETURN', 'DISAGREE', 'ASK_FOR_MORE', 'CHANGES_MADE', 'HEAD_DECIDES', 'SIGN', 'SERVE', 'REPLY_ON_THE_SPOT'];

  constructor(
    private readonly preparers: CommandPreparers,
    private readonly checks: LetterChecks,
    private readonly drafts: ReplyDraft,
    private readonly store: LetterStore,
    private readonly maker: LetterMaker,
    private readonly cases: CasesNow,
    private readonly documents: LetterDocuments,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  /** Text of the enclosures, read before the transaction of a command. */
  private readonly texts = new WeakMap<Asking, JudgedFor['enclosures']>();

  /** A reply is printed as soon as it is signed; whoever is quicker than the printing prints it. */
  async before(asking: Asking): Promise<void> {
    const { command, caseId } = asking;
    this.texts.set(asking, await this.checks.enclosureTexts(caseId));
    if (command !== 'SERVE') return;
    const row = await this.drafts.current(this.reads, caseId);
    if (row?.state === 'issued') await this.documents.ensure(row.id);
  }

  async found(db: Queryable, asking: Asking): Promise<Readonly<Record<string, unknown>>> {
    const { caseId, command, input, on = this.time.today() } = asking;
    if (command === 'REPLY_ON_THE_SPOT') return { letter: await this.onTheSpot(db, asking) };
    const serving = command === 'SERVE' ? { delivery: { mode: textOf(input['mode']), on, reconsiderationLink: textOf(input['reconsiderationLink']) || null } } : {};
    const found = await this.checks.ofReply(db, caseId, { on, ...serving, enclosures: await this.enclosures(asking) });
    return { letter: found?.check ?? NO_LETTER, ...(command === 'SIGN' ? { docNumber: TO_COME } : {}) };
  }

  async written(tx: Tx, asking: Asking): Promise<Readonly<Record<string, unknown>>> {
    const { caseId, command, actorId, on = this.time.today() } = asking;
    if (command === 'REPLY_ON_THE_SPOT') return {};
    const row = await this.drafts.current(tx, caseId);
    if (row?.state !== 'draft') return {};
    const now = await this.cases.of(tx, caseId);
    if (command === 'SIGN') {
      const checked = await this.checks.ofReply(tx, caseId, { on, enclosures: await this.enclosures(asking) });
      await this.store.found(tx, row.id, checked?.findings ?? []);
      return { docNumber: await this.maker.number(tx, now.context.organId, formOf(row.form, row.formVersion), on) };
    }
    const live = await this.drafts.live(tx, now, row, on);
    const version = await this.drafts.keep(tx, live, actorId);
    if (version === row.version) return {};
    const found = await this.checks.ofReply(tx, caseId, { on, enclosures: await this.enclosures(asking) });
    return { letter: found?.check ?? NO_LETTER };
  }

  /** Made, signed and handed over in one: the letter has an id before it is put down, so that the record names it. */
  private async onTheSpot(db: Queryable, asking: Asking) {
    const { caseId, input, actorId, on = this.time.today() } = asking;
    const { calendar, context } = await this.cases.of(db, caseId);
    const proposal = onTheSpotProposal(input as unknown as Payloads['REPLY_ON_THE_SPOT'], actorId, on);
    return this.checks.ofPlanned(db, { caseId, calendar, context: { ...context, proposal } }, randomUUID(), { on, enclosures: await this.enclosures(asking) });
  }

  /** A preview runs outside a transaction and may read them now. */
  private async enclosures(asking: Asking): Promise<JudgedFor['enclosures']> {
    return this.texts.get(asking) ?? this.checks.enclosureTexts(asking.caseId);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

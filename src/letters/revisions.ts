import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { FreeTexts } from '../../workflows/letters/letter.js';
import { paragraphsOf } from '../../workflows/letters/letter.js';
import type { Payloads } from '../../workflows/request/v1/payloads.js';
import type { CommandAnswer } from '../engine/command.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { Reads, UnitOfWork } from '../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../platform/errors/general-errors.js';
import { Time } from '../platform/time/time.js';
import { Commands } from '../requests/commands/commands.js';
import { type RequestActor, authorizing } from '../requests/request-access.js';
import { Explanations } from './check/explanations.js';
import { CasesNow } from './facts/case-now.js';
import { LetterFactsReader } from './facts/letter-facts-reader.js';
import { Letters, knownForm } from './letters.js';
import { isReplyForm } from './making/effects-to-forms.js';
import { LetterMaker, refusedBy } from './making/letter-maker.js';
import { lint } from '../../workflows/letters/lint/lint.js';
import { ReplyDraft } from './making/reply-draft.js';
import { ParagraphUses, type PutIn } from './paragraphs/paragraph-uses.js';
import { contentHash } from './store/content-hash.js';
import type { StoredLetter } from './store/letter.js';
import { LetterStore } from './store/letter-store.js';

/** Who asks, and against which state of the case. */
export interface Act {
  readonly caseId: string;
  readonly actor: RequestActor;
  readonly key: string;
  readonly expectedRevision: number;
}

/** What people do to letters; each is a command of the case, in one transaction with its record. */
@Injectable()
export class Revisions {
  constructor(
    private readonly letters: Letters,
    private readonly store: LetterStore,
    private readonly maker: LetterMaker,
    private readonly drafts: ReplyDraft,
    private readonly cases: CasesNow,
    private readonly facts: LetterFactsReader,
    private readonly explanations: Explanations,
    private readonly paragraphs: ParagraphUses,
    private readonly commands: Commands,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /**
   * Replaces the officer's own text of a draft. Blocks that are left out keep what they had. Errors: `NotFoundError`,
   * `ValidationFailedError` for a block that is locked or does not exist, and those of `Commands.run`.
   */
  async revise(act: Act, letterId: string, free: FreeTexts, used: readonly PutIn[] = []): Promise<CommandAnswer> {
    const row = await this.letters.row(this.reads, letterId, act.caseId);
    if (row.state !== 'draft') throw notADraft();
    if (!isReplyForm(row.form)) return this.reviseNotice(act, row, free, used);
    return this.commands.run(act.caseId, 'REVISE_LETTER', { letterId, version: row.version + 1, hash: row.contentHash }, {
      ...options(act, 'REVISE_LETTER'), content: { letterId, free, ...named(used) }, alongside: (tx) => this.revised(tx, act, row, free, used),
    });
  }

  /** Puts a document on file, or issues one that waited for a missing fact. Errors: `TransitionRefusedError` while something is wrong with it. */
  async issue(act: Act, letterId: string): Promise<CommandAnswer> {
    const row = await this.letters.row(this.reads, letterId, act.caseId);
    if (row.state !== 'draft' || isReplyForm(row.form)) throw notADraft();
    return this.commands.run(act.caseId, 'ISSUE_LETTER', { letterId, form: row.form, docNumber: null, hash: row.contentHash }, {
      ...options(act, 'ISSUE_LETTER'), content: { letterId }, alongside: (tx) => this.issued(tx, act, letterId),
    });
  }

  /** Makes a sheet for the file: 审查呈批单, 检索记录, 合法性审查意见书, … Errors: `ValidationFailedError` for a form that a step makes. */
  async makeSheet(act: Act, form: string): Promise<CommandAnswer> {
    if (knownForm(form).audience !== 'internal') {
      throw ValidationFailedError.at('#/form', { zh: '对外文书随办理步骤生成，不能单独制作', en: 'A letter that goes out is made by the step that calls for it' });
    }
    return this.commands.run(act.caseId, 'ISSUE_LETTER', { letterId: '', form, docNumber: null, hash: '' }, {
      ...options(act, 'ISSUE_LETTER'), content: { form },
      alongside: async (tx) => {
        const now = await this.cases.of(tx, act.caseId);
        const document = await this.drafts.named(tx, act.caseId);
        const made = await this.maker.make(tx, now, { form, subject: document ? { document } : {} }, { command: 'ISSUE_LETTER', on: this.time.today(), by: act.actor.personId, seq: act.expectedRevision + 1 });
        return { letterId: made.id, hash: made.contentHash };
      },
    });
  }

  /** Says why a warning may stand that the check finds today, or on the day of an act that is entered late. Errors: `NotFoundError`, `ValidationFailedError` where there is no such warning. */
  async explain(caseId: string, actor: RequestActor, letterId: string, warning: { readonly rule: string; readonly blockId: string | null; readonly reason: string; readonly on?: CivilDate }): Promise<void> {
    const row = await this.letters.row(this.reads, letterId, caseId);
    if (warning.on !== undefined && warning.on > this.time.today()) throw ValidationFailedError.at('#/on', { zh: '不能为今后的日期预先说明理由', en: 'A reason cannot be given for a day to come' });
    const { findings } = await this.letters.checked(row, warning.on);
    const known = findings.filter(({ rule, blockId, severity }) => severity === 'warning' && rule === warning.rule && blockId === warning.blockId);
    if (known.length === 0) throw ValidationFailedError.at('#/rule', { zh: '没有这一提示；错误须更正，不能以说明代替', en: 'There is no such warning; an error has to be corrected, not explained' });
    await this.work.run(async (tx) => {
      for (const each of known) await this.explanations.add(tx, letterId, each, warning.reason, actor.personId);
    });
  }

  private async revised(tx: Tx, act: Act, row: StoredLetter, free: FreeTexts, used: readonly PutIn[]): Promise<Pick<Payloads['REVISE_LETTER'], 'version' | 'hash' | 'paragraphs'>> {
    const { letter, merged, current } = await this.rebuilt(tx, act, row.id, free);
    const version = await this.store.revise(tx, current, { letter, free: merged, cause: 'revised', by: act.actor.personId });
    const added = await this.paragraphs.add(tx, { letterId: row.id, letterVersion: version, organId: row.organId, letter, by: act.actor.personId }, used);
    return { version, hash: contentHash(letter), ...(added.length === 0 ? {} : { paragraphs: added }) };
  }

  private async reviseNotice(act: Act, row: StoredLetter, free: FreeTexts, used: readonly PutIn[]): Promise<CommandAnswer> {
    return this.commands.run(act.caseId, 'ISSUE_LETTER', { letterId: row.id, form: row.form, docNumber: null, hash: row.contentHash }, {
      ...options(act, 'ISSUE_LETTER'), content: { letterId: row.id, free, ...named(used) },
      alongside: async (tx) => {
        const { paragraphs } = await this.revised(tx, act, row, free, used);
        return { ...(await this.issued(tx, act, row.id)), ...(paragraphs && { paragraphs }) };
      },
    });
  }

  private async issued(tx: Tx, act: Act, letterId: string): Promise<{ docNumber: string | null; hash: string }> {
    const { letter, merged, current, now, facts } = await this.rebuilt(tx, act, letterId, {});
    const findings = lint({ facts, letter, outcome: null, subject: current.subject });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw refusedBy('ISSUE_LETTER', now, errors);
    const form = knownForm(current.form, current.formVersion);
    const on = this.time.today();
    const docNumber = form.sign ? await this.maker.number(tx, current.organId, form, on) : null;
    if (contentHash(letter) !== current.contentHash) await this.store.revise(tx, current, { letter, free: merged, cause: 'facts-changed', by: act.actor.personId });
    await this.store.issue(tx, letterId, { docNumber, issuedOn: on, findings });
    await this.maker.print(tx, letterId);
    return { docNumber, hash: contentHash(letter) };
  }

  private async rebuilt(tx: Tx, { caseId }: Act, letterId: string, free: FreeTexts) {
    const { row: current, version } = await this.store.open(tx, letterId);
    const now = await this.cases.of(tx, caseId);
    const facts = await this.facts.of(tx, now, this.time.today());
    const form = knownForm(current.form, current.formVersion);
    const merged = { ...version.free, ...free };
    requireFree(form.build(facts, {}, current.subject), free);
    return { letter: form.build(facts, merged, current.subject), merged, current, now, facts };
  }
}

/** Only where there are any. */
function named(used: readonly PutIn[]): { paragraphs?: readonly PutIn[] } {
  return used.length === 0 ? {} : { paragraphs: used };
}

function options({ actor, key, expectedRevision }: Act, command: 'REVISE_LETTER' | 'ISSUE_LETTER') {
  return { actorId: actor.personId, key, expectedRevision, authorize: authorizing(actor, command) };
}

function notADraft(): ValidationFailedError {
  return ValidationFailedError.at('#', { zh: '文书已出具、撤回或者作废，不能修改；需要更正的请另行出具', en: 'The letter was issued, recalled or discarded and cannot be changed' });
}

/** Locked text follows from the case: the case is corrected, not the letter. */
function requireFree(letter: Parameters<typeof paragraphsOf>[0], free: FreeTexts): void {
  const blocks = new Map(paragraphsOf(letter).map((each) => [each.id, each]));
  const faults = Object.keys(free).filter((id) => blocks.get(id)?.locked !== false).map((id) => ({
    pointer: `#/free/${id}`,
    message: blocks.has(id)
      ? { zh: '该段由案件事实自动生成，不能直接修改，请更正案件事实', en: 'This passage follows from the case; correct the case instead' }
      : { zh: '文书没有这一段', en: 'The letter has no such passage' },
  }));
  if (faults.length > 0) throw new ValidationFailedError(faults);
}

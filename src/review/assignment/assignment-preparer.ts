import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Directory } from '../../identity/people/directory.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { ForbiddenError, TransitionRefusedError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { CasesNow } from '../../letters/facts/case-now.js';
import { type Asking, type CommandPreparer, CommandPreparers } from '../../requests/commands/command-preparers.js';
import type { RequestCommand } from '../../requests/commands/command-names.js';
import { ReviewSettingsStore } from './review-settings.js';
import { Turns } from './turns.js';
import { keptFromReview } from '../../../workflows/request/v1/handled.js';

/** Opinions of an adviser. */
const OPINIONS: readonly RequestCommand[] = ['AGREE', 'AGREE_WITH_CHANGES', 'RETURN', 'DISAGREE', 'ASK_FOR_MORE'];

/** Gives out reviews as the organ wants it: the workflow only knows who has one, and that nobody reviews what they had a hand in. */
@Injectable()
export class AssignmentPreparer implements CommandPreparer, OnModuleInit {
  readonly commands: readonly RequestCommand[] = ['CLEAR_SECRECY', 'ASSIGN_ADVISER', ...OPINIONS];

  constructor(
    private readonly preparers: CommandPreparers,
    private readonly settings: ReviewSettingsStore,
    private readonly turns: Turns,
    private readonly cases: CasesNow,
    private readonly directory: Directory,
  ) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  async found(db: Queryable, asking: Asking): Promise<Readonly<Record<string, unknown>>> {
    if (asking.command === 'ASSIGN_ADVISER') await this.requireAssignable(db, asking);
    if (OPINIONS.includes(asking.command)) await this.requireAssigned(db, asking);
    return {};
  }

  async written(tx: Tx, asking: Asking): Promise<Readonly<Record<string, unknown>>> {
    if (asking.command === 'CLEAR_SECRECY') return this.named(tx, asking);
    if (asking.command === 'ASSIGN_ADVISER') await this.turns.record(tx, asking.organId, String(asking.input['adviserId']));
    return {};
  }

  /** The adviser who read the reply before goes on with it, as long as he or she serves the organ and had no hand in it. */
  private async named(tx: Tx, { caseId, organId }: Asking): Promise<{ readonly assignTo?: string | null }> {
    const mode = await this.settings.held(tx, organId);
    const { context } = await this.cases.of(tx, caseId);
    const { adviserId } = context;
    const kept = keptFromReview(context);
    const stays = adviserId !== null && !kept.includes(adviserId);
    const serves = stays && (await this.isAdviser(tx, adviserId, organId));
    if (serves) return {};
    if (mode === 'round-robin') return { assignTo: await this.turns.take(tx, organId, kept) };
    return mode === 'by-hand' || stays ? { assignTo: null } : {};
  }

  private async requireAssignable(db: Queryable, { caseId, organId, input, actorId }: Asking): Promise<void> {
    const adviserId = String(input['adviserId']);
    if (!(await this.isAdviser(db, adviserId, organId))) {
      throw ValidationFailedError.at('#/adviserId', { zh: '此人不是本机关在岗的法律顾问', en: 'This person is not an active legal adviser of the organ' });
    }
    if (actorId === null || (await this.directory.holds(actorId, organId, ['work-body-head'], db))) return;
    const mode = await this.settings.mode(db, organId);
    const { context } = await this.cases.of(db, caseId);
    const takes = context.adviserId === null && adviserId === actorId && mode !== 'by-hand';
    if (!takes && context.adviserId !== actorId) throw notYours();
  }

  private async requireAssigned(db: Queryable, { caseId, organId, command }: Asking): Promise<void> {
    if ((await this.settings.mode(db, organId)) !== 'by-hand') return;
    const { context } = await this.cases.of(db, caseId);
    if (context.adviserId !== null || context.stage?.name !== 'LEGALITY_REVIEW') return;
    throw new TransitionRefusedError(command, context.stage.name, [{
      rule: 'assignFirst', article: 'work plan: 合法性审查',
      message: { zh: '本机关的合法性审查由负责人指定，请等待分配后再办理。', en: 'The head names the adviser of each review here; wait until it is assigned.' },
    }], [{ command: 'ASSIGN_ADVISER', label: { zh: '分配合法性审查', en: 'assign the legality review' } }]);
  }

  private isAdviser(db: Queryable, personId: string, organId: string): Promise<boolean> {
    return this.directory.holds(personId, organId, ['legal-adviser'], db);
  }
}

/** An adviser takes what nobody has, or hands on what he or she has. */
function notYours(): ForbiddenError {
  return new ForbiddenError({
    zh: '法律顾问只能领取尚未分配的审查，或者把自己的审查转给同事；其他分配由公开工作机构负责人办理。',
    en: 'An adviser takes a review that nobody has, or hands on the own one; all else is assigned by the head of the work body.',
  });
}

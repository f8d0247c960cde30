import { Injectable } from '@nestjs/common';
import type { CommandAnswer } from '../../engine/command.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { etagOf, type CommandHeaders } from '../../requests/http/command-headers.js';
import type { Dated } from '../../requests/http/commands/dated.dto.js';
import { spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import type { CommandAnswerView, PreviewView } from '../../requests/http/views/command-views.js';
import type { CommandInput, ReleaseCommand } from '../commands/command-names.js';
import { ReleaseCommands } from '../commands/release-commands.js';
import { placeOf } from '../commands/release-place.js';
import { authorizing, mayCommand, requireReader, type ReleaseActor } from '../release-access.js';

type Content<K extends ReleaseCommand> = CommandInput<K> & Dated;

/** Where commands arrive over HTTP: who may, against which revision, and what the caller may do next. */
@Injectable()
export class ReleaseDesk {
  constructor(private readonly commands: ReleaseCommands, private readonly reads: Reads) {}

  async run<K extends ReleaseCommand>(caseId: string, command: K, body: Content<K>, actor: SignedInActor, headers: CommandHeaders, reply: HttpReply): Promise<CommandAnswerView> {
    const { on, lateReason, ...input } = plain(body);
    const answer = await this.commands.run(caseId, command, input as unknown as CommandInput<K>, { on, lateReason, actorId: actor.personId, ...headers, authorize: authorizing(actor, command) });
    return this.answered(answer, actor, reply);
  }

  /** Everybody who may read the case may ask what a command would do. */
  async preview<K extends ReleaseCommand>(caseId: string, command: K, body: Content<K>, actor: SignedInActor, language: Language): Promise<PreviewView> {
    const { on, lateReason, ...input } = plain(body);
    const authorize = ({ organId }: { organId: string }) => requireReader(actor, organId);
    return spoken(await this.commands.preview(caseId, command, input as unknown as CommandInput<K>, { on, lateReason, actorId: actor.personId, authorize }), language);
  }

  /** The answer with only those commands that the caller may send. A case that was transferred is another organ's from now on. */
  async answered(answer: CommandAnswer, actor: ReleaseActor, reply: HttpReply): Promise<CommandAnswer> {
    reply.header('ETag', etagOf(answer.revision));
    const { organId, officerId } = await placeOf(this.reads, answer.caseId);
    return { ...answer, allowed: answer.allowed.filter((command) => mayCommand(actor, command, { organId, officerId, state: answer.state })) };
  }
}

import { Injectable } from '@nestjs/common';
import type { CommandAnswer } from '../../../engine/command.js';
import type { SignedInActor } from '../../../identity/actor.js';
import type { HttpReply } from '../../../identity/http-request.js';
import type { Language } from '../../../platform/errors/bilingual.js';
import { Reads } from '../../../platform/database/unit-of-work.js';
import { placeOf } from '../../commands/case-place.js';
import type { CommandInput, RequestCommand } from '../../commands/command-names.js';
import { Commands } from '../../commands/commands.js';
import { authorizing, mayCommand, requireReader, type RequestActor } from '../../request-access.js';
import { etagOf, type CommandHeaders } from '../command-headers.js';
import { spoken } from '../language.js';
import { plain } from '../plain.js';
import type { CommandAnswerView, PreviewView } from '../views/command-views.js';
import type { Dated } from './dated.dto.js';

type Content<K extends RequestCommand> = CommandInput<K> & Dated;

/** Where commands arrive over HTTP: who may, against which revision, and what the caller may do next. */
@Injectable()
export class CommandDesk {
  constructor(private readonly commands: Commands, private readonly reads: Reads) {}

  async run<K extends RequestCommand>(caseId: string, command: K, body: Content<K>, actor: SignedInActor, headers: CommandHeaders, reply: HttpReply): Promise<CommandAnswerView> {
    const { on, lateReason, ...input } = plain(body);
    const answer = await this.commands.run(caseId, command, input as unknown as CommandInput<K>, { on, lateReason, actorId: actor.personId, ...headers, authorize: authorizing(actor, command) });
    reply.header('ETag', etagOf(answer.revision));
    return forActor(answer, actor, await placeOf(this.reads, caseId));
  }

  /** Everybody who may read the case may ask what a command would do. */
  async preview<K extends RequestCommand>(caseId: string, command: K, body: Content<K>, actor: SignedInActor, language: Language): Promise<PreviewView> {
    const { on, lateReason, ...input } = plain(body);
    const authorize = ({ organId }: { organId: string }) => requireReader(actor, organId);
    return spoken(await this.commands.preview(caseId, command, input as unknown as CommandInput<K>, { on, lateReason, actorId: actor.personId, authorize }), language);
  }
}

/** The answer with only those commands that the caller may send. */
export function forActor<A extends CommandAnswer>(answer: A, actor: RequestActor, place: { readonly organId: string; readonly officerId: string | null }): A {
  const { state } = answer;
  return { ...answer, allowed: answer.allowed.filter((command) => mayCommand(actor, command, { ...place, state })) };
}

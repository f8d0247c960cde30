import type { CommandSpec, Moment } from '../../../workflows/definition.js';
import { allowedCommands } from '../../engine/decide.js';
import { INDIRECT, pathOf } from '../commands/command-names.js';
import { mayCommand, type RequestActor } from '../request-access.js';
import type { OpenRequest } from './open-request.js';

/** A command as it is offered: what it is called, what it does to the clock, and whether it needs a reason when it is entered late. */
export function shownCommand({ type, label, basis, clockEffect, explainedLate = false }: CommandSpec) {
  return { type, path: `commands/${pathOf(type)}`, label, basis, clockEffect, explainedLate };
}

/** What the caller may do now, with what it is called and what it does to the clock. */
export function offeredCommands({ definition, loaded, calendar, row }: OpenRequest, actor: RequestActor, moment: Moment) {
  const place = { organId: row.organ_id, state: row.state, officerId: row.officer_id };
  return allowedCommands(definition, loaded.snapshot, moment, calendar).filter((command) => mayCommand(actor, command, place) && !(INDIRECT as readonly string[]).includes(command)).map((type) => shownCommand(definition.commands.get(type)!));
}

import type { Authorize } from '../engine/command.js';
import { rolesFor } from '../identity/access/command-rules.js';
import { may, type RoleHolder } from '../identity/access/may.js';
import { lacking, requireRole } from '../identity/access/require-role.js';
import { CASE_ROLES } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import { ForbiddenError } from '../platform/errors/general-errors.js';
import { RELEASE_COMMAND_PERMISSIONS, type ReleaseCommandRule } from './command-permissions.js';

/** Who asks, as far as permissions go. */
export interface ReleaseActor extends RoleHolder {
  readonly personId: string;
}

interface CasePlace {
  readonly organId: string;
  readonly state: string;
  readonly officerId: string | null;
}

/** Whether the table opens a command to this actor in this case. */
export function mayCommand(actor: ReleaseActor, command: string, { organId, state, officerId }: CasePlace): boolean {
  const roles = rolesFor(RELEASE_COMMAND_PERMISSIONS, command, state);
  const own = Object.hasOwn(RELEASE_COMMAND_PERMISSIONS, command) && ruleOf(command).officersOwn === true;
  return may(actor, organId, own && officerId !== actor.personId ? roles.filter((role) => role !== 'handling-officer') : roles);
}

/** The engine's question, answered for an actor. Throws `ForbiddenError`. */
export function authorizing(actor: ReleaseActor, command: string): Authorize {
  return (place) => {
    if (mayCommand(actor, command, place)) return;
    const roles = rolesFor(RELEASE_COMMAND_PERMISSIONS, command, place.state);
    if (may(actor, place.organId, roles)) {
      throw new ForbiddenError(
        { zh: '本件由其他承办人办理，请由该承办人或者公开工作机构负责人办理。', en: 'Another officer is in charge of this case; that officer or the head of the work body has to do it.' }, { officersOwn: true });
    }
    throw lacking(roles);
  };
}

/** Refuses who may not read releases of an organ. */
export function requireReader(actor: RoleHolder, organId: string): void {
  requireRole(actor, organId, CASE_ROLES);
}

function ruleOf(command: string): ReleaseCommandRule {
  return RELEASE_COMMAND_PERMISSIONS[command as keyof typeof RELEASE_COMMAND_PERMISSIONS];
}

/** Who may see the figures, and the list of what was handed over, of an organ. */
export const FIGURES_ROLES: readonly Role[] = ['work-body-head', 'supervisor'];

/** Who may see a third party in clear: those who write to it. */
export const REVEALING_ROLES: readonly Role[] = ['reception-clerk', 'handling-officer', 'work-body-head'];

import { rolesFor } from '../identity/access/command-rules.js';
import { may, type RoleHolder } from '../identity/access/may.js';
import { lacking, requireRole } from '../identity/access/require-role.js';
import { CASE_ROLES } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import type { Authorize } from '../engine/command.js';
import { ForbiddenError } from '../platform/errors/general-errors.js';
import { REQUEST_COMMAND_PERMISSIONS, type RequestCommandRule } from './command-permissions.js';

/** Who asks, as far as permissions go. */
export interface RequestActor extends RoleHolder {
  readonly personId: string;
}

/** Where a case stands, as far as permissions go. */
export interface CasePlace {
  readonly organId: string;
  readonly state: string;
  readonly officerId: string | null;
}

/** Roles that may see an applicant or a third party in clear: those who write to them. */
export const REVEALING_ROLES: readonly Role[] = ['reception-clerk', 'handling-officer', 'work-body-head'];

/** Whether the table opens a command to this actor in this case. */
export function mayCommand(actor: RequestActor, command: string, { organId, state, officerId }: CasePlace): boolean {
  const roles = rolesFor(REQUEST_COMMAND_PERMISSIONS, command, state);
  const ruleOwn = Object.hasOwn(REQUEST_COMMAND_PERMISSIONS, command) && ruleOf(command).officersOwn === true;
  const counting = ruleOwn && officerId !== actor.personId ? roles.filter((role) => role !== 'handling-officer') : roles;
  return may(actor, organId, counting);
}

/** The engine's question, answered for an actor. Throws `ForbiddenError`. */
export function authorizing(actor: RequestActor, command: string): Authorize {
  return (place) => {
    if (mayCommand(actor, command, place)) return;
    const roles = rolesFor(REQUEST_COMMAND_PERMISSIONS, command, place.state);
    if (may(actor, place.organId, roles)) throw notTheOfficer();
    throw lacking(roles);
  };
}

/** Refuses who may not read requests of an organ. */
export function requireReader(actor: RequestActor, organId: string): void {
  requireRole(actor, organId, CASE_ROLES);
}

/** Refuses who may not see personal data of a case in clear: an officer sees that of the own cases. */
export function requireRevealer(actor: RequestActor, { organId, officerId }: CasePlace): void {
  const roles = officerId === actor.personId ? REVEALING_ROLES : REVEALING_ROLES.filter((role) => role !== 'handling-officer');
  if (may(actor, organId, roles)) return;
  throw may(actor, organId, REVEALING_ROLES) ? notTheOfficer() : lacking(REVEALING_ROLES);
}

function notTheOfficer(): ForbiddenError {
  return new ForbiddenError(
    { zh: '本件由其他承办人办理，请由该承办人或者公开工作机构负责人办理。', en: 'Another officer is in charge of this case; that officer or the head of the work body has to do it.' },
    { officersOwn: true },
  );
}

function ruleOf(command: string): RequestCommandRule {
  return REQUEST_COMMAND_PERMISSIONS[command as keyof typeof REQUEST_COMMAND_PERMISSIONS];
}

import { ForbiddenError } from '../../platform/errors/general-errors.js';
import { ROLE_NAMES, type Role } from '../roles.js';
import { permits, rolesFor, type CommandPermissions } from './command-rules.js';
import { may, type RoleHolder } from './may.js';

/**
 * Refuses an actor without one of the roles in this organ. Staff of a wrong organ get 403, not 404: case numbers are public, so
 * hiding that a case exists would protect nothing and leave a colleague without a reason.
 */
export function requireRole(actor: RoleHolder, organId: string, roles: readonly Role[]): void {
  if (!may(actor, organId, roles)) throw lacking(roles);
}

/** Refuses a command that the table does not open to this actor, in this state and organ. */
export function requireCommand(table: CommandPermissions, actor: RoleHolder, attempt: { command: string; state: string; organId: string }): void {
  if (!permits(table, actor, attempt)) throw lacking(rolesFor(table, attempt.command, attempt.state));
}

/** The refusal that names the roles which would do. */
export function lacking(roles: readonly Role[]): ForbiddenError {
  if (roles.length === 0) return new ForbiddenError();
  const named = (language: 'zh' | 'en') => roles.map((role) => ROLE_NAMES[role][language]);
  return new ForbiddenError(
    { zh: `此事项须由该机关的${named('zh').join('、')}办理。`, en: `Only these may do this in the organ concerned: ${named('en').join(', ')}.` },
    { roles },
  );
}

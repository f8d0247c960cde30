import type { Role } from '../roles.js';
import { may, type RoleHolder } from './may.js';

/** Who may send a command to a case: the same roles in every state, or roles by the state of the case. */
export interface CommandRule {
  readonly roles: readonly Role[] | Readonly<Record<string, readonly Role[]>>;
}

/** Command → rule. A command without a row is closed to people; only the system sends it. */
export type CommandPermissions = Readonly<Record<string, CommandRule>>;

/** The roles that may send this command while the case is in this state. Empty when nobody may. */
export function rolesFor(table: CommandPermissions, command: string, state: string): readonly Role[] {
  const rule = Object.hasOwn(table, command) ? table[command] : undefined;
  if (!rule) return [];
  if (!isByState(rule.roles)) return rule.roles;
  return Object.hasOwn(rule.roles, state) ? rule.roles[state]! : [];
}

/** Role × state × command, in the organ of the case. */
export function permits(table: CommandPermissions, actor: RoleHolder, attempt: { command: string; state: string; organId: string }): boolean {
  return may(actor, attempt.organId, rolesFor(table, attempt.command, attempt.state));
}

function isByState(roles: CommandRule['roles']): roles is Readonly<Record<string, readonly Role[]>> {
  return !Array.isArray(roles);
}

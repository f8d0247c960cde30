import type { HeldRole, Role } from '../roles.js';
import type { TokenScope } from '../tokens/token-scopes.js';
import type { RouteRule } from './route-rules.js';

/** The part of an actor that permissions look at. */
export interface RoleHolder {
  readonly roles: readonly HeldRole[];
  readonly tokenScopes?: readonly TokenScope[];
}

/** Whether the actor holds one of the roles in this organ. A role counts only where it is held, unless it counts citywide. */
export function may(actor: RoleHolder, organId: string, roles: readonly Role[]): boolean {
  return actor.roles.some((held) => roles.includes(held.role) && (held.citywide || held.organId === organId));
}

/** Whether one of the roles counts in every organ for this actor. */
export function mayCitywide(actor: RoleHolder, roles: readonly Role[]): boolean {
  return actor.roles.some((held) => held.citywide && roles.includes(held.role));
}

/** The organs in which the actor holds one of the roles, or `all`. For filters of lists. */
export function organsOf(actor: RoleHolder, roles: readonly Role[]): 'all' | readonly string[] {
  if (mayCitywide(actor, roles)) return 'all';
  return [...new Set(actor.roles.filter((held) => roles.includes(held.role)).map((held) => held.organId))];
}

/** Whether the rule of a route lets this actor in. The organ of the case is a question for the service behind it. */
export function mayUseRoute(rule: RouteRule, method: string, actor: RoleHolder | null): boolean {
  if (rule === 'public') return true;
  if (!actor || !tokenFits(rule, method, actor)) return false;
  if (rule === 'signed-in') return true;
  if (rule.scope === 'city') return mayCitywide(actor, rule.roles);
  return actor.roles.some((held) => rule.roles.includes(held.role));
}

/** A browser's session is not limited by scopes; a token needs the scope of the row, or `read` for reading where the row names none. */
function tokenFits(rule: RouteRule, method: string, actor: RoleHolder): boolean {
  if (!actor.tokenScopes) return true;
  const named = typeof rule === 'object' ? rule.token : undefined;
  const needed = named ?? (method === 'GET' ? 'read' : undefined);
  return needed !== undefined && actor.tokenScopes.includes(needed);
}

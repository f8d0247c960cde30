import type { Role } from '../roles.js';
import type { TokenScope } from '../tokens/token-scopes.js';

/**
 * Who may use a route.
 * - `public`: anybody, without signing in.
 * - `signed-in`: every signed-in person, whatever their roles.
 * - with roles and `organ`: one of the roles must be held somewhere; the service then asks for it in the organ of the case
 *   (`requireRole`).
 * - with roles and `city`: one of the roles must count in every organ (`countsCitywide`).
 *
 * `token` is the scope a machine's token needs. Without it a token with `read` may use the route for reading, and no token may
 * use it for anything else.
 */
export type RouteRule =
  | 'public'
  | 'signed-in'
  | { readonly roles: readonly Role[]; readonly scope: 'organ' | 'city'; readonly token?: TokenScope };

/** `'POST /api/requests/:requestId/commands'` → rule. A route without a row is closed, and the application does not start. */
export type RouteTable = Readonly<Record<string, RouteRule>>;

/** Everyone who may work with or look at cases of their organ. */
export const CASE_ROLES: readonly Role[] = [
  'reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', 'work-body-head', 'approving-leader', 'supervisor',
];

/** Joins the tables of several capabilities. A route named twice is a mistake and refused. */
export function mergeRoutes(...tables: readonly RouteTable[]): RouteTable {
  const merged: Record<string, RouteRule> = {};
  for (const [route, rule] of tables.flatMap((table) => Object.entries(table))) {
    if (route in merged) throw new Error(`Route "${route}" has two rows in the permission table`);
    merged[route] = rule;
  }
  return merged;
}

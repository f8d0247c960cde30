import { CASE_ROLES, type RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import { REQUEST_COMMAND_PERMISSIONS } from '../requests/command-permissions.js';

/** Who may use the routes of the release check. The organ of the case is asked for behind them. */
export const RELEASE_GATE_ROUTES: RouteTable = {
  'GET /api/requests/:requestId/release-check': { roles: CASE_ROLES, scope: 'organ' },
  'POST /api/requests/:requestId/release-check/overrides': { roles: REQUEST_COMMAND_PERMISSIONS.OVERRIDE_LEAK.roles as readonly Role[], scope: 'organ', token: 'handling' },
};

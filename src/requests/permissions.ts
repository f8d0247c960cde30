import type { CommandRule } from '../identity/access/command-rules.js';
import { CASE_ROLES, type RouteRule, type RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import { REQUEST_COMMAND_PERMISSIONS } from './command-permissions.js';
import { INDIRECT, pathOf } from './commands/command-names.js';
import { REVEALING_ROLES } from './request-access.js';

export { REQUEST_COMMAND_PERMISSIONS } from './command-permissions.js';

const READING: RouteRule = { roles: CASE_ROLES, scope: 'organ' };
/** Reading by POST: the question is a body. */
const ASKING: RouteRule = { ...READING, token: 'read' };
const REVEALING: RouteRule = { roles: REVEALING_ROLES, scope: 'organ' };
const INTAKE: RouteRule = { roles: ['reception-clerk'], scope: 'organ', token: 'intake' };

function rolesOf({ roles }: CommandRule): readonly Role[] {
  return Array.isArray(roles) ? (roles as readonly Role[]) : [...new Set(Object.values(roles as Record<string, readonly Role[]>).flat())];
}

/** One route per command and one for its preview. */
function commandRoutes(): RouteTable {
  const rows = Object.entries(REQUEST_COMMAND_PERMISSIONS).filter(([command]) => command !== 'SUBMIT' && !(INDIRECT as readonly string[]).includes(command)).flatMap(([command, rule]): [string, RouteRule][] => [
    [`POST /api/requests/:requestId/commands/${pathOf(command)}`, { roles: rolesOf(rule), scope: 'organ', token: 'handling' }],
    [`POST /api/requests/:requestId/commands/${pathOf(command)}/preview`, ASKING],
  ]);
  return Object.fromEntries(rows);
}

/** Who may use the routes of requests. The organ of the case is asked for behind them. */
export const REQUESTS_ROUTES: RouteTable = {
  'POST /api/requests': INTAKE,
  'POST /api/requests/receipt-preview': INTAKE,
  'POST /api/requests/receipt-preview/:limit/explanation': INTAKE,
  'POST /api/requests/applicant-check': INTAKE,
  'POST /api/requests/:requestId/acknowledgement': { roles: ['reception-clerk', 'handling-officer', 'work-body-head'], scope: 'organ', token: 'intake' },
  'GET /api/saved-filters': 'signed-in',
  'POST /api/saved-filters': 'signed-in',
  'DELETE /api/saved-filters/:filterId': 'signed-in',
  'GET /api/requests': READING,
  'GET /api/requests/counts': READING,
  'POST /api/requests/by-applicant': REVEALING,
  'GET /api/requests/:requestId': READING,
  'PUT /api/requests/:requestId/watch': READING,
  'DELETE /api/requests/:requestId/watch': READING,
  'GET /api/requests/:requestId/record': READING,
  'GET /api/requests/:requestId/record/verification': READING,
  'GET /api/requests/:requestId/course': READING,
  'GET /api/requests/:requestId/chart': READING,
  'GET /api/requests/:requestId/clocks': READING,
  'GET /api/requests/:requestId/clocks/:limit/explanation': READING,
  'GET /api/requests/:requestId/previews': READING,
  'POST /api/requests/:requestId/applicant/reveal': REVEALING,
  'POST /api/requests/:requestId/third-parties/:partyId/reveal': REVEALING,
  ...commandRoutes(),
};

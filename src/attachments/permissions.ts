import { CASE_ROLES, type RouteRule, type RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import { REQUEST_COMMAND_PERMISSIONS } from '../requests/command-permissions.js';

const READING: RouteRule = { roles: CASE_ROLES, scope: 'organ' };

/** As the command behind the route. */
function sending(command: 'ATTACH_FILE' | 'WITHDRAW_FILE'): RouteRule {
  return { roles: REQUEST_COMMAND_PERMISSIONS[command].roles as readonly Role[], scope: 'organ', token: 'handling' };
}

/** Who may use the routes of attachments. The organ of the case is asked for behind them. */
export const ATTACHMENTS_ROUTES: RouteTable = {
  'POST /api/requests/:requestId/attachments': sending('ATTACH_FILE'),
  'GET /api/requests/:requestId/attachments': READING,
  'GET /api/requests/:requestId/attachments/:attachmentId': READING,
  'GET /api/requests/:requestId/attachments/:attachmentId/content': READING,
  'POST /api/requests/:requestId/attachments/:attachmentId/withdrawal': sending('WITHDRAW_FILE'),
  'GET /api/attachments': READING,
};

import { CASE_ROLES, type RouteTable } from '../identity/access/route-rules.js';
import { REQUEST_COMMAND_PERMISSIONS } from '../requests/command-permissions.js';
import type { Role } from '../identity/roles.js';

/** Who may serve a reply may deliver every letter. The organ and the officer of the case are asked for behind the route. */
const DELIVERING = { roles: REQUEST_COMMAND_PERMISSIONS.SERVE.roles as readonly Role[], scope: 'organ', token: 'handling' } as const;

export const DELIVERY_ROUTES: RouteTable = {
  'GET /api/requests/:requestId/deliveries': { roles: CASE_ROLES, scope: 'organ' },
  'POST /api/requests/:requestId/deliveries': DELIVERING,
  'POST /api/requests/:requestId/deliveries/check': { ...DELIVERING, token: 'read' },
  'POST /api/requests/:requestId/deliveries/:deliveryId/result': DELIVERING,
};

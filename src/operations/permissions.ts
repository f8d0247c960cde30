import type { RouteTable } from '../identity/access/route-rules.js';

const ADMINISTRATION = { roles: ['administrator'], scope: 'city' } as const;

/** How the machine is at work: for the administrator alone. Ids and counts, nothing of any case. */
export const OPERATIONS_ROUTES: RouteTable = {
  'GET /api/operations': ADMINISTRATION,
  'GET /api/operations/incidents': ADMINISTRATION,
  'GET /api/operations/work': ADMINISTRATION,
  'POST /api/operations/work/:workId/retry': ADMINISTRATION,
  'GET /api/operations/messages': ADMINISTRATION,
  'POST /api/operations/messages/:messageId/retry': ADMINISTRATION,
};

import { CASE_ROLES, type RouteTable } from '../identity/access/route-rules.js';

/** Everybody who works with a case may see what it would cost; proposing and approving a fee are commands. */
export const FEES_ROUTES: RouteTable = {
  'GET /api/requests/:requestId/fee': { roles: CASE_ROLES, scope: 'organ' },
};

import { CASE_ROLES, type RouteTable } from '../identity/access/route-rules.js';

/** Who may use the routes of same information. The organ asked is asked for behind them. */
export const SAME_INFORMATION_ROUTES: RouteTable = {
  // Reading by POST: what is typed never stands in an address.
  'POST /api/same-information/suggestions': { roles: CASE_ROLES, scope: 'organ', token: 'read' },
  'POST /api/same-information/provided': { roles: ['reception-clerk'], scope: 'organ', token: 'intake' },
};

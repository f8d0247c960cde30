import type { RouteRule, RouteTable } from '../identity/access/route-rules.js';
import { DOSSIER_ROLES } from './dossier-access.js';

/** A browser's session only: no machine takes case files away. The organ and the officer of the case are asked for behind the route. */
const ENTITLED: RouteRule = { roles: DOSSIER_ROLES, scope: 'organ' };

/** Who may use the routes of case files. */
export const DOSSIERS_ROUTES: RouteTable = {
  'POST /api/requests/:requestId/dossiers': ENTITLED,
  'GET /api/requests/:requestId/dossiers': ENTITLED,
  'GET /api/requests/:requestId/dossiers/:dossierId': ENTITLED,
  'GET /api/requests/:requestId/dossiers/:dossierId/download': ENTITLED,
};

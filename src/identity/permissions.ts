import type { RouteTable } from './access/route-rules.js';
import type { Role } from './roles.js';

const ADMINISTRATOR: readonly Role[] = ['administrator'];
const ADMINISTRATION = { roles: ADMINISTRATOR, scope: 'city' } as const;

/** Who may use the routes of identity. */
export const IDENTITY_ROUTES: RouteTable = {
  'POST /api/session': 'public',
  'GET /api/session': 'signed-in',
  'DELETE /api/session': 'signed-in',
  'DELETE /api/sessions': 'signed-in',
  'POST /api/password': 'signed-in',

  'GET /api/organs': 'signed-in',
  'GET /api/organs/:organId': 'signed-in',
  'POST /api/organs': ADMINISTRATION,
  'PATCH /api/organs/:organId': ADMINISTRATION,
  'GET /api/organs/:organId/units': 'signed-in',
  'POST /api/organs/:organId/units': ADMINISTRATION,
  'PATCH /api/units/:unitId': ADMINISTRATION,

  // Everybody sees the colleagues of the organs they work in; administrators and the OGI authority see all.
  'GET /api/people': 'signed-in',
  'GET /api/people/:personId': ADMINISTRATION,
  'POST /api/people': ADMINISTRATION,
  'PATCH /api/people/:personId': ADMINISTRATION,
  'POST /api/people/:personId/password': ADMINISTRATION,
  'POST /api/people/:personId/roles': ADMINISTRATION,
  'DELETE /api/people/:personId/roles/:assignmentId': ADMINISTRATION,

  // Everybody manages the own tokens; administrators those of others.
  'GET /api/tokens': 'signed-in',
  'POST /api/tokens': 'signed-in',
  'DELETE /api/tokens/:tokenId': 'signed-in',

  'GET /api/access-log': ADMINISTRATION,
};

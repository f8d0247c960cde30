import type { RouteTable } from '../identity/access/route-rules.js';

const ADMINISTRATION = { roles: ['administrator'], scope: 'city' } as const;

/** Who may use the routes of the clock: everybody sees by what days and numbers they are measured, the administrator changes them. */
export const CLOCK_ROUTES: RouteTable = {
  'GET /api/calendars': 'signed-in',
  'GET /api/calendars/:year': 'signed-in',
  'POST /api/calendars/sources': ADMINISTRATION,
  'POST /api/calendars/library': ADMINISTRATION,
  'DELETE /api/calendars/sources/:sourceId': ADMINISTRATION,
  'GET /api/policies': 'signed-in',
  'POST /api/policies': ADMINISTRATION,
  'POST /api/policies/preview': ADMINISTRATION,
};

import { CASE_ROLES, type RouteTable } from '../identity/access/route-rules.js';
import { REMINDING_ROLES } from './board/reminders.js';

/** Who may use the routes of supervision. Tasks and notifications are one's own; the board shows the organs one works in. */
export const SUPERVISION_ROUTES: RouteTable = {
  'GET /api/tasks': { roles: CASE_ROLES, scope: 'organ' },
  'GET /api/notifications': 'signed-in',
  'POST /api/notifications/read': 'signed-in',
  'POST /api/notifications/:notificationId/read': 'signed-in',
  'GET /api/board': { roles: CASE_ROLES, scope: 'organ' },
  'POST /api/board/reminders': { roles: REMINDING_ROLES, scope: 'organ' },
  'GET /api/time': 'public',
  'POST /api/time': { roles: ['administrator'], scope: 'city' },
};

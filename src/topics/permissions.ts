import { CASE_ROLES, type RouteRule, type RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import { REQUEST_COMMAND_PERMISSIONS } from '../requests/command-permissions.js';
import { TOPIC_EDITORS } from './topic-access.js';

const READING: RouteRule = { roles: CASE_ROLES, scope: 'organ' };
const CHANGING: RouteRule = { roles: TOPIC_EDITORS, scope: 'organ', token: 'handling' };

/** Who may use the routes of topics. Organs of the requests in a topic are asked for behind them. */
export const TOPICS_ROUTES: RouteTable = {
  'GET /api/topics': READING,
  'GET /api/topics/:topicId': READING,
  'GET /api/topics/:topicId/requests': READING,
  'POST /api/topics/:topicId/consequences': { roles: TOPIC_EDITORS, scope: 'organ', token: 'read' },
  'POST /api/topics/:topicId/merge': CHANGING,
  'POST /api/topics/:topicId/split': CHANGING,
  'POST /api/topics/:topicId/move': CHANGING,
  'POST /api/topics/:topicId/rename': CHANGING,
  'GET /api/requests/:requestId/same-information': READING,
  'POST /api/requests/:requestId/same-information/decisions': { roles: REQUEST_COMMAND_PERMISSIONS.RECORD_SAME_INFORMATION.roles as readonly Role[], scope: 'organ', token: 'handling' },
};

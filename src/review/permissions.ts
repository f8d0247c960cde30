import { CASE_ROLES, type RouteRule, type RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import { ANSWERING, REVIEWERS } from './comments/comment-rights.js';

/** Who has the queue: those who review, and those who give reviews out. */
export const QUEUE_ROLES: readonly Role[] = ['legal-adviser', 'work-body-head'];
/** Who decides on extensions, fees and disagreements, and who signs. */
export const APPROVING_ROLES: readonly Role[] = ['work-body-head', 'approving-leader'];
/** Who says how an organ gives out its reviews: its own head, or the administrator for the city. */
export const SETTING_ROLES: readonly Role[] = ['administrator', 'work-body-head'];
export const SETTINGS_READERS: readonly Role[] = [...SETTING_ROLES, 'legal-adviser', 'supervisor'];

const READING: RouteRule = { roles: CASE_ROLES, scope: 'organ' };
const handling = (roles: readonly Role[]): RouteRule => ({ roles, scope: 'organ', token: 'handling' });

/** Who may use the routes of review. Organ and conflict of interest are asked for behind them. */
export const REVIEW_ROUTES: RouteTable = {
  'GET /api/reviews': { roles: QUEUE_ROLES, scope: 'organ' },
  'GET /api/organs/:organId/review-settings': { roles: SETTINGS_READERS, scope: 'organ' },
  'PUT /api/organs/:organId/review-settings': { roles: SETTING_ROLES, scope: 'organ' },
  'GET /api/questions': 'signed-in',
  'POST /api/questions/decision': { ...READING, token: 'read' },
  'GET /api/requests/:requestId/review': READING,
  'GET /api/approvals': { roles: APPROVING_ROLES, scope: 'organ' },
  'GET /api/requests/:requestId/letters/:letterId/comparison': READING,
  'GET /api/requests/:requestId/letters/:letterId/comments': READING,
  'POST /api/requests/:requestId/letters/:letterId/comments': handling(REVIEWERS),
  'POST /api/requests/:requestId/letters/:letterId/comments/:commentId/answers': handling(ANSWERING),
  'POST /api/requests/:requestId/letters/:letterId/comments/:commentId/resolution': handling(REVIEWERS),
  'POST /api/requests/:requestId/letters/:letterId/comments/:commentId/withdrawal': handling(REVIEWERS),
};

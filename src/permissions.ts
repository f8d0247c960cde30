import { ATTACHMENTS_ROUTES } from './attachments/permissions.js';
import { CATALOGUE_ROUTES } from './catalogue/permissions.js';
import { CLOCK_ROUTES } from './clock/permissions.js';
import { DELIVERY_ROUTES } from './delivery/permissions.js';
import { DOSSIERS_ROUTES } from './dossiers/permissions.js';
import { FEES_ROUTES } from './fees/permissions.js';
import { FIGURES_ROUTES } from './figures/permissions.js';
import { mergeRoutes, type RouteTable } from './identity/access/route-rules.js';
import { IDENTITY_ROUTES } from './identity/permissions.js';
import { LIVE_ROUTES } from './live/permissions.js';
import { LETTERS_ROUTES } from './letters/permissions.js';
import { OPERATIONS_ROUTES } from './operations/permissions.js';
import { PUBLIC_DESK_ROUTES } from './public-desk/permissions.js';
import { RELEASE_GATE_ROUTES } from './release-gate/permissions.js';
import { RELEASES_ROUTES } from './releases/permissions.js';
import { REQUESTS_ROUTES } from './requests/permissions.js';
import { REVIEW_ROUTES } from './review/permissions.js';
import { SAME_INFORMATION_ROUTES } from './same-information/permissions.js';
import { SUPERVISION_ROUTES } from './supervision/permissions.js';
import { TOPICS_ROUTES } from './topics/permissions.js';

/** Routes of the platform: the operator's probes. They tell nothing of any case. */
const PLATFORM_ROUTES: RouteTable = {
  'GET /api/health/live': 'public',
  'GET /api/health/ready': 'public',
  'GET /api/metrics': 'public',
};

/** The one permission table of the application: every route has exactly one row, or the application does not start. */
export const ROUTES: RouteTable = mergeRoutes(
  PLATFORM_ROUTES, IDENTITY_ROUTES, CLOCK_ROUTES, FEES_ROUTES, REQUESTS_ROUTES, LETTERS_ROUTES, REVIEW_ROUTES, ATTACHMENTS_ROUTES, RELEASE_GATE_ROUTES,
  DELIVERY_ROUTES, DOSSIERS_ROUTES, SUPERVISION_ROUTES, FIGURES_ROUTES, OPERATIONS_ROUTES,
  SAME_INFORMATION_ROUTES,
  TOPICS_ROUTES,
  RELEASES_ROUTES,
  LIVE_ROUTES,
  CATALOGUE_ROUTES,
  PUBLIC_DESK_ROUTES,
);

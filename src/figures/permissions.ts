import type { RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';

/** Those who answer for how long replies take: the supervisor for the city, the head of the work body for the own organ. */
export const FIGURES_ROLES: readonly Role[] = ['supervisor', 'work-body-head'];

const FIGURES = { roles: FIGURES_ROLES, scope: 'organ' } as const;

export const FIGURES_ROUTES: RouteTable = {
  'GET /api/figures': FIGURES,
  'GET /api/figures.csv': FIGURES,
};

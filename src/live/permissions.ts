import type { RouteTable } from '../identity/access/route-rules.js';

/** Everybody hears of their own notifications and of the cases of the organs they work in. */
export const LIVE_ROUTES: RouteTable = { 'GET /api/events': 'signed-in' };

import type { RouteTable } from '../identity/access/route-rules.js';
import { CODE_GIVERS } from './codes/new-codes.js';

/** Everything of the public desk is for people without an account; what a case holds is opened by number and code. */
export const PUBLIC_DESK_ROUTES: RouteTable = {
  'GET /api/public/organs': 'public',
  'POST /api/public/forms': 'public',
  'POST /api/public/guidance': 'public',
  'POST /api/public/found': 'public',
  'POST /api/public/requests': 'public',
  'POST /api/public/query': 'public',
  'GET /api/public/case': 'public',
  'POST /api/public/case/confirmation': 'public',
  'POST /api/public/case/correction': 'public',
  'POST /api/public/case/withdrawal': 'public',
  'POST /api/public/case/messages': 'public',
  'POST /api/public/case/release-suggestion': 'public',
  'POST /api/public/case/files': 'public',
  'POST /api/public/case/letters/:letterId/fetch': 'public',
  'POST /api/public/case/letters/:letterId/enclosures/:place/fetch': 'public',

  'POST /api/requests/:requestId/query-code': { roles: CODE_GIVERS, scope: 'organ', token: 'intake' },
};

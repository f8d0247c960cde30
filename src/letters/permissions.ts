import { CASE_ROLES, type RouteRule, type RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import { READING as READING_PARAGRAPHS, WRITING } from './paragraphs/paragraph-library.js';
import { REQUEST_COMMAND_PERMISSIONS } from '../requests/command-permissions.js';

const READING: RouteRule = { roles: CASE_ROLES, scope: 'organ' };

/** Standard paragraphs are read by whoever works on cases, and written by few. */
const LIBRARY: RouteRule = { roles: READING_PARAGRAPHS, scope: 'organ' };
const WRITING_LIBRARY: RouteRule = { roles: WRITING, scope: 'organ' };

/** As the command behind the route. */
function sending(command: 'REVISE_LETTER' | 'ISSUE_LETTER', token: 'handling' | 'read' = 'handling'): RouteRule {
  return { roles: REQUEST_COMMAND_PERMISSIONS[command].roles as readonly Role[], scope: 'organ', token };
}

/** Who may use the routes of letters. The organ of the case is asked for behind them. */
export const LETTERS_ROUTES: RouteTable = {
  'GET /api/letter-forms': 'signed-in',
  'GET /api/letter-forms/:form/versions/:version/sample': 'signed-in',
  'GET /api/letter-forms/:form/versions/:version/sample/:format': 'signed-in',
  'GET /api/letter-rules': 'signed-in',
  'GET /api/standard-paragraphs': LIBRARY,
  'POST /api/standard-paragraphs': WRITING_LIBRARY,
  'POST /api/standard-paragraphs/check': WRITING_LIBRARY,
  'GET /api/standard-paragraphs/:paragraphId': LIBRARY,
  'POST /api/standard-paragraphs/:paragraphId/versions': WRITING_LIBRARY,
  'POST /api/standard-paragraphs/:paragraphId/withdrawal': WRITING_LIBRARY,
  'GET /api/requests/:requestId/letters/:letterId/paragraphs': READING,
  'GET /api/requests/:requestId/letters': READING,
  'POST /api/requests/:requestId/letters': sending('ISSUE_LETTER'),
  'POST /api/requests/:requestId/letters/preview': { ...READING, token: 'read' },
  'POST /api/requests/:requestId/letters/planned': sending('REVISE_LETTER', 'read'),
  'GET /api/requests/:requestId/letters/:letterId': READING,
  'GET /api/requests/:requestId/letters/:letterId/versions/:version': READING,
  'POST /api/requests/:requestId/letters/:letterId/preview': sending('REVISE_LETTER', 'read'),
  'POST /api/requests/:requestId/letters/:letterId/revisions': sending('REVISE_LETTER'),
  'POST /api/requests/:requestId/letters/:letterId/issue': sending('ISSUE_LETTER'),
  'POST /api/requests/:requestId/letters/:letterId/explanations': sending('REVISE_LETTER'),
  'GET /api/requests/:requestId/letters/:letterId/documents/:format': READING,
};

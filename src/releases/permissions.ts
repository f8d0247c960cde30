import type { CommandRule } from '../identity/access/command-rules.js';
import { CASE_ROLES, type RouteRule, type RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import { pathOf } from '../requests/commands/command-names.js';
import { INDIRECT, type PeoplesCommand } from './commands/command-names.js';
import { RELEASE_COMMAND_PERMISSIONS } from './command-permissions.js';
import { FIGURES_ROLES, REVEALING_ROLES } from './release-access.js';
import { SIGNALLING_ROLES } from './signals/put-signal.js';

const READING: RouteRule = { roles: CASE_ROLES, scope: 'organ' };
/** Reading by POST: the question is a body. */
const ASKING: RouteRule = { roles: CASE_ROLES, scope: 'organ', token: 'read' };

const COUNTING: RouteRule = { roles: FIGURES_ROLES, scope: 'organ' };

const rolesOf = ({ roles }: CommandRule): readonly Role[] => roles as readonly Role[];

/** As the command behind the route. */
const sending = (command: PeoplesCommand): RouteRule => ({ roles: rolesOf(RELEASE_COMMAND_PERMISSIONS[command]), scope: 'organ', token: 'handling' });

/** One route per command and one for its preview. */
function commandRoutes(): RouteTable {
  const direct = Object.keys(RELEASE_COMMAND_PERMISSIONS).filter((command) => command !== 'FLAG' && !(INDIRECT as readonly string[]).includes(command)) as PeoplesCommand[];
  return Object.fromEntries(direct.flatMap((command): [string, RouteRule][] => [
    [`POST /api/releases/:releaseId/commands/${pathOf(command)}`, sending(command)], [`POST /api/releases/:releaseId/commands/${pathOf(command)}/preview`, ASKING],
  ]));
}

/** Who may use the routes of releases. The organ of the case, or of a topic, is asked for behind them. */
export const RELEASES_ROUTES: RouteTable = {
  'GET /api/releases': READING,
  'POST /api/releases': sending('FLAG'),
  'GET /api/releases/vocabulary': READING,
  'GET /api/releases/signals': READING,
  'POST /api/releases/signals': { roles: SIGNALLING_ROLES, scope: 'organ', token: 'handling' },
  'GET /api/releases/figures': COUNTING,
  'GET /api/releases/figures.csv': COUNTING,
  'GET /api/releases/figures/topics': COUNTING,
  'GET /api/releases/figures/topics.csv': COUNTING,
  'GET /api/releases/hand-over': COUNTING,
  'GET /api/releases/hand-over.csv': COUNTING,
  'GET /api/releases/hand-over.docx': COUNTING,
  'POST /api/releases/weighing': { roles: ['supervisor', 'administrator'], scope: 'city' },
  'GET /api/releases/:releaseId': READING,
  'GET /api/releases/:releaseId/page': READING,
  'GET /api/releases/:releaseId/record': READING,
  'PUT /api/releases/:releaseId/text': sending('REVISE_TEXT'),
  'GET /api/releases/:releaseId/letters': READING,
  'GET /api/releases/:releaseId/letters/:letterId/document': { roles: REVEALING_ROLES, scope: 'organ' },
  'GET /api/releases/:releaseId/deliveries': READING,
  'POST /api/releases/:releaseId/deliveries': sending('RECORD_DELIVERY_ATTEMPT'),
  'POST /api/releases/:releaseId/deliveries/:deliveryId/result': sending('RECORD_DELIVERY_ATTEMPT'),
  'POST /api/releases/:releaseId/third-parties/:partyId/reveal': { roles: REVEALING_ROLES, scope: 'organ' },
  'POST /api/releases/:releaseId/attachments': sending('ATTACH_FILE'),
  'GET /api/releases/:releaseId/attachments': READING,
  'GET /api/releases/:releaseId/attachments/:attachmentId/content': READING,
  'POST /api/releases/:releaseId/attachments/:attachmentId/withdrawal': sending('WITHDRAW_FILE'),
  'GET /api/releases/:releaseId/release-check': READING,
  'POST /api/releases/:releaseId/release-check/overrides': sending('OVERRIDE_LEAK'),
  ...commandRoutes(),
};

import { PermissionTable } from '../../src/identity/access/permission-table.js';
import type { RouteRule } from '../../src/identity/access/route-rules.js';
import { LOCAL_CLIENT } from '../../src/identity/client.js';
import { People } from '../../src/identity/people/people.js';
import { ROLES, type Role } from '../../src/identity/roles.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { RELEASE_COMMAND_PERMISSIONS } from '../../src/releases/command-permissions.js';
import { INDIRECT as INDIRECT_RELEASE } from '../../src/releases/commands/command-names.js';
import { INDIRECT, pathOf, type RequestCommand } from '../../src/requests/commands/command-names.js';
import { REQUEST_COMMAND_PERMISSIONS } from '../../src/requests/permissions.js';
import { DEFINITIONS } from '../../workflows/index.js';
import { Browser } from '../support/browser.js';
import { expectStatus, Office, ORGANS, PASSWORD, UNITS } from '../support/office.js';
import { type OpenApi, sampleBody } from '../support/openapi-sample.js';

const TODAY = '2026-03-02';

interface Somebody {
  readonly username: string;
  readonly role: Role;
  readonly organ: string;
  readonly browser: Browser;
}

describe('who may do what, as the running application has it', () => {
  let office: Office;
  let api: OpenApi;
  const people: Somebody[] = [];
  let underReview: string;
  let awaiting: string;

  beforeAll(async () => {
    office = await Office.open(TODAY);
    api = (await new Browser(() => office.app).ask('GET', '/openapi.json')).body as OpenApi;
    for (const role of ROLES) for (const organ of [ORGANS.land, ORGANS.water]) await employ(role, organ);
    await employ('supervisor', ORGANS.general);
    await employ('administrator', ORGANS.general);
    underReview = (await office.submit()).body.caseId as string;
    expectStatus(await office.command('clerk', underReview, 'assign', { unitId: UNITS.land, officerId: personOf('handling-officer', ORGANS.land) }), 200);
    awaiting = (await office.submit({ channel: 'internet' })).body.caseId as string;
  });
  afterAll(() => office.close());

  const personOf = (role: Role, organ: string) => `${role}-${organ}`;

  async function employ(role: Role, organ: string): Promise<void> {
    const username = personOf(role, organ);
    await office.app.get(People).create(null, { id: username, username, displayName: username, password: PASSWORD, mustChangePassword: false, roles: [{ organId: organ, role }] }, LOCAL_CLIENT);
    const browser = new Browser(() => office.app, `10.0.1.${people.length + 1}`);
    expectStatus(await browser.signIn(username, PASSWORD), 200);
    people.push({ username, role, organ, browser });
  }

  /** Written from the rules themselves, not from the guard: a role counts where it is held, a supervisor of the general office everywhere. */
  function counts({ role, organ }: Somebody, roles: readonly Role[], scope: 'land' | 'anywhere' | 'city'): boolean {
    if (!roles.includes(role)) return false;
    const citywide = role === 'administrator' || (role === 'supervisor' && organ === ORGANS.general);
    return scope === 'anywhere' || citywide || (scope === 'land' && organ === ORGANS.land);
  }

  const hit = (who: Pick<Somebody, 'browser'>, method: string, path: string) => who.browser.fetch(
    method as 'GET', path.replace(':requestId', underReview).replace(':limit', 'target').replace(':year', '2026').replace(':version', '1').replace(':format', 'pdf').replace(':place', '1')
      .replace(':organId/review-settings', `${ORGANS.land}/review-settings`).replace(/:\w+/g, 'nobody').replace(/\/paragraphs$/, '/paragraphs?blockId=reasons'),
    method === 'GET' ? undefined : (bodyFor(method, path) ?? {}),
    { 'idempotency-key': office.newKey(), 'if-match': '"999"' });

  /** The made-up body, with the few names in it that have to exist. */
  function bodyFor(method: string, path: string): Record<string, unknown> | undefined {
    const real: Record<string, string> = { organId: ORGANS.land, unitId: UNITS.land, officerId: personOf('handling-officer', ORGANS.land), policyVersion: 'default' };
    const body = sampleBody(api, method, path, TODAY);
    // Without an organ they are of the whole city.
    if (/\/standard-paragraphs(\/check)?$/.test(path)) return { ...body, organId: ORGANS.land };
    return body && Object.fromEntries(Object.entries(body).map(([name, value]) => [name, real[name] ?? value]));
  }

  /** Routes that end the session they are asked in, are asked in `commands` below, or are opened by an applicant's number and code alone. */
  const APART = /\/api\/sessions?$|\/api\/password$|\/commands\/|\/(api\/public|apply)\/case/;
  /** For anybody, with what number and code were exchanged for; pages lead to where both are asked for. */
  const TICKETED = /\/(api\/public|apply)\/case/;
  const unopened = (route: string) => (route.includes(' /api/') ? 401 : 303);

  it('every route has one row, and every row a route', () => {
    const table = office.app.get(PermissionTable);
    expect(table.routes().map(({ route }) => route).sort()).toEqual(Object.keys(table.rows).sort());
  });

  it('every route is described for clients', () => {
    for (const route of Object.keys(office.app.get(PermissionTable).rows)) {
      const [method, path] = route.split(' ') as [string, string];
      expect(() => sampleBody(api, method, path, TODAY)).not.toThrow();
    }
  });

  it('a stranger reaches public routes only', async () => {
    const stranger = { browser: new Browser(() => office.app) };
    for (const [route, rule] of Object.entries(office.app.get(PermissionTable).rows)) {
      const [method, path] = route.split(' ') as [string, string];
      const { status } = await hit(stranger, method, path);
      const expected = route === 'POST /api/session' ? [401, 422] : TICKETED.test(route) ? [unopened(route)] : rule === 'public' ? (path.includes(':') ? [200, 404, 422] : [200, 303, 422]) : [401];
      expect({ route, status }).toEqual({ route, status: expected.find((each) => each === status) ?? expected[0] });
    }
  });

  it('every role in the right organ and in a wrong one gets what the table says, route by route', async () => {
    const wrong: string[] = [];
    for (const [route, rule] of Object.entries(office.app.get(PermissionTable).rows).filter(([each]) => !APART.test(each))) {
      const [method, path] = route.split(' ') as [string, string];
      for (const who of people) {
        const { status, body } = await hit(who, method, path);
        const may = mayRoute(who, route, rule);
        if (status === 401 || (status !== 403) !== may) wrong.push(`${who.username} ${route}: ${status} ${body?.detail ?? ''}, expected ${may ? 'to pass' : '403'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  function mayRoute(who: Somebody, route: string, rule: RouteRule): boolean {
    if (rule === 'public' || rule === 'signed-in') return true;
    if (rule.scope === 'city') return counts(who, rule.roles, 'city');
    // Only the officer of the case sees its people in clear; these samples belong to the land bureau.
    const bound = route.includes(':requestId') || route.endsWith('/review-settings') || route === 'POST /api/requests' || route.startsWith('POST /api/requests/receipt-preview') || route.startsWith('POST /api/same-information') || route === 'POST /api/standard-paragraphs' || route === 'POST /api/standard-paragraphs/check';
    return counts(who, rule.roles, bound ? 'land' : 'anywhere');
  }

  it('every command, too, whatever the state of the case', async () => {
    const wrong: string[] = [];
    for (const [command, { roles }] of Object.entries(REQUEST_COMMAND_PERMISSIONS).filter(([each]) => each !== 'SUBMIT' && !(INDIRECT as readonly string[]).includes(each))) {
      const path = `/api/requests/:requestId/commands/${pathOf(command as RequestCommand)}`;
      const body = bodyFor('POST', path);
      expect(body).toBeDefined();
      for (const [state, caseId] of [['UNDER_REVIEW', underReview], ['AWAITING_CONFIRMATION', awaiting]] as const) {
        for (const who of people) {
          const { status, body: said } = await who.browser.ask('POST', path.replace('/api', '').replace(':requestId', caseId), body ?? {}, { 'idempotency-key': office.newKey(), 'if-match': '"999"' });
          // 412: let through, and stopped only by the revision, so that nothing changes under the test.
          const expected = mayCommand(who, command, roles as readonly Role[], caseId) ? 412 : 403;
          if (status !== expected) wrong.push(`${who.username} ${command} in ${state}: ${status} ${JSON.stringify(said?.errors ?? said?.detail)}, expected ${expected}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  function mayCommand(who: Somebody, command: string, roles: readonly Role[], caseId: string): boolean {
    const own = REQUEST_COMMAND_PERMISSIONS[command as RequestCommand].officersOwn && who.role === 'handling-officer';
    // The case that awaits confirmation has no officer yet.
    return counts(who, roles, 'land') && (!own || caseId === underReview);
  }

  it('every command to a release, too', async () => {
    await office.app.get(WorkRunner).runDue();
    const [{ topic_id: topicId } = { topic_id: '' }] = await office.reads.query<{ topic_id: string }>('SELECT topic_id FROM topic_members WHERE subject_id = ?', [underReview]);
    const release = expectStatus(await office.ask('head', 'POST', '/releases', { topicId, reason: '属于应当公开的信息' }, { 'idempotency-key': office.newKey() }), 201).body.id as string;
    const assign = { unitId: UNITS.land, officerId: personOf('handling-officer', ORGANS.land) };
    expectStatus(await office.ask('head', 'POST', `/releases/${release}/commands/assign`, assign, { 'idempotency-key': office.newKey(), 'if-match': '"1"' }), 200);
    const wrong: string[] = [];
    for (const [command, { roles }] of Object.entries(RELEASE_COMMAND_PERMISSIONS).filter(([each]) => each !== 'FLAG' && !(INDIRECT_RELEASE as readonly string[]).includes(each))) {
      const path = `/api/releases/:releaseId/commands/${pathOf(command)}`;
      const adviser = { adviserId: personOf('legal-adviser', ORGANS.land) };
      const body = { ...bodyFor('POST', path), ...(command === 'ASSIGN_ADVISER' ? adviser : {}), ...(command === 'TRANSFER' ? { organId: ORGANS.water } : {}) };
      for (const who of people) {
        const { status, body: said } = await who.browser.ask('POST', path.replace('/api', '').replace(':releaseId', release), body, { 'idempotency-key': office.newKey(), 'if-match': '"999"' });
        // Everything but what other officers of the organ have in hand; none of the officers here is another one.
        const expected = counts(who, roles as readonly Role[], 'land') ? 412 : 403;
        if (status !== expected) wrong.push(`${who.username} ${command}: ${status} ${JSON.stringify(said?.errors ?? said?.detail)}, expected ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has a row for every command that people send, and none besides', () => {
    for (const [workflow, table] of [['request', REQUEST_COMMAND_PERMISSIONS], ['release', RELEASE_COMMAND_PERMISSIONS]] as const) {
      const sent = DEFINITIONS.filter(({ id }) => id === workflow).flatMap(({ commands }) => [...commands.values()]).filter(({ automatic }) => !automatic).map(({ type }) => type);
      expect(Object.keys(table).sort()).toEqual(sent.sort());
    }
  });

  it('no role opens an applicant’s own case on the pages for the public', async () => {
    for (const [route] of Object.entries(office.app.get(PermissionTable).rows).filter(([each]) => TICKETED.test(each))) {
      const [method, path] = route.split(' ') as [string, string];
      for (const who of people) expect([route, who.username, (await hit(who, method, path)).status]).toEqual([route, who.username, unopened(route)]);
    }
  });

  it('another officer of the same organ leaves the case alone', async () => {
    const { status } = await office.command('officer-2', underReview, 'record-search', { systems: 'x', places: 'x', keywords: 'x', result: 'x' });
    expect(status).toBe(403);
  });
});

import { Controller, Get, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../../src/identity/access/current-actor.js';
import { requireRole } from '../../src/identity/access/require-role.js';
import type { RouteTable } from '../../src/identity/access/route-rules.js';
import { PermissionTable } from '../../src/identity/access/permission-table.js';
import { IDENTITY_ROUTES } from '../../src/identity/permissions.js';
import type { SignedInActor } from '../../src/identity/actor.js';
import { People } from '../../src/identity/people/people.js';
import { LOCAL_CLIENT } from '../../src/identity/client.js';
import { Public } from '../../src/platform/http/public.js';
import { Browser } from '../support/browser.js';
import { Office, OFFICE, PASSWORD } from '../support/identity-office.js';

const DAY = 86_400_000;

@Controller('things')
class ThingsController {
  @Get(':organId')
  read(@Param('organId') organId: string, @CurrentActor() actor: SignedInActor) {
    requireRole(actor, organId, ['reception-clerk', 'supervisor']);
    return { by: actor.personId };
  }

  @Post(':organId')
  write(@Param('organId') organId: string, @CurrentActor() actor: SignedInActor) {
    requireRole(actor, organId, ['reception-clerk']);
    return { by: actor.personId };
  }

  @Public()
  @Get()
  open() {
    return { open: true };
  }
}

const THINGS: RouteTable = {
  'GET /api/things': 'public',
  'GET /api/things/:organId': { roles: ['reception-clerk', 'supervisor'], scope: 'organ' },
  'POST /api/things/:organId': { roles: ['reception-clerk'], scope: 'organ', token: 'intake' },
};

describe('access', () => {
  let office: Office;
  const browser = () => new Browser(() => office.app);

  async function as(username: string): Promise<Browser> {
    const one = browser();
    expect((await one.signIn(username, PASSWORD)).status).toBe(200);
    return one;
  }

  async function token(owner: Browser, body: object): Promise<{ id: string; ask: Browser['ask'] }> {
    const made = await owner.ask('POST', '/tokens', { label: '门户', ...body });
    expect(made.status).toBe(201);
    const machine = browser();
    const secret = made.body.token as string;
    return { id: made.body.id as string, ask: (method, path, payload) => machine.ask(method, path, payload, { authorization: `Bearer ${secret}` }) };
  }

  beforeAll(async () => { office = await Office.open({ routes: THINGS, controllers: [ThingsController] }); });
  afterAll(() => office.close());

  it('is closed to strangers on every route that is not public', async () => {
    for (const [route, rule] of Object.entries({ ...IDENTITY_ROUTES, ...THINGS })) {
      const [method, path] = route.split(' /api') as ['GET', string];
      const answer = await browser().ask(method, path.replace(/:\w+/g, 'x'), method === 'GET' ? undefined : {});
      expect([route, answer.status]).toEqual([route, rule !== 'public' ? 401 : method === 'GET' ? 200 : 422]);
    }
  });

  it('is closed on every route of administration to everybody else, in English too', async () => {
    const clerk = await as('wang.fang');
    for (const [route, rule] of Object.entries(IDENTITY_ROUTES)) {
      if (typeof rule === 'string') continue;
      const [method, path] = route.split(' /api') as ['GET', string];
      const answer = await clerk.ask(method, path.replace(/:\w+/g, 'x'), method === 'GET' ? undefined : {}, { 'accept-language': 'en' });
      expect([route, answer.status, answer.body.detail]).toEqual([route, 403, 'Only these may do this in the organ concerned: Administrator.']);
    }
  });

  it('counts a role only in its organ, and the OGI authority in all', async () => {
    const clerk = await as('wang.fang');
    const supervisor = await as('supervisor');
    expect((await clerk.ask('GET', `/things/${OFFICE.education}`)).body).toEqual({ by: 'p-clerk' });
    expect(await clerk.ask('GET', `/things/${OFFICE.water}`)).toMatchObject({ status: 403, body: { type: 'urn:yishen:problem:forbidden' } });
    expect((await supervisor.ask('GET', `/things/${OFFICE.water}`)).status).toBe(200);
    expect((await supervisor.ask('POST', `/things/${OFFICE.water}`)).status).toBe(403);
    expect((await (await as('admin.li')).ask('GET', `/things/${OFFICE.general}`)).status).toBe(403);
    expect((await clerk.ask('HEAD', `/things/${OFFICE.education}`)).status).toBe(200);
  });

  it('takes a change only with the CSRF token of this session and from our own pages', async () => {
    const clerk = await as('wang.fang');
    const other = await as('supervisor');
    const path = `/things/${OFFICE.education}`;
    const refused = { status: 403, body: { type: 'urn:yishen:problem:csrf-refused' } };
    expect(await clerk.ask('POST', path, undefined, { 'x-csrf-token': '' })).toMatchObject(refused);
    expect(await clerk.ask('POST', path, undefined, { 'x-csrf-token': other.csrf! })).toMatchObject(refused);
    expect(await clerk.ask('POST', path, undefined, { origin: 'https://evil.example' })).toMatchObject(refused);
    expect(await clerk.ask('POST', path, undefined, { 'sec-fetch-site': 'cross-site' })).toMatchObject(refused);
    expect((await clerk.ask('POST', path, undefined, { origin: 'https://yishen.local' })).status).toBe(201);
    expect((await clerk.ask('GET', path, undefined, { 'x-csrf-token': '' })).status).toBe(200);
    expect(await browser().ask('POST', '/session', { username: 'wang.fang', password: PASSWORD }, { origin: 'https://evil.example' })).toMatchObject(refused);
  });

  it('gives a machine what the scopes and the organ of its token leave of the roles of its owner', async () => {
    const clerk = await as('wang.fang');
    const reader = await token(clerk, { scopes: ['read'] });
    const intake = await token(clerk, { scopes: ['intake'], organId: OFFICE.education });
    const elsewhere = await token(clerk, { scopes: ['read', 'intake'], organId: OFFICE.water });
    const path = `/things/${OFFICE.education}`;
    expect((await reader.ask('GET', path)).status).toBe(200);
    expect((await reader.ask('POST', path)).body.detail).toContain('授权范围');
    expect((await intake.ask('POST', path)).status).toBe(201);
    expect((await intake.ask('GET', path)).status).toBe(403);
    expect((await elsewhere.ask('POST', path)).status).toBe(403);
    expect((await reader.ask('POST', '/tokens', { label: 'x', scopes: ['read'] })).status).toBe(403);
    expect((await reader.ask('GET', '/session')).body).toMatchObject({ csrfToken: null, tokenScopes: ['read'], person: { id: 'p-clerk' } });
  });

  it('limits a token of the OGI authority to its organ', async () => {
    const limited = await token(await as('supervisor'), { scopes: ['read'], organId: OFFICE.water });
    expect((await limited.ask('GET', `/things/${OFFICE.water}`)).status).toBe(200);
    expect((await limited.ask('GET', `/things/${OFFICE.education}`)).status).toBe(403);
  });

  it('ends a token when it is revoked, when its time is over, and when its owner is closed', async () => {
    const admin = await as('admin.li');
    const service = await admin.ask('POST', '/people', {
      username: 'portal', displayName: '网上平台', kind: 'service', roles: [{ organId: OFFICE.education, role: 'reception-clerk' }],
    });
    expect(service.body.password).toBeNull();
    const personId = service.body.id as string;
    const [revoked, old, closed] = [
      await token(admin, { scopes: ['read'], personId }), await token(admin, { scopes: ['read'], personId, validDays: 1 }), await token(admin, { scopes: ['read'], personId }),
    ];
    const path = `/things/${OFFICE.education}`;
    expect((await revoked.ask('GET', path)).body).toEqual({ by: personId });
    expect((await admin.ask('DELETE', `/tokens/${revoked.id}`)).status).toBe(204);
    expect((await revoked.ask('GET', path)).status).toBe(401);
    office.pass(DAY);
    expect((await old.ask('GET', path)).status).toBe(401);
    expect((await closed.ask('GET', path)).status).toBe(200);
    const again = await as('admin.li');
    await again.ask('PATCH', `/people/${personId}`, { active: false });
    expect((await closed.ask('GET', path)).status).toBe(401);
    expect((await browser().signIn('portal', '')).status).toBe(422);
    expect((await browser().signIn('portal', PASSWORD)).status).toBe(401);
    const listed = (await again.ask('GET', `/tokens?personId=${personId}`)).body;
    expect(listed.items).toHaveLength(3);
    expect(JSON.stringify(listed)).not.toContain('ys_');
  });

  it('lets nobody touch the tokens of others', async () => {
    const clerk = await as('wang.fang');
    const own = await token(clerk, { scopes: ['read'] });
    const supervisor = await as('supervisor');
    expect((await supervisor.ask('DELETE', `/tokens/${own.id}`)).status).toBe(404);
    expect((await supervisor.ask('GET', '/tokens?personId=p-clerk')).status).toBe(403);
    expect((await supervisor.ask('POST', '/tokens', { label: 'x', scopes: ['read'], personId: 'p-clerk' })).status).toBe(403);
    expect((await own.ask('GET', '/session')).status).toBe(200);
  });

  it.each(['Bearer nonsense', 'Bearer ys_nonsense', 'Basic d2FuZzp4', 'ys_'])('refuses the authorization %s even beside a good cookie', async (authorization) => {
    const clerk = await as('wang.fang');
    expect((await clerk.ask('GET', '/session', undefined, { authorization })).status).toBe(401);
  });

  it('takes a revoked role away at once', async () => {
    const admin = await as('admin.li');
    const supervisor = await as('supervisor');
    const { body } = await admin.ask('POST', '/people/p-supervisor/roles', { organId: OFFICE.education, role: 'reception-clerk' });
    expect((await supervisor.ask('POST', `/things/${OFFICE.education}`)).status).toBe(201);
    expect((await admin.ask('DELETE', `/people/p-supervisor/roles/${body.id}`)).status).toBe(204);
    expect((await supervisor.ask('POST', `/things/${OFFICE.education}`)).status).toBe(403);
  });

  it('asks for a new password before anything else when one was handed out', async () => {
    const { password } = await office.app.get(People).create(null, { username: 'newcomer', displayName: '新人' }, LOCAL_CLIENT);
    const newcomer = browser();
    expect((await newcomer.signIn('newcomer', password!)).body.mustChangePassword).toBe(true);
    expect(await newcomer.ask('GET', '/organs')).toMatchObject({ status: 403, body: { passwordChangeRequired: true } });
    const changed = await newcomer.ask('POST', '/password', { currentPassword: password, newPassword: 'a-bridge-of-9-stones' });
    expect(changed.body.mustChangePassword).toBe(false);
    expect((await newcomer.ask('GET', '/organs')).status).toBe(200);
  });

  it('knows every route the application has, with who handles it', () => {
    const routes = office.app.get(PermissionTable).routes();
    expect(routes.map(({ route }) => route).sort()).toEqual(Object.keys({ ...IDENTITY_ROUTES, ...THINGS }).sort());
    expect(routes.find(({ route }) => route === 'GET /api/things')).toMatchObject({ controller: 'ThingsController', handler: 'open', markedPublic: true });
  });
});

describe('a permission table that does not fit the routes', () => {
  const { 'POST /api/things/:organId': _, ...incomplete } = THINGS;

  it.each([
    ['a route without a row', incomplete, 'no row for POST /api/things/:organId (ThingsController.write)'],
    ['a row without a route', { ...THINGS, 'GET /api/gone': 'public' }, 'no route for the row "GET /api/gone"'],
    ['a public route that is not', { ...THINGS, 'GET /api/things': 'signed-in' }, 'GET /api/things is marked public, its row is not'],
  ] as const)('keeps the application from starting: %s', async (_name, routes, fault) => {
    await expect(Office.open({ routes: routes as RouteTable, controllers: [ThingsController] })).rejects.toThrow(fault);
  });
});

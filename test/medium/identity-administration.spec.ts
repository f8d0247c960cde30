import { Database } from '../../src/platform/database/database.js';
import { Directory } from '../../src/identity/people/directory.js';
import { Setup } from '../../src/identity/people/setup.js';
import { databases } from '../support/database.js';
import { Browser } from '../support/browser.js';
import { Office, OFFICE, PASSWORD } from '../support/identity-office.js';

describe.each(databases())('administration on $name', (dialect) => {
  let office: Office;
  let admin: Browser;
  const browser = () => new Browser(() => office.app);

  beforeEach(async () => {
    office = await Office.open({}, dialect);
    admin = browser();
    await admin.signIn('admin.li', PASSWORD);
  });
  afterEach(() => office.close());

  it('has tables that are what the entities say', async () => {
    expect(await office.app.get(Database).drift()).toEqual([]);
  });

  it('creates a person with a password shown once', async () => {
    const created = await admin.ask('POST', '/people', { username: 'Zhao.Lin', displayName: '赵琳', roles: [{ organId: OFFICE.water, role: 'secrecy-reviewer', unitId: OFFICE.archive }] });
    expect(created.status).toBe(201);
    expect(created.body.password).toMatch(/^(\w{5}-){3}\w{5}$/);
    const person = await admin.ask('GET', `/people/${created.body.id}`);
    expect(person.body).toMatchObject({ username: 'Zhao.Lin', mustChangePassword: true, roles: [{ organId: OFFICE.water, role: 'secrecy-reviewer', unitId: OFFICE.archive }] });
    expect(JSON.stringify(person.body)).not.toMatch(/argon2|password_hash/);
    expect((await browser().signIn('zhao.lin', created.body.password)).status).toBe(200);
  });

  it.each([
    ['a taken name in other letters', { username: 'WANG.Fang' }, 409, undefined],
    ['a name with a space', { username: 'wang fang' }, 422, '#/username'],
    ['a common password', { password: '1234567890' }, 422, '#/password'],
    ['a short password', { password: 'short' }, 422, '#/password'],
    ['an unknown organ', { roles: [{ organId: 'org-nowhere', role: 'supervisor' }] }, 422, '#/organId'],
    ['a unit of another organ', { roles: [{ organId: OFFICE.education, role: 'supervisor', unitId: OFFICE.archive }] }, 422, '#/unitId'],
    ['an unknown role', { roles: [{ organId: OFFICE.education, role: 'emperor' }] }, 422, '#/roles/0/role'],
  ])('refuses a person with %s and changes nothing', async (_name, change, status, pointer) => {
    const answer = await admin.ask('POST', '/people', { username: 'zhao', displayName: '赵', ...change });
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0].pointer).toBe(pointer);
    expect((await admin.ask('GET', '/people')).body.items).toHaveLength(4);
  });

  it('closes an account and signs it out, and never the last administrator', async () => {
    const clerk = browser();
    await clerk.signIn('wang.fang', PASSWORD);
    expect((await admin.ask('PATCH', '/people/p-clerk', { active: false, displayName: '王芳（调离）' })).body).toMatchObject({ active: false, displayName: '王芳（调离）' });
    expect((await clerk.ask('GET', '/session')).status).toBe(401);
    expect(await admin.ask('PATCH', '/people/p-admin', { active: false })).toMatchObject({ status: 403, body: { detail: '不能取消最后一名系统管理员。' } });
    const own = (await admin.ask('GET', '/people/p-admin')).body.roles[0].id as string;
    expect((await admin.ask('DELETE', `/people/p-admin/roles/${own}`)).status).toBe(403);
    await admin.ask('POST', '/people/p-supervisor/roles', { organId: OFFICE.general, role: 'administrator' });
    expect((await admin.ask('DELETE', `/people/p-admin/roles/${own}`)).status).toBe(204);
    expect((await admin.ask('GET', '/people/p-admin')).status).toBe(403);
  });

  it('grants a role once however often it is asked', async () => {
    const role = { organId: OFFICE.water, role: 'legal-adviser' };
    const ids = [await admin.ask('POST', '/people/p-clerk/roles', role), await admin.ask('POST', '/people/p-clerk/roles', role)].map(({ body }) => body.id as string);
    expect(ids[0]).toBe(ids[1]);
    expect((await admin.ask('GET', '/people/p-clerk')).body.roles).toHaveLength(2);
    expect((await admin.ask('POST', '/people/p-nobody/roles', role)).status).toBe(404);
  });

  it('changes the own password: the other browsers are signed out, this one goes on', async () => {
    const [here, there] = [browser(), browser()];
    for (const one of [here, there]) await one.signIn('wang.fang', PASSWORD);
    const change = (currentPassword: string, newPassword: string) => here.ask('POST', '/password', { currentPassword, newPassword });
    expect((await change('wrong', 'a-bridge-of-9-stones')).body.errors[0]).toEqual({ pointer: '#/currentPassword', message: '当前密码不正确' });
    expect((await change(PASSWORD, 'wang.fang2026')).body.errors[0].pointer).toBe('#/newPassword');
    expect((await change(PASSWORD, PASSWORD)).body.errors[0].pointer).toBe('#/newPassword');
    expect((await there.ask('GET', '/session')).status).toBe(200);
    const changed = await change(PASSWORD, 'a-bridge-of-9-stones');
    expect(changed.status).toBe(200);
    expect((await there.ask('GET', '/session')).status).toBe(401);
    here.csrf = changed.body.csrfToken as string;
    expect((await here.ask('DELETE', '/session')).status).toBe(204);
    expect((await browser().signIn('wang.fang', PASSWORD)).status).toBe(401);
    expect((await browser().signIn('wang.fang', 'a-bridge-of-9-stones')).status).toBe(200);
  });

  it('guards the current password against guessing from an open session', async () => {
    const clerk = browser();
    await clerk.signIn('wang.fang', PASSWORD);
    const guess = () => clerk.ask('POST', '/password', { currentPassword: 'guess', newPassword: 'a-bridge-of-9-stones' });
    for (let i = 0; i < 5; i += 1) expect((await guess()).status).toBe(422);
    expect((await guess()).status).toBe(429);
  });

  it('resets a password, to be changed at the next sign-in', async () => {
    const clerk = browser();
    await clerk.signIn('wang.fang', PASSWORD);
    const { body } = await admin.ask('POST', '/people/p-clerk/password');
    expect((await clerk.ask('GET', '/session')).status).toBe(401);
    expect((await clerk.signIn('wang.fang', body.password)).body.mustChangePassword).toBe(true);
  });

  it('pages through people without losing or repeating any', async () => {
    for (let i = 0; i < 7; i += 1) await admin.ask('POST', '/people', { username: `officer-${i}`, displayName: `承办人${i}`, kind: 'service', roles: [{ organId: OFFICE.water, role: 'handling-officer' }] });
    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const page = (await admin.ask('GET', `/people?limit=3${cursor && `&cursor=${cursor}`}`)).body as { items: { username: string }[]; next: string | null };
      seen.push(...page.items.map(({ username }) => username));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual([...seen].sort());
    expect(new Set(seen).size).toBe(11);
    expect((await admin.ask('GET', `/people?organId=${OFFICE.water}&role=handling-officer&text=officer-3`)).body.items).toHaveLength(1);
    expect((await admin.ask('GET', '/people?text=%25')).body.items).toHaveLength(0);
    expect((await admin.ask('GET', '/people?cursor=zzz')).status).toBe(422);
  });

  it('shows colleagues of the own organs only, but all to the OGI authority', async () => {
    const [clerk, supervisor] = [browser(), browser()];
    await clerk.signIn('wang.fang', PASSWORD);
    await supervisor.signIn('supervisor', PASSWORD);
    expect((await clerk.ask('GET', '/people')).body.items.map(({ id }: { id: string }) => id).sort()).toEqual(['p-clerk', 'p-officer']);
    expect((await clerk.ask('GET', `/people?organId=${OFFICE.water}`)).status).toBe(403);
    expect((await supervisor.ask('GET', '/people')).body.items).toHaveLength(4);
  });

  it('keeps organs and units', async () => {
    const body = {
      code: 'baitu', name: '白土镇人民政府', shortName: '白土镇', kind: 'township', docPrefix: '白府公开', parentId: OFFICE.general,
      reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院',
    };
    const { body: { id } } = await admin.ask('POST', '/organs', body);
    expect((await admin.ask('GET', `/organs/${id}`)).body).toEqual({ id, active: true, address: null, postcode: null, phone: null, email: null, reconsiderationLink: null, feePayment: null, ...body });
    expect((await admin.ask('POST', '/organs', body)).status).toBe(409);
    expect((await admin.ask('PATCH', `/organs/${id}`, { parentId: null, active: false })).body).toMatchObject({ parentId: null, active: false, name: body.name });
    expect((await admin.ask('PATCH', `/organs/${id}`, { phone: '0795-6600000', postcode: '331100' })).body).toMatchObject({ phone: '0795-6600000', postcode: '331100' });
    expect((await admin.ask('PATCH', `/organs/${id}`, { phone: null, postcode: '12' })).status).toBe(422);
    expect((await admin.ask('PATCH', `/organs/${id}`, { phone: null })).body).toMatchObject({ phone: null, postcode: '331100' });
    expect((await admin.ask('PATCH', `/organs/${id}`, { parentId: id })).status).toBe(422);
    expect((await admin.ask('GET', '/organs/%00')).status).toBe(422);
    const unit = await admin.ask('POST', `/organs/${id}/units`, { name: '党政办' });
    expect((await admin.ask('PATCH', `/units/${unit.body.id}`, { name: '党政综合办' })).status).toBe(204);
    expect((await admin.ask('GET', `/organs/${id}/units`)).body.items).toEqual([{ id: unit.body.id, organId: id, name: '党政综合办', active: true }]);
    expect((await admin.ask('GET', '/organs')).body.items).toHaveLength(4);
  });

  it('logs who did what, the newest first, without secrets', async () => {
    office.pass(1);
    await browser().signIn('wang.fang', 'wrong');
    office.pass(1);
    await admin.ask('POST', '/tokens', { label: '门户', scopes: ['read'] });
    const log = (await admin.ask('GET', '/access-log?limit=2')).body;
    expect(log.items.map(({ event }: { event: string }) => event)).toEqual(['token.made', 'sign-in.failed']);
    expect(log.next).not.toBeNull();
    expect((await admin.ask('GET', `/access-log?limit=3&cursor=${log.next}`)).body.items).toHaveLength(3);
    const failed = (await admin.ask('GET', '/access-log?event=sign-in.failed&personId=p-clerk')).body.items;
    expect(failed).toMatchObject([{ personId: null, subjectId: 'p-clerk', ip: '10.0.0.1' }]);
    expect(JSON.stringify((await admin.ask('GET', '/access-log?limit=200')).body)).not.toMatch(/wrong|ys_|argon2|Gan-River/);
  });

  it('tells other capabilities who holds a role and what people are called', async () => {
    const directory = office.app.get(Directory);
    expect(await directory.holdersOf('reception-clerk', OFFICE.education)).toEqual(['p-clerk']);
    expect(await directory.holdersOf('supervisor', OFFICE.water)).toEqual(['p-supervisor']);
    expect(await directory.holdersOf('handling-officer', OFFICE.water, OFFICE.archive)).toEqual(['p-officer']);
    expect(await directory.holdersOf('handling-officer', OFFICE.water, 'unit-other')).toEqual([]);
    expect(await directory.holds('p-officer', OFFICE.education, ['legal-adviser'])).toBe(true);
    expect([...(await directory.nameOf(['p-clerk', 'p-clerk', 'p-nobody']))]).toEqual([['p-clerk', '王芳']]);
  });

  it('describes its answers in OpenAPI without a loose end', async () => {
    const { body } = await browser().ask('GET', '/openapi.json');
    const names = Object.keys(body.components.schemas as object).map((name) => `#/components/schemas/${name}`);
    const used = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1]!);
    expect(used.filter((reference) => !names.includes(reference))).toEqual([]);
    expect(names).toContain('#/components/schemas/HeldRoleView');
    expect(body.paths['/api/session'].post.responses['429']).toBeDefined();
  });

  it('makes no second first administrator', async () => {
    await expect(office.app.get(Setup).createFirstAdministrator({ username: 'boss', displayName: '主管' })).rejects.toThrow('administrator already');
  });
});

describe.each(databases())('an empty database on $name', (dialect) => {
  let office: Office;
  beforeEach(async () => { office = await Office.empty({}, dialect); });
  afterEach(() => office.close());

  it('gets its first administrator with a password made up and shown once, to be changed', async () => {
    const created = await office.app.get(Setup).createFirstAdministrator({ username: 'boss', displayName: '主管' });
    const boss = new Browser(() => office.app);
    expect((await boss.signIn('boss', created.password!)).body).toMatchObject({ mustChangePassword: true, roles: [{ role: 'administrator', citywide: true }] });
  });

  it('takes a given password, but no weak one', async () => {
    const setup = office.app.get(Setup);
    await expect(setup.createFirstAdministrator({ username: 'boss', displayName: '主管', password: 'administrator' })).rejects.toThrow('not acceptable');
    expect(await setup.createFirstAdministrator({ username: 'boss', displayName: '主管', password: PASSWORD })).toMatchObject({ password: null });
    expect((await new Browser(() => office.app).signIn('boss', PASSWORD)).body.mustChangePassword).toBe(false);
  });
});

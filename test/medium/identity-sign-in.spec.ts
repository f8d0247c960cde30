import { Reads } from '../../src/platform/database/unit-of-work.js';
import { databases } from '../support/database.js';
import { Browser } from '../support/browser.js';
import { Office, OFFICE, PASSWORD } from '../support/identity-office.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe.each(databases())('signing in on $name', (dialect) => {
  let office: Office;
  const browser = (address?: string) => new Browser(() => office.app, address);

  beforeEach(async () => { office = await Office.open({}, dialect); });
  afterEach(() => office.close());

  it('answers who it is, with roles and the CSRF token, and sets a cookie no script can read', async () => {
    const answer = await browser().signIn('Wang.FANG ', PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      person: { id: 'p-clerk', username: 'wang.fang', displayName: '王芳' },
      roles: [{ role: 'reception-clerk', organId: OFFICE.education, organName: '丰城市education', unitId: null, citywide: false }],
      mustChangePassword: false, tokenScopes: null, today: '2026-01-05',
    });
    expect(answer.headers['set-cookie']).toMatch(/^yishen_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    expect(JSON.stringify(answer.body)).not.toContain('argon2');
  });

  it('tells neither a wrong name from a wrong password nor a closed account from both', async () => {
    const admin = browser();
    await admin.signIn('admin.li', PASSWORD);
    await admin.ask('PATCH', '/people/p-officer', { active: false });
    const answers = [
      await browser().signIn('wang.fang', 'wrong'), await browser().signIn('nobody', PASSWORD), await browser().signIn('陈工', PASSWORD),
    ].map(({ status, body }) => ({ status, ...body, instance: 'its own' }));
    expect(answers[0]).toMatchObject({ status: 401, type: 'urn:yishen:problem:unauthenticated', detail: '用户名或密码不正确。' });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('makes guessing wait longer and longer, for real and invented names alike, and lets the right password in afterwards', async () => {
    for (const username of ['wang.fang', 'nobody']) {
      for (let i = 0; i < 5; i += 1) expect((await browser(`10.0.1.${i}`).signIn(username, 'wrong')).status).toBe(401);
      const locked = await browser('10.0.9.9').signIn(username, PASSWORD);
      expect(locked).toMatchObject({ status: 429, headers: { 'retry-after': '30' }, body: { type: 'urn:yishen:problem:too-many-attempts' } });
    }
    office.pass(30_000);
    expect((await browser().signIn('wang.fang', 'wrong')).status).toBe(401);
    expect((await browser().signIn('wang.fang', PASSWORD)).headers['retry-after']).toBe('60');
    await office.restart();
    expect((await browser().signIn('wang.fang', PASSWORD)).status).toBe(429);
    office.pass(MINUTE);
    expect((await browser().signIn('wang.fang', PASSWORD)).status).toBe(200);
    expect((await browser().signIn('wang.fang', 'wrong')).status).toBe(401);
  });

  it('gains a guesser nothing to ask a hundred times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => browser(`10.0.2.${i}`).signIn('wang.fang', `guess-${i}`)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(35);
  });

  it('counts an address that tries many names, and gives a right attempt back', async () => {
    for (let i = 0; i < 29; i += 1) await browser('10.0.3.1').signIn(`name-${i}`, 'wrong');
    expect((await browser('10.0.3.1').signIn('wang.fang', PASSWORD)).status).toBe(200);
    expect((await browser('10.0.3.1').signIn('name-30', 'wrong')).status).toBe(401);
    expect((await browser('10.0.3.1').signIn('wang.fang', PASSWORD)).status).toBe(429);
    expect((await browser('10.0.3.2').signIn('wang.fang', PASSWORD)).status).toBe(200);
  });

  it('can be opened again by an administrator', async () => {
    for (let i = 0; i < 5; i += 1) await browser(`10.0.4.${i}`).signIn('wang.fang', 'wrong');
    const admin = browser();
    await admin.signIn('admin.li', PASSWORD);
    expect((await admin.ask('PATCH', '/people/p-clerk', { unlock: true })).status).toBe(200);
    expect((await browser().signIn('wang.fang', PASSWORD)).status).toBe(200);
  });

  it.each([
    [{}, '#/username'], [{ username: 'wang.fang' }, '#/password'], [{ username: { $ne: '' }, password: PASSWORD }, '#/username'],
    [{ username: 'a\u0000b', password: PASSWORD }, '#/username'], [{ username: 'x'.repeat(5000), password: PASSWORD }, '#/username'],
    [{ username: 'wang.fang', password: 'x'.repeat(5000) }, '#/password'], [{ username: 'wang.fang', password: ['a'] }, '#/password'],
    [{ username: 'wang.fang', password: PASSWORD, admin: true }, '#/admin'],
  ])('refuses the body %#', async (body, pointer) => {
    const answer = await browser().ask('POST', '/session', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('refuses a name with quotes without believing it', async () => {
    expect((await browser().signIn("' OR '1'='1", "' OR '1'='1")).status).toBe(401);
  });

  it('gives a new token at each sign-in and ends the session the browser had', async () => {
    const clerk = browser();
    await clerk.signIn('wang.fang', PASSWORD);
    const before = clerk.cookie;
    await clerk.signIn('wang.fang', PASSWORD);
    expect(clerk.cookie).not.toBe(before);
    const old = browser();
    old.cookie = before;
    expect((await old.ask('GET', '/session')).status).toBe(401);
  });

  it('keeps sessions over a restart, and only their hashes', async () => {
    const clerk = browser();
    await clerk.signIn('wang.fang', PASSWORD);
    await office.restart();
    expect((await clerk.ask('GET', '/session')).body.person.id).toBe('p-clerk');
    const stored = JSON.stringify(await office.app.get(Reads).query('SELECT * FROM sessions'));
    expect(stored).not.toContain(clerk.cookie!.split('=')[1]);
    expect(stored).not.toContain(clerk.csrf);
  });

  it('ends a session that is not used for two hours, and every session after twelve', async () => {
    const idle = browser();
    const busy = browser();
    await idle.signIn('wang.fang', PASSWORD);
    await busy.signIn('wang.fang', PASSWORD);
    for (let hour = 1; hour < 12; hour += 1) {
      office.pass(HOUR);
      expect((await busy.ask('GET', '/session')).status).toBe(200);
    }
    expect((await idle.ask('GET', '/session')).body.detail).toBe('登录已过期，请重新登录。');
    office.pass(HOUR);
    expect((await busy.ask('GET', '/session')).status).toBe(401);
  });

  it('can be ended here, or everywhere at once', async () => {
    const [one, two, other] = [browser(), browser(), browser()];
    for (const each of [one, two]) await each.signIn('wang.fang', PASSWORD);
    await other.signIn('supervisor', PASSWORD);
    expect((await one.ask('DELETE', '/session')).status).toBe(204);
    expect(one.cookie).toBeUndefined();
    expect((await two.ask('GET', '/session')).status).toBe(200);
    await one.signIn('wang.fang', PASSWORD);
    expect((await one.ask('DELETE', '/sessions')).status).toBe(204);
    expect((await two.ask('GET', '/session')).status).toBe(401);
    expect((await other.ask('GET', '/session')).status).toBe(200);
  });
});

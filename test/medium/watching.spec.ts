import { LOCAL_CLIENT } from '../../src/identity/client.js';
import { People } from '../../src/identity/people/people.js';
import { Browser } from '../support/browser.js';
import { ClockOffice } from '../support/clock-office.js';
import { databases } from '../support/database.js';
import { expectStatus, ORGANS, PASSWORD, type Someone } from '../support/office.js';

describe.each(databases())('watching a request on $name', (dialect) => {
  let office: ClockOffice;
  let id: string;
  beforeAll(async () => void (office = await ClockOffice.open('2026-03-02', dialect)));
  afterAll(() => office?.close());
  beforeEach(async () => { id = (await office.submit()).caseId; });

  const watch = async (who: Someone, caseId = id, method: 'PUT' | 'DELETE' = 'PUT') => (await office.office.as(who)).ask(method, `/requests/${caseId}/watch`);
  const told = async (who: Someone) => {
    await office.deliver();
    const { items } = expectStatus(await office.office.ask(who, 'GET', '/notifications?limit=200'), 200).body;
    return items.filter((each: { kind: string; caseId: string }) => each.kind === 'watched-changed' && each.caseId === id).map((each: { text: string }) => each.text);
  };
  const listed = async (who: Someone) => expectStatus(await office.office.ask(who, 'GET', '/requests?scope=watched'), 200).body.items.map((each: { id: string }) => each.id);

  it('is everybody’s own, done and undone any number of times, and shown in rows, detail and counts', async () => {
    for (const method of ['PUT', 'PUT'] as const) expectStatus(await watch('leader', id, method), 204);
    expect(await listed('leader')).toEqual([id]);
    expect(await listed('head')).toEqual([]);
    expect((await office.office.ask('leader', 'GET', '/requests/counts')).body.watched).toBe(1);
    expect((await office.office.ask('leader', 'GET', `/requests/${id}`)).body.watched).toBe(true);
    expect((await office.office.ask('head', 'GET', `/requests/${id}`)).body.watched).toBe(false);
    for (const method of ['DELETE', 'DELETE'] as const) expectStatus(await watch('leader', id, method), 204);
    expect(await listed('leader')).toEqual([]);
    expectStatus(await watch('leader', 'nobody'), 404);
  });

  it('tells of every change of state and of the limits, old → new, and of nothing else', async () => {
    expectStatus(await watch('leader'), 204);
    await office.run(id, 'ASSIGN', { unitId: 'unit-land', officerId: 'officer' }, { actorId: 'clerk' });
    expect(await told('leader')).toEqual(['关注的申请有变化：状态为“审查办理中”']);
    await office.run(id, 'ADD_NOTE', { text: '已电话告知' });
    expect(await told('leader')).toHaveLength(1);
    await office.run(id, 'CONSULT_ORGAN', { organName: '市水利局', joint: true, information: '联合印发的文件' });
    expect(await told('leader')).toContain('关注的申请有变化：计时已暂停（原答复期限2026-03-23）');
    await office.run(id, 'RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' });
    await office.run(id, 'RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' });
    expect(await told('leader')).toContain('关注的申请有变化：答复期限（市定）为2026-03-23；法定答复期限为2026-03-30');
    const again = await told('leader');
    await office.deliver();
    expect(await told('leader')).toEqual(again);
  });

  it('does not tell who did it, nor twice whoever is told of the same step by name', async () => {
    for (const who of ['clerk', 'officer', 'head'] as const) expectStatus(await watch(who), 204);
    await office.run(id, 'ASSIGN', { unitId: 'unit-land', officerId: 'officer' }, { actorId: 'clerk' });
    expect([await told('clerk'), await told('officer'), (await told('head')).length]).toEqual([[], [], 1]);
  });

  it('gives no right: who may not read the case cannot watch it, and who lost the right hears and sees nothing', async () => {
    expectStatus(await watch('water-clerk'), 403);
    const mover = `mover-${id.slice(0, 8)}`;
    const roles = [{ organId: ORGANS.land, role: 'legal-adviser' }, { organId: ORGANS.water, role: 'legal-adviser' }] as const;
    await office.office.app.get(People).create(null, { id: mover, username: mover, displayName: '调走者', password: PASSWORD, mustChangePassword: false, roles }, LOCAL_CLIENT);
    const browser = new Browser(() => office.office.app, '10.9.9.9');
    expectStatus(await browser.signIn(mover, PASSWORD), 200);
    expectStatus(await browser.ask('PUT', `/requests/${id}/watch`), 204);
    await office.run(id, 'ASSIGN', { unitId: 'unit-land', officerId: 'officer' }, { actorId: 'clerk' });
    await office.deliver();
    expect((await browser.ask('GET', '/notifications')).body.items).toMatchObject([{ kind: 'watched-changed', summary: '征地补偿安置方案' }]);
    const [held] = await office.office.reads.query<{ id: string }>('SELECT id FROM role_assignments WHERE person_id = ? AND organ_id = ?', [mover, ORGANS.land]);
    await office.office.app.get(People).revoke('admin', mover, held!.id, LOCAL_CLIENT);
    await office.run(id, 'CONSULT_ORGAN', { organName: '市水利局', joint: true, information: '联合印发的文件' });
    await office.deliver();
    expectStatus(await browser.signIn(mover, PASSWORD), 200);
    expect((await browser.ask('GET', '/notifications')).body.items).toMatchObject([{ kind: 'watched-changed', number: null, summary: '', text: '该件已不在您的权限范围内', params: {} }]);
    expect((await browser.ask('GET', '/requests?scope=watched')).body.items).toEqual([]);
    expect((await browser.ask('GET', '/requests/counts')).body.watched).toBe(0);
    expectStatus(await browser.ask('DELETE', `/requests/${id}/watch`), 403);
  });

  it('sends no personal data, and leaves nothing where nobody watches', async () => {
    await office.run(id, 'ASSIGN', { unitId: 'unit-land', officerId: 'officer' }, { actorId: 'clerk' });
    expect(await office.office.reads.query("SELECT id FROM outbox WHERE topic = 'watchers' AND case_id = ?", [id])).toEqual([]);
    expectStatus(await watch('leader'), 204);
    await office.run(id, 'CONSULT_ORGAN', { organName: '市水利局', joint: true, information: '联合印发的文件' });
    const [message] = await office.office.reads.query<{ payload: string }>("SELECT payload FROM outbox WHERE topic = 'watchers' AND case_id = ?", [id]);
    expect(Object.keys(JSON.parse(message!.payload).params)).toEqual(['state', 'targetFrom', 'target', 'statutoryFrom', 'statutory', 'clock']);
    expect(message!.payload).not.toContain('欧阳');
  });
});

describe('督办 of a request that nobody has in hand', () => {
  let office: ClockOffice;
  beforeAll(async () => void (office = await ClockOffice.open('2026-03-02')));
  afterAll(() => office?.close());

  it('is brought before the head of the work body, who assigns; with an officer it is the officer’s', async () => {
    const { caseId } = await office.submit();
    await office.run(caseId, 'SUPERVISE', { reason: '三日未分办' }, { actorId: 'supervisor' });
    await office.deliver();
    expect((await office.told('head')).map(({ kind }) => kind)).toContain('supervised');
    expect((await office.told('clerk')).map(({ kind }) => kind)).not.toContain('supervised');
    await office.run(caseId, 'ASSIGN', { unitId: 'unit-land', officerId: 'officer' }, { actorId: 'clerk' });
    await office.run(caseId, 'SUPERVISE', { reason: '临近期限' }, { actorId: 'supervisor' });
    await office.deliver();
    expect((await office.told('officer')).map(({ kind }) => kind)).toContain('supervised');
  });
});

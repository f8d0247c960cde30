import { databases } from '../support/database.js';
import { ClockOffice } from '../support/clock-office.js';
import { expectStatus, ORGANS, UNITS, type Someone } from '../support/office.js';

describe.each(databases())('worklists and notifications on $name', (dialect) => {
  let office: ClockOffice;
  let ids: string[];
  beforeAll(async () => {
    office = await ClockOffice.open('2026-03-02', dialect);
    ids = [];
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04']) {
      await office.liveUntil(day);
      ids.push(await office.assigned(), (await office.submit({ applicantId: 'applicant-2' })).caseId);
    }
    await office.submit({ organId: ORGANS.water, applicantId: 'applicant-3' });
    await office.run(ids[0]!, 'CONSULT_ORGAN', { organName: '市水利局', joint: true, information: '联合印发的文件' });
    await office.deliver();
  });
  afterAll(() => office?.close());

  const tasks = async (who: Someone, query = '') => expectStatus(await office.office.ask(who, 'GET', `/tasks${query}`), 200).body;
  const kinds = async (who: Someone, query = '') => (await tasks(who, query)).items.map((each: { kind: string; dueOn: string }) => `${each.kind} ${each.dueOn}`);

  it('show what waits for me by name or for a role I hold, the most urgent first', async () => {
    expect(await kinds('clerk')).toEqual(['assign 2026-03-03', 'assign 2026-03-04', 'assign 2026-03-05', 'record-receipt 2026-03-13']);
    // The clock of the first case stands still, so it has no date and comes last.
    expect(await kinds('officer')).toEqual(['examine 2026-03-24', 'examine 2026-03-25', 'examine null']);
    expect(await kinds('officer-2')).toEqual([]);
    expect(await kinds('water-clerk')).toEqual(['assign 2026-03-05']);
  });

  it('tell number, summary, title in the language asked for, days left, and lateness', async () => {
    const { items } = await tasks('clerk');
    expect(items[0]).toMatchObject({
      caseId: ids[1], title: '分办', number: '丰自然资公开申〔2026〕2号', summary: '征地补偿安置方案', role: 'reception-clerk', personId: null, workingDaysLeft: -1, late: true,
    });
    const english = await office.office.ask('clerk', 'GET', '/tasks?limit=1', undefined, { 'accept-language': 'en' });
    expect(english.body.items[0].title).toBe('Assign');
    expect((await tasks('officer')).items[0]).toMatchObject({ personName: '陈工', unitId: UNITS.land, workingDaysLeft: 14, late: false });
  });

  it('show an organ or a role to those who work there', async () => {
    expect(await kinds('head', '?scope=organ')).toHaveLength(7);
    expect(await kinds('head', `?scope=organ&organId=${ORGANS.land}&role=reception-clerk`)).toHaveLength(4);
    expect(await kinds('supervisor', '?scope=organ')).toHaveLength(8);
    expect(await kinds('supervisor', `?scope=organ&organId=${ORGANS.water}`)).toHaveLength(1);
    expectStatus(await office.office.ask('water-clerk', 'GET', `/tasks?scope=organ&organId=${ORGANS.land}`), 403);
    expectStatus(await office.office.ask('admin', 'GET', '/tasks'), 403);
  });

  it.each(['head', 'supervisor'] as const)('come in pages that lose and repeat nothing (%s)', async (who) => {
    const all = (await tasks(who, '?scope=organ')).items.map((each: { caseId: string; key: string }) => `${each.caseId} ${each.key}`);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await tasks(who, `?scope=organ&limit=2${cursor}`);
      seen.push(...page.items.map((each: { caseId: string; key: string }) => `${each.caseId} ${each.key}`));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(all);
    expectStatus(await office.office.ask(who, 'GET', '/tasks?cursor=nonsense'), 422);
  });

  it('notify: mine only, newest first, in words, read one by one or up to an instant', async () => {
    const list = async (query = '') => expectStatus(await office.office.ask('officer', 'GET', `/notifications${query}`), 200).body;
    const first = await list('?limit=2');
    expect(first).toMatchObject({ unread: 3 });
    expect(first.items[0]).toMatchObject({ kind: 'assigned', text: '您有新的承办申请', number: '丰自然资公开申〔2026〕5号', summary: '征地补偿安置方案', readAt: null });
    const rest = await list(`?limit=2&cursor=${first.next}`);
    expect([...first.items, ...rest.items].map((each: { caseId: string }) => each.caseId)).toEqual([ids[4], ids[2], ids[0]]);
    const read = (who: Someone, id: string) => office.office.ask(who, 'POST', `/notifications/${id}/read`);
    expectStatus(await read('officer', first.items[1].id), 204);
    expectStatus(await read('officer', first.items[1].id), 204);
    expectStatus(await read('clerk', first.items[0].id), 404);
    expect((await list('?unread=true')).items.map((each: { id: string }) => each.id)).not.toContain(first.items[1].id);
    expectStatus(await office.office.ask('officer', 'POST', '/notifications/read', { upTo: rest.items[0].createdAt }), 204);
    expect(await list()).toMatchObject({ unread: 1 });
  });
});

import { Enforcement } from '../../src/clock/enforcement/enforcement.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { instantOf } from '../../workflows/clock/civil-date.js';
import { databases } from '../support/database.js';
import { expectStatus, Office, UNITS } from '../support/office.js';
import { proposal } from '../support/review-bodies.js';

interface Clock { readonly key: string; readonly before: { readonly dueOn: string | null } | null; readonly after: { readonly dueOn: string | null } | null }
interface Entry { readonly type: string; readonly from: string | null; readonly state: string; readonly clocks: readonly Clock[]; readonly label: string; readonly people: readonly { readonly id: string; readonly name: string }[] }

const DENIAL = proposal('DENIED.PROCESS', { elements: { processKind: '过程稿', reason: '批准前的讨论稿。' }, evidence: { processKind: '过程稿' } });

describe.each(databases())('the course of a request ($name)', (dialect) => {
  let office: Office;
  beforeEach(async () => { office = await Office.open('2026-03-02', dialect); });
  afterEach(() => office.close());

  async function course(id: string): Promise<Entry[]> {
    return expectStatus(await office.ask('officer', 'GET', `/requests/${id}/course`), 200).body.items as Entry[];
  }
  const moved = (entry: Entry | undefined, key: string) => {
    const found = entry?.clocks.find((each) => each.key === key);
    return found && [found.before?.dueOn ?? null, found.after?.dueOn ?? null];
  };

  it('tells of each step the state it led to and every date it moved, old and new', async () => {
    const id = await office.assigned();
    office.moveTo('2026-03-05');
    expectStatus(await office.command('officer', id, 'request-correction', { items: ['请写明年度'] }), 200);
    expectStatus(await office.command('clerk', id, 'record-receipt', { letter: 'correction' }), 200);
    office.moveTo('2026-03-10');
    expectStatus(await office.command('clerk', id, 'corrected', { correctedContent: '2024年度批准文件' }), 200);
    const [corrected, , asked, assigned, submitted] = await course(id);
    expect(submitted).toMatchObject({ type: 'SUBMIT', from: null, state: 'REGISTERED' });
    expect(moved(submitted, 'statutory')).toEqual([null, '2026-03-30']);
    expect(assigned).toMatchObject({ from: 'REGISTERED', state: 'UNDER_REVIEW', label: '分派承办' });
    expect(assigned?.people).toContainEqual({ id: 'officer', name: '陈工' });
    expect(moved(asked, 'statutory')).toEqual(['2026-03-30', null]);
    expect(corrected).toMatchObject({ from: 'AWAITING_CORRECTION', state: 'UNDER_REVIEW' });
    expect(moved(corrected, 'statutory')).toEqual([null, '2026-04-08']);
    const page = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/course?limit=2`), 200).body;
    expect(page).toMatchObject({ earlier: 3 });
    expect(page.items).toHaveLength(2);
  });

  it('goes through what the system did by itself once more', async () => {
    const id = await office.assigned();
    expectStatus(await office.command('officer', id, 'consult-organ', { organName: '水利局', joint: true, information: '河道岸线图' }), 200);
    expectStatus(await office.command('clerk', id, 'record-receipt', { letter: 'consultation', consultationId: '1' }), 200);
    await office.time.advanceTo(instantOf('2026-03-26', '10:00'));
    await office.app.get(Enforcement).enforceDue();
    const silent = (await course(id)).find(({ type }) => type === 'ORGAN_SILENT');
    expect(silent).toMatchObject({ state: 'UNDER_REVIEW' });
    expect(moved(silent, 'statutory')?.[1]).toMatch(/^2026-/);
  });

  it('draws the way taken on the chart of the machine', async () => {
    const id = await office.assigned();
    expectStatus(await office.command('officer', id, 'propose-outcome', DENIAL), 200);
    expectStatus(await office.command('officer', id, 'reopen-examination', { reason: '补充检索' }), 200);
    const chart = expectStatus(await office.ask('adviser', 'GET', `/requests/${id}/chart`), 200).body;
    expect(chart.states.filter(({ current }: { current: boolean }) => current)).toMatchObject([{ state: 'UNDER_REVIEW', visits: 2 }]);
    expect(chart.states.map(({ state }: { state: string }) => state)).toEqual(expect.arrayContaining(['REGISTERED', 'DRAFTING', 'APPROVAL', 'REPLIED', 'ARCHIVED', 'CLOSED_WITHDRAWN']));
    const taken = chart.arrows.filter((each: { taken: number }) => each.taken > 0).map(({ from, to }: { from: string; to: string }) => `${from} ${to}`);
    expect(taken.sort()).toEqual(['DRAFTING UNDER_REVIEW', 'NEW REGISTERED', 'REGISTERED UNDER_REVIEW', 'UNDER_REVIEW DRAFTING']);
    expect(chart.arrows.find(({ from, to }: { from: string; to: string }) => from === 'DRAFTING' && to === 'SECRECY_REVIEW').commands[0]).toMatchObject({ type: 'SUBMIT_FOR_REVIEW' });
    expect(chart.way.map(({ state }: { state: string }) => state)).toEqual(['REGISTERED', 'UNDER_REVIEW', 'DRAFTING', 'UNDER_REVIEW']);
  });

  it('verifies the record on demand, and names what was tampered with', async () => {
    const id = await office.assigned();
    const whole = expectStatus(await office.ask('supervisor', 'GET', `/requests/${id}/record/verification`), 200).body;
    expect(whole).toMatchObject({ whole: true, fault: null, entries: 2 });
    await office.app.get(UnitOfWork)
      .run((tx) => tx.execute('UPDATE case_records SET fact_on = ? WHERE case_id = ? AND seq = 2', ['2026-02-27', id]));
    expect(expectStatus(await office.ask('supervisor', 'GET', `/requests/${id}/record/verification`), 200).body).toMatchObject({ whole: false, fault: { seq: 2, fault: 'content-changed' } });
  });

  it('names the recorded days that can be put right, and shows the facts to readers of the organ alone', async () => {
    const id = await office.assigned();
    const detail = expectStatus(await office.ask('head', 'GET', `/requests/${id}`), 200).body;
    expect(detail.datedFacts).toContainEqual({ fact: 'receivedOn', on: '2026-03-02' });
    expect(detail.unit).toMatchObject({ id: UNITS.land });
    for (const path of ['course', 'chart', 'record/verification']) expectStatus(await office.ask('water-officer', 'GET', `/requests/${id}/${path}`), 403);
    for (const path of ['course', 'chart', 'record/verification']) expectStatus(await office.ask('officer', 'GET', `/requests/no-such/${path}`), 404);
  });
});

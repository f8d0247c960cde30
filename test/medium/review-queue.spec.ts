import { databases } from '../support/database.js';
import { expectStatus, ORGANS, UNITS } from '../support/office.js';
import { CLEARED, GRANT_BODY, proposal } from '../support/review-bodies.js';
import { DENIAL, ReviewDesk } from '../support/review-desk.js';

describe.each(databases())('the queue of legal advisers on $name', (dialect) => {
  let desk: ReviewDesk;
  beforeEach(async () => { desk = await ReviewDesk.open('2026-01-05', dialect); });
  afterEach(() => desk?.close());

  const queue = async (who: string, query = '', language = 'zh') => expectStatus(await desk.ask(who, 'GET', `/reviews${query}`, undefined, { 'accept-language': language }), 200).body;
  const ids = async (who: string, query = '') => ((await queue(who, query)).items as { requestId: string }[]).map(({ requestId }) => requestId);

  /** A review of the water bureau; its secrecy reviewer is employed here. */
  async function ofWater(): Promise<string> {
    const id = expectStatus(await desk.ask('water-clerk', 'POST', '/requests', { ...desk.office.form(), organId: ORGANS.water }, { 'idempotency-key': desk.office.newKey() }), 201).body.caseId as string;
    await desk.does('water-clerk', id, 'assign', { unitId: UNITS.water, officerId: 'water-officer' });
    await desk.does('water-officer', id, 'propose-outcome', GRANT_BODY);
    await desk.does('water-officer', id, 'submit-for-review');
    await desk.does('water-secrecy', id, 'clear-secrecy', CLEARED);
    return id;
  }

  it('shows what is proposed, by whom, on which ground, and how much time is left', async () => {
    const id = await desk.inReview(proposal('PARTIALLY_GRANTED', {
      elements: { givenPart: '批文正文', withheldParts: '讨论稿' }, given: [{ part: '批文正文' }],
      withheld: [{ part: '讨论稿', ground: 'DENIED.PROCESS', reason: '尚未形成最终结论' }], evidence: { processKind: '过程稿' },
    }));
    desk.office.moveTo('2026-01-06');
    const [line] = (await queue('adviser')).items;
    expect(line).toMatchObject({
      requestId: id, number: expect.stringContaining('〔2026〕'), summary: '2023年度第三批次城市建设用地批准文件', organ: { id: ORGANS.land, name: '丰城市自然资源局' }, unit: { name: '耕保科' },
      officer: { name: '陈工' }, drafters: [{ id: 'officer', name: '陈工' }], adviser: null, assigned: 'nobody', state: 'LEGALITY_REVIEW', sinceOn: '2026-01-05', timesReturned: 0,
      outcome: 'PARTIALLY_GRANTED', outcomeLabel: '部分公开', grounds: [{ key: 'REG-37', label: '《中华人民共和国政府信息公开条例》第三十七条' }],
      withheldGrounds: [{ outcome: 'DENIED.PROCESS', label: '过程性信息' }], remedy: 'R1', letter: '答复书：部分公开', clockState: 'running',
      target: { dueOn: '2026-01-26', provisional: false, workingDaysLeft: 14 }, statutory: { provisional: false }, supplement: null, mayReview: { possible: true, why: null, message: null },
    });
    const { deadlines } = expectStatus(await desk.ask('adviser', 'GET', `/requests/${id}/clocks`), 200).body;
    const stage = deadlines.find(({ key }: { key: string }) => key === 'stage:legalityReview');
    expect(line.stage).toMatchObject({ dueOn: stage.dueOn, provisional: stage.provisional });
    expect((await queue('adviser', '', 'en')).items[0]).toMatchObject({ outcomeLabel: 'partially granted', grounds: [{ label: 'Regulation Art. 37' }] });
    expect(JSON.stringify(line)).not.toContain('欧阳');
  });

  it('goes over all organs served, the most urgent first, a page at a time', async () => {
    await desk.employ('water-secrecy', '江密', ['secrecy-reviewer', ORGANS.water]);
    const late = await desk.inReview();
    desk.office.moveTo('2026-01-07');
    const water = await ofWater();
    const last = await desk.inReview();
    await desk.does('adviser', last, 'assign-adviser', { adviserId: 'adviser' });
    expect((await ids('adviser'))[0]).toBe(late);
    expect((await ids('adviser')).sort()).toEqual([late, water, last].sort());
    expect(await ids('adviser', `?organId=${ORGANS.water}`)).toEqual([water]);
    expect(await ids('adviser', '?scope=mine')).toEqual([last]);
    expect((await ids('adviser', '?scope=unassigned')).sort()).toEqual([late, water].sort());
    expect(await ids('adviser', '?outcome=GRANTED.PROVIDED')).toEqual([water]);
    expect((await ids('head')).sort()).toEqual([late, last].sort());
    const paged: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: { items: { requestId: string }[]; next: string | null } = await queue('adviser', `?limit=1${next === '' ? '' : `&cursor=${next}`}`);
      paged.push(...page.items.map(({ requestId }) => requestId));
      next = page.next;
    }
    expect(paged).toEqual(await ids('adviser'));
    expectStatus(await desk.ask('adviser', 'GET', '/reviews?cursor=bm90LWEtY3Vyc29y'), 422);
    expectStatus(await desk.ask('adviser', 'GET', '/reviews?states=DRAFTING'), 422);
  });

  it('shows of a further reply the day that was set for it, and no statutory limit', async () => {
    const id = await desk.inReview();
    await desk.does('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers });
    await desk.does('leader', id, 'sign');
    await desk.does('clerk', id, 'serve', { mode: 'direct' });
    await desk.does('head', id, 'supplement', { cause: 'ordered', reason: '复议机关责令重新答复', dueOn: '2026-01-20' });
    await desk.does('officer', id, 'propose-outcome', GRANT_BODY);
    await desk.submitted(id);
    expect((await queue('adviser', '?scope=mine')).items).toMatchObject([{
      requestId: id, outcome: 'GRANTED.PROVIDED', target: { dueOn: '2026-01-20' }, statutory: null, supplement: { dueOn: '2026-01-20', provisional: false, workingDaysLeft: 11 },
    }]);
  });

  it('follows the case out of review', async () => {
    const id = await desk.inReview();
    await desk.does('officer', id, 'recall-from-review', { reason: '附件有误' });
    expect(await ids('adviser', '?states=LEGALITY_REVIEW,SUPPLEMENTING_FILE,APPLYING_CHANGES,HEAD_DECISION')).toEqual([]);
    expect(await desk.told(id, 'legal-adviser')).toContain('taken-back');
    await desk.submitted(id);
    expect(await ids('adviser')).toEqual([id]);
    await desk.does('clerk', id, 'withdraw', { inWriting: true });
    expect(await desk.office.reads.query('SELECT * FROM review_cases')).toEqual([]);
  });

  it('is read with as many questions for many cases as for one', async () => {
    for (let i = 0; i < 4; i += 1) await desk.inReview(DENIAL);
    const { reads } = desk.office;
    const asked: string[] = [];
    const query = reads.query.bind(reads);
    const count = async (path: string): Promise<number> => {
      asked.length = 0;
      expectStatus(await desk.ask('adviser', 'GET', path), 200);
      return asked.filter((sql) => !/sessions|tokens/.test(sql)).length;
    };
    Object.assign(reads, { query: (sql: string, params?: never) => { asked.push(sql); return query(sql, params); } });
    try {
      await count('/reviews');
      const [one, four] = [await count('/reviews?limit=1'), await count('/reviews?limit=4')];
      expect(one).toBeGreaterThan(1);
      expect(four).toBe(one);
    } finally {
      delete (reads as { query?: unknown }).query;
    }
  });
});

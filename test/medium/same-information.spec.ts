import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { SameIndex } from '../../src/same-information/index/same-index.js';
import { Deflections, type Deflection } from '../../src/same-information/decisions/deflections.js';
import { expectStatus, Office, ORGANS, type Someone } from '../support/office.js';
import { TopicsOffice } from '../support/topics-office.js';

const HENGGANG = '申请公开剑南街道横岗村2023年土地征收补偿安置方案';
const SHANGFANG = '申请公开剑南街道上房村2023年土地征收补偿安置方案';
const ITEM = { id: 'item-1', title: '横岗村2023年征地补偿安置方案', text: '横岗村2023年征地补偿安置方案\n丰府发〔2023〕15号', organId: ORGANS.land, on: '2024-01-05', address: '/open/items/2024-1' };

describe('same information', () => {
  let office: Office;
  let topics: TopicsOffice;
  beforeEach(async () => {
    office = await Office.open('2026-03-02');
    topics = new TopicsOffice(office);
  });
  afterEach(() => office?.close());

  const suggest = (content: string, over: object = {}, who: Someone = 'clerk') => office.ask(who, 'POST', '/same-information/suggestions', { content, organId: ORGANS.land, ...over });
  const publish = (item = ITEM) => office.app.get(UnitOfWork).run((tx) => office.app.get(SameIndex).put(tx, item));
  const page = async (who: Someone, id: string) => expectStatus(await office.ask(who, 'GET', `/requests/${id}/same-information`), 200).body;
  async function decide(who: Someone, id: string, body: object, more: { key?: string; revision?: number } = {}) {
    return office.ask(who, 'POST', `/requests/${id}/same-information/decisions`, body, { 'idempotency-key': more.key ?? office.newKey(), 'if-match': `"${more.revision ?? (await office.revisionOf(id))}"` });
  }

  describe('while a request is typed', () => {
    it('offers what is public and what was asked before, with the facts that match marked and those that differ', async () => {
      const [, b] = await topics.allAsk(HENGGANG, SHANGFANG);
      await publish();
      const content = '我要横岗村2023年的征地补偿安置方案';
      const { items } = expectStatus(await suggest(content), 200).body;
      expect(items.length).toBeLessThanOrEqual(5);
      expect(items[0]).toMatchObject({ kind: 'published', id: 'item-1', verdict: 'same', summary: ITEM.title, address: ITEM.address, publishedOn: ITEM.on, organ: { id: ORGANS.land, name: '丰城市自然资源局' } });
      expect(items[1]).toMatchObject({ kind: 'request', verdict: 'same', state: 'REGISTERED', topic: { requests: 1 }, outcome: null });
      const place = items[1].matches.find((note: { kind: string }) => note.kind === 'place');
      expect(place.spans.map(({ start, end }: { start: number; end: number }) => content.slice(start, end))).toContain('横岗村');
      const other = items.find((each: { id: string }) => each.id === b);
      expect(other).toMatchObject({ verdict: 'different' });
      expect(other.differences).toContainEqual(expect.objectContaining({ kind: 'place', label: '地点' }));
      expect(JSON.stringify(items)).not.toContain('申请人');
    });

    it('shows of another organ’s request only topic, organ, number and outcome', async () => {
      await topics.asks(`${HENGGANG}，本人欧阳建国系该村村民`, '甲', { organId: ORGANS.water }, 'water-clerk');
      await topics.detect();
      const { items } = expectStatus(await suggest(HENGGANG), 200).body;
      expect(items[0]).toMatchObject({ kind: 'request', organ: { id: ORGANS.water }, summary: null, state: null, receivedOn: null });
      expect(items[0].number).toContain('丰水公开');
      expect(items[0].topic.title).toContain('横岗村');
      expect(JSON.stringify(items)).not.toMatch(/欧阳建国/);
      const own = expectStatus(await suggest(HENGGANG, { organId: ORGANS.water }, 'water-clerk'), 200).body.items;
      expect(own[0].summary).toContain('横岗村');
      expectStatus(await suggest(HENGGANG, { organId: ORGANS.land }, 'water-clerk'), 403);
    });

    it.each(['？', '😀😀😀', '1', '20260302', '    看', 'Please send me the minutes of the third meeting.'])('answers “%s” sensibly', async (content) => {
      await topics.allAsk(HENGGANG);
      expect(expectStatus(await suggest(content), 200).body.items).toEqual([]);
    });

    it('takes as much text as intake does, and no more', async () => {
      await topics.allAsk(HENGGANG);
      expect(expectStatus(await suggest(HENGGANG + '。情况说明：多次反映。'.repeat(1_000).slice(0, 19_900)), 200).body.items.length).toBeGreaterThan(0);
      expect(expectStatus(await suggest('字'.repeat(100_000)), 422).body.errors).toMatchObject([{ pointer: '#/content' }]);
      expectStatus(await suggest(''), 422);
    });

    it('knows by which day 去年 is meant, and reads title and 文号', async () => {
      await topics.allAsk(HENGGANG);
      const { items } = expectStatus(await suggest('请提供', { title: '横岗村2023年征地补偿安置方案' }), 200).body;
      expect(items[0]).toMatchObject({ verdict: 'same' });
      expect(items[0].matches.flatMap((each: { spans: { field: string }[] }) => each.spans.map(({ field }) => field))).toContain('title');
      expectStatus(await suggest(HENGGANG, { on: '2023-02-30' }), 422);
    });

    it('a title or a 文号 alone is enough', async () => {
      await publish();
      const ask = async (body: object) => office.ask('clerk', 'POST', '/same-information/suggestions', { organId: ORGANS.land, ...body });
      for (const body of [{ docNumberSought: '丰府发［2023］15号' }, { title: ITEM.title }, { docNumberSought: '丰府发〔２０２３〕１５号', title: '补偿安置方案' }]) {
        expect(expectStatus(await ask(body), 200).body.items).toMatchObject([{ id: 'item-1', verdict: 'same' }]);
      }
      expect(expectStatus(await ask({}), 422).body.errors).toMatchObject([{ pointer: '#/content' }]);
    });

    it('forgets what is no longer public', async () => {
      await publish();
      expect((await suggest(HENGGANG)).body.items).toHaveLength(1);
      await office.app.get(UnitOfWork).run((tx) => office.app.get(SameIndex).remove(tx, ITEM.id));
      expect((await suggest(HENGGANG)).body.items).toEqual([]);
      expect(await office.reads.query("SELECT * FROM same_keys")).toEqual([]);
    });

    it('what is given at the counter is counted once', async () => {
      await publish();
      const counted: Deflection[] = [];
      office.app.get(Deflections).countedBy(async (_tx, deflection) => { counted.push(deflection); });
      const give = (itemId: string, key: string) => office.ask('clerk', 'POST', '/same-information/provided', { itemId, organId: ORGANS.land }, { 'idempotency-key': key });
      for (const key of ['counter-1', 'counter-1', 'counter-2']) expect(expectStatus(await give('item-1', key), 200).body).toEqual({ recorded: true });
      expect(counted).toEqual([{ itemId: 'item-1', organId: ORGANS.land, on: '2026-03-02' }, { itemId: 'item-1', organId: ORGANS.land, on: '2026-03-02' }]);
      expectStatus(await give('nobody', 'counter-3'), 404);
      expectStatus(await give('nobody', 'counter-1'), 422);
      expectStatus(await office.ask('officer', 'POST', '/same-information/provided', { itemId: 'item-1', organId: ORGANS.land }, { 'idempotency-key': 'counter-4' }), 403);
    });
  });

  describe('on the page of a request', () => {
    it('shows its topic, equal requests with their outcomes, and what is public', async () => {
      const [a, b, c] = await topics.allAsk(HENGGANG, HENGGANG, SHANGFANG);
      await publish();
      expectStatus(await office.command('clerk', a!, 'withdraw', { inWriting: true }), 200);
      const shown = await page('officer', b!);
      expect(shown).toMatchObject({ reading: 'placed', placedBy: 'detection', topic: { requests: 2, applicants: 2, revision: 1 }, decisions: [] });
      expect(shown.equal).toEqual([expect.objectContaining({ id: a, outcome: 'OTHER.OTHER', outcomeLabel: '其他处理', outcomeOn: '2026-03-02', reply: null, placedBy: 'detection' })]);
      expect(shown.suggestions.map(({ kind, id }: { kind: string; id: string }) => [kind, id])).toEqual([['published', 'item-1'], ['request', c]]);
      expectStatus(await office.ask('water-clerk', 'GET', `/requests/${b}/same-information`), 403);
    });

    it('says when it was not read yet, and when there is nothing to compare', async () => {
      const id = await topics.asks('😀😀');
      expect(await page('clerk', id)).toMatchObject({ reading: 'waiting', topic: null, equal: [] });
      await topics.detect();
      expect(await page('clerk', id)).toMatchObject({ reading: 'nothing-to-compare', topic: null });
    });

    it('a link brings a request where the other is, on record, and keeps it there', async () => {
      const [a, b] = await topics.allAsk(HENGGANG, SHANGFANG);
      const answer = expectStatus(await decide('clerk', b!, { otherKind: 'request', otherId: a, decision: 'linked' }), 200);
      expect(answer.body.state).toBe('REGISTERED');
      expect(await topics.pattern(a!, b!)).toBe('aa');
      const entry = (await office.ask('clerk', 'GET', `/requests/${b}/record`)).body.items.at(-1);
      expect(entry).toMatchObject({ type: 'RECORD_SAME_INFORMATION', actor: { id: 'clerk' }, payload: { decision: 'linked', other: { kind: 'request', id: a, label: expect.stringContaining('丰自然资公开') } } });
      expect((await page('clerk', b!)).decisions).toMatchObject([{ decision: 'linked', by: { name: '王芳' }, other: { kind: 'request', id: a } }]);
      expect((await page('clerk', a!)).decisions).toMatchObject([{ decision: 'linked', other: { kind: 'request', id: b } }]);
      const [next] = await topics.allAsk(SHANGFANG);
      expect(await topics.pattern(a!, b!, next!)).toBe('aaa');
    });

    it('what is not the same leaves, and detection does not bring it back', async () => {
      const [a, b, c] = await topics.allAsk(HENGGANG, HENGGANG, HENGGANG);
      expectStatus(await decide('clerk', b!, { otherKind: 'request', otherId: a, decision: 'not-same', reason: '要的是补充方案' }), 200);
      expect(await topics.pattern(a!, b!, c!)).toBe('aba');
      expectStatus(await office.command('clerk', b!, 'record-conversation', { means: '电话', asked: '核对', wants: '同前', narrowedTo: `${HENGGANG}`, applicantConfirmed: true }), 200);
      await topics.detect();
      expect(await topics.pattern(a!, b!, c!)).toBe('aba');
      expect((await page('clerk', b!)).suggestions.map(({ id }: { id: string }) => id)).not.toContain(a);
    });

    it('a later decision takes the place of an earlier one, and one that is taken back lets detection judge again', async () => {
      const [a, b] = await topics.allAsk(HENGGANG, HENGGANG);
      const other = { otherKind: 'request', otherId: a };
      expectStatus(await decide('clerk', b!, { ...other, decision: 'not-same' }), 200);
      expectStatus(await decide('clerk', b!, { ...other, decision: 'linked' }), 200);
      expect(await topics.pattern(a!, b!)).toBe('aa');
      expectStatus(await decide('clerk', b!, { ...other, decision: 'not-same' }), 200);
      expect(await topics.pattern(a!, b!)).toBe('ab');
      expect(expectStatus(await decide('clerk', b!, { ...other, decision: 'retracted' }), 409).body.refusals[0].rule).toBe('whyRetracted');
      expectStatus(await decide('clerk', b!, { ...other, decision: 'retracted', reason: '误点' }), 200);
      await topics.detect();
      expect(await topics.pattern(a!, b!)).toBe('aa');
      expect((await page('clerk', b!)).decisions).toEqual([]);
      expectStatus(await decide('clerk', b!, { ...other, decision: 'retracted', reason: '误点' }), 422);
    });

    it('a link that is taken back brings it back to where its text belongs', async () => {
      const [a, b, c] = await topics.allAsk(HENGGANG, SHANGFANG, SHANGFANG);
      expectStatus(await decide('clerk', c!, { otherKind: 'request', otherId: a, decision: 'linked' }), 200);
      expect(await topics.pattern(a!, b!, c!)).toBe('aba');
      expectStatus(await decide('clerk', c!, { otherKind: 'request', otherId: a, decision: 'retracted', reason: '误点' }), 200);
      await topics.detect();
      expect(await topics.pattern(a!, b!, c!)).toBe('abb');
    });

    it('提供已公开 notes the item and leaves the outcome to the officer', async () => {
      const [a, b] = await topics.allAsk(HENGGANG, SHANGFANG);
      await publish();
      const answer = expectStatus(await decide('clerk', a!, { otherKind: 'published', otherId: 'item-1', decision: 'provided-public' }), 200);
      expect(answer.body).toMatchObject({ state: 'REGISTERED', open: true });
      expect((await page('clerk', a!)).decisions).toMatchObject([{ decision: 'provided-public', other: { kind: 'published', id: 'item-1' } }]);
      expect(expectStatus(await decide('clerk', a!, { otherKind: 'request', otherId: b, decision: 'provided-public' }), 409).body.refusals[0].rule).toBe('onlyWhatIsPublic');
    });

    it('refuses itself, what there is not, strangers and stale pages; nothing stays of it', async () => {
      const [a, b] = await topics.allAsk(HENGGANG, SHANGFANG);
      expectStatus(await decide('clerk', a!, { otherKind: 'request', otherId: a, decision: 'linked' }), 422);
      expectStatus(await decide('clerk', a!, { otherKind: 'request', otherId: 'nobody', decision: 'linked' }), 404);
      expectStatus(await decide('clerk', a!, { otherKind: 'published', otherId: b, decision: 'linked' }), 404);
      expectStatus(await decide('water-clerk', a!, { otherKind: 'request', otherId: b, decision: 'linked' }), 403);
      expectStatus(await decide('adviser', a!, { otherKind: 'request', otherId: b, decision: 'linked' }), 403);
      expectStatus(await decide('clerk', a!, { otherKind: 'request', otherId: b, decision: 'linked' }, { revision: 99 }), 412);
      expect(await office.reads.query('SELECT * FROM same_decisions')).toEqual([]);
      const send = () => decide('clerk', a!, { otherKind: 'request', otherId: b, decision: 'linked' }, { key: 'link-once', revision: 1 });
      expect((await send()).body).toEqual((await send()).body);
      expect(await office.reads.query('SELECT * FROM same_decisions')).toHaveLength(1);
    });

    it('takes a decision while receipt waits for confirmation, and detection goes by it afterwards', async () => {
      const a = await topics.asks(HENGGANG, '甲');
      await topics.detect();
      const { caseId: b } = expectStatus(await office.submit({ content: HENGGANG, channel: 'internet', submittedOn: '2026-03-02' }), 201).body as { caseId: string };
      expectStatus(await decide('clerk', b, { otherKind: 'request', otherId: a, decision: 'not-same' }), 200);
      await topics.detect();
      expectStatus(await office.command('clerk', b, 'confirmed', { means: '电话' }), 200);
      await topics.detect();
      expect(await topics.pattern(a, b)).toBe('ab');
    });

    it('takes a decision before detection came to the requests', async () => {
      const [a, b] = [await topics.asks(HENGGANG, '甲'), await topics.asks('？', '乙')];
      expectStatus(await decide('clerk', b, { otherKind: 'request', otherId: a, decision: 'linked' }), 200);
      expect(await topics.pattern(a, b)).toBe('aa');
      await topics.detect();
      expect(await topics.pattern(a, b)).toBe('aa');
    });
  });
});

import { OutboxDelivery } from '../../src/supervision/outbox/outbox-delivery.js';
import { databases } from '../support/database.js';
import { expectStatus, ORGANS } from '../support/office.js';
import { ReviewDesk } from '../support/review-desk.js';

const QUOTE = '该稿系批准前的讨论稿';
const SAID = { version: 1, blockId: 'reason', quote: QUOTE, text: '请写明稿次' };

describe.each(databases())('comments on a reply on $name', (dialect) => {
  let desk: ReviewDesk;
  let id: string;
  beforeAll(async () => {
    desk = await ReviewDesk.open('2026-01-05', dialect);
    await desk.employ('adviser-2', '甲律', ['legal-adviser', ORGANS.land]);
    await desk.employ('head-adviser', '兼律', ['legal-adviser', ORGANS.land], ['work-body-head', ORGANS.land]);
  });
  beforeEach(async () => { id = await desk.inReview(); });
  afterAll(() => desk?.close());

  const said = async (over: object = {}, who = 'adviser') => expectStatus(await desk.comments(who, id, '', { ...SAID, ...over }), 201).body;
  const faults = (body: { errors?: { pointer: string }[] }) => body.errors!.map(({ pointer }) => pointer);

  it('stand on words that are there, in the version that was read', async () => {
    const before = JSON.stringify(await desk.office.reads.query('SELECT * FROM review_comments'));
    expect(faults(expectStatus(await desk.comments('adviser', id, '', { ...SAID, quote: '从未写过的话' }), 422).body)).toEqual(['#/quote']);
    expect(faults(expectStatus(await desk.comments('adviser', id, '', { ...SAID, blockId: 'ground' }), 422).body)).toEqual(['#/quote']);
    expect(faults(expectStatus(await desk.comments('adviser', id, '', { ...SAID, blockId: 'nowhere' }), 422).body)).toEqual(['#/blockId']);
    expect(faults(expectStatus(await desk.comments('adviser', id, '', { ...SAID, quote: '', text: '一\u0000二' }), 422).body).sort()).toEqual(['#/quote', '#/text']);
    expectStatus(await desk.comments('adviser', id, '', { ...SAID, version: 7 }), 404);
    expect(JSON.stringify(await desk.office.reads.query('SELECT * FROM review_comments'))).toBe(before);
  });

  it('are made by reviewers only, and settled by the author or another adviser, never by the officer', async () => {
    for (const who of ['officer', 'clerk', 'head', 'supervisor']) expectStatus(await desk.comments(who, id, '', SAID), 403);
    const leader = await said({}, 'leader');
    const secret = await said({}, 'secrecy');
    for (const who of ['officer', 'head', 'clerk']) expectStatus(await desk.comments(who, id, `/${leader.id}/resolution`, {}), 403);
    expectStatus(await desk.comments('secrecy', id, `/${leader.id}/resolution`, {}), 403);
    expectStatus(await desk.comments('adviser-2', id, `/${leader.id}/resolution`, { note: '已改' }), 200);
    expectStatus(await desk.comments('secrecy', id, `/${secret.id}/resolution`, {}), 200);
    const mine = await said();
    expectStatus(await desk.comments('adviser-2', id, `/${mine.id}/withdrawal`, {}), 403);
    expectStatus(await desk.comments('officer-2', id, `/${mine.id}/answers`, { text: '不是我的案子' }), 403);
    expectStatus(await desk.comments('head', id, `/${mine.id}/answers`, { text: '已交办' }), 200);
    expect(expectStatus(await desk.comments('adviser', id, `/${mine.id}/withdrawal`, { note: '看错了' }), 200).body).toMatchObject({ resolution: 'withdrawn', may: { answer: false } });
    expectStatus(await desk.comments('head', id, `/${mine.id}/answers`, { text: '再答' }), 422);
    const { open, items } = (await desk.comments('officer', id)).body;
    expect([open, ...items.map(({ resolution }: { resolution: string }) => resolution).sort()]).toEqual([0, 'resolved', 'resolved', 'withdrawn']);
  });

  it('are told to the drafter, once while unread; the answer to their author, and nothing of what was said', async () => {
    const news = async (who: 'officer' | 'adviser') => {
      await desk.office.app.get(OutboxDelivery).relay();
      const { items } = expectStatus(await desk.ask(who, 'GET', '/notifications?limit=200'), 200).body as { items: { id: string; caseId: string; kind: string; params: object; text: string }[] };
      return items.filter((each) => each.caseId === id && each.kind.startsWith('comment-'));
    };
    const { id: letterId } = await desk.reply(id);
    const mine = await said();
    await said({ text: '另请核对日期' });
    expect(await news('officer')).toMatchObject([{ kind: 'comment-made', params: { letterId }, text: '答复稿有新的审查批注，请回复' }]);
    expectStatus(await desk.ask('officer', 'POST', `/notifications/${(await news('officer'))[0]!.id}/read`), 204);
    await said({ text: '又一条' });
    expect(await news('officer')).toHaveLength(2);
    expect(await news('adviser')).toEqual([]);
    expectStatus(await desk.comments('officer', id, `/${mine.id}/answers`, { text: '已写明' }), 200);
    expect(await news('adviser')).toMatchObject([{ kind: 'comment-answered', params: { letterId } }]);
    expectStatus(await desk.comments('adviser-2', id, `/${mine.id}/resolution`, {}), 200);
    expect((await news('adviser')).map(({ kind }) => kind).sort()).toEqual(['comment-answered', 'comment-settled']);
    expect(JSON.stringify(await desk.office.reads.query("SELECT payload FROM outbox WHERE topic = 'comments'"))).not.toMatch(/已写明|请写明稿次|讨论稿/);
  });

  it('are not settled by somebody who has had a hand in the reply since', async () => {
    const mine = await said({}, 'head-adviser');
    expectStatus(await desk.comments('head-adviser', id), 200);
    await desk.does('adviser', id, 'return', { reasons: '改', about: [{ blockId: 'reason' }] });
    expectStatus(await desk.revise('head-adviser', id, { reason: `${QUOTE}第二稿，公开会影响公正决策。` }), 200);
    const refused = expectStatus(await desk.comments('head-adviser', id, `/${mine.id}/resolution`, {}), 403).body;
    expect(refused.detail).toContain('起草、承办');
    expectStatus(await desk.comments('adviser', id, `/${mine.id}/resolution`, {}), 200);
  });

  it('are made once under one key; the same key says one thing', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => desk.comments('adviser', id, '', SAID, 'one-comment')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expectStatus(await desk.comments('adviser', id, '', { ...SAID, text: '另一意见' }, 'one-comment'), 422);
    const [only] = (await desk.comments('adviser', id)).body.items;
    await Promise.all(Array.from({ length: 3 }, () => desk.comments('officer', id, `/${only.id}/answers`, { text: '已改' }, 'one-answer')));
    const resolved = await Promise.all(Array.from({ length: 3 }, () => desk.comments('adviser', id, `/${only.id}/resolution`, {}, 'one-resolution')));
    expect(resolved.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await desk.comments('adviser', id)).body.items[0].events.map(({ kind }: { kind: string }) => kind)).toEqual(['answered', 'resolved']);
    expect((await desk.ask('adviser', 'POST', `/requests/${id}/letters/${(await desk.reply(id)).id}/comments`, SAID)).status).toBe(400);
  });

  it('and an agreement at the same moment come one after the other', async () => {
    const [comment, agreed] = await Promise.all([desk.comments('adviser', id, '', SAID), desk.command('adviser-2', id, 'agree', { opinion: '合法', answers: (await desk.detail(id)).facts.proposal.answers })]);
    expect(comment.status).toBe(201);
    const [state] = await desk.office.reads.query<{ state: string }>('SELECT state FROM cases WHERE id = ?', [id]);
    expect([state!.state, agreed.status]).toEqual(agreed.status === 200 ? ['APPROVAL', 200] : ['LEGALITY_REVIEW', 409]);
  });

  it('are encrypted where they are kept; who read them is on record', async () => {
    const mine = await said();
    expectStatus(await desk.comments('officer', id, `/${mine.id}/answers`, { text: '已核对原稿' }), 200);
    const stored = JSON.stringify([await desk.office.reads.query('SELECT * FROM review_comments'), await desk.office.reads.query('SELECT * FROM review_comment_events')]);
    for (const words of [QUOTE, '请写明稿次', '已核对原稿']) expect(stored).not.toContain(words);
    const { id: letterId } = await desk.reply(id);
    const seen = await desk.office.reads.query<{ person_id: string; detail: string }>("SELECT person_id, detail FROM access_log WHERE event = 'letter.read' AND subject_id = ?", [id]);
    const before = seen.length;
    expectStatus(await desk.comments('officer', id), 200);
    const after = await desk.office.reads.query<{ person_id: string; detail: string }>("SELECT person_id, detail FROM access_log WHERE event = 'letter.read' AND subject_id = ?", [id]);
    expect(after).toHaveLength(before + 1);
    expect(after.map(({ detail }) => JSON.parse(detail) as object)).toContainEqual({ letterId, what: 'comments' });
  });

  it('are found only with their own letter and case', async () => {
    const mine = await said();
    const other = await desk.inReview();
    const { id: otherLetter } = await desk.reply(other);
    const key = { 'idempotency-key': 'elsewhere-1' };
    expectStatus(await desk.ask('adviser', 'POST', `/requests/${other}/letters/${otherLetter}/comments/${mine.id}/resolution`, {}, key), 404);
    expectStatus(await desk.ask('adviser', 'POST', `/requests/${other}/letters/${(await desk.reply(id)).id}/comments`, SAID, key), 404);
    expectStatus(await desk.ask('adviser', 'GET', `/requests/${other}/letters/${(await desk.reply(id)).id}/comments`), 404);
    expectStatus(await desk.comments('adviser', id, '/no-such-comment/resolution', {}), 404);
  });
});

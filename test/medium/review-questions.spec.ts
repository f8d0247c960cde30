import { answersFor, QUESTIONS } from '../../workflows/request/questions.js';
import { expectStatus } from '../support/office.js';
import { ReviewDesk } from '../support/review-desk.js';

describe('the seven questions over HTTP', () => {
  let desk: ReviewDesk;
  beforeAll(async () => { desk = await ReviewDesk.open('2026-01-05'); });
  afterAll(() => desk?.close());

  it('are told in the language of the client, in their order', async () => {
    const zh = expectStatus(await desk.ask('officer', 'GET', '/questions', undefined, { 'accept-language': 'zh' }), 200).body.items;
    expect(zh.map(({ key }: { key: string }) => key)).toEqual([...QUESTIONS]);
    expect(zh.map(({ label }: { label: string }) => label)).toEqual(['补不补', '是不是', '谁负责', '有没有', '给不给', '怎么给', '怎么答']);
    const en = expectStatus(await desk.ask('officer', 'GET', '/questions', undefined, { 'accept-language': 'en' }), 200).body.items;
    expect(en[3]).toMatchObject({ label: 'holding', choices: [{ key: 'held', leadsTo: null }, { key: 'UNABLE.NOT_HELD.NOT_EXIST', grounds: [{ key: 'REG-36-4' }], leadsTo: { remedy: { class: 'R2', label: 'reconsideration or suit' } } }, {}] });
  });

  it('lead to an outcome and all that follows from it', async () => {
    const ask = async (body: object) => expectStatus(await desk.ask('officer', 'POST', '/questions/decision', body, { 'accept-language': 'zh' }), 200).body;
    expect(await ask({ answers: answersFor('PARTIALLY_GRANTED'), withheld: ['DENIED.STATE_SECRET'] })).toMatchObject({
      outcome: 'PARTIALLY_GRANTED', decidedBy: 'disclosure', closed: ['manner'], missing: [], faults: [],
      consequence: { label: '部分公开', letter: '答复书', remedy: { class: 'R1' }, row: { number: 4, mark: '（二）' }, evidence: [{ rule: 'secretOnFile', article: 'Art. 14' }] },
    });
    expect(await ask({ answers: [] })).toMatchObject({ outcome: null, consequence: null, missing: [...QUESTIONS] });
    expect(await ask({ answers: [{ question: 'correction', choice: 'needed' }] })).toMatchObject({ faults: expect.arrayContaining([{ rule: 'blockedAnswer', question: 'correction', message: '请先发出补正告知书。' }]) });
  });

  it('refuse what is no answer', async () => {
    const faulty = expectStatus(await desk.ask('officer', 'POST', '/questions/decision', { answers: [{ question: 'who', choice: 'held' }], withheld: ['DENIED.WHATEVER'] }), 422).body;
    expect(faulty.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['#/answers/0/question', '#/withheld']);
    expectStatus(await desk.ask('officer', 'POST', '/questions/decision', { answers: Array.from({ length: 15 }, () => ({ question: 'reply', choice: '答复书' })) }), 422);
  });
});

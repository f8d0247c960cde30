import { DEFAULT_RELEASE_POLICY as POLICY } from '../clock/release-policy.js';
import { flagText } from './flag.js';
import { flagsDue, nextLook } from './flags.js';
import { holderOf } from './holder.js';
import type { AskedFor, TopicFacts } from './topic-facts.js';

let n = 0;
const asked = (applicant: string, on: string, more: Partial<AskedFor> = {}): AskedFor => ({
  requestId: `r${(n += 1)}`, number: `丰依申请〔2026〕${n}号`, organId: 'land', applicant, on, outcome: null, withheldGrounds: [], decidedOn: null, withdrawn: false, suggestsRelease: false, ...more,
});
const denied = (applicant: string, on: string, decidedOn: string, more: Partial<AskedFor> = {}) => asked(applicant, on, { outcome: 'DENIED.PROCESS', decidedOn, ...more });
const topic = (requests: readonly AskedFor[], more: Partial<TopicFacts> = {}): TopicFacts =>
  ({ topicId: 't', expropriation: false, requests, signals: [], published: false, pending: false, decision: null, raised: new Set(), ...more });
const rules = (facts: TopicFacts, today: string) => flagsDue(facts, POLICY, today).map((each) => each.rule);
const notNow = (on: string) => ({ caseId: 'c', kind: 'not-now' as const, on });

describe('several applicants (Art. 44 ¶1)', () => {
  const three = () => [asked('a', '2026-01-05'), asked('b', '2026-02-02'), asked('c', '2026-03-02')];

  test('three different ones within twelve months; the flag says which, how many, by which rule', () => {
    const requests = three();
    const [flag, ...more] = flagsDue(topic(requests), POLICY, '2026-03-02');
    expect(more).toEqual([]);
    expect(flag).toEqual({
      rule: 'several-applicants', article: 'Art. 44 ¶1', occasion: 'demand', on: '2026-03-02', requests: requests.map(({ requestId: id, number }) => ({ id, number })),
      distinctApplicants: 3, threshold: 3, from: '2025-03-02', until: '2026-03-02', reason: null,
    });
    expect(flagText(flag!)).toEqual({ zh: '多个申请人申请公开同一政府信息：2025-03-02至2026-03-02共有3名不同申请人（标准：3名，申请3件）', en: expect.stringContaining('3 different applicants') });
  });

  test('repeats by one applicant do not count, nor does a withdrawn request', () => {
    expect(rules(topic([asked('a', '2026-01-05'), asked('a', '2026-01-06'), asked('a', '2026-02-06'), asked('b', '2026-02-07')]), '2026-03-02')).toEqual([]);
    expect(rules(topic([...three().slice(0, 2), asked('c', '2026-03-02', { withdrawn: true })]), '2026-03-02')).toEqual([]);
  });

  test('a request leaves the count a year after it came', () => {
    const spread = [asked('a', '2025-03-02'), asked('b', '2026-02-02'), asked('c', '2026-03-02')];
    expect(rules(topic(spread), '2026-03-02')).toEqual([]);
    expect(rules(topic([asked('a', '2025-03-03'), ...spread.slice(1)]), '2026-03-02')).toEqual(['several-applicants']);
  });

  test('two suffice for expropriation (Art. 21)', () => {
    const two = topic([asked('a', '2026-01-05'), asked('b', '2026-02-02')], { expropriation: true });
    expect(flagsDue(two, POLICY, '2026-03-02')).toMatchObject([{ rule: 'expropriation', article: 'Art. 21; Art. 44 ¶1', threshold: 2, distinctApplicants: 2 }]);
    expect(rules({ ...two, expropriation: false }, '2026-03-02')).toEqual([]);
  });

  test('thresholds are those of the policy', () => {
    expect(flagsDue(topic(three().slice(0, 2)), { ...POLICY, distinctApplicants: 2 }, '2026-03-02')).toHaveLength(1);
    expect(flagsDue(topic(three()), { ...POLICY, withinMonths: 1 }, '2026-03-02')).toHaveLength(0);
  });

  test('never twice, however many more come', () => {
    expect(rules(topic([...three(), asked('d', '2026-03-03')], { raised: new Set(['demand']) }), '2026-03-04')).toEqual([]);
  });

  test('what is public raises none', () => {
    expect(rules(topic(three(), { published: true }), '2026-03-02')).toEqual([]);
    expect(rules(topic([...three(), asked('d', '2026-03-02', { outcome: 'GRANTED.ALREADY_PUBLIC', decidedOn: '2026-03-02' })]), '2026-03-02')).toEqual([]);
  });

  test('what was granted to several is what Art. 44 means', () => {
    expect(rules(topic(three().map((each) => ({ ...each, outcome: 'GRANTED.PROVIDED' as const, decidedOn: '2026-03-02' }))), '2026-03-02')).toEqual(['several-applicants']);
  });
});

describe('an applicant’s own suggestion (Art. 44 ¶2)', () => {
  test('at once, by one request', () => {
    const one = asked('a', '2026-01-05', { suggestsRelease: true });
    expect(flagsDue(topic([one]), POLICY, '2026-01-05')).toMatchObject([{ rule: 'suggestion', occasion: `suggestion:${one.requestId}`, requests: [{ id: one.requestId }], threshold: null }]);
  });

  test('once for one applicant; another one’s is another', () => {
    const mine = [asked('a', '2026-01-05', { suggestsRelease: true }), asked('a', '2026-01-09', { suggestsRelease: true })];
    expect(rules(topic(mine), '2026-01-10')).toEqual(['suggestion']);
    expect(rules(topic(mine, { raised: new Set([`suggestion:${mine[1]!.requestId}`]) }), '2026-01-10')).toEqual([]);
    expect(rules(topic([...mine, asked('b', '2026-01-10', { suggestsRelease: true })]), '2026-01-10')).toEqual(['suggestion', 'suggestion']);
  });

  test('after a decision it counts again', () => {
    const before = asked('a', '2026-01-05', { suggestsRelease: true });
    const after = asked('a', '2026-04-01', { suggestsRelease: true });
    expect(flagsDue(topic([before, after], { decision: notNow('2026-02-02'), raised: new Set([`suggestion:${before.requestId}`]) }), POLICY, '2026-04-01').map((each) => each.occasion)).toEqual([`suggestion:${after.requestId}`]);
  });

  test('one that staff put down later, with the request it came by or without', () => {
    const mine = asked('a', '2026-01-05');
    const signal = { id: 's1', kind: 'suggestion' as const, on: '2026-02-02', requestId: mine.requestId };
    expect(flagsDue(topic([mine], { signals: [signal, { ...signal, id: 's2' }, { ...signal, id: 's3', requestId: null }] }), POLICY, '2026-02-02').map((each) => each.occasion)).toEqual(['suggestion:s1', 'suggestion:s3']);
  });
});

describe('what was withheld is looked at again (Art. 18)', () => {
  const once = () => topic([denied('a', '2026-01-05', '2026-01-20')]);

  test('twelve months after the reply that withheld it; the next look is that day', () => {
    expect(rules(once(), '2027-01-19')).toEqual([]);
    expect(nextLook(once(), POLICY, '2026-01-21')).toBe('2027-01-20');
    expect(flagsDue(once(), POLICY, '2027-01-20')).toMatchObject([{ rule: 'look-again', article: 'Art. 18', occasion: 'look-again:2026-01-20', until: '2027-01-20' }]);
    expect(nextLook(once(), POLICY, '2027-01-20')).toBeNull();
  });

  test('also of a part of a partial grant; not once it was given, nor where nothing was withheld', () => {
    expect(rules(topic([asked('a', '2026-01-05', { outcome: 'PARTIALLY_GRANTED', withheldGrounds: ['DENIED.THIRD_PARTY'], decidedOn: '2026-01-20' })]), '2027-02-01')).toEqual(['look-again']);
    expect(rules(topic([denied('a', '2026-01-05', '2026-01-20'), asked('b', '2026-02-05', { outcome: 'GRANTED.PROVIDED', decidedOn: '2026-02-20' })]), '2027-02-21')).toEqual([]);
    expect(rules(topic([asked('a', '2026-01-05', { outcome: 'UNABLE.NOT_HELD.NOT_EXIST', decidedOn: '2026-01-20' })]), '2028-01-01')).toEqual([]);
    expect(nextLook(topic([asked('a', '2026-01-05')]), POLICY, '2026-01-21')).toBeNull();
  });

  test('a decision on publication keeps its own date; one that dismissed it puts it off', () => {
    expect(rules({ ...once(), decision: notNow('2026-03-02') }, '2027-06-01')).toEqual([]);
    expect(nextLook({ ...once(), decision: { ...notNow('2026-03-02'), kind: 'dismissed' } }, POLICY, '2026-04-01')).toBe('2027-03-02');
  });

  test('not while a case is under way', () => {
    expect(rules({ ...once(), pending: true }, '2027-06-01')).toEqual([]);
    expect(nextLook({ ...once(), pending: true }, POLICY, '2026-04-01')).toBeNull();
  });
});

describe('demand that doubles (Art. 18)', () => {
  const at = (on: string, many: string) => many.split('').map((applicant) => asked(applicant, on));

  test('counted from the last decision', () => {
    const facts = topic([...at('2026-01-05', 'abc'), ...at('2026-03-02', 'de')], { decision: notNow('2026-02-02'), raised: new Set(['demand']) });
    expect(rules(facts, '2026-03-02')).toEqual([]);
    const six = { ...facts, requests: [...facts.requests, asked('f', '2026-03-03'), asked('a', '2026-03-03')] };
    expect(flagsDue(six, POLICY, '2026-03-03')).toMatchObject([{ rule: 'demand-doubled', occasion: 'doubled:c:2026-02-02', distinctApplicants: 6, threshold: 6, from: '2026-02-02', until: '2026-03-03' }]);
    expect(rules({ ...six, raised: new Set(['demand', 'doubled:c:2026-02-02']) }, '2026-03-03')).toEqual([]);
  });

  test('never by the same people alone', () => {
    expect(rules(topic([...at('2026-01-05', 'abc'), ...at('2026-03-02', 'abc')], { decision: notNow('2026-02-02') }), '2026-03-02')).toEqual([]);
  });

  test('of what replies withheld: from the last of them, and not fewer than it takes at all', () => {
    const facts = topic([denied('a', '2024-01-05', '2024-01-20'), asked('b', '2024-03-02')]);
    expect(rules(facts, '2024-03-02')).toEqual([]);
    expect(rules({ ...facts, requests: [...facts.requests, asked('c', '2024-06-01')] }, '2024-06-01')).toEqual(['several-applicants', 'demand-doubled']);
  });

  test('also after a publication was withdrawn', () => {
    expect(rules(topic([...at('2026-01-05', 'ab'), ...at('2026-03-02', 'cd')], { decision: { ...notNow('2026-02-02'), kind: 'withdrawn' } }), '2026-03-02')).toEqual(['demand-doubled']);
  });
});

describe('a ground that lapses (Art. 18)', () => {
  const facts = topic([denied('a', '2026-01-05', '2026-01-20')], { signals: [{ id: 's', kind: 'ground-lapsed', on: '2026-06-01', requestId: null }], decision: notNow('2026-02-02') });

  test('on the day from which it is gone, which may be to come', () => {
    expect(rules(facts, '2026-05-31')).toEqual([]);
    expect(nextLook(facts, POLICY, '2026-05-31')).toBe('2026-06-01');
    expect(flagsDue(facts, POLICY, '2026-06-01')).toMatchObject([{ rule: 'ground-lapsed', occasion: 'ground-lapsed:s', until: '2026-06-01' }]);
    expect(rules({ ...facts, raised: new Set(['ground-lapsed:s']) }, '2026-06-02')).toEqual([]);
  });
});

describe('the organ that evaluates (Art. 10)', () => {
  test('whoever answered with the information or refused it; else whoever was asked most; else whoever was asked last', () => {
    expect(holderOf([asked('a', '2026-01-05', { organId: 'office' }), asked('b', '2026-01-05', { organId: 'office', outcome: 'UNABLE.NOT_HELD.NOT_THIS_ORGAN', decidedOn: '2026-01-06' }), denied('c', '2026-01-05', '2026-01-20')])).toBe('land');
    expect(holderOf([asked('a', '2026-01-05', { organId: 'office' }), asked('b', '2026-01-05', { organId: 'office' }), asked('c', '2026-01-06')])).toBe('office');
    expect(holderOf([asked('a', '2026-01-05', { organId: 'office' }), asked('c', '2026-01-06')])).toBe('land');
    expect(holderOf([])).toBeNull();
  });
});

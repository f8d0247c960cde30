import { DEFAULT_RELEASE_POLICY as POLICY } from '../clock/release-policy.js';
import { type Counted, flagText } from './flag.js';
import { type FlagNumbers, flagsDue, nextLook } from './flags.js';
import { GIVING, WITHHOLDING } from './grounds.js';
import { holderOf, type OrganStanding } from './holder.js';
import { countedAfter } from './demand.js';
import type { TopicFacts } from './topic-facts.js';

/** Requests as a topic has them; the figures are made of them as the database makes them. */
interface Asked { id: string; number: string; applicant: string; on: string; outcome: string | null; decidedOn: string | null; suggests: boolean }
let n = 0;
const asked = (applicant: string, on: string, more: Partial<Asked> = {}): Asked =>
  ({ id: `r${(n += 1)}`, number: `丰依申请〔2026〕${n}号`, applicant, on, outcome: null, decidedOn: null, suggests: false, ...more });
const denied = (applicant: string, on: string, decidedOn: string) => asked(applicant, on, { outcome: 'DENIED.PROCESS', decidedOn });

const countedOf = ({ id, number }: Asked): Counted => ({ id, number });
const distinct = (requests: readonly Asked[]) => new Set(requests.map((each) => each.applicant)).size;

function factsOf(requests: readonly Asked[], more: Partial<TopicFacts>, today: string, months: number): TopicFacts {
  const last = (of: readonly string[]) => requests.filter((each) => of.includes(each.outcome ?? '')).map((each) => each.decidedOn!).sort().at(-1) ?? '';
  const withheldOn = last(WITHHOLDING) >= last(GIVING) && last(WITHHOLDING) !== '' ? last(WITHHOLDING) : null;
  const known = requests.filter((each) => each.on <= today);
  const recent = known.filter((each) => each.on > countedAfter(today, months));
  const from = more.decision?.on ?? withheldOn;
  return {
    topicId: 't', expropriation: false, published: last(['GRANTED.ALREADY_PUBLIC']) !== '', pending: false, decision: null, withheldOn, recent: { applicants: distinct(recent), requests: recent.map(countedOf) },
    since: from === null ? null : { before: distinct(known.filter((each) => each.on <= from)), applicants: distinct(known), requests: known.filter((each) => each.on > from).map(countedOf) },
    suggestions: requests.filter((each) => each.suggests).map((each) => ({ id: each.id, on: each.on, request: countedOf(each), applicant: each.applicant })),
    heard: new Set(), lapses: [], raised: new Set(), ...more,
  };
}

type Topic = (today: string, months?: number) => TopicFacts;
const topic = (requests: readonly Asked[], more: Partial<TopicFacts> = {}): Topic => (today, months = POLICY.withinMonths) => factsOf(requests, more, today, months);
const due = (of: Topic, today: string, policy: FlagNumbers = POLICY) => flagsDue(of(today, policy.withinMonths), policy, today);
const rules = (of: Topic, today: string) => due(of, today).map((each) => each.rule);
const look = (of: Topic, today: string) => nextLook(of(today), POLICY, today);
const notNow = (on: string) => ({ caseId: 'c', kind: 'not-now' as const, on });

describe('several applicants (Art. 44 ¶1)', () => {
  const three = () => [asked('a', '2026-01-05'), asked('b', '2026-02-02'), asked('c', '2026-03-02')];

  test('three different ones within twelve months; the flag says which, how many, by which rule', () => {
    const requests = three();
    const [flag, ...more] = due(topic(requests), '2026-03-02');
    expect(more).toEqual([]);
    expect(flag).toEqual({
      rule: 'several-applicants', article: 'Art. 44 ¶1', occasion: 'demand', on: '2026-03-02', requests: requests.map(countedOf),
      distinctApplicants: 3, threshold: 3, from: '2025-03-02', until: '2026-03-02', reason: null,
    });
    expect(flagText(flag!)).toEqual({ zh: '多个申请人申请公开同一政府信息：2025-03-03至2026-03-02共有3名不同申请人（标准：3名）', en: expect.stringContaining('3 different applicants') });
  });

  test('repeats by one applicant do not count', () => {
    expect(rules(topic([asked('a', '2026-01-05'), asked('a', '2026-01-06'), asked('a', '2026-02-06'), asked('b', '2026-02-07')]), '2026-03-02')).toEqual([]);
  });

  test('a request leaves the count a year after it came', () => {
    const spread = [asked('a', '2025-03-02'), asked('b', '2026-02-02'), asked('c', '2026-03-02')];
    expect(rules(topic(spread), '2026-03-02')).toEqual([]);
    expect(rules(topic([asked('a', '2025-03-03'), ...spread.slice(1)]), '2026-03-02')).toEqual(['several-applicants']);
  });

  test('two suffice for expropriation (Art. 21)', () => {
    const two = [asked('a', '2026-01-05'), asked('b', '2026-02-02')];
    expect(due(topic(two, { expropriation: true }), '2026-03-02')).toMatchObject([{ rule: 'expropriation', article: 'Art. 21; Art. 44 ¶1', threshold: 2, distinctApplicants: 2 }]);
    expect(rules(topic(two), '2026-03-02')).toEqual([]);
  });

  test('thresholds are those of the policy', () => {
    expect(due(topic(three().slice(0, 2)), '2026-03-02', { ...POLICY, distinctApplicants: 2 })).toHaveLength(1);
    expect(due(topic(three()), '2026-03-02', { ...POLICY, withinMonths: 1 })).toHaveLength(0);
  });

  test('never twice, however many more come', () => {
    expect(rules(topic([...three(), asked('d', '2026-03-03')], { raised: new Set(['demand']) }), '2026-03-04')).toEqual([]);
  });

  test('what is public raises none', () => {
    expect(rules(topic(three(), { published: true }), '2026-03-02')).toEqual([]);
    expect(rules(topic([...three(), asked('d', '2026-03-02', { outcome: 'GRANTED.ALREADY_PUBLIC', decidedOn: '2026-03-02' })]), '2026-03-02')).toEqual([]);
  });

  test('what was granted to several is what Art. 44 means', () => {
    expect(rules(topic(three().map((each) => ({ ...each, outcome: 'GRANTED.PROVIDED', decidedOn: '2026-03-02' }))), '2026-03-02')).toEqual(['several-applicants']);
  });
});

describe('an applicant’s own suggestion (Art. 44 ¶2)', () => {
  test('at once, by one request', () => {
    const one = asked('a', '2026-01-05', { suggests: true });
    expect(due(topic([one]), '2026-01-05')).toMatchObject([{ rule: 'suggestion', occasion: `suggestion:${one.id}`, requests: [{ id: one.id }], threshold: null, distinctApplicants: 1 }]);
  });

  test('once for one applicant; another one’s is another', () => {
    const mine = [asked('a', '2026-01-05', { suggests: true }), asked('a', '2026-01-09', { suggests: true })];
    expect(rules(topic(mine), '2026-01-10')).toEqual(['suggestion']);
    expect(rules(topic(mine, { heard: new Set(['a']) }), '2026-01-10')).toEqual([]);
    expect(rules(topic([...mine, asked('b', '2026-01-10', { suggests: true })]), '2026-01-10')).toEqual(['suggestion', 'suggestion']);
  });

  test('one that names nobody stands for itself; one of a day to come waits for it', () => {
    const nobody = { on: '2026-02-02', request: null, applicant: null };
    const put = topic([], { suggestions: [{ ...nobody, id: 's1' }, { ...nobody, id: 's2', on: '2026-02-03' }] });
    expect(due(put, '2026-02-02').map((each) => each.occasion)).toEqual(['suggestion:s1']);
    expect(look(put, '2026-02-02')).toBe('2026-02-03');
  });
});

describe('what was withheld is looked at again (Art. 18)', () => {
  const once = (more: Partial<TopicFacts> = {}) => topic([denied('a', '2026-01-05', '2026-01-20')], more);

  test('twelve months after the reply that withheld it; the next look is that day', () => {
    expect(rules(once(), '2027-01-19')).toEqual([]);
    expect(look(once(), '2026-01-21')).toBe('2027-01-20');
    expect(due(once(), '2027-01-20')).toMatchObject([{ rule: 'look-again', article: 'Art. 18', occasion: 'look-again:2026-01-20', until: '2027-01-20' }]);
    expect(look(once(), '2027-01-20')).toBeNull();
  });

  test('also of a part of a partial grant; not once it was given, nor where nothing was withheld', () => {
    expect(rules(topic([asked('a', '2026-01-05', { outcome: 'PARTIALLY_GRANTED', decidedOn: '2026-01-20' })]), '2027-02-01')).toEqual(['look-again']);
    expect(rules(topic([denied('a', '2026-01-05', '2026-01-20'), asked('b', '2026-02-05', { outcome: 'GRANTED.PROVIDED', decidedOn: '2026-02-20' })]), '2027-02-21')).toEqual([]);
    expect(rules(topic([asked('a', '2026-01-05', { outcome: 'UNABLE.NOT_HELD.NOT_EXIST', decidedOn: '2026-01-20' })]), '2028-01-01')).toEqual([]);
    expect(look(topic([asked('a', '2026-01-05')]), '2026-01-21')).toBeNull();
  });

  test('a decision on publication keeps its own date; one that dismissed it puts it off', () => {
    expect(rules(once({ decision: notNow('2026-03-02') }), '2027-06-01')).toEqual([]);
    expect(look(once({ decision: { ...notNow('2026-03-02'), kind: 'dismissed' } }), '2026-04-01')).toBe('2027-03-02');
  });

  test('not while a case is under way', () => {
    expect(rules(once({ pending: true }), '2027-06-01')).toEqual([]);
    expect(look(once({ pending: true }), '2026-04-01')).toBeNull();
  });
});

describe('demand that doubles (Art. 18)', () => {
  const at = (on: string, many: string) => many.split('').map((applicant) => asked(applicant, on));

  test('counted from the last decision', () => {
    const five = [...at('2026-01-05', 'abc'), ...at('2026-03-02', 'de')];
    const decided = { decision: notNow('2026-02-02'), raised: new Set(['demand']) };
    expect(rules(topic(five, decided), '2026-03-02')).toEqual([]);
    const six = [...five, asked('f', '2026-03-03'), asked('a', '2026-03-03')];
    expect(due(topic(six, decided), '2026-03-03')).toMatchObject([{ rule: 'demand-doubled', occasion: 'doubled:c:2026-02-02', distinctApplicants: 6, threshold: 6, from: '2026-02-02', until: '2026-03-03' }]);
    // Of the six three came after the decision: the flag does not say that all of them did.
    expect(flagText(due(topic(six, decided), '2026-03-03')[0]!).zh).toBe('上次决定后申请人数翻倍：自2026-02-02以来又有人申请，截至2026-03-03累计6名不同申请人（标准：6名）');
    expect(rules(topic(six, { ...decided, raised: new Set(['demand', 'doubled:c:2026-02-02']) }), '2026-03-03')).toEqual([]);
    expect(rules(topic(six, { ...decided, pending: true }), '2026-03-03')).toEqual([]);
  });

  test('never by the same people alone', () => {
    expect(rules(topic([...at('2026-01-05', 'abc'), ...at('2026-03-02', 'abc')], { decision: notNow('2026-02-02') }), '2026-03-02')).toEqual([]);
  });

  test('of what replies withheld: from the last of them, and not fewer than it takes at all', () => {
    const two = [denied('a', '2024-01-05', '2024-01-20'), asked('b', '2024-03-02')];
    expect(rules(topic(two), '2024-03-02')).toEqual([]);
    expect(rules(topic([...two, asked('c', '2024-06-01')]), '2024-06-01')).toEqual(['several-applicants', 'demand-doubled']);
  });

  test('also after a publication was withdrawn', () => {
    expect(rules(topic([...at('2026-01-05', 'ab'), ...at('2026-03-02', 'cd')], { decision: { ...notNow('2026-02-02'), kind: 'withdrawn' } }), '2026-03-02')).toEqual(['demand-doubled']);
  });
});

describe('a ground that lapses (Art. 18)', () => {
  const lapses = [{ id: 's', on: '2026-06-01', what: '程序终结' }];
  const of = topic([denied('a', '2026-01-05', '2026-01-20')], { lapses, decision: notNow('2026-02-02') });

  test('on the day from which it is gone, which may be to come', () => {
    expect(rules(of, '2026-05-31')).toEqual([]);
    expect(look(of, '2026-05-31')).toBe('2026-06-01');
    expect(due(of, '2026-06-01')).toMatchObject([{ rule: 'ground-lapsed', occasion: 'ground-lapsed:s', until: '2026-06-01', reason: '程序终结' }]);
    expect(rules(topic([], { lapses, raised: new Set(['ground-lapsed:s']) }), '2026-06-02')).toEqual([]);
  });
});

describe('the organ that evaluates (Art. 10)', () => {
  const organ = (organId: string, more: Partial<OrganStanding> = {}): OrganStanding => ({ organId, asked: 1, lastAskedOn: '2026-01-05', answered: 0, lastAnsweredOn: null, ...more });

  test('whoever answered with the information or refused it; else whoever was asked most; else whoever was asked last', () => {
    expect(holderOf([organ('office', { asked: 5 }), organ('land', { answered: 1, lastAnsweredOn: '2026-01-20' })])).toBe('land');
    expect(holderOf([organ('water', { answered: 1, lastAnsweredOn: '2026-01-19' }), organ('land', { answered: 1, lastAnsweredOn: '2026-01-20' })])).toBe('land');
    expect(holderOf([organ('office', { asked: 2 }), organ('land', { lastAskedOn: '2026-01-06' })])).toBe('office');
    expect(holderOf([organ('office'), organ('land', { lastAskedOn: '2026-01-06' })])).toBe('land');
    expect(holderOf([])).toBeNull();
  });
});

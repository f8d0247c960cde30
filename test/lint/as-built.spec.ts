import { FORMS } from '../../workflows/letters/forms/index.js';
import type { LetterFacts } from '../../workflows/letters/facts.js';
import type { LintInput } from '../../workflows/letters/lint/finding.js';
import { lint } from '../../workflows/letters/lint/lint.js';
import { OUTCOMES, type OutcomeCode } from '../../workflows/request/outcomes.js';
import { consultation, dueAfter, ELEMENTS, factsFor, limitsFrom, ORGAN, proposalOf, REFUSED } from '../support/letter-facts.js';

/** Cases of many kinds. What the forms make of them, with no word of an officer's own, must not be found wanting. */
const CASES: Readonly<Record<string, (facts: LetterFacts) => Partial<LetterFacts>>> = {
  'an organisation asks': ({ applicant }) => ({ applicant: { ...applicant, kind: 'commercial', name: '江西某农业有限公司' } }),
  'an applicant is called after what it does for third parties': ({ applicant }) => ({ applicant: { ...applicant, kind: 'commercial', name: '第三方检测有限公司' } }),
  'the reply goes out electronically': () => ({ service: { mode: 'electronic', servedOn: null, receivedOn: null, trackingNumber: null, reconsiderationLink: null } }),
  'three items are asked for': ({ request }) => ({ request: { ...request, content: '1.横岗村2025年征地批复；2.横岗村2025年补偿标准；3.听证笔录' } }),
  'the office of the city government answers': () => ({ organ: { ...ORGAN, name: '丰城市人民政府办公室', reconsiderationOrgan: '宜春市人民政府', court: '宜春市中级人民法院' } }),
  'the request speaks of everything the rules look for': ({ request }) => ({
    request: { ...request, content: '请公开横岗村2018年2月30日（原文如此）张某某、××等12户的补偿协议（第三十六条第（三）项不适用），电话13979512345，身份证34052419800101001X，并说明为什么不予公开、能否申请行政复议或者6个月内起诉，用途为维权【急】' },
  }),
  'the time was extended': ({ limits }) => ({ on: '2026-04-01', extension: { workingDays: 20, reason: '档案调取', consentedBy: 'head', notifiedOn: '2026-03-27', from: dueAfter('2026-03-02', 20), to: limits.statutory } }),
  'the request was corrected': ({ corrections }) => ({
    on: '2026-04-02', corrections: [{ items: ['文号'], workingDays: 15, sentOn: '2026-03-04', receivedOn: '2026-03-05', dueOn: '2026-03-26', correctedOn: '2026-03-10', remainsUnclear: corrections[0]?.remainsUnclear ?? null, lapsed: false }],
  }),
  'it came over the internet': ({ request }) => ({ request: { ...request, channel: 'internet', submittedOn: '2026-02-27' } }),
};

/** Further cases of replies. */
const CONSULTED: Readonly<Record<string, Partial<LetterFacts>>> = {
  'the third party consented': { on: '2026-04-01', consultations: [consultation({ answer: 'CONSENTED', endedOn: '2026-03-20' })] },
  'the third party was silent': { on: '2026-04-01', consultations: [consultation({ answer: 'SILENT', endedOn: '2026-03-31' })] },
  'two third parties, one silent': { on: '2026-04-01', consultations: [consultation({ answer: 'SILENT', endedOn: '2026-03-31' }), consultation({ ...REFUSED, id: '2', reasonable: false, override: { reasons: '理由不合理', because: 'unreasonable-refusal', noticeOn: '2026-03-20' }, party: { name: '李四四', contact: '13977777777' } })] },
  'released against a refusal, told before': { on: '2026-04-01', consultations: [consultation({ ...REFUSED, override: { reasons: '公共利益', noticeOn: '2026-03-25' } })] },
};

function found(key: string, over: Partial<LetterFacts>, more: Partial<LintInput> = {}): string[] {
  const { facts, subject } = factsFor(key, over);
  const letter = FORMS.find((each) => each.key === key)!.build(facts, {}, subject);
  const outcome = OUTCOMES.find(({ code }) => key === `reply:${code}`)?.code ?? null;
  return lint({ facts, outcome, letter, subject, ...more }).filter(({ rule }) => rule !== 'gap').map(({ rule, blockId, message }) => `${key}: ${rule} [${blockId}] ${message.zh}`);
}

const OWN_STORY = /^(?:correction-notice|closing-|reply:UNABLE\.STILL_UNCLEAR|extension-notice|delayed-reply-notice)/;

describe('letters as the forms make them', () => {
  it.each(Object.entries(CASES))('%s', (name, vary) => {
    const tells = /extended|corrected/.test(name) ? FORMS.filter(({ key }) => key.startsWith('reply:') && !OWN_STORY.test(key)) : FORMS;
    const electronic = name.includes('electronically') ? { delivery: { mode: 'electronic', on: null } } : {};
    expect(tells.flatMap(({ key }) => found(key, vary(factsFor(key).facts), electronic))).toEqual([]);
  });

  it.each(Object.entries(CONSULTED))('%s', (_name, over) => {
    expect(FORMS.filter(({ key }) => key.startsWith('reply:')).flatMap(({ key }) => found(key, over))).toEqual([]);
  });

  it.each(OUTCOMES.filter(({ code, remedy }) => code.startsWith('DENIED') && remedy === 'R1').map(({ code }) => code))('a part withheld: %s', (ground: OutcomeCode) => {
    const evidence = { publicInterestWeighing: ELEMENTS.publicInterestWeighing, internalKind: '人事管理', processKind: '过程稿', secret: { marking: '首页', level: '秘密', period: '10年' } } as const;
    const proposal = proposalOf('PARTIALLY_GRANTED', { withheld: [{ part: '附件二', ground, reason: `${ELEMENTS.forbiddingLaw}禁止公开，${ELEMENTS.concreteReason}` }], evidence });
    expect(found('reply:PARTIALLY_GRANTED', { proposal })).toEqual([]);
  });

  it('a year whose holidays are not published', () => {
    const { facts: { request } } = factsFor('acknowledgement');
    const late = { on: '2026-12-10', request: { ...request, submittedOn: '2026-12-10', receivedOn: '2026-12-10' }, limits: limitsFrom('2026-12-10') };
    expect(['acknowledgement', 'registration-sheet'].flatMap((key) => found(key, late))).toEqual([]);
  });
});

import { bareFacts, consultation, ELEMENTS, factsFor, letterFacts, proposalOf, REFUSED } from '../../../../test/support/letter-facts.js';
import { OUTCOMES, type OutcomeCode, remedyOf } from '../../../request/outcomes.js';
import type { LetterFacts } from '../../facts.js';
import { gapsOf, type Letter, type Paragraph, paragraphsOf, plainText, textOf } from '../../letter.js';
import { citationsText } from '../../wording/citations.js';
import { formKeyOfOutcome, formOf } from '../find-form.js';

const PROPOSABLE = OUTCOMES.filter(({ proposable }) => proposable);

/** The reply to a case with these facts beside the complete ones. */
function replyOf(code: OutcomeCode, over: Partial<LetterFacts> = {}): Letter {
  const key = formKeyOfOutcome(code);
  return formOf(key).build(factsFor(key, over).facts, {}, {});
}

const block = (letter: Letter, id: string): Paragraph => paragraphsOf(letter).find((each) => each.id === id)!;
const text = (letter: Letter, id: string): string => textOf(block(letter, id)?.runs ?? []);
const partial = (over: Partial<NonNullable<LetterFacts['proposal']>>, facts: Partial<LetterFacts> = {}) => replyOf('PARTIALLY_GRANTED', { proposal: proposalOf('PARTIALLY_GRANTED', over), ...facts });

describe.each(PROPOSABLE.map((each) => [each.code, each] as const))('reply %s', (code, outcome) => {
  const letter = replyOf(code);

  it('tells receipt, request, decision, ground, reason, remedy and contact in this order', () => {
    const order = ['receipt', 'request', 'decision', 'ground', 'reason', 'remedy', 'contact'];
    const ids = letter.blocks.map(({ id }) => id);
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
    expect(order.map((id) => block(letter, id).locked)).toEqual(order.map((id) => id !== 'reason'));
  });

  it('names the day, the number, and the request in full', () => {
    const { facts } = factsFor(formKeyOfOutcome(code));
    expect(text(letter, 'receipt')).toMatch(/2026年3月2日.*丰自然资公开收〔2026〕12号/);
    expect(text(letter, 'request')).toContain(facts.request.content);
  });

  it('cites its grounds to the item', () => {
    const { cites } = block(letter, 'ground');
    expect(cites!.length).toBeGreaterThan(0);
    expect(text(letter, 'ground')).toContain(citationsText(cites!));
    if (outcome.basis.length > 0) expect(cites).toEqual(outcome.basis);
  });

  it('carries the remedy of its class', () => {
    const expected = remedyOf(code, code === 'PARTIALLY_GRANTED' ? ['DENIED.THIRD_PARTY'] : []);
    expect(letter.remedy).toBe(expected);
    expect(text(letter, 'remedy').includes('应当先申请行政复议')).toBe(expected === 'R1');
    expect(text(letter, 'remedy').includes('6个月')).toBe(expected === 'R2');
  });

  it('has the title of its kind', () => {
    expect(letter.title).toMatch(outcome.letter === '答复书' ? /^政府信息公开申请答复书$/ : /告知书$/);
    expect(text(letter, 'remedy')).toContain(outcome.letter === '答复书' ? '本答复书' : '本告知书');
  });

  it('prints every element that is not kept in the file, and has a gap where one is missing', () => {
    const bare = formOf(formKeyOfOutcome(code)).build(bareFacts({ proposal: { ...proposalOf(code), elements: {}, evidence: {}, given: [], withheld: [] } }), {}, {});
    const body = plainText(letter);
    // Told by the case itself: the search record, the rounds of correction, the letters to the third party, the earlier reply; or made up by parts.
    const byTheCase = new Set(['thirdPartyAnswer', 'correctionDates', 'reasonsDemanded', 'secretMarking', 'givenPart', 'withheldParts']);
    const printed = outcome.elements.filter((each) => !byTheCase.has(each));
    expect(printed.filter((each) => !body.includes(ELEMENTS[each].replace(/。$/, '')))).toEqual([]);
    const contentGaps = gapsOf(bare).filter(({ gap }) => !/^(applicant|request|organ)\./.test(gap.gap));
    expect(contentGaps.length).toBeGreaterThan(0);
  });
});

describe('a reply to a list', () => {
  const content = '1.征地批复文件；2.补偿安置方案；3.听证笔录';
  const request = { ...letterFacts().request, content };

  it('decides on every item', () => {
    expect(text(replyOf('GRANTED.PROVIDED', { request }), 'decision')).toContain('上述3项信息');
  });

  it('answers item by item where the parts say which item they answer, and has a gap for one that is forgotten', () => {
    const parts = { given: [{ part: '征地批复文件', item: 1 }], withheld: [{ part: '听证笔录', ground: 'DENIED.PROCESS' as const, reason: '属于讨论记录', item: 3 }], evidence: { processKind: '讨论记录' as const } };
    const letter = partial(parts, { request });
    expect(block(letter, 'given:1')).toMatchObject({ item: 1, role: 'given' });
    expect(block(letter, 'withheld:1')).toMatchObject({ item: 3, role: 'withheld', ground: 'DENIED.PROCESS' });
    expect(gapsOf(letter).map(({ blockId }) => blockId)).toEqual(['unanswered:2']);
    expect(block(letter, 'unanswered:2').item).toBe(2);
  });
});

describe('a partial grant', () => {
  it('names ground and reason of each withheld part', () => {
    const letter = partial({
      withheld: [{ part: '会议发言', ground: 'DENIED.PROCESS', reason: '属于内部讨论' }, { part: '布防图', ground: 'DENIED.SECURITY_STABILITY', reason: '公开后可能危及公共安全。' }],
      evidence: { processKind: '讨论记录' },
    });
    expect(text(letter, 'withheld:1')).toBe('不予公开：会议发言。法律依据：《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项。理由：该部分内容属于过程性信息（讨论记录）。属于内部讨论。');
    expect(text(letter, 'withheld:2')).toBe('不予公开：布防图。法律依据：《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项。理由：公开后可能危及公共安全。');
    expect(letter.remedy).toBe('R1');
    expect(letter.enclosures).toEqual([ELEMENTS.givenPart]);
  });

  it('that withholds nothing under Arts. 14–16 leaves the choice of remedy', () => {
    const letter = partial({ withheld: [{ part: '2019年台账', ground: 'UNABLE.NOT_HELD.NOT_EXIST', reason: '经检索未查找到' }] });
    expect(letter.remedy).toBe('R2');
    expect(text(letter, 'withheld:1')).toMatch(/^无法提供：2019年台账。.*第三十六条第（四）项/);
    expect(text(letter, 'remedy')).toContain('6个月');
  });

  it('says of a secret part nothing but that it is one', () => {
    const letter = partial({ withheld: [{ part: '附件二', ground: 'DENIED.STATE_SECRET', reason: '机密级，保密期限二十年，载有军事设施位置' }] });
    expect(plainText(letter)).not.toMatch(/机密|二十年|军事/);
  });

  it('needs the kind of internal affairs', () => {
    const withheld = [{ part: '值班安排', ground: 'DENIED.INTERNAL' as const, reason: '内部管理' }];
    expect(gapsOf(partial({ withheld, evidence: {} })).map(({ gap }) => gap.gap)).toEqual(['proposal.evidence.internalKind']);
    expect(text(partial({ withheld, evidence: { internalKind: '后勤管理' } }), 'withheld:1')).toContain('后勤管理方面的内部事务信息');
  });
});

describe('a refusal', () => {
  it('for a state secret gives away neither level, nor period, nor marking', () => {
    const letter = replyOf('DENIED.STATE_SECRET', { proposal: proposalOf('DENIED.STATE_SECRET', { evidence: { secret: { marking: '首页左上角', level: '机密', period: '二十年' } }, elements: { secretMarking: '机密★20年' } }) });
    expect(plainText(letter)).not.toMatch(/机密|绝密|秘密级|二十年|20年|首页|期限/);
    expect(text(letter, 'decision')).toContain('属于依法确定并标明的国家秘密');
  });

  it('for a third party tells what it answered without naming it', () => {
    const letter = replyOf('DENIED.THIRD_PARTY');
    expect(text(letter, 'third-party')).toBe('本机关已依法书面征求第三方意见，第三方于2026年3月20日答复不同意公开，本机关认为其理由合理。');
    expect(plainText(letter)).not.toContain('江西示例建设有限公司');
  });

  it('for several third parties tells each answer, letters taken back and other organs left out', () => {
    const letter = replyOf('DENIED.THIRD_PARTY', {
      consultations: [consultation(REFUSED), consultation({ id: '2', answer: 'SILENT', endedOn: '2026-03-31' }), consultation({ id: '3', answer: 'WITHDRAWN' }), consultation({ id: '4', kind: 'joint-organ' }), consultation({ id: '5' })],
    });
    expect(text(letter, 'third-party')).toMatch(/^本机关已依法分别书面征求3个第三方的意见，第1方于2026年3月20日答复不同意公开，本机关认为其理由合理；第2方在收到征求意见书之日起15个工作日内未提出意见，由本机关依法决定是否公开；第3方的意见：【待补/);
  });

  it('tells the party of a case file that it may ask to inspect it', () => {
    expect(text(replyOf('DENIED.CASE_FILE'), 'reason')).toContain('申请查阅案卷');
  });
});

describe('further replies', () => {
  it('that the information does not exist tells systems, places, words, days and results of the searches, not who searched', () => {
    const letter = replyOf('UNABLE.NOT_HELD.NOT_EXIST');
    expect(text(letter, 'search')).toMatch(/2026年3月11日，检索系统：公文处理系统，检索地点：局档案室、耕地保护监督科，检索关键词：横岗村、征收批复，检索结果：未检索到相关信息；2026年3月12日/);
    expect(plainText(letter)).not.toContain('李经办');
    expect(gapsOf(replyOf('UNABLE.NOT_HELD.NOT_EXIST', { searches: [] })).map(({ blockId }) => blockId)).toEqual(['search']);
  });

  it('that it is still unclear tells both dates once', () => {
    const letter = replyOf('UNABLE.STILL_UNCLEAR');
    expect(text(letter, 'decision')).toMatch(/2026年3月9日.*补正告知书.*2026年3月18日.*收到补正/);
    expect(block(letter, 'history')).toBeUndefined();
  });

  it('to an excessive request tells whether reasons were given', () => {
    const { reasons } = factsFor('reply:NOT_PROCESSED.EXCESSIVE').facts;
    expect(text(replyOf('NOT_PROCESSED.EXCESSIVE'), 'decision')).toMatch(/共提出64件申请。本机关已于2026年3月9日书面要求你说明理由；你说明的理由不合理。/);
    expect(text(replyOf('NOT_PROCESSED.EXCESSIVE', { reasons: { ...reasons!, decision: 'not-given', lapsed: true } }), 'decision')).toContain('你在规定期限内未说明理由。');
  });

  it('to a repeat names day and number of the earlier reply', () => {
    expect(text(replyOf('NOT_PROCESSED.REPEAT'), 'decision')).toMatch(/2025年7月11日.*丰自然资公开复〔2025〕7号.*不予重复处理/);
  });

  it('after a correction and an extension tell of both', () => {
    const { corrections } = factsFor('reply:UNABLE.STILL_UNCLEAR').facts;
    const { extension } = factsFor('extension-notice').facts;
    const letter = replyOf('GRANTED.PROVIDED', { corrections, extension: { ...extension!, notifiedOn: '2026-03-30' } });
    expect(text(letter, 'history')).toBe('本机关于2026年3月18日收到你补正后的申请，答复期限自该日起计算。本机关已于2026年3月30日告知你延长答复期限。');
  });

  it('served online need the online channel of reconsideration (ARL 22)', () => {
    const service = { mode: 'electronic', servedOn: null, receivedOn: null, trackingNumber: null, reconsiderationLink: null } as const;
    const organ = { ...letterFacts().organ, reconsiderationLink: null };
    expect(gapsOf(replyOf('GRANTED.PROVIDED', { service, organ })).map(({ gap }) => gap.gap)).toEqual(['organ.reconsiderationLink']);
    expect(text(replyOf('GRANTED.PROVIDED', { organ, service: { ...service, reconsiderationLink: 'https://other.example.gov.cn' } }), 'remedy')).toContain('https://other.example.gov.cn');
    expect(gapsOf(replyOf('GRANTED.PROVIDED', { organ }))).toEqual([]);
  });

  it('enclose what is supplied, title by title', () => {
    const supplied = (attachments: string) => replyOf('GRANTED.PROVIDED', { proposal: proposalOf('GRANTED.PROVIDED', { elements: { attachments, formOfSupply: '纸质' } }) }).enclosures;
    expect(supplied('批复1份；附图2张。')).toEqual(['批复1份', '附图2张']);
    expect(supplied('1.批复\n2.附图')).toEqual(['批复', '附图']);
    expect(supplied('批复\n附图\n')).toEqual(['批复', '附图']);
  });
});

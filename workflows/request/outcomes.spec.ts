import { APPLICANT_KINDS } from './applicant-kinds.js';
import { type OutcomeCode, OUTCOMES, outcomeOf, remedyOf, REPORT_ROWS } from './outcomes.js';

/** Table 三 of the annual report, rows 3–23, to the letter (国办公开办函〔2021〕30号; domain §8.4). */
const TABLE_3: readonly [number: number, level2: string, leaf: string, key: string][] = [
  [3, '（一）', '（一）予以公开', 'results.granted'],
  [4, '（二）', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'results.partialGrant'],
  [5, '（三）1', '1.属于国家秘密', 'results.denied.stateSecret'],
  [6, '（三）2', '2.其他法律行政法规禁止公开', 'results.denied.lawForbidden'],
  [7, '（三）3', '3.危及“三安全一稳定”', 'results.denied.safetyStability'],
  [8, '（三）4', '4.保护第三方合法权益', 'results.denied.thirdPartyRights'],
  [9, '（三）5', '5.属于三类内部事务信息', 'results.denied.internalAffairs'],
  [10, '（三）6', '6.属于四类过程性信息', 'results.denied.processInfo'],
  [11, '（三）7', '7.属于行政执法案卷', 'results.denied.enforcementCase'],
  [12, '（三）8', '8.属于行政查询事项', 'results.denied.adminQuery'],
  [13, '（四）1', '1.本机关不掌握相关政府信息', 'results.unableToProvide.noInfo'],
  [14, '（四）2', '2.没有现成信息需要另行制作', 'results.unableToProvide.needCreation'],
  [15, '（四）3', '3.补正后申请内容仍不明确', 'results.unableToProvide.unclear'],
  [16, '（五）1', '1.信访举报投诉类申请', 'results.notProcessed.complaint'],
  [17, '（五）2', '2.重复申请', 'results.notProcessed.repeat'],
  [18, '（五）3', '3.要求提供公开出版物', 'results.notProcessed.publication'],
  [19, '（五）4', '4.无正当理由大量反复申请', 'results.notProcessed.massiveRequests'],
  [20, '（五）5', '5.要求行政机关确认或重新出具已获取信息', 'results.notProcessed.confirmInfo'],
  [21, '（六）1', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'results.other.overdueCorrection'],
  [22, '（六）2', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'results.other.overdueFee'],
  [23, '（六）3', '3.其他', 'results.other.otherReasons'],
];

/** Domain §5: code, article as cited there, row, remedy. */
const OUTCOMES_5: readonly [OutcomeCode, string, string, string][] = [
  ['GRANTED.ALREADY_PUBLIC', '36(1)', '（一）', 'R2'], ['GRANTED.PROVIDED', '36(2), 40', '（一）', 'R2'], ['GRANTED.TOLD_HOW', '36(2)', '（一）', 'R2'],
  ['PARTIALLY_GRANTED', '37', '（二）', 'R2'],
  ['DENIED.STATE_SECRET', '14, 36(3)', '（三）1', 'R1'], ['DENIED.LAW_FORBIDDEN', '14, 36(3)', '（三）2', 'R1'], ['DENIED.SECURITY_STABILITY', '14, 36(3)', '（三）3', 'R1'],
  ['DENIED.THIRD_PARTY', '15, 32, 36(3)', '（三）4', 'R1'], ['DENIED.INTERNAL', '16 ¶1, 36(3)', '（三）5', 'R1'], ['DENIED.PROCESS', '16 ¶2, 36(3)', '（三）6', 'R1'],
  ['DENIED.CASE_FILE', '16 ¶2, 36(3)', '（三）7', 'R1'], ['DENIED.REGISTER_ENQUIRY', '36(7)', '（三）8', 'R2'],
  ['UNABLE.NOT_HELD.NOT_EXIST', '36(4)', '（四）1', 'R2'], ['UNABLE.NOT_HELD.NOT_THIS_ORGAN', '36(5)', '（四）1', 'R2'], ['UNABLE.NEEDS_CREATION', '38', '（四）2', 'R2'], ['UNABLE.STILL_UNCLEAR', '30', '（四）3', 'R2'],
  ['NOT_PROCESSED.PETITION', '39 ¶1', '（五）1', 'R2'], ['NOT_PROCESSED.REPEAT', '36(6)', '（五）2', 'R2'], ['NOT_PROCESSED.PUBLICATION', '39 ¶2', '（五）3', 'R2'],
  ['NOT_PROCESSED.EXCESSIVE', '35', '（五）4', 'R2'], ['NOT_PROCESSED.CONFIRM_REISSUE', '', '（五）5', 'R2'],
  ['OTHER.CORRECTION_LAPSED', '30', '（六）1', 'none'], ['OTHER.FEE_LAPSED', 'FEE 6', '（六）2', 'none'], ['OTHER.OTHER', '', '（六）3', 'R2'],
];

const cited = (code: OutcomeCode): string => outcomeOf(code).basis.map(({ law, article, paragraph, item }) =>
  `${law === 'REG' ? '' : `${law} `}${article}${paragraph ? ` ¶${paragraph}` : ''}${item ? `(${item})` : ''}`).join(', ');

describe('rows of table 三 (domain §8.4)', () => {
  test('number, mark, label and key, to the letter and in order', () => {
    expect(Object.values(REPORT_ROWS).map(({ number, mark, label, key }) => [number, mark, label, key])).toEqual(TABLE_3);
  });

  test('each row is reached by an outcome, each outcome has one row', () => {
    expect([...new Set(OUTCOMES.map((each) => each.row.number))].sort((a, b) => a - b)).toEqual(TABLE_3.map(([number]) => number));
  });

  test('the columns: natural persons and five kinds of organisation (domain §8.3)', () => {
    expect(APPLICANT_KINDS.map(({ label, reportKey }) => [label.zh, reportKey])).toEqual([
      ['自然人', 'naturalPerson'], ['商业企业', 'legalPerson.commercial'], ['科研机构', 'legalPerson.research'], ['社会公益组织', 'legalPerson.publicInterest'],
      ['法律服务机构', 'legalPerson.legalService'], ['其他', 'legalPerson.other'],
    ]);
  });
});

describe('outcomes (domain §5)', () => {
  test('twenty-four, with article, row and remedy', () => {
    expect(OUTCOMES.map((each) => [each.code, cited(each.code), each.row.mark, each.remedy])).toEqual(OUTCOMES_5);
    expect(OUTCOMES).toHaveLength(24);
  });

  test('each has something it must say, a name in both languages and a letter', () => {
    for (const each of OUTCOMES) {
      expect(each.elements.length).toBeGreaterThan(0);
      expect(new Set(each.elements).size).toBe(each.elements.length);
      expect(each.label).toEqual({ zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/\w/) });
      expect(each.letter).toBe(each.code.startsWith('GRANTED') || each.code === 'PARTIALLY_GRANTED' || (each.code.startsWith('DENIED') && each.code !== 'DENIED.REGISTER_ENQUIRY')
        ? '答复书' : each.proposable ? '告知书' : '终止办理说明');
    }
  });

  test('an unknown code is an error, not a guess', () => {
    expect(() => outcomeOf('DENIED.BECAUSE' as OutcomeCode)).toThrow(RangeError);
  });
});

describe('remedy text (domain §6.1; ARL 23)', () => {
  test('reconsideration first is exactly for refusals under Arts. 14, 15 and 16', () => {
    for (const { code, basis } of OUTCOMES) {
      const refusal = basis.some(({ law, article }) => law === 'REG' && article >= 14 && article <= 16);
      expect([code, remedyOf(code) === 'R1']).toEqual([code, refusal]);
    }
  });

  test('and for a partial grant of which a withheld part rests on them', () => {
    for (const { code, remedy } of OUTCOMES) expect([code, remedyOf('PARTIALLY_GRANTED', [code])]).toEqual([code, remedy === 'R1' ? 'R1' : 'R2']);
    expect(remedyOf('PARTIALLY_GRANTED', ['UNABLE.NEEDS_CREATION', 'DENIED.INTERNAL'])).toBe('R1');
    expect(remedyOf('PARTIALLY_GRANTED')).toBe('R2');
  });

  test('withheld grounds change nothing about any other outcome', () => {
    expect(remedyOf('GRANTED.PROVIDED', ['DENIED.INTERNAL'])).toBe('R2');
  });
});

import { flag } from '../../../test/support/release-scenario.js';
import type { Evaluation } from '../../../workflows/release/v1/context.js';
import { leftOutOf, legalBasisOf } from './legal-basis.js';

const evaluation = (scope: string[]): Evaluation => ({ alreadyPublic: null, withheldBefore: null, circumstances: null, scope, note: null, by: null, on: '2026-01-05' });
const raised = (rule: 'several-applicants' | 'suggestion') => [{ ...flag(rule), by: null }];

test('Arts. 19–21 to the item where it falls within them, and Art. 44', () => {
  expect(legalBasisOf({ evaluation: evaluation([]), flags: raised('several-applicants') })).toBe('《中华人民共和国政府信息公开条例》第四十四条第一款');
  expect(legalBasisOf({ evaluation: evaluation([]), flags: raised('suggestion') })).toBe('《中华人民共和国政府信息公开条例》第四十四条第二款');
  expect(legalBasisOf({ evaluation: evaluation(['20-10', '21-land', '21-houses']), flags: raised('several-applicants') }))
    .toBe('《中华人民共和国政府信息公开条例》第二十条第（十）项、第二十一条、第四十四条第二款');
});

test('Art. 44 is not named where it would tell that one or two have asked, or that one of them suggested it', () => {
  const few = (rule: 'expropriation' | 'suggestion' | 'by-hand', distinctApplicants: number) => [{ ...flag(rule), distinctApplicants, by: null }];
  for (const [rule, n] of [['expropriation', 2], ['suggestion', 1], ['by-hand', 0]] as const) {
    expect(legalBasisOf({ evaluation: evaluation(['21-land']), flags: few(rule, n) })).toBe('《中华人民共和国政府信息公开条例》第二十一条');
    expect(legalBasisOf({ evaluation: evaluation([]), flags: few(rule, n) })).toBe('《中华人民共和国政府信息公开条例》第十三条第一款');
  }
});

test('what is left out, with its ground (Art. 37)', () => {
  const part = { decision: 'release-in-part' as const, reasons: '', leftOut: [{ part: '报价明细', ground: 'DENIED.THIRD_PARTY' as const, reason: '商业秘密' }], ground: null, lookAgainOn: null, groundEndsOn: null, proposedBy: null, proposedOn: '2026-01-05' };
  expect(leftOutOf({ proposal: part, decision: null })).toEqual({ what: '报价明细', ground: '保护第三方合法权益（《中华人民共和国政府信息公开条例》第十五条）' });
  expect(leftOutOf({ proposal: { ...part, leftOut: [] }, decision: null })).toBeNull();
});

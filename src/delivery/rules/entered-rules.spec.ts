import type { OutgoingLetter } from '../ports.js';
import { enteredRefusals, type EnteredDelivery } from './entered-rules.js';

const LETTER: OutgoingLetter = {
  id: 'letter', caseId: 'case', form: 'reply:GRANTED.PROVIDED', subject: {}, audience: 'applicant', issuer: '丰城市自然资源局', title: '政府信息公开申请答复书', docNumber: null,
  remedy: 'R1', signedOn: '2026-01-05', recalled: false, documentSha256: 'd'.repeat(64), reconsiderationLink: null,
};
const rules = (entered: EnteredDelivery) => enteredRefusals(entered, { letter: LETTER, today: '2026-01-06', on: '2026-01-06' }).map(({ rule }) => rule);

describe('a letter that went out and is entered afterwards', () => {
  it('went by the postal enterprise, under a number of a postal item (I235)', () => {
    expect(rules({ mode: 'post', trackingNumber: 'EA123456789CN' })).toEqual([]);
    expect(rules({ mode: 'post', carrier: 'EMS', trackingNumber: 'EA123456789CN' })).toEqual([]);
    expect(rules({ mode: 'post', trackingNumber: 'SF1234567890123' })).toEqual(['postalEnterprise']);
    expect(rules({ mode: 'post', carrier: '顺丰速运', trackingNumber: 'EA123456789CN' })).toEqual(['postalEnterprise']);
    expect(rules({ mode: 'post', trackingNumber: '1' })).toEqual(['trackingNumber']);
    expect(rules({ mode: 'post' })).toEqual(['trackingNumber']);
  });

  it('through another organ: which one is said', () => {
    expect(rules({ mode: 'through-organ' })).toEqual(['organNeeded']);
    expect(rules({ mode: 'through-organ', carrier: '拖船镇人民政府' })).toEqual([]);
  });

  it('electronically with a link that can be followed (ARL 22)', () => {
    expect(rules({ mode: 'electronic', reconsiderationLink: '无' })).toEqual(['reconsiderationLink']);
    expect(rules({ mode: 'electronic' })).toEqual(['reconsiderationLink']);
    expect(rules({ mode: 'electronic', reconsiderationLink: 'https://xzfy.example.cn/fengcheng' })).toEqual([]);
  });

  it('into the hand', () => {
    expect(rules({ mode: 'direct' })).toEqual([]);
  });
});

import { isOrganisationCode, isResidentId, passesLuhn } from './identity-numbers.js';
import { personalDataIn } from './personal-data.js';

const kinds = (text: string) => personalDataIn(text).map(({ kind, value }) => `${kind} ${value}`);

describe('check signs (domain §12)', () => {
  it.each(['34052419800101001X', '11010519491231002X', '11010519491231002x'])('%s', (number) => expect(isResidentId(number)).toBe(true));
  it.each(['340524198001010011', '34052419801301001X', '00052419800101001X', '34052418990101001X'])('not %s', (number) => expect(isResidentId(number)).toBe(false));
  it.each(['91350100M000100Y43', '11320000MB151840XJ', '9131000063159284XQ'])('code %s', (code) => expect(isOrganisationCode(code)).toBe(true));
  it.each(['91350100M000100Y40', '91350211M0000XUF46', '91350100I000100Y43'])('no code %s', (code) => expect(isOrganisationCode(code)).toBe(false));
  it('of bank cards', () => expect([passesLuhn('6228480402564890018'), passesLuhn('6228480402564890019')]).toEqual([true, false]));
});

describe('what is found in a text', () => {
  it.each([
    ['身份证34052419800101001X。', 'resident-id 34052419800101001X'], ['340524 19800101 001X', 'resident-id 34052419800101001X'], ['身份证号码：340524198001010011', 'resident-id 340524198001010011'],
    ['电话13979512345', 'phone 13979512345'], ['139-7951-2345', 'phone 13979512345'], ['2026-03-02 13979512345', 'phone 13979512345'], ['+86 13979512345', 'phone +8613979512345'],
    ['卡号6228480402564890018', 'bank-card 6228480402564890018'], ['6222 0212 3456 7890 128', 'bank-card 6222021234567890128'], ['a.b@example.com', 'email a.b@example.com'],
    ['统一社会信用代码：91350100M000100Y40', 'organisation-code 91350100M000100Y40'],
  ])('%s', (text, found) => expect(kinds(text)).toEqual([found]));

  it.each(['0795-6000012', '丰府字〔2026〕12号', '360981202600000123', '项目代码2026-360981-48-01-123456', '340524********001X', '139****2345', '91350100M000100Y43', '1234567890123', '138001380元', '3405241980010100112345', 'ab13979512345cd'])('nothing in %s', (text) => expect(kinds(text)).toEqual([]));

  it('no more than two hundred', () => expect(personalDataIn('13979512345，'.repeat(5000))).toHaveLength(200));
});

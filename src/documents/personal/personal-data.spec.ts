import fc from 'fast-check';
import { residentCheckDigit } from '../../identity/checks/check-digit.js';
import { maskPersonalData, personalDataIn } from './personal-data.js';
import { mayBePerson } from './person-name.js';

const kinds = (text: string) => personalDataIn(text).map(({ kind }) => kind);

describe('personal data in a text', () => {
  it.each([
    ['34052419800101001X', ['resident-id']], ['号码11010519491231002x，', ['resident-id']], ['３４０５２４１９８００１０１００１Ｘ', ['resident-id']], ['340524 19800101 001X', ['resident-id']],
    ['手机13879512345。', ['mobile']], ['+86 138-7951-2345', ['mobile']], ['13879512345/19212345678', ['mobile', 'mobile']], ['13879512345 13879512346', ['mobile', 'mobile']],
    ['6222021234567890128', ['bank-card']], ['6222 0212 3456 7890 128', ['bank-card']], ['4111111111111111', ['bank-card']],
    ['wang.fang@example.com', ['email']], ['a@b.cn;c@d.cn', ['email', 'email']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    '340524198001010011', '34052419801301001X', '0795-6420000', '400-800-1234', '12345', '91350100M000100Y43', '360981202603020001234567890123456', '2026-03-02 2026-03-03',
    '6222021234567890129', 'xxgk@jxfc.gov.cn', '360981197001010000', '1387951234', '23879512345', '丰自然资公开〔2026〕第12号',
  ])('not %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('is found for every resident ID that the rule builds, wherever it stands', () => {
    const day = fc.date({ min: new Date('1920-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
    fc.assert(fc.property(fc.integer({ min: 110000, max: 659999 }), day, fc.integer({ min: 0, max: 999 }), fc.constantFrom('', '身份证', '：', ' '), (region, born, sequence, before) => {
      const first = `${region}${born}${String(sequence).padStart(3, '0')}`;
      return kinds(`${before}${first}${residentCheckDigit(first)}`).includes('resident-id');
    }));
  });

  it('is masked where it stands, and nothing else is', () => {
    expect(maskPersonalData('张三，34052419800101001X，13879512345，zhang@example.cn。')).toBe('张三，340*************1X，138******45，z***@example.cn。');
    fc.assert(fc.property(fc.string(), (text) => personalDataIn(text).length > 0 || maskPersonalData(text) === text));
  });
});

describe('a name in the properties', () => {
  it.each(['王芳', '欧阳建国', 'Wang Fang', 'wangfang', '李主任', '张处'])('may be a person: %s', (name) => expect(mayBePerson(name)).toBe(true));
  it.each(['', ' ', 'Administrator', 'WPS_1634567890', 'WPS Office', 'Un-named', 'Microsoft Office User', '微软用户', 'Windows 用户', '丰城市自然资源局', '市政府办公室', 'openpyxl', '12345', 'user'])('is none: %s', (name) => expect(mayBePerson(name)).toBe(false));
});

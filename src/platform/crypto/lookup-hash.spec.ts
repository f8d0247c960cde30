import { randomBytes } from 'node:crypto';
import { LookupHash, type LookupKind } from './lookup-hash.js';

describe('the hash by which personal data is found', () => {
  const hash = new LookupHash(randomBytes(32));

  it.each<[LookupKind, string, string]>([
    ['document', '36240119900101123x', ' 36240119900101123X '],
    ['document', '３６２４０１１９９００１０１１２３Ｘ', '362401 19900101 123X'],
    ['phone', '138 1234 5678', '+86-13812345678'],
    ['phone', '008613812345678', '13812345678'],
    ['phone', '0795-1234567', '07951234567'],
    ['email', 'Zhang@Example.CN', 'zhang@example.cn'],
    ['name', ' 张　三 ', '张三'],
    ['name', '买买提 · 艾力', '买买提·艾力'],
    ['name', 'John  SMITH', 'john smith'],
  ])('is the same for two ways of writing a %s: %s', (kind, a, b) => {
    expect(hash.of(kind, a)).toBe(hash.of(kind, b));
  });

  it('differs by kind, by text and by key', () => {
    expect(hash.of('phone', '13812345678')).not.toBe(hash.of('document', '13812345678'));
    expect(hash.of('name', '张三')).not.toBe(hash.of('name', '张四'));
    expect(hash.of('name', '张三')).not.toBe(new LookupHash(randomBytes(32)).of('name', '张三'));
    expect(hash.of('name', '张三')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes keys of 32 bytes or more', () => {
    expect(() => new LookupHash(randomBytes(31))).toThrow(RangeError);
  });
});

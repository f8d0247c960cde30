import fc from 'fast-check';
import { numberKey } from './number-key.js';
import { newQueryCode, plainCode, queryCodeFrom } from './query-code.js';

const CODE = /^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){3}$/;

describe('a query code', () => {
  it('has 16 characters that nobody mistakes for one another: more than 60 bits', () => {
    const codes = Array.from({ length: 2_000 }, newQueryCode);
    for (const code of codes) expect(code).toMatch(CODE);
    expect(new Set(codes).size).toBe(codes.length);
    expect(16 * Math.log2(30)).toBeGreaterThan(60);
    const seen = new Set(codes.join('').replaceAll('-', ''));
    expect(seen.size).toBe(30);
  });

  it('is the same for the same secret, and another for another', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ minLength: 32, maxLength: 32 }), (a, b) => {
      const [one, two] = [a, b].map((each) => Buffer.from(each).toString('hex'));
      expect(queryCodeFrom(one!)).toMatch(CODE);
      expect(queryCodeFrom(one!) === queryCodeFrom(two!)).toBe(one === two);
    }));
  });

  it('may be typed in small letters, full width, with or without what separates its pieces', () => {
    fc.assert(fc.property(fc.constantFrom('', ' ', '-', '－', ' - ', '.'), fc.boolean(), (between, small) => {
      const code = newQueryCode();
      const typed = code.split('-').join(between);
      expect(plainCode(small ? ` ${typed.toLowerCase()} ` : typed)).toBe(code.replaceAll('-', ''));
    }));
    expect(plainCode('Ｋ７ＱＭ－3xwp')).toBe('K7QM3XWP');
  });
});

describe('a number', () => {
  it.each(['丰自然资公开来〔2026〕3号', '丰自然资公开来[2026]3号', '丰自然资公开来（2026）3 号', '丰自然资公开来(2026)第3号', ' 丰自然资公开来【2026】3', '丰自然资公开来２０２６-3号'])(
    'is known however its brackets are typed: %s', (typed) => expect(numberKey(typed)).toBe('丰自然资公开来20263'));

  it('of another year or serial is another', () => {
    const keys = ['来〔2026〕3号', '来〔2026〕13号', '来〔2025〕3号', '申〔2026〕3号'].map((each) => numberKey(`丰府办公开${each}`));
    expect(new Set(keys).size).toBe(4);
  });

  it('is never longer than its column, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
      expect(Array.from(numberKey(typed)).length).toBeLessThanOrEqual(80);
      expect(plainCode(typed)).toMatch(/^[0-9A-Z]*$/);
    }));
  });
});

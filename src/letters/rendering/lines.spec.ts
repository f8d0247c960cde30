import fc from 'fast-check';
import { setLines, type SetLine, type Setting } from './lines.js';
import { plain } from './setting.js';

/** Ten characters a line, of size 10, letters half as wide. */
const setting = (change: Partial<Setting> = {}): Setting => ({
  scale: { size: 10, step: 10, advance: (text) => Array.from(text).reduce((all, character) => all + (character.codePointAt(0)! < 0x2000 ? 5 : 10), 0) },
  room: 100, indent: 0, justify: true, ...change,
});
const textOf = ({ units }: SetLine): string => units.map(({ text }) => text).join('');
const broken = (text: string, change: Partial<Setting> = {}): string[] => setLines(plain(text), setting(change)).map(textOf);

describe('lines of Chinese', () => {
  it('are full, the first after its indent', () => {
    expect(broken('一二三四五六七八九十一二三')).toEqual(['一二三四五六七八九十', '一二三']);
    expect(broken('一二三四五六七八九十一二三', { indent: 20 })).toEqual(['一二三四五六七八', '九十一二三']);
    expect(broken('')).toEqual([]);
  });

  it.each([
    ['a mark goes down with its character where the line has nothing to give', '一二三四五六七八九十，一', ['一二三四五六七八九', '十，一']],
    ['marks of the line give up their empty halves for the last', '一，三四五六七八九十，一', ['一，三四五六七八九十，', '一']],
    ['a bracket that opens goes down with what it opens', '一二三四五六七八九（一）', ['一二三四五六七八九', '（一）']],
    ['two marks towards each other share one place', '一二三四五六七八（一）。二', ['一二三四五六七八', '（一）。二']],
    ['a dash of two is not divided', '一二三四五六七八九——一', ['一二三四五六七八九', '——一']],
    ['a number is not divided', '一二三四五六七八九2026年', ['一二三四五六七八九', '2026年']],
    ['a space at the end of a line is not seen', '一二三四五六七八九十 一', ['一二三四五六七八九十', '一']],
    ['an address is broken after its own marks', 'https://www.example.cn/a?b=c', ['https://www.example.', 'cn/a?b=c']],
    ['what no line holds is broken anywhere', 'x'.repeat(45), ['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)]],
    ['as are marks that no line holds', '，'.repeat(25), ['，'.repeat(20), '，'.repeat(5)]],
  ])('%s', (_, text, lines) => {
    expect(broken(text)).toEqual(lines);
  });

  it('end at the right edge where they are full, and nowhere beyond but for the empty half of a mark', () => {
    const [first, second] = setLines(plain('一二三四五六七八九2026年'), setting());
    expect(first!.units.at(-1)!.x).toBeCloseTo(90);
    expect(second!.units.map(({ x }) => x)).toEqual([0, 20]);
  });

  it('never begin or end with the wrong mark and lose nothing, whatever the text', () => {
    const character = fc.constantFrom(...'一二三四五，。、；：？！）》（《“”—…Aa1.( '.split(''));
    fc.assert(fc.property(fc.array(character, { maxLength: 80 }).map((all) => all.join('')), (text) => {
      const lines = setLines(plain(text), setting({ indent: 20 }));
      expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        const last = line.units.at(-1)!;
        const ink = last.x + (/[，。、；：）》”]/.test(last.text) ? last.width - last.spare : last.width);
        expect(ink).toBeLessThanOrEqual(100.01);
      }
    }), { numRuns: 500 });
  });

  it('keep the rules of their beginning and end where a character stands between marks', () => {
    const word = fc.tuple(fc.constantFrom('', '（', '《', '“'), fc.constantFrom('一', '二三', 'abc', '2026'), fc.constantFrom('', '，', '。', '）', '）。', '？”', '……')).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }).map((all) => all.join('')), (text) => {
      const lines = broken(text);
      for (const line of lines) expect(line).not.toMatch(/^[，。、；：？！）》”…]|[（《“]$/);
    }), { numRuns: 500 });
  });
});

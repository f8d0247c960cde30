import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { compare } from './compare.js';
import type { Facts } from './facts.js';
import { keysOf } from './keys.js';
import { labelOf } from './label.js';
import { locate } from './locate.js';
import { readFacts } from './read-facts.js';
import { bounded } from './wish/prepared.js';

interface Line { readonly content: string; readonly submittedOn: string }

const FILES = ['src/demo/data/requests-dev.jsonl', 'test/same-information/corpus/second-city.jsonl', 'test/same-information/corpus/other-fields.jsonl', 'test/same-information/corpus/further-fields.jsonl', 'test/same-information/corpus/third-county.jsonl'];
const lines = FILES.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line));
const facts = lines.map(({ content, submittedOn }) => readFacts(content, submittedOn));

const someRequest = fc.integer({ min: 0, max: lines.length - 1 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom(...Array.from('请公开的《》()〔〕12号文件村组批期年、，。不要')), maxLength: 300 }), someRequest.map((i) => lines[i]!.content),
);

const wide = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const flipped = ({ verdict, score, matches, differences }: ReturnType<typeof compare>): unknown => ({ verdict, score, matches: matches.length, differences: differences.length });

describe('comparing', () => {
  it('is symmetric', () => {
    fc.assert(fc.property(someRequest, someRequest, (i, j) => {
      const [there, back] = [compare(facts[i]!, facts[j]!), compare(facts[j]!, facts[i]!)];
      expect([there.verdict, there.score]).toEqual([back.verdict, back.score]);
      expect(flipped(there)).toMatchObject({ verdict: back.verdict });
    }), { numRuns: 250 });
  });

  it('finds every request the same as itself', () => {
    expect(facts.filter((each) => compare(each, each).verdict !== 'same').length).toBe(0);
  });

  it('never says the same of facts that share no key', () => {
    for (let i = 0; i < facts.length; i += 1) {
      for (let j = i + 1; j < Math.min(facts.length, i + 25); j += 1) {
        if (compare(facts[i]!, facts[j]!).verdict !== 'same') continue;
        const theirs = new Set(keysOf(facts[j]!));
        expect(`${i} ${j} ${keysOf(facts[i]!).some((key) => theirs.has(key))}`).toBe(`${i} ${j} true`);
      }
    }
  });
});

describe('reading', () => {
  const same = (change: (text: string) => string): void => {
    const other = lines.filter(({ content, submittedOn }, i) => JSON.stringify(readFacts(change(content), submittedOn)) !== JSON.stringify(facts[i]));
    expect(other.map(({ content }) => content)).toEqual([]);
  };

  it('does not mind full width', () => same(wide));
  it('does not mind half-width marks', () => same((text) => text.replace(/，/g, ',').replace(/；/g, ';').replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')').replace(/？/g, '?')));
  it('does not mind blanks', () => same((text) => ` ${text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')}\u3000`));
  it('does not mind the kind of bracket', () => same((text) => text.replace(/〔/g, '【').replace(/〕/g, '】').replace(/“/g, '「').replace(/”/g, '」')));

  it('answers JSON that stays what it is, for any text', () => {
    fc.assert(fc.property(anyText, (text) => {
      const read = readFacts(text, '2025-06-30');
      expect(JSON.parse(JSON.stringify(read)) as Facts).toEqual(read);
      expect(keysOf(read).length).toBeLessThanOrEqual(24);
      expect(keysOf(read).every((key) => key.length <= 80)).toBe(true);
      expect(Array.from(labelOf(read)).length).toBeLessThanOrEqual(60);
    }), { numRuns: 150 });
  });

  it('reads no more of a long text than its beginning, its end and the places that ask', () => {
    fc.assert(fc.property(fc.integer({ min: 5_000, max: 100_000 }), fc.constantFrom('请公开横岗村2024年补贴清册。', '一', '1', '😀', '(', '请,', '《', '号', 'please '), (length, piece) => {
      expect(bounded(piece.repeat(Math.ceil(length / piece.length))).length).toBeLessThan(8_000);
    }), { numRuns: 60 });
  });

  it('finds the wish in the middle and at the end of a long story', () => {
    const story = '我家住在河边，日子过得不容易，说起来话长。'.repeat(400);
    const short = readFacts('请公开桥头镇石坝村2024年耕地地力保护补贴发放清册。', '2025-06-30');
    for (const text of [`${story}请公开桥头镇石坝村2024年耕地地力保护补贴发放清册。${story}`, `${story}请公开桥头镇石坝村2024年耕地地力保护补贴发放清册。`]) {
      expect(compare(readFacts(text, '2025-06-30'), short).verdict).toBe('same');
    }
  });
});

describe('labels and places', () => {
  it('name no natural person, number of a person or telephone', () => {
    const read = readFacts('申请人张建国，身份证号34052419800101001X，电话13879512345，请公开石坝村张建国养殖场2024年补贴发放表', '2025-06-30');
    expect(labelOf(read)).not.toMatch(/张建国|3405|1387/);
  });

  it('lie within the text', () => {
    fc.assert(fc.property(someRequest, (i) => {
      const { content } = lines[i]!;
      for (const { ours } of compare(facts[i]!, facts[i]!).matches) {
        for (const [start, end] of locate(content, ours ?? '')) expect(start >= 0 && start < end && end <= content.length).toBe(true);
      }
    }), { numRuns: 60 });
  });
});

import fc from 'fast-check';
import type { Letter, Paragraph } from '../../../workflows/letters/letter.js';
import { compareLetters } from './compare-letters.js';
import { textDiff } from './text-diff.js';

const paragraph = (id: string, text: string): Paragraph => ({ kind: 'paragraph', id, role: 'reason', locked: false, label: id, runs: [text] });
const letter = (blocks: readonly Paragraph[], over: Partial<Letter> = {}): Letter => ({
  form: 'reply:DENIED.PROCESS', formVersion: 1, audience: 'applicant', issuer: '丰城市自然资源局', title: '政府信息公开申请答复书', docNumber: null, addressee: ['欧阳建国'],
  blocks, enclosures: [], remedy: 'R1', issuedOn: null, sealed: true, ...over,
});

const side = (stretches: ReturnType<typeof textDiff>, without: 'added' | 'removed') => stretches.filter(({ kind }) => kind !== without).map(({ text }) => text).join('');

describe('the difference of two texts', () => {
  it('goes by words, not by letters of a word, and keeps what stayed', () => {
    expect(textDiff('依据第三十六条第（三）项，不予公开。', '依据第三十六条第（四）项，不予公开。')).toEqual([
      { kind: 'same', text: '依据第三十六条第（' }, { kind: 'removed', text: '三' }, { kind: 'added', text: '四' }, { kind: 'same', text: '）项，不予公开。' },
    ]);
    expect(textDiff('一样', '一样')).toEqual([{ kind: 'same', text: '一样' }]);
    expect(textDiff('', '')).toEqual([]);
  });

  it('holds both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('本', '机', '关', '不予', '公开', '，', ' ', 'A1', '\n', '𠮷', '（四）'), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, (from, to) => {
      const found = textDiff(from, to);
      expect([side(found, 'added'), side(found, 'removed')]).toEqual([from, to]);
      expect(found.every(({ kind }) => kind === 'same')).toBe(from === to);
    }));
  });

  it('of texts that have nothing in common is one after the other, in bounded time', () => {
    const of = (word: string) => Array.from({ length: 6_000 }, (_, i) => `${word}${i}`).join('，');
    const [from, to] = [of('甲'), of('乙')];
    const found = textDiff(from, to);
    expect([side(found, 'added'), side(found, 'removed')]).toEqual([from, to]);
  });
});

describe('the comparison of two versions', () => {
  const shape = (from: Letter, to: Letter) => compareLetters(from, to).blocks.map(({ id, state, moved }) => `${id} ${state}${moved ? ' moved' : ''}`);

  it('of one and the same finds nothing', () => {
    const one = letter([paragraph('a', '一'), paragraph('b', '二')]);
    expect(compareLetters(one, one)).toMatchObject({ changed: false, blocks: [{ state: 'unchanged' }, { state: 'unchanged' }] });
    expect(compareLetters(one, one).parts.map(({ changed }) => changed)).toEqual([false, false, false, false, false]);
  });

  it('says of every passage whether it stayed, changed, came, went or moved', () => {
    const from = letter([paragraph('a', '一'), paragraph('b', '二'), paragraph('c', '三'), paragraph('d', '四')]);
    const to = letter([paragraph('a', '一'), paragraph('c', '三'), paragraph('b', '贰'), paragraph('e', '五')]);
    const found = shape(from, to);
    expect(found).toHaveLength(5);
    expect(found).toEqual(expect.arrayContaining(['a unchanged', 'd removed', 'e added']));
    expect(found.filter((each) => each.endsWith(' moved'))).toHaveLength(1);
    expect(found.some((each) => each.startsWith('b changed'))).toBe(true);
  });

  it('looks at title, addressee, remedy and enclosures too, and at gaps', () => {
    const from = letter([paragraph('a', '一')], { enclosures: ['批文'] });
    const to = letter([{ ...paragraph('a', ''), runs: ['一', { gap: 'organ.phone', label: '联系电话' }] }], { title: '告知书', addressee: ['欧阳建军'], remedy: 'R2', enclosures: ['批文', '附图'] });
    const { parts, blocks } = compareLetters(from, to);
    expect(Object.fromEntries(parts.map(({ part, changed }) => [part, changed]))).toEqual({ issuer: false, title: true, addressee: true, remedy: true, enclosures: true });
    expect(blocks[0]!.stretches).toEqual([{ kind: 'same', text: '一' }, { kind: 'added', text: '【待补：联系电话】' }]);
  });
});

import type { compare } from './compare.js';
import type { Comparison, Facts } from './facts.js';
import { placementOf } from './grouping.js';
import { readFacts } from './read-facts.js';

const read = (text: string): Facts => readFacts(text, '2025-06-30');
const NUMBER = '赣府土〔2024〕136号，要全文';
const BATCH = '丰城市2024年度第五批次城市建设用地的批复';
const BOTH = '赣府土〔2024〕136号，即丰城市2024年度第五批次城市建设用地的批复';
const OTHER = '丰城市2024年度第六批次城市建设用地的批复';
const group = (id: string, ...texts: readonly string[]): { id: string; members: Facts[] } => ({ id, members: texts.map(read) });

describe('where a text belongs', () => {
  it('joins the group of its record and not that of the next batch', () => {
    expect(placementOf(read('我们村的地是24年第五批次报的，请公开省里对这个批次城市建设用地的批复'), [group('sixth', OTHER), group('fifth', BATCH)])).toMatchObject({ kind: 'join', group: 'fifth', merge: [] });
  });

  it('stays alone where every group contradicts', () => {
    expect(placementOf(read('丰城市2024年度第七批次城市建设用地的批复'), [group('sixth', OTHER), group('fifth', BATCH)])).toEqual({ kind: 'alone' });
  });

  it('is the bridge between a bare number and a description', () => {
    const placement = placementOf(read(BOTH), [group('number', NUMBER), group('described', BATCH), group('sixth', OTHER)]);
    expect(placement.kind === 'join' ? [placement.group, ...placement.merge].sort() : []).toEqual(['described', 'number']);
  });

  it('takes a bare number to its record, however many there only describe it', () => {
    const wishes = ['我们村的地是24年第五批次报的，请公开省里对这个批次城市建设用地的批复', '丰城市2024年度第5批次城市建设用地，省政府批下来的文件', '请提供2024年第五批次建设用地的批文', BATCH];
    expect(placementOf(read(NUMBER), [group('sixth', OTHER), group('fifth', BOTH, ...wishes)])).toMatchObject({ kind: 'join', group: 'fifth', merge: [] });
    expect(placementOf(read(NUMBER), [group('fifth', ...wishes)])).toEqual({ kind: 'alone' });
  });

  describe('with what was found of each pair', () => {
    const found = (score: number, contradicts = false): Comparison => ({ verdict: score >= 0.5 ? 'same' : 'unclear', score, matches: [{ kind: 'matter', ours: '甲', theirs: '甲' }], differences: contradicts ? [{ kind: 'year', ours: '2023年', theirs: '2024年' }] : [] });
    const texts = [read(NUMBER), read(BATCH), read(OTHER)];
    const placed = (...scores: readonly Comparison[]): string => placementOf(read(BOTH), [{ id: 'one', members: texts.slice(0, scores.length) }], ((_: Facts, theirs: Facts) => scores[texts.indexOf(theirs)]!) as typeof compare).kind;

    it('one member that is hardly the same is not enough', () => {
      expect(placed(found(0.52))).toBe('alone');
      expect(placed(found(0.7))).toBe('join');
    });

    it('a contradiction outweighs two members that are surely the same, silence does not', () => {
      expect(placed(found(0.99), found(0.99), found(0.001, true))).toBe('alone');
      expect(placed(found(0.99), found(0.99), found(0.001))).toBe('join');
    });

    it('a contradiction that is hardly one does not', () => {
      expect(placed(found(0.99), found(0.99), found(0.1, true))).toBe('join');
    });
  });
});

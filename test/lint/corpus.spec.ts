import { RULES } from '../../workflows/letters/lint/rules.js';
import { CORPUS } from './corpus/all.js';
import { BLIND_SPOTS } from './corpus/blind-spots.js';
import { figuresOf, judge, percent } from './figures.js';

const judged = CORPUS.map(judge);
const figures = figuresOf(judged);

describe('letters with known defects', () => {
  it.each(judged.filter(({ specimen }) => specimen.breaks.length > 0).map((each) => [each.specimen.name, each] as const))('%s', (_name, { specimen, missed, unexpected }) => {
    expect({ about: specimen.about, missed, unexpected }).toEqual({ about: specimen.about, missed: [], unexpected: [] });
  });
});

describe('correct letters', () => {
  it.each(judged.filter(({ specimen }) => specimen.breaks.length === 0).map((each) => [each.specimen.name, each] as const))('%s', (_name, { specimen, found }) => {
    expect({ about: specimen.about, found: found.map(({ rule, blockId, message }) => `${rule} ${blockId}: ${message.zh}`) }).toEqual({ about: specimen.about, found: [] });
  });
});

describe('what the check cannot see', () => {
  it.each(BLIND_SPOTS.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expect(judge(each).found.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('the corpus as a whole', () => {
  it('has its figures', () => {
    console.log(`lint: ${figures.letters} letters, ${figures.defective} with ${figures.known} known defects, ${figures.correct} correct; recall ${percent(figures.recall)}, precision ${percent(figures.precision)}, false errors on correct letters ${figures.falseErrorsOnCorrect}`);
    expect(figures).toMatchObject({ recall: 1, precision: 1, falseErrorsOnCorrect: 0 });
    expect(figures.defective).toBeGreaterThanOrEqual(80);
    expect(figures.correct).toBeGreaterThanOrEqual(25);
  });

  it('breaks every rule at least once', () => {
    const broken = new Set(CORPUS.flatMap(({ breaks }) => breaks));
    expect(RULES.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  it('names rules and letters once', () => {
    const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice(RULES.map(({ name }) => name))).toEqual([]);
    expect(twice(CORPUS.map(({ name }) => name))).toEqual([]);
  });
});

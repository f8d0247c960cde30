import { readCorpus } from '../support/same-corpus.js';
import { figuresOf } from '../support/same-figures.js';
import { sortedByProduction } from '../support/same-path.js';

/** What each labelled set has to keep on the path of production. Precision first: a wrong topic is worse than one request left alone. */
const FLOORS: readonly (readonly [file: string, precision: number, f1: number])[] = [
  ['src/demo/data/requests-dev.jsonl', 0.97, 0.95],
  ['test/same-information/corpus/second-city.jsonl', 0.97, 0.88],
  ['test/same-information/corpus/other-fields.jsonl', 0.96, 0.93],
  ['test/same-information/corpus/further-fields.jsonl', 0.96, 0.93],
  ['test/same-information/corpus/third-county.jsonl', 0.96, 0.92],
];

describe('requests for the same information, sorted by the whole application', () => {
  it.each(FLOORS)('%s keeps its precision and F1', async (file, precision, f1) => {
    const requests = readCorpus(file);
    const { topics } = await sortedByProduction(requests);
    const { pairs } = figuresOf(topics, requests.map(({ topic }) => topic));
    expect(pairs.precision).toBeGreaterThanOrEqual(precision);
    expect(pairs.f1).toBeGreaterThanOrEqual(f1);
  }, 120_000);
});

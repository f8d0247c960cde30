import { filtersSet, queryOf, TOPICS_DEFAULTS } from './topics-filter.js';

describe('the filters of topics', () => {
  it('leave out what is not set, and what is no number', () => {
    expect(queryOf(TOPICS_DEFAULTS)).toEqual({ sort: 'demand' });
    expect(queryOf({ ...TOPICS_DEFAULTS, text: ' 批次 ', min: '3', state: 'open' })).toEqual({ sort: 'demand', text: '批次', minApplicants: 3, state: 'open' });
    expect(queryOf({ ...TOPICS_DEFAULTS, min: 'x' })).toEqual({ sort: 'demand' });
  });

  it('are counted without the order', () => {
    expect(filtersSet({ ...TOPICS_DEFAULTS, sort: 'recent', min: '3' })).toBe(1);
  });
});

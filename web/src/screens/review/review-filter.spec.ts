import { filtersSet, queryOf, REVIEW_DEFAULTS, scopeOf } from './review-filter.js';

describe('the filters of the queue of reviews', () => {
  it('begin with the scope of the role, and leave out what is not set', () => {
    expect(queryOf(REVIEW_DEFAULTS, 'all')).toEqual({ scope: 'all' });
    expect(queryOf({ ...REVIEW_DEFAULTS, scope: 'mine', states: 'LEGALITY_REVIEW,HEAD_DECISION', organ: 'org-1' }, 'all')).toEqual({ scope: 'mine', states: ['LEGALITY_REVIEW', 'HEAD_DECISION'], organId: 'org-1' });
  });

  it('take a word that nobody knows for the first', () => {
    expect(scopeOf({ ...REVIEW_DEFAULTS, scope: 'nonsense' }, 'all')).toBe('all');
  });

  it('are counted without the scope', () => {
    expect(filtersSet({ ...REVIEW_DEFAULTS, scope: 'mine', outcome: 'GRANTED.PROVIDED' })).toBe(1);
  });
});

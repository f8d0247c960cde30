import { filtersSet, periodOf, queryOf, RELEASES_DEFAULTS } from './releases-filter.js';

describe('the filters of releases', () => {
  it('ask for what is open, unless states say otherwise', () => {
    expect(queryOf(RELEASES_DEFAULTS)).toEqual({ open: true });
    expect(queryOf({ ...RELEASES_DEFAULTS, states: 'PUBLISHED,NOT_NOW' })).toEqual({ states: ['PUBLISHED', 'NOT_NOW'] });
    expect(queryOf({ ...RELEASES_DEFAULTS, view: 'all', text: ' 批次 ' })).toEqual({ text: '批次' });
  });

  it('leave the period to the server where none is told', () => {
    expect(periodOf(RELEASES_DEFAULTS)).toEqual({});
    expect(periodOf({ ...RELEASES_DEFAULTS, from: '2026-01-01', organ: 'org-1' })).toEqual({ from: '2026-01-01', organId: 'org-1' });
    expect(filtersSet({ ...RELEASES_DEFAULTS, states: 'PUBLISHED' })).toBe(1);
  });
});

import { caseAddress, taskAddress } from './case-address.js';

describe('where a case is looked at', () => {
  it('follows its kind', () => {
    expect(caseAddress({ workflow: 'request', caseId: '1' })).toBe('/requests/1');
    expect(caseAddress({ workflow: 'release', caseId: '1' })).toBe('/releases/1');
  });

  it('is its own page for a review', () => {
    expect(taskAddress({ workflow: 'request', caseId: '1', kind: 'legality-review' })).toBe('/requests/1/review/current');
    expect(taskAddress({ workflow: 'release', caseId: '1', kind: 'release-legality-review' })).toBe('/releases/1');
  });
});

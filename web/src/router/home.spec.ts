import { homeOf } from './home.js';

const everything = () => true;

describe('where somebody begins', () => {
  it('is the first screen of the role', () => {
    expect(homeOf([{ role: 'reception-clerk' }], everything)).toBe('/queue');
    expect(homeOf([{ role: 'handling-officer' }], everything)).toBe('/queue?view=mine');
    expect(homeOf([{ role: 'reception-clerk' }, { role: 'supervisor' }], everything)).toBe('/board');
  });

  it('is what there is', () => {
    expect(homeOf([{ role: 'legal-adviser' }], (path) => path === '/tasks')).toBe('/tasks');
    expect(homeOf([], everything)).toBe('/account');
  });
});

import { grouped } from './numbers.js';

describe('counts and amounts', () => {
  it('stand in groups of three', () => {
    expect([0, 7, 999, 1000, 12_345, 1_234_567, -1100, 1234.56, 0.1234].map(grouped)).toEqual(['0', '7', '999', '1,000', '12,345', '1,234,567', '-1,100', '1,234.56', '0.1234']);
  });
});

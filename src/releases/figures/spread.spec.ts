import { spread } from './release-figures.js';

test.each([[[], null], [[5], { median: 5, worst: 5 }], [[9, 1, 4], { median: 4, worst: 9 }], [[1, 4, 9, 30], { median: 6.5, worst: 30 }]])('days to publication: %j', (days, expected) => {
  expect(spread(days)).toEqual(expected);
});

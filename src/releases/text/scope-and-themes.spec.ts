import { SCOPE_CODES } from '../../../workflows/release/scope.js';
import { THEME_IDS } from '../../catalogue/themes.js';

test('what an evaluation names and what the catalogue is sorted by are one vocabulary', () => {
  expect([...SCOPE_CODES].sort()).toEqual([...THEME_IDS].sort());
});

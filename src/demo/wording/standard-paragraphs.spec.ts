import { checkParagraph, hasPlace } from '../../letters/paragraphs/paragraph-check.js';
import { STANDARD_PARAGRAPHS } from './standard-paragraphs.js';

describe('the standard paragraphs of the demonstration', () => {
  it.each(STANDARD_PARAGRAPHS.map((each) => [each.name, each] as const))('%s: has a letter to stand in, and the check finds nothing', (_name, paragraph) => {
    expect(hasPlace(paragraph)).toBe(true);
    expect(checkParagraph(paragraph)).toEqual([]);
  });
});

import { preferredLanguage } from './language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['de, en;q=0.5, zh;q=0.7', 'zh'],
    ['fr', 'zh'],
    ['*', 'zh'],
    ['en;q=0', 'zh'],
    ['zh, en', 'zh'],
    ['en, zh', 'en'],
  ])('for %s is %s', (header, language) => expect(preferredLanguage(header)).toBe(language));
});

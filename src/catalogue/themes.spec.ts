import { SCOPE } from '../../workflows/release/scope.js';
import { THEMES, themeOf } from './themes.js';

describe('the themes of the catalogue', () => {
  it('are the scope of the law, each with a short name of its own in both languages', () => {
    expect(THEMES.map(({ id }) => id).sort()).toEqual(SCOPE.map(({ code }) => code).sort());
    for (const language of ['zh', 'en'] as const) expect(new Set(THEMES.map(({ short }) => short[language])).size).toBe(THEMES.length);
    for (const { short, name } of THEMES) expect(Array.from(short.zh).length).toBeLessThanOrEqual(Math.min(10, Math.max(6, Array.from(name.zh).length)));
  });

  it('say where the law lists them', () => {
    expect(['20-13', '21-land', '19'].map((id) => themeOf(id)!.article)).toEqual([{ zh: '第二十条第十三项', en: 'Art. 20 (13)' }, { zh: '第二十一条', en: 'Art. 21' }, { zh: '第十九条', en: 'Art. 19' }]);
    expect(themeOf('x')).toBeUndefined();
  });
});

import { SCOPE, type ScopeItem } from '../../workflows/release/scope.js';
import type { Bilingual } from '../platform/errors/bilingual.js';

/** A kind of information that is to be public without anybody asking (Arts. 19–21). */
export interface Theme {
  readonly id: ThemeId;
  readonly name: Bilingual;
  /** Where the Regulation lists it. */
  readonly article: Bilingual;
}

/** Code of an entry of `SCOPE`, as `20-1` or `21-land`. */
export type ThemeId = string;

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];
const ARTICLES = { 19: '第十九条', 20: '第二十条', 21: '第二十一条' } as const;

function themeOfScope({ code, article, label }: ScopeItem): Theme {
  const item = /^20-(\d+)$/.exec(code)?.[1];
  return { id: code, name: label, article: { zh: `${ARTICLES[article]}${item === undefined ? '' : `第${NUMERALS[Number(item)]}项`}`, en: `Art. ${article}${item === undefined ? '' : ` (${item})`}` } };
}

/** What has to be public without being asked for, in the order of the Regulation; what touches the public in general comes last. */
export const THEMES: readonly Theme[] = [...SCOPE].sort((a, b) => Number(a.article === 19) - Number(b.article === 19)).map(themeOfScope);

export const THEME_IDS: readonly ThemeId[] = THEMES.map(({ id }) => id);

/** Undefined for a word that is not of the list. */
export function themeOf(id: string): Theme | undefined {
  return THEMES.find((each) => each.id === id);
}

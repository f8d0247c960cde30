import type { Language } from '../../platform/errors/bilingual.js';
import { isCivilDate, isCleanText } from '../../platform/http/text-rules.js';
import type { DeflectionSource } from '../deflection/deflection.js';
import { themeOf } from '../themes.js';

/** What the address of a page asks for. */
export interface PageQuery {
  readonly language: Language;
  readonly q: string;
  readonly theme?: string;
  readonly organ?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cursor?: string;
  readonly via: DeflectionSource;
  /** As written in addresses of this site; absent for who browses. */
  readonly viaWord?: 'search' | 'form';
}

const VIA = { search: 'public-search', form: 'public-form' } as const;

/**
 * Reads the query of a page. People mend addresses by hand and others hang things on to them, so that nothing is refused: what makes no
 * sense is left out.
 */
export function pageQuery(query: Readonly<Record<string, unknown>>): PageQuery {
  const text = (name: string, most: number): string => {
    const value = query[name];
    return typeof value === 'string' && isCleanText(value) ? Array.from(value.slice(0, most * 2).trim()).slice(0, most).join('') : '';
  };
  const day = (name: string) => (isCivilDate(text(name, 10)) ? text(name, 10) : undefined);
  const theme = themeOf(text('theme', 40))?.id;
  const organ = /^[a-z0-9][a-z0-9-]{0,39}$/.test(text('organ', 40)) ? text('organ', 40) : undefined;
  const via = text('via', 10);
  const known = via === 'search' || via === 'form' ? via : undefined;
  const from = day('from');
  const to = day('to');
  const cursor = text('cursor', 400);
  return {
    language: query['lang'] === 'en' ? 'en' : 'zh', q: text('q', 100), via: known ? VIA[known] : 'browse',
    ...(theme && { theme }), ...(organ && { organ }), ...(from && { from }), ...(to && { to }), ...(cursor !== '' && { cursor }), ...(known && { viaWord: known }),
  };
}

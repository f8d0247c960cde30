import type { Bilingual, Language } from '../errors/bilingual.js';

export type Query = Readonly<Record<string, string | undefined>>;

/** In which language a page speaks, and how it points at others. */
export class View {
  constructor(readonly language: Language) {}

  get tag(): 'zh-CN' | 'en' {
    return this.language === 'zh' ? 'zh-CN' : 'en';
  }

  say(text: Bilingual): string {
    return text[this.language];
  }

  /** A path of this site with its query, staying in the language. */
  to(path: string, query: Query = {}): string {
    return this.in(this.language, path, query);
  }

  in(language: Language, path: string, query: Query = {}): string {
    const members = Object.entries({ ...query, lang: language === 'en' ? 'en' : undefined }).filter((member): member is [string, string] => member[1] !== undefined && member[1] !== '');
    const written = new URLSearchParams(members).toString();
    return written === '' ? path : `${path}?${written}`;
  }
}

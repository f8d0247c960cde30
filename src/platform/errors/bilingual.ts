/** A text in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** True for an object that is nothing but a text in both languages. */
export function isBilingual(value: unknown): value is Bilingual {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  const { zh, en } = value as Partial<Bilingual>;
  return keys.length === 2 && typeof zh === 'string' && typeof en === 'string';
}

/** A copy of `value` in which every text in both languages is replaced by the one in `language`. */
export function inLanguage(value: unknown, language: Language): unknown {
  if (isBilingual(value)) return value[language];
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]));
}

import { createI18n } from 'vue-i18n';
import { watch } from 'vue';
import { language, type Language } from './language.js';

export type Texts<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** The texts of a screen in both languages. A text that one of them lacks does not compile. */
export function texts<Key extends string>(zh: Readonly<Record<Key, string>>, en: Readonly<Record<NoInfer<Key>, string>>): Texts<Key> {
  return { zh, en };
}

export const i18n = createI18n({ legacy: false, locale: language.value, fallbackLocale: 'zh', messages: { zh: {}, en: {} } });
watch(language, (now) => void (i18n.global.locale.value = now));

export type Say<Key extends string> = (key: Key, named?: Readonly<Record<string, string | number>>) => string;

/** What makes a text more than its letters: `{name}`, links, plurals. */
const MORE_THAN_LETTERS = /[{|@\\]/;

/**
 * Says the texts of a screen in the present language; `{name}` in them stands for what is given. Everybody speaks through the one composer of
 * the application: a list has hundreds of parts that say something, and a composer for each would take longer than to draw them.
 */
export function useTexts<Key extends string>(messages: Texts<Key>): Say<Key> {
  return (key, named) => {
    const text = messages[language.value][key] ?? messages.zh[key] ?? key;
    return MORE_THAN_LETTERS.test(text) ? i18n.global.rt(text, named ?? {}) : text;
  };
}

/** A text that comes in both languages, as tables of `workflows/` have it. */
export function said(text: { readonly zh: string; readonly en: string } | undefined, otherwise = ''): string {
  return text?.[language.value] ?? otherwise;
}

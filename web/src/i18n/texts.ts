import { createI18n, useI18n } from 'vue-i18n';
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

/** Says the texts of a screen in the present language; `{name}` in them stands for what is given. */
export function useTexts<Key extends string>(messages: Texts<Key>): Say<Key> {
  const { t } = useI18n({ useScope: 'local', inheritLocale: true, messages: messages as { zh: Record<string, string>; en: Record<string, string> } });
  return (key, named) => t(key, named ?? {});
}

/** A text that comes in both languages, as tables of `workflows/` have it. */
export function said(text: { readonly zh: string; readonly en: string } | undefined, otherwise = ''): string {
  return text?.[language.value] ?? otherwise;
}

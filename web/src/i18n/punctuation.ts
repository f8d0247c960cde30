import { language } from './language.js';

/** Signs between words as each language writes them: the full-width ones of Chinese look broken in an English sentence. */
const of = (zh: string, en: string) => (): string => (language.value === 'en' ? en : zh);

/** Between the members of a list. */
export const pause = of('、', ', ');
export const comma = of('，', ', ');
export const semicolon = of('；', '; ');
export const colon = of('：', ': ');
export const inBrackets = (text: string | number): string => (language.value === 'en' ? ` (${text})` : `（${text}）`);

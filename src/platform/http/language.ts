import type { Language } from '../errors/bilingual.js';

/** The language of an answer: English where `Accept-Language` prefers it to Chinese, else Chinese. */
export function preferredLanguage(header: string | undefined): Language {
  const weight = { zh: 0, en: 0 };
  for (const range of (header ?? '').slice(0, 500).toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const language = tag.split('-')[0];
    if (language !== 'zh' && language !== 'en') continue;
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    weight[language] = Math.max(weight[language], q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  if (weight.en !== weight.zh) return weight.en > weight.zh ? 'en' : 'zh';
  return weight.en > 0 && /^\s*en/i.test(header ?? '') ? 'en' : 'zh';
}

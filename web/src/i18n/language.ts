import { ref, watch } from 'vue';

export type Language = 'zh' | 'en';

const KEPT = 'yishen.language';

/** What was chosen on this machine, else Chinese: the language of the office. */
function chosen(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

/** The language of everything that is shown. */
export const language = ref<Language>(chosen());

watch(language, (now) => {
  if (globalThis.document) document.documentElement.lang = now === 'en' ? 'en' : 'zh-CN';
  try {
    localStorage.setItem(KEPT, now);
  } catch {
    // A browser that keeps nothing shows Chinese next time.
  }
}, { immediate: true });

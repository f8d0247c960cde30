import { OWN_STORE } from './own-store.js';

const PREFIX = 'yishen.draft.';

/** A person's own unfinished work on this machine. It ends when it is sent, and with signing out. Where a browser keeps nothing, nothing is kept. */
export const DRAFTS = {
  read<T>(key: string): T | null {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as T | null;
    } catch {
      return null;
    }
  },
  keep(key: string, draft: unknown): void {
    try {
      OWN_STORE.setItem(PREFIX + key, JSON.stringify(draft));
    } catch {
      // Full, or forbidden: the page itself still has it.
    }
  },
  forget(key: string): void {
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {
      // There was nothing.
    }
  },
  forgetAll(): void {
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    } catch {
      // There was nothing.
    }
  },
};

import type { Language } from '../../i18n/language.js';
import type { Say } from '../../i18n/texts.js';
import { stateName } from '../../names/names.js';
import { leftInWords } from '../../parts/due-words.js';
import type { Card } from './board-filter.js';
import type { BOARD_TEXTS } from './board-texts.js';

/** The date that a card goes by; null while the clock stands still. */
export function dueOf(card: Card): Card['target'] {
  return card.target ?? card.statutory;
}

/** What is left, as the server counted it; of a clock that stands still what it waits for. */
export function leftOf(card: Card, say: Say<keyof (typeof BOARD_TEXTS)['zh']>, { language, today }: { readonly language: Language; readonly today: string }): string {
  const due = dueOf(card);
  if (!due) return card.clockState === 'paused' ? say('consulting') : stateName(card.state);
  // An estimate is no limit that could be missed.
  if (due.provisional && due.workingDaysLeft < 0) return say('pastEstimate', { n: -due.workingDaysLeft });
  return leftInWords(due.workingDaysLeft, language, due.dueOn < today);
}

import { said } from '../../i18n/texts.js';

const EFFECTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  starts: { zh: '开始计时', en: 'starts the clock' }, stops: { zh: '停止计时', en: 'stops the clock' }, pauses: { zh: '中止计时', en: 'pauses the clock' },
  resumes: { zh: '恢复计时', en: 'resumes the clock' }, restarts: { zh: '重新计时', en: 'restarts the clock' }, extends: { zh: '延长期限', en: 'extends the limit' },
  ends: { zh: '结束计时', en: 'ends the clock' }, replaces: { zh: '变更期限', en: 'replaces the dates' },
};

/** What a command does to the reply clock, in two words; empty where it does nothing. */
export function effectWords(effect: string): string {
  return said(EFFECTS[effect]);
}

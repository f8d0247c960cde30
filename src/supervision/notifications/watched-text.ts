import { STATE_NAMES } from '../../../workflows/request/state-names.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { Params } from '../entities/supervision.entity.js';
import { deadlineName } from './deadline-names.js';

/** What changed in a case that somebody watches: its state, and the dates that moved, old → new. */
export function watchedText(params: Params): Bilingual {
  const parts = [stateText(params), ...LIMITS.map((limit) => limitText(limit, params))].filter((part) => part !== null);
  const of = (language: 'zh' | 'en', between: string) => parts.map((part) => part[language]).join(between);
  return { zh: `关注的申请有变化：${of('zh', '；')}`, en: `A request you watch changed: ${of('en', '; ')}` };
}

const LIMITS = ['target', 'statutory'] as const;

function stateText({ state }: Params): Bilingual | null {
  if (typeof state !== 'string') return null;
  const name = STATE_NAMES[state] ?? { zh: state, en: state };
  return { zh: `状态为“${name.zh}”`, en: `it is now “${name.en}”` };
}

function limitText(limit: (typeof LIMITS)[number], params: Params): Bilingual | null {
  if (!Object.hasOwn(params, limit)) return null;
  const [from, to, name] = [params[`${limit}From`], params[limit], deadlineName(limit)];
  if (to != null) {
    return from == null ? { zh: `${name.zh}为${to}`, en: `${name.en} is ${to}` } : { zh: `${name.zh}由${from}改为${to}`, en: `${name.en} moves from ${from} to ${to}` };
  }
  // The clock is paused or has ended; where it has ended the state says so, and the statutory limit follows the target.
  return params['clock'] === 'paused' && limit === 'target' ? { zh: `计时已暂停（原答复期限${from}）`, en: `the clock is paused (the reply was due on ${from})` } : null;
}

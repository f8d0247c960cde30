import type { Refusal } from '../../../workflows/definition.js';
import type { Blocker } from '../../release-gate/release-check.js';
import { refusal } from './order-rules.js';

/** A letter leaves with its enclosures, by hand and post as by mail: in no way before the release check has nothing against them. */
export function gateRefusals(blockers: readonly Blocker[]): Refusal[] {
  if (blockers.length === 0) return [];
  const said = (language: 'zh' | 'en') => [...new Set(blockers.map(({ message }) => message[language]))].join(language === 'zh' ? '；' : '; ');
  return [refusal('releaseGate', 'Art. 15; Art. 17', `随附文件的外发检查还有${blockers.length}项未处理：${said('zh')}。处理或者经批准放行后方可送达。`,
    `The release check of the enclosures has ${blockers.length} open finding(s): ${said('en')}. Resolve them, or have them let pass, before it leaves.`)];
}

import { scopeItem } from '../../scope.js';
import { type AnyStep, refuse, step } from '../step.js';

/** The four questions: already public? withheld before, and on which ground? circumstances changed? should have been public (Arts. 19–21)? */
const evaluate = step({
  type: 'EVALUATE', label: { zh: '填写评估意见', en: 'answer the questions of the evaluation' }, basis: ['Art. 18', 'Arts. 19–21', 'Art. 44'],
  content: ({ moment }, { scope, withheldBefore, onFile }) => [
    scope.some((code) => !scopeItem(code)) && refuse('unknownScope', 'Arts. 19–21', '主动公开范围中没有此项。', 'There is no such entry in the scope of proactive disclosure.'),
    withheldBefore != null && withheldBefore.lastOn > moment.today && refuse('notInFuture', undefined, '曾不予公开的日期不得晚于今天。', 'It cannot have been withheld in the future.'),
    withheldBefore == null && onFile != null
      && refuse('withheldOnFile', 'Art. 18', `本专题曾有答复不予公开（最近一次${onFile.lastOn}），请写明依据和日期。`, `Replies on this topic withheld it, last on ${onFile.lastOn}: say on which ground, and when.`),
  ],
  apply: (_context, { alreadyPublic, withheldBefore, circumstances, scope, note, onFile }, moment) => ({
    evaluation: {
      alreadyPublic: alreadyPublic ?? null, withheldBefore: withheldBefore ?? null, circumstances: circumstances ?? null, scope: [...new Set(scope)], note: note ?? null,
      by: moment.actor.personId, on: moment.on, onFile: onFile ?? null,
    },
  }),
  sample: ({ moment }) => ({ withheldBefore: { ground: 'DENIED.PROCESS', lastOn: moment.on }, circumstances: '方案已经批准', scope: ['21-land'] }),
});

export const EVALUATION: readonly AnyStep[] = [evaluate];

import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import { answersFor } from '../../workflows/request/questions.js';
import { CLEAN_LETTER } from '../../workflows/request/v1/steps/sample-letter.js';
import type { Engine } from '../../src/engine/engine.js';

type Act = readonly [type: string, actorId: string, payload: Record<string, unknown>];

/** A plain request from intake to delivery, by several people. */
const LIFE: readonly Act[] = [
  ['ASSIGN', 'clerk', { unitId: 'unit', officerId: 'officer' }],
  ['RECORD_SEARCH', 'officer', { systems: '公文系统', places: '档案室', keywords: '征地', result: '检索到1件' }],
  ['RECORD_CONVERSATION', 'officer', { means: '电话', asked: '哪一年度', wants: '补偿标准', applicantConfirmed: true }],
  ['PROPOSE_OUTCOME', 'officer', { answers: answersFor('GRANTED.PROVIDED'), elements: { attachments: '复印件1份', formOfSupply: '纸面' } }],
  ['SUBMIT_FOR_REVIEW', 'officer', { letter: CLEAN_LETTER }],
  ['CLEAR_SECRECY', 'secrecy', { opinion: '不涉密', form: { reviewed: '答复文书及附件', stateSecrets: 'none', workSecrets: 'none', sensitive: 'none' } }],
  ['AGREE', 'adviser', { opinion: '合法', answers: answersFor('GRANTED.PROVIDED'), letter: CLEAN_LETTER }],
  ['SIGN', 'leader', { letter: CLEAN_LETTER, docNumber: '丰府办公开复〔2026〕1号' }],
  ['SERVE', 'clerk', { mode: 'post', trackingNumber: 'EMS0001', letter: CLEAN_LETTER }],
];

const SUBMIT = {
  organId: 'organ', applicantKind: 'natural-person', channel: 'in-person', submittedOn: '2026-03-02', policy: DEFAULT_POLICY, policyVersion: 'default',
  content: '丰城市2023年度第三批次城市建设用地征地补偿安置方案及批准文件',
};

/** The lives of `cases` requests, each a list of commands in order. `run` tells the keys of several workloads on one database apart. */
export function workload(cases: number, run = ''): ((engine: Engine) => Promise<number>)[] {
  return Array.from({ length: cases }, (_, n) => async (engine: Engine) => {
    const { caseId } = await engine.open({ definition: 'request', type: 'SUBMIT', payload: { ...SUBMIT, applicantId: `applicant-${n}` }, actorId: 'clerk', key: `${run}s-${n}` });
    for (const [i, [type, actorId, payload]] of LIFE.entries()) await engine.execute({ caseId, type, actorId, payload, key: `${run}c-${n}-${i}` });
    return LIFE.length + 1;
  });
}

/** Lives the lives, `concurrency` at once. Returns how many commands were applied. */
export async function runAll(lives: readonly ((engine: Engine) => Promise<number>)[], engine: Engine, concurrency: number): Promise<number> {
  const waiting = [...lives];
  let done = 0;
  await Promise.all(Array.from({ length: concurrency }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const applied = await next(engine);
      done += applied;
    }
  }));
  return done;
}

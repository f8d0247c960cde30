import { move, type Move, type Telling } from '../story.js';

/** A demand for reasons where requests clearly exceed a reasonable range (Art. 35). */
export function reasonsDemanded({ rng }: Telling, after = 2): Move[] {
  return [
    move('officer', 'DEMAND_REASONS', after, { counts: `本自然月内第${rng.int(12, 40)}件，近半年向本机关提出同类申请${rng.int(41, 90)}件` }),
    move('clerk', 'RECORD_RECEIPT', rng.int(2, 3), { letter: 'reasons' }),
  ];
}

export function reasonsRejected(telling: Telling): Move[] {
  return [...reasonsDemanded(telling), move('officer', 'REASONS_REJECTED', telling.rng.int(2, 3), { given: true, why: '所述理由为收集各地文件作商业用途，与自身需要无关，且同一内容反复申请。' })];
}

/** The period runs out without a word. */
export function reasonsNotGiven(telling: Telling): Move[] {
  return [...reasonsDemanded(telling, 1), move('officer', 'REASONS_REJECTED', 0, { given: false, why: '逾期未说明理由。' }, { when: 'decide-on-reasons' })];
}

export function reasonsAccepted(telling: Telling): Move[] {
  return [...reasonsDemanded(telling), move('officer', 'REASONS_ACCEPTED', 2, { why: '申请人系环境公益诉讼原告，申请与举证有关，理由合理。' })];
}

/** Reasonable, but too much to be answered in time: a reasonable delay is told. */
export function reasonsAcceptedWithDelay(telling: Telling): Move[] {
  return [
    ...reasonsDemanded(telling),
    move('officer', 'REASONS_ACCEPTED_DELAY', 2, (scene) => ({ why: '理由合理，但需核对三个年度监测台账，法定期限内难以完成。', untilOn: scene.officeDay(30) })),
  ];
}

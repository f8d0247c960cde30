import { move, type Move } from '../story.js';

export function extensionAsked(after: number, workingDays = 20): Move {
  return move('officer', 'REQUEST_EXTENSION', after, { workingDays, reason: '涉及材料年代较久，需查阅历史档案并核对多方资料。' });
}

export function extensionConsented(after = 1): Move {
  return move('head', 'CONSENT_TO_EXTENSION', after, {});
}

/** Consent of the head, then the applicant is told, all before the deadline (Art. 33). */
export function extended(after: number, workingDays = 20): Move[] {
  return [
    extensionAsked(after, workingDays), extensionConsented(), move('clerk', 'EXTEND', 1, {}),
    move('clerk', 'RECORD_RECEIPT', 2, { letter: 'extension' }),
  ];
}

export function extensionRefused(after: number): Move[] {
  return [extensionAsked(after, 10), move('head', 'REFUSE_EXTENSION', 1, { reason: '材料已经查到，可以在期限内答复。' })];
}

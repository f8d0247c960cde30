import { move, type Move, type Telling } from '../story.js';

const ITEMS = [
  '请明确所需政府信息的名称、文号或者便于查询的其他特征性描述',
  '请提供申请人有效身份证明复印件',
  '请明确获取政府信息的方式和途径',
];

/** A notice that lists everything to be corrected, once (Art. 30). */
export function correctionAsked({ rng }: Telling, after: number = rng.int(1, 3)): Move {
  return move('officer', 'REQUEST_CORRECTION', after, { items: [ITEMS[0]!, ...rng.shuffled(ITEMS.slice(1)).slice(0, rng.int(0, 2))] });
}

/** The day the applicant got it; the return slip comes back a day or two later. */
export function noticeReceived({ rng }: Telling, after: number = rng.int(3, 4)): Move {
  return move('clerk', 'RECORD_RECEIPT', after, { letter: 'correction' }, { back: rng.int(0, 1) });
}

export function corrected({ topic, rng }: Telling, after: number = rng.int(2, 7)): Move {
  return move('clerk', 'CORRECTED', after, { correctedContent: `补正后：申请公开${topic.record}。` });
}

export function asksAndIsAnswered(telling: Telling): Move[] {
  return [correctionAsked(telling), noticeReceived(telling), corrected(telling)];
}

/** Another notice after an answer that did not help. */
export function asksTwice(telling: Telling): Move[] {
  const { topic, rng } = telling;
  return [
    correctionAsked(telling), noticeReceived(telling), move('clerk', 'CORRECTED', rng.int(2, 5), {}),
    correctionAsked(telling, 2), noticeReceived(telling), move('clerk', 'CORRECTED', rng.int(2, 5), { correctedContent: `第二次补正：${topic.record}。` }),
  ];
}

/** An answer that leaves it unclear: the outcome is proposed with it (row （四）3). */
export function staysUnclear(telling: Telling): Move[] {
  const { rng } = telling;
  return [
    correctionAsked(telling), noticeReceived(telling),
    move('officer', 'STILL_UNCLEAR', rng.int(3, 6), { remainsUnclear: '补正材料仍未指明所需信息的名称、文号或者形成时间，无法确定所指向的文件。' }),
  ];
}

/** No answer: somebody confirms the lapse. */
export function lapses(telling: Telling): Move[] {
  return [
    correctionAsked(telling), noticeReceived(telling),
    move('officer', 'CORRECTION_EXPIRED', telling.rng.int(1, 3), { closingNote: '申请人签收补正告知书后，无正当理由逾期未补正，视为放弃申请。' }, { when: 'confirm-correction-lapse' }),
  ];
}

/** The answer was under way when the lapse was confirmed: the case is taken up again. */
export function lapsesAndIsAnswered(telling: Telling): Move[] {
  return [
    ...lapses(telling),
    move('clerk', 'CORRECTED', 3, { justifiedReason: '邮件因暴雨滞留，申请人在期限内已交寄，有邮戳为证。', correctedContent: `补正后：申请公开${telling.topic.record}。` }),
  ];
}

import { itemNumber } from './serving.js';
import { move, type Move, type Telling } from '../story.js';

/** Longer than any time to answer: by then silence has had its effect. */
const BEYOND_SILENCE = 17;

export function thirdPartyAsked({ topic, rng }: Telling, after: number = rng.int(1, 3), name = topic.thirdParty ?? '相关权利人'): Move {
  return move('officer', 'CONSULT_THIRD_PARTY', after, (scene) => ({
    party: { name, contact: `丰城市示例路${rng.int(1, 99)}号` }, interest: isBusiness(name) ? 'trade-secret' : 'personal-privacy',
    information: topic.record, applicantToldOn: scene.today,
  }));
}

export function letterReceived({ rng }: Telling, consultationId = '1', after: number = rng.int(2, 3)): Move {
  return move('clerk', 'RECORD_RECEIPT', after, { letter: 'consultation', consultationId }, { back: rng.int(0, 1) });
}

const isBusiness = (name: string): boolean => /公司|企业|单位/u.test(name);

function refusalOf({ topic }: Telling): string {
  return isBusiness(topic.thirdParty ?? '') ? '涉及工艺参数和客户资料，公开将造成竞争损失，不同意公开。' : '涉及个人信息，担心引起邻里纠纷，不同意公开。';
}

export function thirdPartyRefuses(telling: Telling, { reasonable = true } = {}): Move[] {
  const { rng } = telling;
  return [
    thirdPartyAsked(telling), letterReceived(telling),
    move('clerk', 'RECORD_CONSULTATION_ANSWER', rng.int(3, 8), { consultationId: '1', answer: 'REFUSED', grounds: refusalOf(telling), reasonable }),
  ];
}

export function thirdPartyConsents(telling: Telling): Move[] {
  return [thirdPartyAsked(telling), letterReceived(telling), move('clerk', 'RECORD_CONSULTATION_ANSWER', telling.rng.int(2, 7), { consultationId: '1', answer: 'CONSENTED' }, { back: 1 })];
}

/** Silence: the organ decides itself (Art. 32). */
export function thirdPartyKeepsSilent(telling: Telling): Move[] {
  return [thirdPartyAsked(telling), letterReceived(telling), move('officer', 'ADD_NOTE', BEYOND_SILENCE, { text: '第三方逾期未答复，由本机关依法决定，经权衡作区分处理。' })];
}

/** The letter to it went by registered post. */
export function thirdPartyTold({ rng }: Telling): Move {
  return move('clerk', 'NOTIFY_THIRD_PARTY', 1, { consultationId: '1', mode: 'post', trackingNumber: itemNumber(rng.of('notice'), 'X') });
}

/** Its grounds do not outweigh the public interest: it is told in writing before the release (Arts. 15, 32). */
export function overridden(telling: Telling, { told = true } = {}): Move[] {
  return [
    ...thirdPartyRefuses(telling),
    move('officer', 'OVERRIDE_PUBLIC_INTEREST', 1, { consultationId: '1', reasons: '相关信息涉及周边群众饮用水安全，不公开会对公共利益造成重大影响。' }),
    ...(told ? [thirdPartyTold(telling)] : []),
  ];
}

/** Several letters at once: the pause is the union of their times. */
export function severalAsked(telling: Telling): Move[] {
  return [
    thirdPartyAsked(telling), thirdPartyAsked(telling, 1, `${telling.topic.thirdParty ?? '相关权利人'}（第二联系人）`), organAsked(telling, { after: 0, joint: true }),
    letterReceived(telling, '1'), letterReceived(telling, '2', 1),
  ];
}

export function organAsked({ topic, rng }: Telling, { after = 2, joint = true, organ = rng.pick(['宜春市自然资源局', '宜春市生态环境局', '丰城市司法局']) } = {}): Move {
  return move('officer', 'CONSULT_ORGAN', after, { organName: organ, joint, information: topic.record });
}

export function organConsents(telling: Telling): Move[] {
  return [organAsked(telling), letterReceived(telling), move('officer', 'RECORD_CONSULTATION_ANSWER', telling.rng.int(3, 6), { consultationId: '1', answer: 'CONSENTED' })];
}

/** Silence of an organ that made it too is consent (Art. 34); of any other it has no effect and is reported to the head (Art. 11). */
export function organKeepsSilent(telling: Telling, joint: boolean): Move[] {
  return [
    organAsked(telling, { joint }), letterReceived(telling),
    move('officer', 'ADD_NOTE', BEYOND_SILENCE, { text: joint ? '共同制作机关逾期未答复，视为同意公开。' : '被征求机关逾期未答复，已报告机构负责人，由本机关决定。' }),
  ];
}

export function askedAndTakenBack(telling: Telling): Move[] {
  return [thirdPartyAsked(telling), move('officer', 'WITHDRAW_CONSULTATION', 3, { consultationId: '1', reason: '经核对，所涉内容已由第三方自行公开，无需征求意见。' })];
}

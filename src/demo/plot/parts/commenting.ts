import type { Seeded } from '../../random/seeded.js';
import { act, type Move } from '../story.js';

const REMARKS = ['此处只有结论，请补充所核对的具体材料。', '由谁审查、依据什么材料，请在此写明。', '此句过于笼统，请与卷内材料对照后写具体。'];
const ADDITIONS = ['上述认定系承办人对照所申请信息的具体内容逐项核对后作出。', '本机关已逐页核对所申请信息，上述认定与所核对的材料一致。'];

export function commented(rng: Seeded, after = 1): Move {
  return act('adviser', 'comment', after, { text: rng.of('comment').pick(REMARKS) });
}

export function commentsAnswered(after = 0): Move {
  return act('officer', 'answer-comments', after, { text: '已补充，请见修改后的理由段。' });
}

export function commentsSettled(after = 0): Move {
  return act('adviser', 'settle-comments', after, { note: '已核对修改稿，同意。' });
}

/** The officer adds to the reason what was missing. */
export function revised(rng: Seeded, after = 1): Move {
  return act('officer', 'revise-letter', after, { adding: rng.of('revision').pick(ADDITIONS) });
}

import type { Seeded } from '../../random/seeded.js';
import { answersFor } from '../../../../workflows/request/questions.js';
import { act, move, type Move, type Scene, type Telling } from '../story.js';
import { commented, commentsAnswered, commentsSettled, revised } from './commenting.js';
import { enclosureFiled, enclosureReplaced, searchFiled } from './filing.js';

/** How the way from draft to signature goes. */
export type ReviewTurn =
  | 'smooth' | 'secrecy-return' | 'referred' | 'changes' | 'commented-changes' | 'legal-return' | 'commented-return' | 'more-asked' | 'taken-back' | 'assigned-by-hand' | 'redraft'
  | 'proceed' | 'leader-return' | 'recalled';

export interface ReviewOptions {
  /** How the file was added that goes out with the reply, if one does. */
  readonly file?: Move;
  /** What the reviewers said and the approval sheet are printed for the file. */
  readonly sheets?: true;
}

const TURNS: readonly ReviewTurn[] = ['smooth', 'smooth', 'smooth', 'smooth', 'smooth', 'smooth', 'smooth', 'changes', 'changes', 'legal-return', 'leader-return', 'secrecy-return'];

export function usualReview(rng: Seeded): ReviewTurn {
  return rng.pick(TURNS);
}

const OPINIONS = ['事实清楚，适用依据准确，程序合法，同意。', '答复类型适当，救济途径告知正确，同意。', '同意承办单位意见。'];

export const submitted = ({ rng }: Telling, after: number = rng.int(0, 1)): Move => move('officer', 'SUBMIT_FOR_REVIEW', after, {});

/** What is refused as a secret is confirmed as one; where a part is left out, it was taken out. */
export const cleared = ({ rng }: Telling, after: number = rng.int(0, 1)): Move => move('secrecy', 'CLEAR_SECRECY', after, async (scene) => {
  const outcome = await scene.proposedOutcome();
  const secret = outcome === 'DENIED.STATE_SECRET' || (await scene.withheldGrounds()).includes('DENIED.STATE_SECRET');
  const parted = outcome === 'PARTIALLY_GRANTED';
  return {
    opinion: secret ? '经核对定密材料，属于国家秘密，且在保密期限内。' : parted ? '已区分处理，可以公开。' : '经审查，不涉及国家秘密、工作秘密。',
    form: { reviewed: '答复文书及全部附件', stateSecrets: secret ? 'withheld' as const : 'none' as const, workSecrets: parted ? 'removed' as const : 'none' as const, sensitive: 'none' as const },
  };
});

/** The adviser answers the seven questions and finds what the officer found. */
const answers = async (scene: Scene) => answersFor((await scene.proposedOutcome())!);

export const agreed = ({ rng }: Telling, after: number = rng.int(1, 2)): Move => {
  const opinion = rng.pick(OPINIONS);
  return move('adviser', 'AGREE', after, async (scene) => ({ opinion, answers: await answers(scene) }));
};

export const signed = ({ rng }: Telling, after: number = rng.int(0, 1)): Move => move('leader', 'SIGN', after, {});

export const returnedByAdviser = (after = 1): Move => move('adviser', 'RETURN', after, { reasons: '未说明裁量理由，法律依据请引用到条、款、项。', about: [{ question: 'disclosure' }, { blockId: 'reason' }] });

export const changesAsked = (after = 1): Move => move('adviser', 'AGREE_WITH_CHANGES', after,
  async (scene) => ({ changes: '理由部分请写明具体事实，避免只重复法条。', answers: await answers(scene), about: [{ blockId: 'reason' }] }));

export const disagreed = (after = 2): Move => move('adviser', 'DISAGREE', after, { opinion: '不予公开的依据不足，建议区分处理后部分公开。' });

export const headDecided = (decision: 'proceed' | 'redraft', after = 1): Move => move('head', 'HEAD_DECIDES', after, {
  decision, reasons: decision === 'redraft' ? '采纳法律顾问意见，重新拟稿。' : '所涉内容经主管部门确认，维持原意见，责任由机构承担。',
});

/** The adviser wants to see more than the reply. */
export const moreAsked = (after = 1): Move => move('adviser', 'ASK_FOR_MORE', after, { what: '请补充检索系统、检索词和命中结果的打印件。', about: [{ question: 'holding' }] });

export const assignedByHand = (after = 0): Move =>
  move('head', 'ASSIGN_ADVISER', after, async (scene) => ({ adviserId: await scene.anotherAdviser(), reason: '涉及专业性较强，指定熟悉该领域的法律顾问审查。' }));

/** Opinions as they were given, and the sheet that goes to the leader with the draft. */
export const sheetsMade = (): Move[] => [
  act('secrecy', 'make-sheet', 0, { form: 'secrecy-review-form' }), act('adviser', 'make-sheet', 0, { form: 'legality-opinion' }), act('officer', 'make-sheet', 0, { form: 'approval-sheet' }),
];

/** Up to signature, along one of the turns. */
export function reviewed(telling: Telling, turn: ReviewTurn, { file, sheets }: ReviewOptions = {}): Move[] {
  const again = () => [submitted(telling), cleared(telling, 0), agreed(telling, 1)];
  const sign = [...(sheets ? sheetsMade() : []), signed(telling)];
  const toAdviser = [submitted(telling), cleared(telling)];
  const changed = (answered: Move[] = []) => [changesAsked(), revised(telling.rng), ...answered, move('officer', 'CHANGES_MADE', 0, { note: '已按意见修改。' }), ...sign];
  switch (turn) {
    case 'smooth': return [...toAdviser, agreed(telling), ...sign];
    case 'secrecy-return': return [
      submitted(telling), move('secrecy', 'RETURN_FROM_SECRECY_REVIEW', 1, { reasons: '附件第三页有未公开的内部联系方式，请处理。' }), ...(file ? enclosureReplaced(file) : []), ...again(), ...sign,
    ];
    case 'referred': return [
      submitted(telling), move('secrecy', 'REFER_FOR_DETERMINATION', 1, { authority: '市国家保密局', question: '该文件能否公开' }),
      move('secrecy', 'DETERMINED', 4, { determination: '所附测绘成果属于国家秘密，不得公开。' }), cleared(telling, 0), agreed(telling), ...sign,
    ];
    case 'changes': return [...toAdviser, ...changed()];
    case 'commented-changes': return [...toAdviser, commented(telling.rng), ...changed([commentsAnswered(), commentsSettled()])];
    case 'legal-return': return [...toAdviser, returnedByAdviser(), revised(telling.rng), ...again(), ...sign];
    case 'commented-return': return [
      ...toAdviser, commented(telling.rng), returnedByAdviser(0), revised(telling.rng), commentsAnswered(), submitted(telling), cleared(telling, 0), commentsSettled(1), agreed(telling, 0), ...sign,
    ];
    case 'more-asked': return [...toAdviser, moreAsked(), searchFiled(1), move('officer', 'PROVIDE_MORE', 0, { note: '检索结果打印件已补入卷内。' }), agreed(telling, 1), ...sign];
    case 'taken-back': return [...toAdviser, move('officer', 'RECALL_FROM_REVIEW', 0, { reason: '发现理由段漏写核对情况，撤回补充。' }), revised(telling.rng, 0), ...again(), ...sign];
    case 'assigned-by-hand': return [...toAdviser, assignedByHand(), agreed(telling), ...sign];
    case 'redraft': return [...toAdviser, disagreed(), headDecided('redraft'), revised(telling.rng), ...again(), ...sign];
    case 'proceed': return [...toAdviser, disagreed(), headDecided('proceed'), ...sign];
    case 'leader-return': return [...toAdviser, agreed(telling), move('leader', 'RETURN_FROM_APPROVAL', 1, { reasons: '文件名称与附件不一致，请核对。' }), ...again(), ...sign];
    case 'recalled': return [
      ...toAdviser, agreed(telling), signed(telling), move('leader', 'RECALL_REPLY', 0, { reason: '附件漏装，撤回重新签发。' }), ...(file ? [enclosureFiled(telling, 'further')] : []), ...again(), ...sign,
    ];
  }
}

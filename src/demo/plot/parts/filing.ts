import type { OutcomeCode } from '../../../../workflows/request/outcomes.js';
import { enclosure, enclosureInPart, enclosureWithAuthor } from '../../papers/enclosures.js';
import { requestForm, searchPrintout, serviceSlip, strayPaper } from '../../papers/papers-of.js';
import { act, type Move, type Telling } from '../story.js';

/** Which file goes out with a reply: by chance, certainly, one more for a further reply, or one with a name in its properties. */
export type EnclosureTurn = 'usual' | 'certain' | 'further' | 'with-author';

const GIVING: ReadonlySet<OutcomeCode> = new Set<OutcomeCode>(['GRANTED.PROVIDED', 'PARTIALLY_GRANTED']);
/** The others go out on paper only, or on a disc. */
const SHARE_WITH_FILE = 0.35;

/** The paper form, scanned by reception, and the sheet on which the request is registered. */
export function registered(): Move[] {
  return [formFiled(), act('clerk', 'make-sheet', 0, { form: 'registration-sheet' })];
}

/** The paper form, scanned by reception. */
export function formFiled(after = 0): Move {
  return act('clerk', 'attach-file', after, { name: '政府信息公开申请表（扫描件）.pdf', purpose: 'request', paper: requestForm, title: '申请表' });
}

/** A paper of another case is filed here, and taken out again. */
export function strayFiled(): Move[] {
  return [
    act('clerk', 'attach-file', 0, { name: '补充说明（扫描件）.pdf', purpose: 'request', paper: strayPaper }),
    act('clerk', 'withdraw-file', 1, { purpose: 'request', reason: '误将其他申请人的材料扫描到本件，撤下后归入原件。' }),
  ];
}

/** The record of the search, with what the systems showed. */
export function searchRecorded(): Move[] {
  return [act('officer', 'make-sheet', 0, { form: 'search-record' }), searchFiled()];
}

export function searchFiled(after = 0): Move {
  return act('officer', 'attach-file', after, { name: '检索结果打印件.pdf', purpose: 'evidence', paper: searchPrintout, title: '公文系统检索结果' });
}

/** The slip is printed, signed at the window, and filed. */
export function slipSigned(after = 0): Move[] {
  return [act('clerk', 'make-sheet', 0, { form: 'service-receipt' }), slipFiled(after)];
}

function slipFiled(after: number): Move {
  return act('clerk', 'attach-file', after, { name: '送达回证（扫描件）.pdf', purpose: 'evidence', paper: serviceSlip, title: '送达回证' });
}

/** What is given goes out as a file as well. */
export function enclosed(telling: Telling, outcome: OutcomeCode, turn: EnclosureTurn = 'usual'): Move | undefined {
  if (!GIVING.has(outcome)) return undefined;
  if (turn === 'usual' && !telling.rng.of('enclosure').chance(SHARE_WITH_FILE)) return undefined;
  return enclosureFiled(telling, turn, outcome);
}

export function enclosureFiled({ topic }: Pick<Telling, 'topic'>, turn: EnclosureTurn = 'certain', outcome: OutcomeCode = 'GRANTED.PROVIDED'): Move {
  const paper = turn === 'with-author' ? enclosureWithAuthor : outcome === 'PARTIALLY_GRANTED' ? enclosureInPart : enclosure;
  const title = turn === 'further' ? `${topic.record}（补充提供）` : topic.record;
  return act('officer', 'attach-file', 0, { name: `${title}.pdf`, purpose: 'reply', paper, title });
}

/** The file as it was goes, and one that was worked over takes its place. */
export function enclosureReplaced(file: Move): Move[] {
  return [act('officer', 'withdraw-file', 1, { purpose: 'reply', reason: '第三页有未公开的内部联系方式，撤下处理后重新提供。' }), file];
}

export function findingsPassed(after = 0): Move {
  return act('head', 'let-findings-pass', after, { reason: '属性中的姓名是文末署名的经办人，属于履行公务的信息，可以公开，无须清除。' });
}

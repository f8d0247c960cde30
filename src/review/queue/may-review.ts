import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { AssignmentMode } from '../assignment/assignment-mode.js';

export const REASONS_NOT_TO_REVIEW = ['conflict', 'not-an-adviser', 'assigned-to-another', 'awaits-assignment', 'not-with-adviser'] as const;

/** Whether somebody may give an opinion now, and why not. The workflow refuses on the same grounds. */
export interface MayReview {
  readonly possible: boolean;
  readonly why: (typeof REASONS_NOT_TO_REVIEW)[number] | null;
  readonly message: Bilingual | null;
}

interface Asked {
  readonly state: string;
  /** Whoever drafted the reply or had the case in hand. */
  readonly drafters: readonly string[];
  readonly adviserId: string | null;
  readonly mode: AssignmentMode;
  readonly personId: string;
  readonly isAdviser: boolean;
}

const MESSAGES: Readonly<Record<(typeof REASONS_NOT_TO_REVIEW)[number], Bilingual>> = {
  conflict: { zh: '您起草或者承办过本件，应当回避。', en: 'You drafted or handled this case and do not review it.' },
  'not-an-adviser': { zh: '您不是该机关的法律顾问。', en: 'You are not a legal adviser of this organ.' },
  'assigned-to-another': { zh: '本件由其他法律顾问审查。', en: 'Another adviser reviews this case.' },
  'awaits-assignment': { zh: '本件待公开工作机构负责人指定审查人。', en: 'The head has yet to name the adviser.' },
  'not-with-adviser': { zh: '本件现不在法律顾问审查环节。', en: 'The case is not with the advisers at present.' },
};

export function mayReview({ state, drafters, adviserId, mode, personId, isAdviser }: Asked): MayReview {
  const why = drafters.includes(personId) ? 'conflict'
    : !isAdviser ? 'not-an-adviser'
    : adviserId !== null && adviserId !== personId ? 'assigned-to-another'
    : state !== 'LEGALITY_REVIEW' ? 'not-with-adviser'
    : adviserId === null && mode === 'by-hand' ? 'awaits-assignment' : null;
  return { possible: why === null, why, message: why && MESSAGES[why] };
}

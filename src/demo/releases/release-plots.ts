import type { StaffPart } from '../plot/story.js';

/** What is done about a topic, by whom, and after how many office days. */
export interface ReleaseMove {
  readonly by: StaffPart;
  readonly after: number;
  readonly act: 'assign' | 'evaluate' | 'write' | 'consult' | 'receive' | 'consent' | 'propose-release' | 'propose-not-now' | 'clear' | 'agree' | 'decide' | 'publish' | 'withdraw';
}

const move = (act: ReleaseMove['act'], by: StaffPart, after: number): ReleaseMove => ({ act, by, after });

const EVALUATED = [move('assign', 'head', 1), move('evaluate', 'officer', 4)] as const;
const REVIEWED = [move('clear', 'secrecy', 1), move('agree', 'adviser', 2), move('decide', 'leader', 2)] as const;
const PUBLISHED = [...EVALUATED, move('write', 'officer', 1), move('propose-release', 'officer', 1), ...REVIEWED, move('publish', 'officer', 3)] as const;

/** A release from the flag to the catalogue. */
const published: readonly ReleaseMove[] = PUBLISHED;

/** Not now, with a ground and a date to look again, which comes by itself (Art. 18). */
const NOT_NOW = [move('propose-not-now', 'officer', 2), move('agree', 'adviser', 2), move('decide', 'leader', 1)] as const;
const AGAIN = [move('evaluate', 'officer', 5), ...NOT_NOW] as const;
const notNow: readonly ReleaseMove[] = [...EVALUATED, ...NOT_NOW, ...AGAIN, ...AGAIN, ...AGAIN];

/** Published, and taken off again: a notice stands in its place. */
const withdrawn: readonly ReleaseMove[] = [...PUBLISHED, move('withdraw', 'leader', 15)];

/** A third party is asked before anything of it is published (Arts. 15, 32). */
const consulted: readonly ReleaseMove[] = [
  ...EVALUATED, move('consult', 'officer', 1), move('receive', 'clerk', 3), move('consent', 'officer', 5), move('write', 'officer', 1), move('propose-release', 'officer', 1), ...REVIEWED, move('publish', 'officer', 2),
];

/** Under evaluation, and no further. */
const begun: readonly ReleaseMove[] = [...EVALUATED];

/** What becomes of topics, in the order in which they are flagged; later ones wait to be assigned. */
export const RELEASE_PLOTS: readonly (readonly ReleaseMove[])[] = [published, notNow, withdrawn, consulted, published, begun, [move('assign', 'head', 2)]];

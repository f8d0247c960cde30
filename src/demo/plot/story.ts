import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Channel } from '../../../workflows/request/channels.js';
import type { OutcomeCode } from '../../../workflows/request/outcomes.js';
import type { CommandInput, DirectCommand } from '../../requests/commands/command-names.js';
import type { IntakeInput } from '../../requests/intake/intake-input.js';
import type { SampleRequest } from '../data/sample-requests.js';
import type { Topic } from '../data/topics.js';
import type { DemoPlace } from '../office/office.js';
import type { Seeded } from '../random/seeded.js';
import type { ActInputs, ActName } from './act.js';

/** Who does something in a case: somebody of its organ, the officer in charge, an adviser, the supervisor; or the applicant, on the public pages. */
export type StaffPart = 'clerk' | 'officer' | 'secrecy' | 'adviser' | 'head' | 'leader' | 'supervisor';
export type Part = StaffPart | 'applicant';

/** A unit and an officer of it. */
export interface Desk {
  readonly unitId: string;
  readonly officerId: string;
}

/** What is known when a move is made. */
export interface Scene {
  readonly caseId: string;
  readonly today: CivilDate;
  /** The day the request came to hand. */
  readonly arrivedOn: CivilDate;
  /** The n-th office day after today, before it where n is negative; 0: today. */
  officeDay(n: number): CivilDate;
  /** Number and day of the reply to another request of the sample data; null while there is none. */
  replyTo(sourceId: string): Promise<{ readonly number: string; readonly on: CivilDate } | null>;
  /** What is proposed in this case; null while nothing is. */
  proposedOutcome(): Promise<OutcomeCode | null>;
  /** Grounds of the parts that are withheld. */
  withheldGrounds(): Promise<readonly OutcomeCode[]>;
  /** An adviser of the organ who does not have the review yet; the only one where there is no other. */
  anotherAdviser(): Promise<string>;
  /** The version of the newest policy of the city; null when none was ever set. */
  newestPolicy(): Promise<string | null>;
}

/** A task that makes a move possible: the clock has brought it. */
export type AwaitedTask = 'confirm-correction-lapse' | 'confirm-payment-lapse' | 'decide-on-reasons' | 'archive';

/** Who does something, and when. */
interface Timing {
  readonly by: Part;
  /** Office days after the move before, or after `when`; 0: later the same day. */
  readonly after: number;
  readonly when?: AwaitedTask;
  /** The fact lies so many office days before its entry. */
  readonly back?: number;
  /** Why it is entered late, where it is an act of the office. */
  readonly why?: string;
  /** Not before so many office days before today: what is kept for a while only. */
  readonly lately?: number;
}

/** One command of a story. */
export interface CommandMove extends Timing {
  readonly command: DirectCommand;
  /** Null: there is nothing to be done after all. */
  readonly input: (scene: Scene) => object | null | Promise<object | null>;
}

/** Something done beside the commands. */
export interface ActMove<A extends ActName = ActName> extends Timing {
  readonly act: A;
  readonly input: ActInputs[A];
}

export type Move = CommandMove | { [A in ActName]: ActMove<A> }[ActName];

type More = Pick<Timing, 'when' | 'back' | 'why' | 'lately'>;
type Given<T> = T | null | Promise<T | null>;
type Input<K extends DirectCommand> = CommandInput<K> | ((scene: Scene) => Given<CommandInput<K>>);

export function move<K extends DirectCommand>(by: StaffPart, command: K, after: number, input: Input<K>, more: More = {}): CommandMove {
  return { command, by, after, ...more, input: (scene) => (typeof input === 'function' ? input(scene) : input) };
}

export function act<A extends ActName>(by: Part, name: A, after: number, input: ActInputs[A], more: More = {}): Move {
  return { act: name, by, after, ...more, input } as ActMove<A> as Move;
}

/** What a story is told of. */
export interface Telling {
  readonly request: SampleRequest;
  readonly topic: Topic;
  readonly place: DemoPlace;
  readonly channel: Channel;
  /** The officer it goes to, and the one it may be given to later. */
  readonly desk: Desk;
  readonly otherDesk: Desk;
  readonly rng: Seeded;
}

/** One request and all that its people do about it, until they wait for something that has not come. */
export interface Story extends Telling {
  readonly intake: IntakeInput;
  /** The day reception enters it. */
  readonly enteredOn: CivilDate;
  readonly moves: readonly Move[];
  /** It is made on the public pages, by the applicant; reception logs nothing. */
  readonly online?: true;
  /** What it plays on today's board, where it plays anything. */
  readonly role?: string;
  /** What becomes of a matter split off it. */
  readonly ofMatter: (telling: Telling) => readonly Move[];
}

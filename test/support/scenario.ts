import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { DEFAULT_POLICY, type Policy } from '../../workflows/clock/policy.js';
import type { WorkflowDefinition } from '../../workflows/definition.js';
import type { RequestContext } from '../../workflows/request/v1/context.js';
import { clockOf } from '../../workflows/request/v1/figures.js';
import type { OutcomeCode } from '../../workflows/request/outcomes.js';
import { type Answer, answersFor } from '../../workflows/request/questions.js';
import type { CommandName, Given, LetterCheck, Payloads } from '../../workflows/request/v1/payloads.js';
import { CLEAN_LETTER } from '../../workflows/request/v1/steps/sample-letter.js';
import { by, CaseStory, type Circumstances } from './case-story.js';

export { by, dated, type Circumstances } from './case-story.js';

/** What a test has to say of a command: where nothing else is said, reviewers find nothing, and a proposal goes the straight way to its outcome. */
type Told<K extends CommandName> = K extends 'PROPOSE_OUTCOME' ? Omit<Payloads[K], 'answers'> & ({ answers: Answer[] } | { outcome: OutcomeCode })
  : K extends 'AGREE' | 'AGREE_WITH_CHANGES' ? Omit<Given<K>, 'answers'> & { answers?: Answer[]; letter?: LetterCheck }
  : K extends 'RETURN' ? Omit<Given<K>, 'about'> & { about?: Payloads['RETURN']['about'] }
  : K extends 'CLEAR_SECRECY' ? Omit<Payloads[K], 'form'> & { form?: Payloads[K]['form'] }
  : Given<K> & Partial<Payloads[K]>;

type PayloadOf<K extends CommandName> = Record<string, never> extends Told<K> ? [payload?: Told<K>, circumstances?: Circumstances] : [payload: Told<K>, circumstances?: Circumstances];

/** A request that is told step by step. */
export class Scenario extends CaseStory<RequestContext> {
  does<K extends CommandName>(type: K, ...[payload, circumstances]: PayloadOf<K>): this {
    return this.doing(type, (payload ?? {}) as Record<string, unknown>, circumstances ?? {});
  }

  refuses<K extends CommandName>(type: K, rule: string, ...[payload, circumstances]: PayloadOf<K>): this {
    return this.refusing(type, rule, (payload ?? {}) as Record<string, unknown>, circumstances ?? {});
  }

  /** Both limits of the reply; null while the clock does not run. */
  expectDue(due: { target?: CivilDate | null; statutory?: CivilDate | null }): this {
    const clock = clockOf(this.context, this.calendar);
    const found = { target: clock.target.dueOn, statutory: clock.statutory.dueOn };
    expect(found).toEqual({ ...found, ...due });
    return this;
  }

  protected blank(): this {
    return new Scenario(this.definition, this.calendar) as this;
  }

  /** A command with what the office adds to it, and what a test leaves to be understood. */
  protected whole(type: CommandName, told: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { agreement, signed: signature, proposal, receivedOn } = this.context;
    const letter = { ...CLEAN_LETTER, ...(type === 'SIGN' && agreement ? { hash: agreement.hash } : {}), ...(type === 'SERVE' && signature ? { hash: signature.hash } : {}) };
    switch (type) {
      case 'SUBMIT_FOR_REVIEW': case 'DISAGREE': case 'ASK_FOR_MORE': case 'CHANGES_MADE': case 'HEAD_DECIDES': case 'SERVE': case 'REPLY_ON_THE_SPOT': return { letter, ...told };
      case 'SIGN': return { letter, docNumber: '丰府办公开复〔2026〕1号', ...told };
      case 'AGREE': case 'AGREE_WITH_CHANGES': return { letter, answers: proposal?.answers ?? [], ...told };
      case 'RETURN': return { letter, about: [{ question: 'disclosure' }], ...told };
      case 'CLEAR_SECRECY': return { form: { reviewed: '答复文书及附件', stateSecrets: proposal?.outcome === 'DENIED.STATE_SECRET' ? 'withheld' : 'none', workSecrets: 'none', sensitive: 'none' }, ...told };
      case 'NOTIFY_THIRD_PARTY': return { delivery: { letterId: 'letter', attempt: 1, mode: 'post', on: this.today }, ...told };
      case 'PROPOSE_FEE': return { month: receivedOn?.slice(0, 7), casesBefore: 0, ...told };
      case 'PROPOSE_OUTCOME': {
        const { outcome, ...rest } = told;
        return outcome === undefined ? rest : { answers: answersFor(outcome as OutcomeCode), ...rest };
      }
      default: return { ...told };
    }
  }
}

/** Given nothing: a case before its first command. */
export function scenario(definition: WorkflowDefinition, calendar: WorkingCalendar = WorkingCalendar.published()): Scenario {
  return new Scenario(definition, calendar);
}

/** What a request handed over at the desk carries. */
export function submission(on: CivilDate, more: Partial<Payloads['SUBMIT']> = {}): Payloads['SUBMIT'] {
  return { organId: 'organ', applicantId: 'applicant', applicantKind: 'natural-person', channel: 'in-person', submittedOn: on, policy: DEFAULT_POLICY, policyVersion: 'default', ...more };
}

/** Given a request received on that day and assigned to the officer. */
export function inReview(definition: WorkflowDefinition, on: CivilDate, policy: Partial<Policy> = {}): Scenario {
  return scenario(definition).on(on).does('SUBMIT', submission(on, { policy: { ...DEFAULT_POLICY, ...policy } }), by('clerk'))
    .does('ASSIGN', { unitId: 'unit', officerId: 'officer' }, by('clerk'));
}

type Proposal = Told<'PROPOSE_OUTCOME'>;

export const GRANT: Proposal = { outcome: 'GRANTED.PROVIDED', elements: { attachments: '文件1份', formOfSupply: '纸面' } };

/** From examination to a signed reply, everybody agreeing on the same day. */
export function signed(given: Scenario, proposal: Proposal = GRANT): Scenario {
  return given.does('PROPOSE_OUTCOME', proposal).does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy'))
    .does('AGREE', { opinion: '合法' }, by('adviser')).does('SIGN', {}, by('leader'));
}

/** From examination to a reply handed to the applicant. */
export function replied(given: Scenario, proposal: Proposal = GRANT): Scenario {
  return signed(given, proposal).does('SERVE', { mode: 'direct' }, by('clerk'));
}

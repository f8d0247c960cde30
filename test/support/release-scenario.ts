import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { DEFAULT_POLICY, type Policy } from '../../workflows/clock/policy.js';
import { type Flag, type FlagRule, RULES } from '../../workflows/release/flag.js';
import type { ReleaseContext } from '../../workflows/release/v1/context.js';
import { releaseV1 } from '../../workflows/release/v1/definition.js';
import type { CommandName, Payloads, PublicationCheck } from '../../workflows/release/v1/payloads.js';
import { CLEAN_PUBLICATION } from '../../workflows/release/v1/steps/sample-publication.js';
import { by, CaseStory, type Circumstances } from './case-story.js';

export { by, dated } from './case-story.js';

/** What a test has to say: where nothing else is said, text and files are in order and the secrecy review finds nothing. */
type Told<K extends CommandName> = Omit<Payloads[K], 'publication' | 'form' | 'personal'> & Partial<Payloads[K]>;
type PayloadOf<K extends CommandName> = Record<string, never> extends Told<K> ? [payload?: Told<K>, circumstances?: Circumstances] : [payload: Told<K>, circumstances?: Circumstances];

/** A text with something the matter. */
export const publication = (change: Partial<PublicationCheck>): PublicationCheck => ({ ...CLEAN_PUBLICATION, ...change });

export const flag = (rule: FlagRule = 'several-applicants', occasion = 'demand', on = '2026-01-05'): Flag => ({
  rule, article: RULES[rule].article, occasion, on, requests: [{ id: 'r1', number: '丰依申请〔2026〕1号' }], distinctApplicants: 3, threshold: 3, from: '2025-01-05', until: on, reason: null,
});

/** A release that is told step by step. */
export class ReleaseScenario extends CaseStory<ReleaseContext> {
  does<K extends CommandName>(type: K, ...[payload, circumstances]: PayloadOf<K>): this {
    return this.doing(type, (payload ?? {}) as Record<string, unknown>, circumstances ?? {});
  }

  refuses<K extends CommandName>(type: K, rule: string, ...[payload, circumstances]: PayloadOf<K>): this {
    return this.refusing(type, rule, (payload ?? {}) as Record<string, unknown>, circumstances ?? {});
  }

  protected blank(): this {
    return new ReleaseScenario(this.definition, this.calendar) as this;
  }

  protected whole(type: CommandName, told: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { agreement, proposal } = this.context;
    switch (type) {
      case 'PROPOSE': case 'AGREE': case 'HEAD_DECIDES': return { publication: CLEAN_PUBLICATION, ...told };
      case 'DECIDE': return { publication: agreement?.hash ? { ...CLEAN_PUBLICATION, hash: agreement.hash } : null, ...told };
      case 'PUBLISH': return { publication: { ...CLEAN_PUBLICATION, hash: agreement?.hash ?? '' }, ...told };
      case 'WITHDRAW_PUBLICATION': return { personal: [], ...told };
      case 'CLEAR_SECRECY': return { form: { reviewed: '文字及文件', stateSecrets: proposal?.ground === 'DENIED.STATE_SECRET' ? 'withheld' : 'none', workSecrets: 'none', sensitive: 'none' }, ...told };
      default: return { ...told };
    }
  }
}

/** A topic that several applicants asked for, flagged by the system on that day. */
export function flagged(on: CivilDate = '2026-01-05', policy: Partial<Policy> = {}, flags: Flag[] = [flag()]): ReleaseScenario {
  return new ReleaseScenario(releaseV1, WorkingCalendar.published()).on(on)
    .does('FLAG', { organId: 'land', topicId: 'topic', label: '第3批次征地补偿安置方案', flags, policy: { ...DEFAULT_POLICY, ...policy }, policyVersion: 'default' }, by('system'));
}

/** …assigned to the officer. */
export const assigned = (on?: CivilDate, policy?: Partial<Policy>): ReleaseScenario => flagged(on, policy).does('ASSIGN', { unitId: 'unit', officerId: 'officer' }, by('head'));

/** …with the four questions answered. */
export const evaluated = (answers: Partial<Payloads['EVALUATE']> = {}, on?: CivilDate): ReleaseScenario => assigned(on).does('EVALUATE', { scope: [], ...answers });

export const RELEASE: Told<'PROPOSE'> = { decision: 'release', reasons: '多人申请，可以公开' };
export const NOT_NOW: Told<'PROPOSE'> = { decision: 'not-now', reasons: '方案尚未批准', ground: 'DENIED.PROCESS', lookAgainOn: '2026-07-06' };

/** From the evaluation to the desk of the leader. */
export function reviewed(given: ReleaseScenario, proposal: Told<'PROPOSE'> = RELEASE): ReleaseScenario {
  const proposed = given.does('PROPOSE', proposal);
  return (proposed.value === 'SECRECY_CHECK' ? proposed.does('CLEAR_SECRECY', { opinion: '可以公开' }, by('secrecy')) : proposed).does('AGREE', { opinion: '合法' }, by('adviser'));
}

export const decided = (given: ReleaseScenario, proposal: Told<'PROPOSE'> = RELEASE): ReleaseScenario => reviewed(given, proposal).does('DECIDE', { decision: proposal.decision }, by('leader'));

export const published = (given: ReleaseScenario): ReleaseScenario => decided(given).does('PUBLISH', { itemId: 'item' });

import type { OutcomeCode } from '../../outcomes.js';
import type { Consultation, RequestContext } from '../context.js';
import { letter } from '../effects.js';
import { givesOut, refusedInVain } from './evidence.js';

/** Decided with a proposal to release, not by a public-interest decision, and not told to the third party yet. */
const untold = ({ override }: Consultation): boolean => override?.because === 'unreasonable-refusal' && override.noticeOn === null;

/** With the proposal of a release falls the decision against a refusal on unreasonable grounds; with any other it is gone. */
export function decidedAgainst(context: RequestContext, outcome: OutcomeCode): Pick<RequestContext, 'consultations'> {
  const open = undecided(context).consultations;
  if (!givesOut(outcome)) return { consultations: open };
  return { consultations: open.map((each) => (refusedInVain(each) && each.override === null ? { ...each, override: { reasons: REASONS, because: 'unreasonable-refusal', noticeOn: null } } : each)) };
}

/** The proposal is gone: so is what it decided, as far as nobody was told. */
export function undecided({ consultations }: RequestContext): Pick<RequestContext, 'consultations'> {
  return { consultations: consultations.map((each) => (untold(each) ? { ...each, override: null } : each)) };
}

/** The letter to each third party that is to be told (Art. 32). */
export function lettersToThirdParties({ consultations }: RequestContext) {
  return consultations.filter(untold).map(({ id }) => letter('release-despite-refusal', { consultationId: id }));
}

const REASONS = '第三方不同意公开的理由不合理';

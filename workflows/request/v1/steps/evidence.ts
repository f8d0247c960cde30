import type { OutcomeCode } from '../../outcomes.js';
import type { Consultation, RequestContext } from '../context.js';
import { openConsultations } from '../figures.js';
import { type Facts, refuse, type Ruling } from '../step.js';

const thirdParties = (context: RequestContext): readonly Consultation[] => context.consultations.filter((each) => each.kind === 'third-party');

/** A refusal whose grounds the organ itself finds reasonable, and no public interest set against it (Art. 32). */
const protectedParty = (each: Consultation): boolean => each.answer === 'REFUSED' && each.reasonable === true && each.override === null;

/** Whether a reply gives information out. */
export const isRelease = (outcome: OutcomeCode): boolean => outcome.startsWith('GRANTED.') || outcome === 'PARTIALLY_GRANTED';

/**
 * What must be on file before an outcome, or the ground of a withheld part, may be chosen (domain §5, note 5; Arts. 30, 32, 35).
 * @param grounds of the withheld parts of a partial grant
 */
export function evidenceRules(context: RequestContext, outcome: OutcomeCode, grounds: readonly OutcomeCode[]): Ruling[] {
  const rests = (code: OutcomeCode) => outcome === code || grounds.includes(code);
  const decision = context.reasons?.decision;
  return [
    rests('UNABLE.NOT_HELD.NOT_EXIST') && context.searches === 0
      && refuse('searchOnFile', 'Art. 36(4)', '作出“信息不存在”答复前，须先登记检索记录。', 'Record a search before replying that the information does not exist.'),
    rests('UNABLE.STILL_UNCLEAR') && !context.corrections.some((each) => each.correctedOn)
      && refuse('correctionFirst', 'Art. 30', '须先告知补正并收到补正材料，方可作“补正后仍不明确”答复。', 'Give notice of correction and receive an answer first.'),
    rests('NOT_PROCESSED.EXCESSIVE') && decision !== 'rejected' && decision !== 'not-given'
      && refuse('reasonsFirst', 'Art. 35', '须先要求申请人说明理由，并认定其理由不合理或者逾期未说明。', 'Demand reasons first, and find them unreasonable or not given.'),
    // A refusal on grounds the organ finds unreasonable protects nobody: silence leaves the decision to the organ.
    rests('DENIED.THIRD_PARTY') && !thirdParties(context).some((each) => each.answer === 'SILENT' || (each.answer === 'REFUSED' && each.reasonable === true))
      && refuse('thirdPartyAskedFirst', 'Art. 32', '以第三方合法权益为由不予公开的，须先征求第三方意见，且其有合理理由不同意公开或者逾期未答复。', 'Consult the third party before refusing for its interests; it must have refused with reasonable grounds, or kept silent.'),
  ];
}

/** Art. 32: with a reasonable refusal on file, release needs the override; a partial grant has to leave the third party's part out. */
export function releaseRules(context: RequestContext, outcome: OutcomeCode, grounds: readonly OutcomeCode[]): Ruling[] {
  const leftOut = outcome === 'PARTIALLY_GRANTED' && grounds.includes('DENIED.THIRD_PARTY');
  const barred = isRelease(outcome) && !leftOut && thirdParties(context).some(protectedParty);
  return [barred && refuse('reasonableRefusal', 'Art. 32', '第三方不同意公开且有合理理由的，行政机关不予公开；确需公开的，请先作公共利益决定。', 'A third party refused with reasonable grounds. Do not grant, or decide on the public interest first.')];
}

/** Art. 32: the third party is told in writing of content and reasons before its information is given out against its will. */
export function untoldThirdParty(context: RequestContext, outcome: OutcomeCode): Ruling {
  const untold = isRelease(outcome) && context.consultations.some((each) => each.override !== null && each.override.noticeOn === null);
  return untold && refuse('thirdPartyToldFirst', 'Art. 32', '决定公开第三方信息的，须先将公开内容和理由书面告知第三方。', 'Tell the third party in writing of the content and reasons before release.');
}

/**
 * The facts under a proposal can change while it is reviewed: an answer that came in time is entered late, a day is corrected.
 * What could not be proposed now may be neither signed nor served; it goes back to the draft.
 */
export function standsRules({ context }: Facts): Ruling[] {
  const { proposal } = context;
  if (!proposal) return [refuse('proposalFirst', undefined, '请先提出答复意见。', 'Propose an outcome first.')];
  const grounds = proposal.withheld.map((each) => each.ground);
  const touched = isRelease(proposal.outcome) || proposal.outcome === 'DENIED.THIRD_PARTY';
  return [
    touched && openConsultations(context).length > 0 && refuse('consultationsOver', 'Art. 32', '尚有征求意见未得到答复，请等待答复、期限届满或者撤回。', 'A consultation is still open. Wait for its answer or lapse, or withdraw it.'),
    ...evidenceRules(context, proposal.outcome, grounds), ...releaseRules(context, proposal.outcome, grounds),
  ];
}

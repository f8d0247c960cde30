import type { OutcomeCode } from '../../outcomes.js';
import type { Consultation, RequestContext } from '../context.js';
import { INTERNAL_KINDS, PROCESS_KINDS, type Proposal, SECRECY_LEVELS } from '../proposal.js';
import { openConsultations } from '../figures.js';
import { type Facts, refuse, type Ruling } from '../step.js';

const thirdParties = (context: RequestContext): readonly Consultation[] => context.consultations.filter((each) => each.kind === 'third-party');

/** A refusal whose grounds the organ itself finds reasonable, and no public interest set against it (Art. 32). */
const protectedParty = (each: Consultation): boolean => each.answer === 'REFUSED' && each.reasonable === true && each.override === null;

/** Whether a reply gives information out. */
export const isRelease = (outcome: OutcomeCode): boolean => outcome.startsWith('GRANTED.') || outcome === 'PARTIALLY_GRANTED';

type Proposed = Pick<Proposal, 'outcome' | 'withheld'>;

/** The ground of the whole reply, or of a part withheld. */
export const restsOn = ({ outcome, withheld }: Proposed, code: OutcomeCode): boolean => outcome === code || withheld.some((each) => each.ground === code);

/**
 * What must be on file before an outcome, or the ground of a withheld part, may be chosen (domain §5, note 5; Arts. 14–16, 30, 32,
 * 35, 36): the organ bears the burden of proof (SPC8).
 */
export function evidenceRules(facts: Pick<Facts, 'context' | 'moment'>, proposal: Proposal): Ruling[] {
  const { context } = facts;
  const decision = context.reasons?.decision;
  return [
    restsOn(proposal, 'UNABLE.NOT_HELD.NOT_EXIST') && context.searches.length === 0
      && refuse('searchOnFile', 'Art. 36(4)', '作出“信息不存在”答复前，须先登记检索记录（系统、地点、关键词、日期、检索人）。', 'Record a search (systems, places, keywords, day, person) before replying that the information does not exist.'),
    restsOn(proposal, 'UNABLE.STILL_UNCLEAR') && !context.corrections.some((each) => each.correctedOn)
      && refuse('correctionFirst', 'Art. 30', '须先告知补正并收到补正材料，方可作“补正后仍不明确”答复。', 'Give notice of correction and receive an answer first.'),
    restsOn(proposal, 'NOT_PROCESSED.EXCESSIVE') && decision !== 'rejected' && decision !== 'not-given'
      && refuse('reasonsFirst', 'Art. 35', '须先要求申请人说明理由，并认定其理由不合理或者逾期未说明。', 'Demand reasons first, and find them unreasonable or not given.'),
    ...thirdPartyEvidence(context, proposal), ...withholdingEvidence(proposal), earlierReplyEvidence(facts, proposal),
  ];
}

function thirdPartyEvidence(context: RequestContext, proposal: Proposal): Ruling[] {
  if (!restsOn(proposal, 'DENIED.THIRD_PARTY')) return [];
  const { elements, evidence, outcome } = proposal;
  const weighed = outcome === 'DENIED.THIRD_PARTY' ? elements.publicInterestWeighing : evidence.publicInterestWeighing;
  return [
    // A refusal on grounds the organ finds unreasonable protects nobody: silence leaves the decision to the organ.
    !thirdParties(context).some((each) => each.answer === 'SILENT' || (each.answer === 'REFUSED' && each.reasonable === true))
      && refuse('thirdPartyAskedFirst', 'Art. 32', '以第三方合法权益为由不予公开的，须先征求第三方意见，且其有合理理由不同意公开或者逾期未答复。', 'Consult the third party before refusing for its interests; it must have refused with reasonable grounds, or kept silent.'),
    !weighed?.trim()
      && refuse('publicInterestWeighed', 'Art. 15', '以第三方合法权益为由不予公开的，须记录对公共利益的权衡。', 'Record how the public interest was weighed against that of the third party.'),
  ];
}

/** Secrets are proved by their marking; internal affairs and process information by which of the listed kinds they are. */
function withholdingEvidence(proposal: Proposal): Ruling[] {
  const { secret, internalKind, processKind } = proposal.evidence;
  return [
    restsOn(proposal, 'DENIED.STATE_SECRET') && !(secret?.marking.trim() && SECRECY_LEVELS.includes(secret.level) && secret.period.trim())
      && refuse('secretOnFile', 'Art. 14', '以国家秘密为由不予公开的，须在卷内登记国家秘密标志、密级和保密期限。', 'Put marking, level and period of the secret on file.'),
    restsOn(proposal, 'DENIED.INTERNAL') && !(internalKind && INTERNAL_KINDS.includes(internalKind))
      && refuse('internalKindNamed', 'Art. 16 ¶1', `须指明属于哪一类内部事务信息：${INTERNAL_KINDS.join('、')}。`, 'Say which of the three kinds of internal affairs it is: personnel, logistics, internal workflow.'),
    restsOn(proposal, 'DENIED.PROCESS') && !(processKind && PROCESS_KINDS.includes(processKind))
      && refuse('processKindNamed', 'Art. 16 ¶2', `须指明属于哪一类过程性信息：${PROCESS_KINDS.join('、')}。`, 'Say which of the four kinds of process information it is: discussion record, draft, consultation letter, request for instructions or report.'),
  ];
}

/** Art. 36(6): a repeat is the same applicant, the same information, and a reply that was given. */
function earlierReplyEvidence({ moment }: Pick<Facts, 'moment'>, proposal: Proposal): Ruling {
  if (!restsOn(proposal, 'NOT_PROCESSED.REPEAT')) return null;
  const earlier = proposal.evidence.earlierReply;
  const complete = earlier !== undefined && earlier.number.trim() !== '' && earlier.on <= moment.on && earlier.sameApplicant && earlier.sameInformation;
  return !complete && refuse('earlierReplyOnFile', 'Art. 36(6)', '以重复申请为由不予处理的，须登记此前答复的文号和日期，并确认申请人相同、申请内容相同。', 'Name number and date of the earlier reply, and confirm that applicant and information are the same.');
}

/** Art. 32: with a reasonable refusal on file, release needs the override; a partial grant has to leave the third party's part out. */
export function releaseRules(context: RequestContext, proposal: Proposed): Ruling[] {
  const { outcome } = proposal;
  const leftOut = outcome === 'PARTIALLY_GRANTED' && restsOn(proposal, 'DENIED.THIRD_PARTY');
  const barred = isRelease(outcome) && !leftOut && thirdParties(context).some(protectedParty);
  return [barred && refuse('reasonableRefusal', 'Art. 32', '第三方不同意公开且有合理理由的，行政机关不予公开；确需公开的，请先作公共利益决定。', 'A third party refused with reasonable grounds. Do not grant, or decide on the public interest first.')];
}

/** It refused on grounds the organ finds unreasonable, which bars nothing; that this is nevertheless a release against its will is told. */
export const refusedInVain = (each: Consultation): boolean => each.kind === 'third-party' && each.answer === 'REFUSED' && each.reasonable === false;

/** What is public already is not given out by the reply. */
export const givesOut = (outcome: OutcomeCode): boolean => isRelease(outcome) && outcome !== 'GRANTED.ALREADY_PUBLIC';

/** Art. 32: the third party is told in writing of content and reasons before its information is given out against its will. */
export function untoldThirdParty(context: RequestContext, outcome: OutcomeCode): Ruling {
  const unasked = givesOut(outcome) && context.consultations.some((each) => refusedInVain(each) && each.override === null);
  if (unasked) return refuse('thirdPartyToldFirst', 'Art. 32', '第三方不同意公开而决定公开的，须先将公开内容和理由书面告知第三方；请重新提出答复意见，生成告知书并送达第三方。', 'A third party refused: tell it in writing of the content and reasons before release. Propose the outcome again; the letter to it is made then.');
  const untold = (each: Consultation) => each.override?.noticeOn === null && (each.override.because === undefined ? isRelease(outcome) : givesOut(outcome));
  return context.consultations.some(untold) && refuse('thirdPartyToldFirst', 'Art. 32', '决定公开第三方信息的，须先将公开内容和理由书面告知第三方。', 'Tell the third party in writing of the content and reasons before release.');
}

/**
 * The facts under a proposal can change while it is reviewed: an answer that came in time is entered late, a day is corrected.
 * What could not be proposed now may be neither signed nor served; it goes back to the draft.
 */
export function standsRules(facts: Facts): Ruling[] {
  const { context } = facts;
  const { proposal } = context;
  if (!proposal) return [refuse('proposalFirst', undefined, '请先提出答复意见。', 'Propose an outcome first.')];
  const touched = isRelease(proposal.outcome) || proposal.outcome === 'DENIED.THIRD_PARTY';
  return [
    touched && openConsultations(context).length > 0 && refuse('consultationsOver', 'Art. 32', '尚有征求意见未得到答复，请等待答复、期限届满或者撤回。', 'A consultation is still open. Wait for its answer or lapse, or withdraw it.'),
    ...evidenceRules(facts, proposal), ...releaseRules(context, proposal),
  ];
}

import { addMonths } from '../../../clock/civil-date.js';
import { isGround } from '../../grounds.js';
import { isOpen, isProtected } from '../consultation.js';
import { type Proposal, releases, type ReleaseContext } from '../context.js';
import { type Facts, refuse, type Ruling } from '../step.js';

type Proposed = Omit<Proposal, 'proposedBy' | 'proposedOn' | 'reasons' | 'label' | 'namesChecked'>;

/** What must be so before a decision is proposed, and still be so when it is agreed to, taken and carried out. */
export function standsRules(facts: Pick<Facts, 'context'>, proposed: Proposed): Ruling[] {
  const { context } = facts;
  return [
    context.evaluation === null && refuse('evaluationFirst', 'Art. 44', '请先完成评估（四项问题）。', 'Answer the four questions of the evaluation first.'),
    context.consultations.some(isOpen) && refuse('consultationsOver', 'Art. 32', '尚有征求意见未得到答复。', 'A consultation is still open.'),
    ...(releases(proposed.decision) ? releaseRules(context, proposed) : notNowRules(context, proposed)),
  ];
}

function releaseRules(context: ReleaseContext, { decision, leftOut }: Proposed): Ruling[] {
  const kept = decision === 'release-in-part' && leftOut.some(({ ground }) => ground === 'DENIED.THIRD_PARTY');
  return [
    context.evaluation?.alreadyPublic != null && refuse('publicAlready', 'Art. 13', '评估认定该信息已经公开，不再重复发布。', 'The evaluation says that it is public already; it is not published again.'),
    decision === 'release-in-part' && leftOut.length === 0 && refuse('leftOutNeeded', 'Art. 37', '部分公开须写明不予公开的部分及其依据。', 'A release in part says what is left out, and on which ground.'),
    leftOut.some(({ ground }) => !isGround(ground)) && refuse('groundOfRegulation', 'Arts. 14–16', '不予公开的依据须为第十四条至第十六条所列情形。', 'Information is left out only on a ground of Arts. 14–16.'),
    leftOut.some(({ part, reason }) => !part.trim() || !reason.trim()) && refuse('leftOutReason', 'Art. 37', '请逐一写明不予公开的部分和理由。', 'Say of every part what it is and why it is left out.'),
    decision === 'release' && leftOut.length > 0 && refuse('nothingLeftOut', 'Art. 37', '有不予公开部分的，请选择“部分公开”。', 'Where a part is left out, it is a release in part.'),
    !kept && thirdPartyWasWhy(context) && !context.consultations.some(({ answer }) => answer !== null && answer !== 'WITHDRAWN')
      && refuse('thirdPartyAsked', 'Art. 15; Art. 32', '此前因第三方合法权益不予公开的，须先书面征求第三方意见。', 'It was withheld for a third party: ask that party in writing first.'),
    !kept && context.consultations.some(isProtected)
      && refuse('reasonableRefusal', 'Art. 32', '第三方不同意公开且有合理理由的，不得公开；确需公开的，请先作公共利益决定。', 'A third party refused with reasonable grounds. Do not publish, or decide on the public interest first.'),
  ];
}

/** A third party’s rights were the reason for withholding it, by what the unit says or by what the replies on file say. */
function thirdPartyWasWhy({ evaluation }: ReleaseContext): boolean {
  return evaluation?.withheldBefore?.ground === 'DENIED.THIRD_PARTY' || (evaluation?.onFile?.grounds.includes('DENIED.THIRD_PARTY') ?? false);
}

/** Who was asked, and did not consent: in this case, or in the request whose reply withheld it. */
function thirdPartyOnFile({ consultations, evaluation }: ReleaseContext): boolean {
  return evaluation?.withheldBefore?.ground === 'DENIED.THIRD_PARTY' || consultations.some((each) => each.answer === 'REFUSED' || each.answer === 'SILENT');
}

function notNowRules(context: ReleaseContext, { ground, lookAgainOn, groundEndsOn }: Proposed): Ruling[] {
  const duty = (context.evaluation?.scope.length ?? 0) > 0;
  return [
    !isGround(ground) && (duty
      ? refuse('dutyToPublish', 'Art. 44 ¶2; Arts. 19–21', '属于主动公开范围的应当及时公开，除非有第十四条至第十六条的依据。', 'It falls within Arts. 19–21 and has to be published, unless a ground of Arts. 14–16 stands.')
      : refuse('groundNeeded', 'Arts. 14–16', '暂不公开须写明第十四条至第十六条的依据。', 'Not to publish now needs a ground of Arts. 14–16.')),
    ground === 'DENIED.THIRD_PARTY' && !thirdPartyOnFile(context)
      && refuse('thirdPartyAsked', 'Art. 32', '以保护第三方权益为由的，须先征求其意见（或者申请办理中已征求）。', 'This ground needs the third party to have been asked, here or in the request.'),
    lookAgainOn === null && refuse('lookAgainNeeded', 'Art. 18', '暂不公开须确定再次评估的日期。', 'Not to publish now needs a date to look again.'),
    groundEndsOn !== null && ground !== 'DENIED.PROCESS' && ground !== 'DENIED.CASE_FILE'
      && refuse('groundThatEnds', 'Art. 16 ¶2', '只有过程性信息和行政执法案卷可以预计程序终结日期。', 'Only process information and enforcement files have a procedure that ends.'),
  ];
}

/** Dates ahead, judged when they are named: not past, and not further than the policy allows (Art. 18: periodically). */
export function dateRules({ context, moment }: Pick<Facts, 'context' | 'moment'>, { lookAgainOn, groundEndsOn }: Proposed): Ruling[] {
  const furthest = addMonths(moment.today, context.policy.release.lookAgainMaxMonths);
  const named = [lookAgainOn, groundEndsOn].filter((day) => day !== null);
  return [
    named.some((day) => day <= moment.today) && refuse('lookAgainAhead', 'Art. 18', '再次评估日期、程序终结日期应当晚于今天。', 'The date to look again, and the end of the procedure, lie ahead.'),
    named.some((day) => day > furthest) && refuse('lookAgainTooFar', 'Art. 18', `再次评估日期不得晚于${furthest}。`, `The date to look again is ${furthest} at the latest.`),
  ];
}

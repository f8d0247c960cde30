import type { RequestContext } from '../context.js';
import type { LetterCheck, LetterFault } from '../payloads.js';
import { refuse, type Ruling } from '../step.js';

/** States in which somebody reads the reply: its text and enclosures stand still meanwhile. */
const READ_IN = new Set(['SECRECY_REVIEW', 'SECRECY_REFERRED', 'LEGALITY_REVIEW', 'SUPPLEMENTING_FILE', 'HEAD_DECISION']);

/** Errors of the check block legal agreement and sending; so does a warning that nobody gave a reason for (issue of legal review). */
export function letterRules({ errors, unexplained }: LetterCheck): Ruling[] {
  return [
    errors.length > 0 && refuse('letterFree', 'domain §5, §9', `答复文书仍有${errors.length}处错误（${named(errors, 'zh')}），请先更正。`, `The letter still has ${errors.length} error(s): ${named(errors, 'en')}. Correct them first.`),
    unexplained.length > 0 && refuse('warningsExplained', 'domain §5, §9', `答复文书有${unexplained.length}处提示未说明理由（${named(unexplained, 'zh')}）。`, `The letter has ${unexplained.length} warning(s) without a reason: ${named(unexplained, 'en')}.`),
  ];
}

const named = (faults: readonly LetterFault[], language: 'zh' | 'en'): string => faults.map(({ label }) => label[language]).join(language === 'zh' ? '；' : '; ');

/** Every comment has to be settled before anybody agrees. */
export function commentRules({ openComments }: LetterCheck): Ruling {
  return openComments > 0 && refuse('commentsResolved', 'work plan: 合法性审查', `还有${openComments}条批注未处理，处理后方可同意、签发。`, `${openComments} comment(s) are unresolved. Settle them before agreeing or signing.`);
}

/** One may be made between agreement and signature. Those that the head decided over may stand. */
export function laterCommentRules({ agreement }: RequestContext, check: LetterCheck): Ruling {
  const over = agreement?.over ?? [];
  const later = (check.openCommentIds ?? []).filter((id) => !over.includes(id));
  return commentRules({ ...check, openComments: check.openCommentIds ? later.length : check.openComments });
}

/** Agreement was given to one text; another one has not been agreed to. */
export function agreedRules({ agreement }: RequestContext, { hash, version }: LetterCheck): Ruling {
  if (!agreement) return refuse('agreementFirst', 'work plan: 合法性审查', '答复尚未通过合法性审查。', 'The reply has not passed legality review.');
  return agreement.hash !== hash
    && refuse('changedSinceAgreement', 'work plan: 合法性审查', `合法性审查同意的是第${agreement.version}版，现文书（第${version}版）或者其所依据的事实已变更，该同意失效，请退回重新提交审查。`,
      `Agreement was given to version ${agreement.version}; the letter (now version ${version}), or the facts under it, changed since. Return it and submit it for review again.`);
}

/** Nothing leaves while the release check has something against what goes with it. */
export function leakRule(check: LetterCheck): Ruling {
  return check.leaks > 0 && refuse('releaseGate', 'Art. 15; Art. 17', `随附文件的外发检查还有${check.leaks}项未处理，处理或者经批准放行后方可送达。`, `The release check of the enclosures has ${check.leaks} open finding(s). Resolve them, or have them let pass, before service.`);
}

/** What was signed is what leaves, printed and free of leaks. */
export function outgoingRules({ signed }: RequestContext, check: LetterCheck): Ruling[] {
  return [
    signed !== null && signed.hash !== check.hash
      && refuse('changedSinceSignature', undefined, '文书或者附件在签发后发生变更，请撤回签发、重新审查。', 'The letter or its enclosures changed after signature. Take it back and review it again.'),
    leakRule(check),
    check.document === null && refuse('documentFirst', undefined, '正式文书尚未生成，请稍后再送达。', 'The document is not printed yet. Try again shortly.'),
  ];
}

/** States in which the reply is out, or the case is over: what goes with the next one is added once the case is examined again. */
const OVER = new Set(['REPLIED', 'CLOSED_ABANDONED', 'CLOSED_WITHDRAWN', 'ARCHIVED']);

/** The reply, text and enclosures, stands still while it is read, and after signature until it is taken back. */
export function mayChangeReply({ stage }: RequestContext): Ruling {
  const state = stage?.name ?? '';
  if (READ_IN.has(state)) return refuse('underReview', 'work plan: 合法性审查', '答复正在审查，请先撤回送审或者由审查人退回后再修改。', 'The reply is under review. Take it back, or have it returned, before changing it.');
  return state === 'READY_TO_SERVE' && refuse('recallFirst', undefined, '答复已签发，请先撤回签发再修改。', 'The reply is signed. Take it back before changing it.');
}

/** As for the text; besides, the secrecy review has seen the enclosures as they are: changes on condition are changes of the text. */
export function mayChangeEnclosures(context: RequestContext): Ruling {
  const state = context.stage?.name ?? '';
  if (OVER.has(state)) return refuse('replyIsOut', undefined, '答复已经送达或者案件已经办结，不得再增减答复附件；确需更正的，请先作补充答复。', 'The reply has left, or the case is closed: its enclosures stand. Open a supplementary reply first.');
  if (state === 'APPLYING_CHANGES') {
    return refuse('enclosuresReviewed', 'Art. 17', '附件已经审查，按意见修改期间只改文书，不得增减附件；确需变更附件的，请先撤回送审，变更后重新提交审查。',
      'The enclosures have been reviewed; only the text is changed now. To change them, take the reply back from review and submit it again.');
  }
  return mayChangeReply(context);
}

/** What left with an earlier reply is on file as it left. */
export function stillToLeave({ enclosures }: RequestContext, id: string): Ruling {
  return !enclosures.some(({ attachmentId }) => attachmentId === id)
    && refuse('notOfThisReply', undefined, '该附件不属于正在办理的答复，不能撤下。', 'This file does not go with the reply under way and cannot be withdrawn.');
}

/** Says that an agreement fell away because the reply changed. */
export function voided(context: RequestContext, by: string | null, on: string): Partial<RequestContext> {
  if (!context.agreement) return {};
  const note = `答复在合法性审查同意（第${context.agreement.version}版）后被修改，该同意失效`;
  return { agreement: null, opinions: [...context.opinions, { step: 'legality', opinion: 'voided', by, on, note, letterVersion: context.agreement.version }] };
}

import type { Moment } from '../../../definition.js';
import type { RequestContext } from '../context.js';
import { notify, notifyOfficer } from '../effects.js';
import type { Enclosure } from '../opinion.js';
import type { FilePurpose } from '../payloads.js';
import { type AnyStep, refuse, step } from '../step.js';
import { withDrafter } from './correction.js';
import { mayChangeEnclosures, mayChangeReply, stillToLeave, voided } from './letter-rules.js';

const MAX_FILES = 500;

/** Sent by the routes of letters and attachments, which keep text and bytes; the case keeps what was done, and the hash. */
const revise = step({
  type: 'REVISE_LETTER', label: { zh: '修改答复文书', en: 'revise the letter' }, basis: ['domain §9'], clockEffect: 'none',
  standing: ({ context }) => [mayChangeReply(context)],
  apply: (context, _payload, moment) => ({ ...voided(context, moment.actor.personId, moment.on), drafters: withDrafter(context, moment.actor.personId) }),
  effects: (context) => tellVoided(context),
  sample: () => ({ letterId: 'letter', version: 2, hash: 'b'.repeat(64) }),
});

const issue = step({
  type: 'ISSUE_LETTER', label: { zh: '出具文书', en: 'issue a document' }, basis: ['domain §9.1'], clockEffect: 'none', dated: 'free',
  apply: () => ({}),
  sample: () => ({ letterId: 'letter', form: 'legality-opinion', docNumber: null, hash: 'b'.repeat(64) }),
});

const attach = step({
  type: 'ATTACH_FILE', label: { zh: '添加附件', en: 'attach a file' }, basis: ['Art. 45'], clockEffect: 'none', dated: 'free',
  content: ({ context }, { purpose }) => [
    context.files >= MAX_FILES && refuse('tooManyFiles', undefined, `一件申请的附件最多${MAX_FILES}个。`, `At most ${MAX_FILES} files a request.`),
    purpose === 'reply' && mayChangeEnclosures(context),
  ],
  apply: (context, { purpose, attachmentId, sha256 }, moment) => ({
    files: context.files + 1, ...changed(context, purpose, [...without(context, attachmentId), { attachmentId, sha256 }], moment),
  }),
  effects: (context, { purpose }) => (purpose === 'reply' ? tellVoided(context) : []),
  sample: () => ({ attachmentId: 'attachment-1', purpose: 'evidence', sha256: 'a'.repeat(64), size: 1, mediaType: 'application/pdf' }),
});

const withdraw = step({
  type: 'WITHDRAW_FILE', label: { zh: '撤下附件', en: 'withdraw a file' }, basis: ['Art. 45'], clockEffect: 'none', dated: 'free',
  content: ({ context }, { purpose, attachmentId }) => (purpose === 'reply' ? [mayChangeEnclosures(context) || stillToLeave(context, attachmentId)] : []),
  apply: (context, { purpose, attachmentId }, moment) => changed(context, purpose, without(context, attachmentId), moment),
  effects: (context, { purpose }) => (purpose === 'reply' ? tellVoided(context) : []),
  sample: () => ({ attachmentId: 'attachment-1', purpose: 'evidence', reason: '误传' }),
});

/** An enclosure is part of the reply. */
function changed(context: RequestContext, purpose: FilePurpose, enclosures: readonly Enclosure[], { actor: { personId }, on }: Moment): Partial<RequestContext> {
  return purpose === 'reply' ? { ...voided(context, personId, on), enclosures, drafters: withDrafter(context, personId) } : {};
}

const without = ({ enclosures }: RequestContext, id: string): readonly Enclosure[] => enclosures.filter(({ attachmentId }) => attachmentId !== id);

/** Only the step that voided an agreement says so: then it is the last opinion, and the reply is back with the officer. */
function tellVoided(context: RequestContext) {
  const last = context.opinions.at(-1);
  return last?.opinion === 'voided' && context.stage?.name === 'APPROVAL'
    ? [notifyOfficer(context, 'agreement-voided', { version: last.letterVersion ?? null }), notify('legal-adviser', 'agreement-voided', { version: last.letterVersion ?? null })] : [];
}

const overrideLeak = step({
  type: 'OVERRIDE_LEAK', label: { zh: '批准外发检查放行', en: 'let a finding of the release check pass' }, basis: ['Art. 17'], clockEffect: 'none', dated: 'free',
  content: (_facts, { reason }) => [!reason.trim() && refuse('reasonNeeded', undefined, '请说明放行理由。', 'Say why it may pass.')],
  apply: () => ({}),
  sample: () => ({ attachmentId: 'attachment-1', finding: 'metadata', reason: '单位名称，可以公开' }),
});

export const FILES: readonly AnyStep[] = [revise, issue, attach, withdraw, overrideLeak];

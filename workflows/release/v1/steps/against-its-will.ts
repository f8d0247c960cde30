import type { Consultation } from '../consultation.js';
import { releases, type DecisionKind, type ReleaseContext } from '../context.js';
import { type AnyStep, refuse, type Ruling, step } from '../step.js';

const find = (context: ReleaseContext, id: string): Consultation | undefined => context.consultations.find((each) => each.id === id);
const changed = (context: ReleaseContext, id: string, to: Pick<Consultation, 'override'>) => ({ consultations: context.consultations.map((each) => (each.id === id ? { ...each, ...to } : each)) });

/** It refused, or gave no answer: only then is there anything to set against it. */
const unwilling = (each: Consultation): boolean => each.answer === 'REFUSED' || each.answer === 'SILENT';

const override = step({
  type: 'OVERRIDE_PUBLIC_INTEREST', label: { zh: '因公共利益决定公开', en: 'override in the public interest' }, basis: ['Art. 15', 'Art. 32'],
  standing: ({ context }) => [
    !context.consultations.some(unwilling) && refuse('thirdPartyAskedFirst', 'Art. 32', '须先征求第三方意见，并在其不同意或者逾期未答复后决定。', 'Ask the third party first; decide after its refusal or silence.'),
  ],
  content: ({ context }, { consultationId, reasons }) => {
    const asked = find(context, consultationId);
    return [
      (!asked || !unwilling(asked)) && refuse('thirdPartyAskedFirst', 'Art. 32', '该第三方未表示不同意。', 'This third party has not refused.'),
      !reasons.trim() && refuse('reasonNeeded', 'Art. 15', '请说明不公开将对公共利益造成何种重大影响。', 'Say how withholding would gravely harm the public interest.'),
    ];
  },
  apply: (context, { consultationId, reasons }) => changed(context, consultationId, { override: { reasons, because: 'public-interest', told: null } }),
  sample: ({ context }) => {
    const asked = context.consultations.find(unwilling);
    return asked ? { consultationId: asked.id, reasons: '不公开将对公共利益造成重大影响' } : null;
  },
});

/** Told of what was decided, and not of what may be: its letter is made with the decision. */
const toTell = (each: Consultation): boolean => each.override !== null && each.override.told === null;

const tell = step({
  type: 'NOTIFY_THIRD_PARTY', label: { zh: '书面告知第三方公开决定', en: 'tell the third party of the release' }, basis: ['Art. 32', 'I235'],
  standing: ({ context }) => [!context.consultations.some(toTell) && refuse('noOverride', 'Art. 32', '没有需要告知第三方的公开决定。', 'There is no decision to tell a third party of.')],
  content: ({ context, moment }, { consultationId, mode, trackingNumber }) => {
    const asked = find(context, consultationId);
    const decidedOn = context.decision?.on ?? '';
    return [
      (!asked || !toTell(asked)) && refuse('noOverride', 'Art. 32', '该第三方没有需要告知的公开决定。', 'There is nothing to tell this third party.'),
      moment.on < decidedOn && refuse('notBeforeDecision', 'Art. 32', `告知日期${moment.on}早于决定公开之日${decidedOn}，请更正日期。`, `It was told on ${moment.on}, before the release was decided on ${decidedOn}. Correct the day.`),
      mode === 'post' && !trackingNumber && refuse('trackingNumber', 'I235', '邮寄送达须通过邮政企业并填写邮件号码。', 'Post means the postal enterprise; give its mail number.'),
    ];
  },
  apply: (context, { consultationId, mode, trackingNumber }, moment) => {
    const { override: decided } = find(context, consultationId)!;
    return changed(context, consultationId, { override: { ...decided!, told: { on: moment.on, mode, trackingNumber: trackingNumber ?? null } } });
  },
  sample: ({ context }) => {
    const asked = context.consultations.find(toTell);
    return asked ? { consultationId: asked.id, mode: 'post', trackingNumber: 'EA123456789CN' } : null;
  },
});

/** Decided with a proposal to release, not by a decision on the public interest, and not told yet. */
const untold = ({ override: decided }: Consultation): boolean => decided?.because === 'unreasonable-refusal' && decided.told === null;

/** It refused on unreasonable grounds, and nothing was decided against it yet. */
const vain = (each: Consultation): boolean => each.answer === 'REFUSED' && each.reasonable === false && each.override === null;

/** A refusal that came to be known after the proposal was not weighed in it, nor would its party be told of the release. */
export function unweighedRefusal({ consultations, proposal }: ReleaseContext): Ruling {
  return proposal !== null && releases(proposal.decision) && consultations.some(vain)
    && refuse('refusalWeighedFirst', 'Art. 32', '提出处理意见后登记了第三方不同意公开的意见：须撤回（退回），权衡该意见后重新提出。', 'A third party’s refusal was entered after the proposal. Take it back, or return it, and propose anew with the refusal weighed.');
}

/** With a proposal to release falls the decision against a refusal on unreasonable grounds; with any other it is gone. */
export function decidedAgainst({ consultations }: ReleaseContext, decision: DecisionKind | null): Pick<ReleaseContext, 'consultations'> {
  const open = consultations.map((each) => (untold(each) ? { ...each, override: null } : each));
  if (decision === null || !releases(decision)) return { consultations: open };
  return { consultations: open.map((each) => (vain(each) ? { ...each, override: { reasons: '第三方不同意公开的理由不合理', because: 'unreasonable-refusal', told: null } } : each)) };
}

/** It is told in writing of content and reasons before anything of it is published, and not merely afterwards. */
export function untoldThirdParty({ consultations }: ReleaseContext): Ruling {
  return consultations.some(toTell) && refuse('thirdPartyToldFirst', 'Art. 32', '决定公开第三方信息的，须先将公开内容和理由书面告知第三方。', 'Tell the third party in writing of the content and reasons before publication.');
}

export const AGAINST_ITS_WILL: readonly AnyStep[] = [override, tell];

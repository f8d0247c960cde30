import { isDecided, type Consultation, type RequestContext } from '../context.js';
import { letter, notify, notifyOfficer } from '../effects.js';
import { answerDue, openConsultations, passedOn } from '../figures.js';
import { sendingRules } from './sending.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

const MAX_CONSULTATIONS = 50;

const find = (context: RequestContext, id: string): Consultation | undefined => context.consultations.find((each) => each.id === id);

const change = (context: RequestContext, id: string, to: Partial<Consultation>): readonly Consultation[] =>
  context.consultations.map((each) => (each.id === id ? { ...each, ...to } : each));

function known({ context }: Facts, id: string): Ruling {
  return !find(context, id) && refuse('unknownConsultation', undefined, `没有编号为${id}的征求意见。`, `There is no consultation '${id}'.`);
}

function begin(context: RequestContext, asked: Pick<Consultation, 'kind' | 'party' | 'interest' | 'information' | 'sentOn'>): readonly Consultation[] {
  return [...context.consultations, {
    ...asked, id: String(context.consultations.length + 1), receivedOn: null, answer: null, endedOn: null, grounds: null, reasonable: null, override: null,
  }];
}

/** A pause needs a running clock: an expired period cannot be revived by a letter sent after it. */
function beginRules({ context, clock, moment }: Facts): Ruling[] {
  const due = isDecided(context) ? null : passedOn(clock.statutory, moment.on);
  return [
    context.consultations.length >= MAX_CONSULTATIONS && refuse('tooManyConsultations', undefined, `征求意见最多${MAX_CONSULTATIONS}项。`, `At most ${MAX_CONSULTATIONS} consultations.`),
    due !== null
      && refuse('beforeLimit', 'Art. 33', `法定期限已于${due}届满，此后发出的征求意见不能停止计算期限。`, `The statutory limit passed on ${due}; a consultation can no longer pause it.`),
  ];
}

/** Only the time needed is not counted: asking the same one again would stop the clock twice for one question. */
function onceEach({ context }: Facts, kind: 'third-party' | 'organ', party: string): Ruling {
  const before = context.consultations.some((each) => (each.kind === 'third-party') === (kind === 'third-party') && each.party === party && each.answer !== 'WITHDRAWN');
  return before && !isDecided(context)
    && refuse('askedOnce', 'Art. 33 ¶3', '已向该方征求过意见，不再重复征求；需要补充的，请撤回后一并征求或者作为备注记录。', 'This party has been asked already. Withdraw the letter and ask everything at once, or record a note.');
}

const consultThirdParty = step({
  type: 'CONSULT_THIRD_PARTY', label: { zh: '征求第三方意见', en: 'consult a third party' }, basis: ['Art. 15', 'Art. 32', 'Art. 33 ¶3'], clockEffect: 'pauses',
  standing: beginRules,
  content: (facts, payload) => [
    onceEach(facts, 'third-party', payload.partyId),
    payload.applicantToldOn > facts.moment.today && refuse('notInFuture', undefined, '告知申请人日期不得晚于今天。', 'The applicant cannot have been told in the future.'),
  ],
  apply: (context, payload, moment) => ({ consultations: begin(context, { kind: 'third-party', party: payload.partyId, interest: payload.interest, information: payload.information, sentOn: moment.on }) }),
  effects: (context) => [letter('third-party-consultation', { consultationId: String(context.consultations.length) }), letter('consultation-notice-to-applicant')],
  sample: ({ context, moment }) => ({ partyId: `party-${context.consultations.length + 1}`, interest: 'trade-secret', information: '环评报告全本', applicantToldOn: moment.on }),
});

const consultOrgan = step({
  type: 'CONSULT_ORGAN', label: { zh: '征求其他机关意见', en: 'consult another organ' }, basis: ['Art. 11', 'Art. 33 ¶3', 'Art. 34'], clockEffect: 'pauses',
  standing: beginRules,
  content: (facts, payload) => [onceEach(facts, 'organ', payload.organName)],
  apply: (context, payload, moment) => ({
    consultations: begin(context, { kind: payload.joint ? 'joint-organ' : 'other-organ', party: payload.organName, interest: null, information: payload.information, sentOn: moment.on }),
  }),
  effects: (context, { joint }) => [letter(joint ? 'co-producing-organ-consultation' : 'organ-consultation', { consultationId: String(context.consultations.length) })],
  sample: ({ context }) => ({ organName: `市水利局${context.consultations.length + 1}`, joint: true, information: '联合印发的文件' }),
});

function answerRules(facts: Facts, payload: { consultationId: string; answer: string; grounds?: string; reasonable?: boolean }): Ruling[] {
  const { context, moment } = facts;
  const asked = find(context, payload.consultationId);
  if (!asked) return [known(facts, payload.consultationId)];
  const lapsed = asked.answer === 'SILENT';
  return [
    asked.answer !== null && !lapsed && refuse('answeredAlready', undefined, '该征求意见已有答复或已撤回。', 'This consultation has been answered or withdrawn.'),
    moment.on < asked.sentOn && refuse('notBeforeLetter', 'Art. 32', `答复日期早于征求意见书发出日期${asked.sentOn}。`, `The answer is dated before the letter of ${asked.sentOn}.`),
    lapsed && asked.endedOn !== null && moment.on > asked.endedOn
      && refuse('answerAfterLapse', 'Art. 32', `答复期限已于${asked.endedOn}届满，逾期答复请作为备注记录，由本机关决定。`, `The time to answer ended on ${asked.endedOn}. Record a late answer as a note; the organ decides.`),
    payload.answer === 'REFUSED' && !payload.grounds && refuse('groundsNeeded', 'Art. 32', '不同意公开的，请记录其理由。', 'Record the grounds of a refusal.'),
    payload.answer === 'REFUSED' && payload.reasonable === undefined && refuse('reasonablenessNeeded', 'Art. 32', '请判断第三方的理由是否合理。', 'State whether the organ finds the grounds reasonable.'),
  ];
}

/** Open, or closed by silence: an answer that came in time may be entered after the clock has moved on. */
const mayAnswer = (each: Consultation) => each.endedOn === null || each.answer === 'SILENT';

const answered = step({
  type: 'RECORD_CONSULTATION_ANSWER', label: { zh: '记录征求意见答复', en: 'record the answer to a consultation' }, basis: ['Art. 15', 'Art. 32', 'Art. 34'], clockEffect: 'resumes', dated: 'free',
  standing: ({ context }) => [!context.consultations.some(mayAnswer) && refuse('noConsultation', undefined, '没有等待答复的征求意见。', 'No consultation is waiting for an answer.')],
  content: answerRules,
  apply: (context, payload, moment) => ({
    consultations: change(context, payload.consultationId, {
      answer: payload.answer, endedOn: moment.on, grounds: payload.grounds ?? null, reasonable: payload.reasonable ?? null,
      receivedOn: find(context, payload.consultationId)?.receivedOn ?? null,
    }),
  }),
  effects: (context, payload) => [notifyOfficer(context, 'consultation-answered', { consultationId: payload.consultationId, answer: payload.answer })],
  sample: ({ context }) => {
    const open = openConsultations(context)[0];
    return open ? { consultationId: open.id, answer: 'CONSENTED' } : null;
  },
});

/** Legal effect of silence comes by itself on the last day: Art. 32, the organ decides; Art. 34, consent; Art. 11, none. */
function silent(type: 'THIRD_PARTY_SILENT' | 'ORGAN_SILENT', zh: string, en: string, article: string, matches: (each: Consultation) => boolean): AnyStep {
  return step({
    type, label: { zh, en }, basis: [article], clockEffect: 'resumes', automatic: true, dated: 'free',
    standing: ({ context }) => [!openConsultations(context).some(matches) && refuse('noConsultation', article, '没有等待答复的征求意见。', 'No consultation is waiting.')],
    content: ({ context, moment, calendar }, { consultationId }) => {
      const asked = find(context, consultationId);
      const due = asked && answerDue(context, asked, calendar)?.dueOn;
      return [
        (!asked || asked.endedOn !== null || !matches(asked)) && refuse('noConsultation', article, '该征求意见不在等待答复。', 'This consultation is not waiting.'),
        (!due || moment.on !== due || moment.today <= due) && refuse('answerPeriodNotOver', article, '答复期限尚未届满。', 'The time to answer is not over.'),
      ];
    },
    apply: (context, { consultationId }, moment) => ({ consultations: change(context, consultationId, { answer: 'SILENT', endedOn: moment.on }) }),
    effects: (context, { consultationId }) => silenceEffects(context, find(context, consultationId)),
    sample: ({ context, calendar, moment }) => {
      const over = openConsultations(context).filter(matches).find((each) => answerDue(context, each, calendar)?.dueOn === moment.on && moment.on < moment.today);
      return over ? { consultationId: over.id } : null;
    },
  });
}

function silenceEffects(context: RequestContext, asked: Consultation | undefined) {
  const told = notifyOfficer(context, `${asked?.kind}-silent`, { consultationId: asked?.id ?? null });
  return asked?.kind === 'other-organ' ? [told, notify('work-body-head', 'organ-silence-escalated', { consultationId: asked.id, organ: asked.party })] : [told];
}

const withdrawn = step({
  type: 'WITHDRAW_CONSULTATION', label: { zh: '撤回征求意见', en: 'withdraw a consultation' }, basis: ['Art. 33 ¶3'], clockEffect: 'resumes', dated: 'free', late: 'explained',
  standing: ({ context }) => [openConsultations(context).length === 0 && refuse('noConsultation', undefined, '没有等待答复的征求意见。', 'No consultation is waiting.')],
  content: ({ context, moment }, { consultationId }) => {
    const asked = find(context, consultationId);
    return [
      (!asked || asked.endedOn !== null) && refuse('noConsultation', undefined, '该征求意见不在等待答复。', 'This consultation is not waiting.'),
      asked !== undefined && moment.on < asked.sentOn && refuse('notBeforeLetter', undefined, `撤回日期早于发出日期${asked.sentOn}。`, `The withdrawal is dated before the letter of ${asked.sentOn}.`),
    ];
  },
  apply: (context, { consultationId }, moment) => ({ consultations: change(context, consultationId, { answer: 'WITHDRAWN', endedOn: moment.on }) }),
  sample: ({ context }) => {
    const open = openConsultations(context)[0];
    return open ? { consultationId: open.id, reason: '无需征求意见' } : null;
  },
});

const override = step({
  type: 'OVERRIDE_PUBLIC_INTEREST', label: { zh: '因公共利益决定公开', en: 'override in the public interest' }, basis: ['Art. 15', 'Art. 32'], clockEffect: 'none',
  standing: ({ context }) => [
    !context.consultations.some((each) => each.kind === 'third-party' && (each.answer === 'REFUSED' || each.answer === 'SILENT'))
      && refuse('thirdPartyAskedFirst', 'Art. 32', '须先征求第三方意见，并在其不同意或者逾期未答复后决定。', 'Ask the third party first; decide after its refusal or silence.'),
  ],
  content: (facts, { consultationId }) => {
    const asked = find(facts.context, consultationId);
    return [known(facts, consultationId),
      asked !== undefined && asked.answer !== 'REFUSED' && asked.answer !== 'SILENT'
        && refuse('thirdPartyAskedFirst', 'Art. 32', '该第三方未表示不同意。', 'This third party has not refused.')];
  },
  apply: (context, { consultationId, reasons }) => ({ consultations: change(context, consultationId, { override: { reasons, noticeOn: null } }) }),
  effects: (_context, { consultationId }) => [letter('release-despite-refusal', { consultationId })],
  sample: ({ context }) => {
    const refused = context.consultations.find((each) => each.kind === 'third-party' && (each.answer === 'REFUSED' || each.answer === 'SILENT'));
    return refused ? { consultationId: refused.id, reasons: '不公开将对公共利益造成重大影响' } : null;
  },
});

const notifyThirdParty = step({
  type: 'NOTIFY_THIRD_PARTY', label: { zh: '书面告知第三方公开决定', en: 'tell the third party of the release' }, basis: ['Art. 32', 'I235'], clockEffect: 'none',
  standing: ({ context }) => [
    !context.consultations.some((each) => each.override && !each.override.noticeOn) && refuse('noOverride', 'Art. 32', '没有需要告知第三方的公开决定。', 'There is no override to tell a third party of.'),
  ],
  content: ({ context }, { consultationId, delivery, mode, ...went }) => [
    find(context, consultationId)?.override?.noticeOn !== null && refuse('noOverride', 'Art. 32', '该第三方没有公开决定。', 'There is no override for this third party.'),
    // Told in writing: a click is no letter.
    !delivery && !mode && refuse('noticeDelivered', 'Art. 32', '请先将《依申请公开政府信息告知书》送达第三方并登记送达；已在系统外送达的，请填写送达方式、日期和邮件号码。', 'Deliver the letter to the third party first; where it was sent outside the system, say how, on which day and under which number.'),
    ...(!delivery && mode ? sendingRules({ mode, ...went }) : []),
  ],
  apply: (context, { consultationId, delivery }, moment) => {
    const { override: decided } = find(context, consultationId)!;
    return { consultations: change(context, consultationId, { override: { ...decided!, noticeOn: delivery?.on ?? moment.on } }) };
  },
  sample: ({ context }) => {
    const waiting = context.consultations.find((each) => each.override && !each.override.noticeOn);
    return waiting ? { consultationId: waiting.id, mode: 'post', trackingNumber: 'EA123456789CN', delivery: null } : null;
  },
});

export const CONSULTATION: readonly AnyStep[] = [
  consultThirdParty, consultOrgan, answered,
  silent('THIRD_PARTY_SILENT', '第三方逾期未答复', 'third party silent', 'Art. 32', (each) => each.kind === 'third-party'),
  silent('ORGAN_SILENT', '其他机关逾期未答复', 'organ silent', 'Art. 34', (each) => each.kind !== 'third-party'),
  withdrawn, override, notifyThirdParty,
];

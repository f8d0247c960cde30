import { assign, enqueueActions, setup } from 'xstate';
import type { WorkingCalendar } from '../../clock/calendar.js';
import type { Effect, Moment } from '../../definition.js';
import { emptyContext, type RequestContext } from './context.js';
import { clockOf, openConsultations } from './figures.js';
import type { CommandName, Payloads } from './payloads.js';
import { effectsOf, isLawful, recorded } from './steps/all.js';

export type RequestEvent = { [K in CommandName]: { type: K; payload: Payloads[K]; moment: Moment; calendar: WorkingCalendar } }[CommandName];


const request = setup({
  types: { context: {} as RequestContext, events: {} as RequestEvent, emitted: {} as Effect },
  guards: {
    /** Every rule of the command holds (steps/). */
    lawful: ({ context, event }) => isLawful(context, event),
    receiptKnown: ({ context, event }) => isLawful(context, event) && recorded(context, event).receivedOn !== null,
    proceeds: ({ context, event }) => event.type === 'HEAD_DECIDES' && isLawful(context, event) && event.payload.decision === 'proceed',
    /** An enclosure is part of the reply: changing it is changing the reply. */
    changesReply: ({ context, event }) => (event.type === 'ATTACH_FILE' || event.type === 'WITHDRAW_FILE') && event.payload.purpose === 'reply' && isLawful(context, event),
    /** The chart shows the clock that is worked out from the facts, and has none of its own. */
    clockRunning: ({ context, event }) => clockOf(context, event.calendar).state === 'running',
    clockPaused: ({ context, event }) => clockOf(context, event.calendar).state === 'paused',
    clockStopped: ({ context, event }) => clockOf(context, event.calendar).state === 'stopped',
    clockEnded: ({ context, event }) => clockOf(context, event.calendar).state === 'ended',
    consultationOpen: ({ context }) => openConsultations(context).length > 0,
    noConsultationOpen: ({ context }) => openConsultations(context).length === 0,
    assistanceOpen: ({ context }) => context.assistance.some((each) => each.answeredOn === null),
    noAssistanceOpen: ({ context }) => context.assistance.every((each) => each.answeredOn !== null),
    extensionTold: ({ context }) => context.extension?.notice != null,
    extensionGone: ({ context }) => context.extension === null,
    disputePending: ({ context }) => context.disputes.some((each) => each.result === null),
    noDisputePending: ({ context }) => context.disputes.every((each) => each.result !== null),
    receiptAwaited: ({ context }) => context.replies.at(-1)?.receivedOn == null,
    receiptOnFile: ({ context }) => context.replies.at(-1)?.receivedOn != null,
  },
  actions: {
    /** Writes the fact of the event into the context. */
    record: assign(({ context, event }) => recorded(context, event)),
    /** Emits what follows outside. Comes after `record`. */
    tell: enqueueActions(({ context, event, enqueue }) => {
      for (const effect of effectsOf(context, event)) enqueue.emit(effect);
    }),
    enter: assign({ stage: ({ event }, { name }: { name: string }) => ({ name, since: event.moment?.on ?? '' }) }),
  },
});

const on = (target?: string) => ({ ...(target ? { target } : {}), guard: 'lawful' as const, actions: ['record' as const, 'tell' as const] });
const stay = on();
/** The clock moves to whichever state the facts put it in. */
const clock = {
  running: { target: 'RUNNING', guard: 'clockRunning' as const }, paused: { target: 'PAUSED', guard: 'clockPaused' as const },
  stopped: { target: 'STOPPED', guard: 'clockStopped' as const }, ended: { target: 'ENDED', guard: 'clockEnded' as const },
};
const dispute = {
  initial: 'NONE',
  states: {
    NONE: { description: 'No reconsideration or suit is pending.', always: { target: 'IN_DISPUTE', guard: 'disputePending' as const } },
    IN_DISPUTE: { description: 'Reconsideration or suit is pending (Art. 51).', always: { target: 'NONE', guard: 'noDisputePending' as const }, on: { DISPUTE_DECIDED: stay } },
  },
};
const enter = (name: string) => ({ type: 'enter' as const, params: { name } });

/** What may still happen to a case that ended without a reply. */
const closedToo = {
  ARCHIVE: on('ARCHIVED'), ADD_NOTE: stay, SUGGEST_RELEASE: stay, SUPERVISE: stay, RECONSIDERATION_FILED: stay, SUIT_FILED: stay, DISPUTE_DECIDED: stay,
  CLOCK_STAGE: stay, DEADLINES_RECOMPUTED: stay, SUPPLEMENT: on('#request.OPEN.handling.UNDER_REVIEW'),
  ATTACH_FILE: stay, WITHDRAW_FILE: stay, ISSUE_LETTER: stay, OVERRIDE_LEAK: stay, RECORD_DELIVERY_ATTEMPT: stay,
  RECORD_SAME_INFORMATION: stay,
};

/**
 * The life of a request for government information, from intake to archive (domain §3.2).
 * An event is recorded in exactly one region; the other regions follow the facts by eventless transitions.
 */
export const requestMachine = request.createMachine({
  id: 'request',
  context: emptyContext,
  initial: 'NEW',
  states: {
    NEW: {
      description: 'Nothing is on record yet.',
      on: { SUBMIT: [{ ...on('OPEN'), guard: 'receiptKnown' }, on('AWAITING_CONFIRMATION')] },
    },
    AWAITING_CONFIRMATION: {
      description: 'Arrived by a channel whose receipt depends on confirmation by both sides; no clock runs (Art. 31).',
      entry: enter('AWAITING_CONFIRMATION'),
      on: {
        CONFIRMED: on('OPEN'), APPLICANT_CONFIRMED: stay, UNREACHABLE: stay, ATTACH_FILE: stay, WITHDRAW_FILE: stay, ISSUE_LETTER: stay, WITHDRAW: on('CLOSED_WITHDRAWN'), RECORD_CONVERSATION: stay, ADD_NOTE: stay, SUGGEST_RELEASE: stay, SUPERVISE: stay,
        RECORD_SAME_INFORMATION: stay, ADOPT_POLICY: stay, CLOCK_STAGE: stay, DEADLINES_RECOMPUTED: stay,
      },
    },
    OPEN: {
      type: 'parallel',
      description: 'Received and not yet replied to.',
      on: {
        WITHDRAW: on('CLOSED_WITHDRAWN'), RECORD_CONVERSATION: stay, RECORD_RECEIPT: stay, RECORD_CONSULTATION_ANSWER: stay, NOTIFY_THIRD_PARTY: stay, ADD_NOTE: stay, SUGGEST_RELEASE: stay,
        SUPERVISE: stay, ADOPT_POLICY: stay, CORRECT_FACT: stay, CLOCK_STAGE: stay, DEADLINES_RECOMPUTED: stay, REASSIGN: stay,
        RECONSIDERATION_FILED: stay, SUIT_FILED: stay, ATTACH_FILE: stay, WITHDRAW_FILE: stay, ISSUE_LETTER: stay, OVERRIDE_LEAK: stay, RECORD_DELIVERY_ATTEMPT: stay, RECORD_SAME_INFORMATION: stay,
      },
      states: {
        handling: {
          initial: 'REGISTERED',
          states: {
            REGISTERED: {
              description: 'Received and registered; nobody is in charge yet (Art. 45).',
              entry: enter('REGISTERED'),
              on: { ASSIGN: on('UNDER_REVIEW'), SPLIT_BY_MATTER: stay },
            },
            UNDER_REVIEW: {
              description: 'The officer searches, consults and finds the outcome (Arts. 36–39).',
              entry: enter('UNDER_REVIEW'),
              on: {
                REPLY_ON_THE_SPOT: on('#request.REPLIED'), SPLIT_BY_MATTER: stay, REQUEST_CORRECTION: on('AWAITING_CORRECTION'),
                DEMAND_REASONS: on('AWAITING_REASONS'), CONSULT_THIRD_PARTY: stay, CONSULT_ORGAN: stay, OVERRIDE_PUBLIC_INTEREST: stay,
                PROPOSE_FEE: on('FEE_APPROVAL'), RECORD_SEARCH: stay, PROPOSE_OUTCOME: on('DRAFTING'),
              },
            },
            AWAITING_CORRECTION: {
              description: 'The applicant has been told once what to correct; the clock is stopped (Art. 30).',
              entry: enter('AWAITING_CORRECTION'),
              on: { CORRECTED: on('UNDER_REVIEW'), STILL_UNCLEAR: on('DRAFTING'), CORRECTION_EXPIRED: on('#request.CLOSED_ABANDONED') },
            },
            AWAITING_REASONS: {
              description: 'Excessive requests: reasons were demanded; the clock runs on (Art. 35).',
              entry: enter('AWAITING_REASONS'),
              on: { REASONS_REJECTED: on('DRAFTING'), REASONS_ACCEPTED: on('UNDER_REVIEW'), REASONS_ACCEPTED_DELAY: on('UNDER_REVIEW') },
            },
            FEE_APPROVAL: {
              description: 'A fee is proposed and waits for approval, then for its notice (Art. 42).',
              entry: enter('FEE_APPROVAL'),
              initial: 'PROPOSED',
              states: {
                PROPOSED: { description: 'Waits for approval.', on: { APPROVE_FEE: on('APPROVED'), REFUSE_FEE: on('#request.OPEN.handling.UNDER_REVIEW') } },
                APPROVED: { description: 'Waits for its notice.', on: { CHARGE_FEE: on('#request.OPEN.handling.AWAITING_PAYMENT'), REFUSE_FEE: on('#request.OPEN.handling.UNDER_REVIEW') } },
              },
            },
            AWAITING_PAYMENT: {
              description: 'The fee notice is out; the clock restarts after payment (Fee Measures).',
              entry: enter('AWAITING_PAYMENT'),
              on: { PAID: on('UNDER_REVIEW'), PAYMENT_EXPIRED: on('#request.CLOSED_ABANDONED'), CANCEL_FEE: on('UNDER_REVIEW') },
            },
            DRAFTING: {
              description: 'An outcome is proposed; the reply is being drafted.',
              entry: enter('DRAFTING'),
              on: { REVISE_LETTER: stay, SUBMIT_FOR_REVIEW: on('SECRECY_REVIEW'), REOPEN_EXAMINATION: on('UNDER_REVIEW'), RECORD_SEARCH: stay, ASSIGN_ADVISER: stay },
            },
            SECRECY_REVIEW: {
              description: 'Secrecy review; time counts (Art. 17).',
              entry: enter('SECRECY_REVIEW'),
              on: {
                CLEAR_SECRECY: on('LEGALITY_REVIEW'), RETURN_FROM_SECRECY_REVIEW: on('DRAFTING'), REFER_FOR_DETERMINATION: on('SECRECY_REFERRED'),
                RECALL_FROM_REVIEW: on('DRAFTING'), ASSIGN_ADVISER: stay,
              },
            },
            SECRECY_REFERRED: {
              description: 'The competent department or the secrecy authority decides; no stop of the clock is stated (Art. 17).',
              entry: enter('SECRECY_REFERRED'),
              on: { DETERMINED: on('SECRECY_REVIEW') },
            },
            LEGALITY_REVIEW: {
              description: 'A legal adviser or government lawyer reviews the reply; time counts (work plan).',
              entry: enter('LEGALITY_REVIEW'),
              on: {
                AGREE: on('APPROVAL'), AGREE_WITH_CHANGES: on('APPLYING_CHANGES'), RETURN: on('DRAFTING'), DISAGREE: on('HEAD_DECISION'),
                ASK_FOR_MORE: on('SUPPLEMENTING_FILE'), RECALL_FROM_REVIEW: on('DRAFTING'), ASSIGN_ADVISER: stay,
              },
            },
            SUPPLEMENTING_FILE: {
              description: 'The adviser asked for more; the officer completes the file; time counts.',
              entry: enter('SUPPLEMENTING_FILE'),
              on: { PROVIDE_MORE: on('LEGALITY_REVIEW'), RECORD_SEARCH: stay, RECALL_FROM_REVIEW: on('DRAFTING') },
            },
            APPLYING_CHANGES: {
              description: 'Agreed on condition of changes, which the officer makes.',
              entry: enter('APPLYING_CHANGES'),
              on: { REVISE_LETTER: stay, CHANGES_MADE: on('APPROVAL'), RECALL_FROM_REVIEW: on('DRAFTING') },
            },
            HEAD_DECISION: {
              description: 'The adviser disagrees; the head of the work body decides with reasons.',
              entry: enter('HEAD_DECISION'),
              on: { HEAD_DECIDES: [{ ...on('APPROVAL'), guard: 'proceeds' }, on('DRAFTING')] },
            },
            APPROVAL: {
              description: 'The approving leader signs or returns; a change of the reply voids the agreement and goes back to the draft.',
              entry: enter('APPROVAL'),
              on: {
                SIGN: on('READY_TO_SERVE'), RETURN_FROM_APPROVAL: on('DRAFTING'), REVISE_LETTER: on('DRAFTING'),
                ATTACH_FILE: { ...on('DRAFTING'), guard: 'changesReply' }, WITHDRAW_FILE: { ...on('DRAFTING'), guard: 'changesReply' },
              },
            },
            READY_TO_SERVE: {
              description: 'Signed; signature of the applicant or posting stops the clock (I235).',
              entry: enter('READY_TO_SERVE'),
              on: { SERVE: on('#request.REPLIED'), RECALL_REPLY: on('DRAFTING') },
            },
          },
        },
        clock: {
          initial: 'RUNNING',
          states: {
            RUNNING: { description: 'Working days count.', always: [clock.stopped, clock.paused, clock.ended] },
            PAUSED: { description: 'Working days are excluded while others are consulted (Art. 33 ¶3).', always: [clock.stopped, clock.running, clock.ended] },
            STOPPED: { description: 'Waits for the applicant, then restarts in full (Art. 30; Fee Measures).', always: [clock.paused, clock.running, clock.ended] },
            ENDED: { description: 'Answered or closed already: a further reply has its own date.', always: [clock.running, clock.paused, clock.stopped] },
          },
        },
        consultations: {
          initial: 'NONE',
          states: {
            NONE: { description: 'Nobody is being consulted.', always: { target: 'WAITING', guard: 'consultationOpen' } },
            WAITING: {
              description: 'One or several letters wait for an answer.',
              always: { target: 'NONE', guard: 'noConsultationOpen' },
              on: { THIRD_PARTY_SILENT: stay, ORGAN_SILENT: stay, WITHDRAW_CONSULTATION: stay },
            },
          },
        },
        assistance: {
          initial: 'NONE',
          states: {
            NONE: { description: 'No help asked for.', always: { target: 'WAITING', guard: 'assistanceOpen' }, on: { REQUEST_ASSISTANCE: stay } },
            WAITING: { description: 'Another unit was asked for help; time counts.', always: { target: 'NONE', guard: 'noAssistanceOpen' }, on: { REQUEST_ASSISTANCE: stay, ASSISTANCE_ANSWERED: stay } },
          },
        },
        extension: {
          initial: 'NOT_EXTENDED',
          states: {
            NOT_EXTENDED: { description: 'The basic period.', on: { REQUEST_EXTENSION: on('REQUESTED') }, always: { target: 'EXTENDED', guard: 'extensionTold' } },
            REQUESTED: { description: 'Waits for the consent of the head of the work body.', on: { CONSENT_TO_EXTENSION: on('CONSENTED'), REFUSE_EXTENSION: on('NOT_EXTENDED') }, always: { target: 'NOT_EXTENDED', guard: 'extensionGone' } },
            CONSENTED: { description: 'Takes effect once the applicant is told, before the deadline.', on: { EXTEND: on('EXTENDED'), REFUSE_EXTENSION: on('NOT_EXTENDED') }, always: { target: 'NOT_EXTENDED', guard: 'extensionGone' } },
            EXTENDED: { description: 'Extended, once (Art. 33); a restart of the clock cancels it.', always: { target: 'NOT_EXTENDED', guard: 'extensionGone' } },
          },
        },
        dispute,
      },
    },
    REPLIED: {
      type: 'parallel',
      description: 'The reply is served; the remedy periods run from its receipt.',
      entry: enter('REPLIED'),
      on: {
        RECORD_RECEIPT: stay, SUPPLEMENT: on('#request.OPEN.handling.UNDER_REVIEW'), ARCHIVE: on('ARCHIVED'), RECORD_CONVERSATION: stay, ADD_NOTE: stay, SUGGEST_RELEASE: stay,
        SUPERVISE: stay, CORRECT_FACT: stay, CLOCK_STAGE: stay, DEADLINES_RECOMPUTED: stay, RECONSIDERATION_FILED: stay, SUIT_FILED: stay, REASSIGN: stay,
        ATTACH_FILE: stay, WITHDRAW_FILE: stay, ISSUE_LETTER: stay, OVERRIDE_LEAK: stay, RECORD_DELIVERY_ATTEMPT: stay, RECORD_SAME_INFORMATION: stay,
      },
      states: {
        delivery: {
          initial: 'SENT',
          states: {
            SENT: { description: 'On its way to the applicant.', always: { target: 'RECEIVED', guard: 'receiptOnFile' } },
            RECEIVED: { description: 'The applicant has it (ARL 20, APL 46).', always: { target: 'SENT', guard: 'receiptAwaited' } },
          },
        },
        dispute,
      },
    },
    CLOSED_ABANDONED: {
      description: 'Deemed abandoned: no correction or no payment came (Art. 30; Fee Measures). It can be attacked, and mail may still turn up.',
      entry: enter('CLOSED_ABANDONED'),
      on: {
        ...closedToo, CORRECTED: on('#request.OPEN.handling.UNDER_REVIEW'), PAID: on('#request.OPEN.handling.UNDER_REVIEW'),
      },
    },
    CLOSED_WITHDRAWN: { description: 'Withdrawn by the applicant in writing.', entry: enter('CLOSED_WITHDRAWN'), on: closedToo },
    ARCHIVED: { type: 'final', description: 'On file (Art. 45).', entry: enter('ARCHIVED') },
  },
});

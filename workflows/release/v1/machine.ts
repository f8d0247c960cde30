import { assign, enqueueActions, setup } from 'xstate';
import type { WorkingCalendar } from '../../clock/calendar.js';
import type { Effect, Moment } from '../../definition.js';
import { isOpen } from './consultation.js';
import { emptyContext, releases, type ReleaseContext } from './context.js';
import type { CommandName, Payloads } from './payloads.js';
import { effectsOf, isLawful, recorded } from './steps/all.js';
import { needsSecrecyCheck } from './steps/proposal.js';

export type ReleaseEvent = { [K in CommandName]: { type: K; payload: Payloads[K]; moment: Moment; calendar: WorkingCalendar } }[CommandName];

const release = setup({
  types: { context: {} as ReleaseContext, events: {} as ReleaseEvent, emitted: {} as Effect },
  guards: {
    /** Every rule of the command holds (steps/). */
    lawful: ({ context, event }) => isLawful(context, event),
    /** Somebody evaluated it before and does so again. */
    assigned: ({ context, event }) => isLawful(context, event) && context.officerId !== null,
    secrecy: ({ context, event }) => isLawful(context, event) && needsSecrecyCheck(recorded(context, event)),
    proceeds: ({ context, event }) => event.type === 'HEAD_DECIDES' && isLawful(context, event) && event.payload.decision === 'proceed',
    toBePublished: ({ context, event }) => event.type === 'DECIDE' && isLawful(context, event) && releases(event.payload.decision),
    consultationOpen: ({ context }) => context.consultations.some(isOpen),
    noConsultationOpen: ({ context }) => !context.consultations.some(isOpen),
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
const enter = (name: string) => ({ type: 'enter' as const, params: { name } });

/** Wherever anything may still come of it. */
const always = { FOLLOW_TOPIC: stay, ADD_NOTE: stay, SUPERVISE: stay, RECORD_DELIVERY_ATTEMPT: stay, ATTACH_FILE: stay, WITHDRAW_FILE: stay, OVERRIDE_LEAK: stay, DEADLINES_RECOMPUTED: stay };
/** While it is under way. */
const underWay = { ...always, ADD_FLAG: stay, MERGE_INTO: on('MERGED'), CLOCK_STAGE: stay, ADOPT_POLICY: stay, CORRECT_FACT: stay };
/** From evaluation to publication: an answer that came in time is entered late. */
const inHand = { ...underWay, REASSIGN: stay, RECORD_CONSULTATION_ANSWER: stay };
/** Out of the unit's hands: a third party whose time turned out to run on falls silent there, too. */
const proposed = { ...inHand, THIRD_PARTY_SILENT: stay };
/** Reviewed or decided: the unit can take it back. */
const reviewed = { ...proposed, RECALL_PROPOSAL: on('EVALUATION') };
/** A new reason: to whoever evaluated it before, or to be assigned. */
const anew = (): [object, object] => [{ ...on('EVALUATION'), guard: 'assigned' as const }, on('FLAGGED')];

/**
 * From demand to release: the evaluation of one topic (Arts. 18, 26, 44; work plan 举一反三). What is decided rests until its date to look
 * again; what is published stays until it is withdrawn or superseded.
 */
export const releaseMachine = release.createMachine({
  id: 'release',
  context: emptyContext,
  initial: 'NEW',
  states: {
    NEW: { description: 'Nothing is on record yet.', on: { FLAG: on('FLAGGED') } },
    FLAGGED: {
      description: 'A rule raised a flag; nobody is in charge yet (Arts. 18, 44).',
      entry: enter('FLAGGED'),
      on: { ...underWay, ASSIGN: on('EVALUATION'), TRANSFER: { ...on('FLAGGED'), reenter: true }, DISMISS: on('DISMISSED') },
    },
    EVALUATION: {
      description: 'The unit answers: already public? withheld before, and on which ground? circumstances changed? should have been public (Arts. 18–21)?',
      entry: enter('EVALUATION'),
      always: { target: 'THIRD_PARTY_CHECK', guard: 'consultationOpen' },
      on: {
        ...inHand, EVALUATE: stay, CONSULT_THIRD_PARTY: on('THIRD_PARTY_CHECK'), OVERRIDE_PUBLIC_INTEREST: stay, REVISE_TEXT: stay, TRANSFER: on('FLAGGED'), DISMISS: on('DISMISSED'),
        PROPOSE: [{ ...on('SECRECY_CHECK'), guard: 'secrecy' as const }, on('LEGALITY_REVIEW')],
      },
    },
    THIRD_PARTY_CHECK: {
      description: 'Third parties whose interests a release would touch are asked (Arts. 15, 32).',
      entry: enter('THIRD_PARTY_CHECK'),
      always: { target: 'EVALUATION', guard: 'noConsultationOpen' },
      on: { ...inHand, EVALUATE: stay, CONSULT_THIRD_PARTY: stay, RECORD_RECEIPT: stay, THIRD_PARTY_SILENT: stay, WITHDRAW_CONSULTATION: stay, REVISE_TEXT: stay },
    },
    SECRECY_CHECK: {
      description: 'Secrecy review of what is to be published (Art. 17).',
      entry: enter('SECRECY_CHECK'),
      on: { ...reviewed, CLEAR_SECRECY: on('LEGALITY_REVIEW'), RETURN_FROM_SECRECY_REVIEW: on('EVALUATION'), REFER_FOR_DETERMINATION: on('SECRECY_REFERRED'), ASSIGN_ADVISER: stay },
    },
    SECRECY_REFERRED: {
      description: 'The competent department or the secrecy authority decides (Art. 17).',
      entry: enter('SECRECY_REFERRED'),
      on: { ...proposed, DETERMINED: on('SECRECY_CHECK') },
    },
    LEGALITY_REVIEW: {
      description: 'A legal adviser or government lawyer who did not handle it reviews the proposal, text and files (work plan).',
      entry: enter('LEGALITY_REVIEW'),
      on: { ...reviewed, AGREE: on('DECISION'), RETURN: on('EVALUATION'), DISAGREE: on('HEAD_DECISION'), ASSIGN_ADVISER: stay },
    },
    HEAD_DECISION: {
      description: 'The adviser disagrees; the head of the work body decides with reasons.',
      entry: enter('HEAD_DECISION'),
      on: { ...proposed, HEAD_DECIDES: [{ ...on('DECISION'), guard: 'proceeds' as const }, on('EVALUATION')] },
    },
    DECISION: {
      description: 'The approving leader decides: release, release in part, or not now with a ground and a date to look again (Arts. 18, 44).',
      entry: enter('DECISION'),
      on: { ...reviewed, DECIDE: [{ ...on('PUBLICATION'), guard: 'toBePublished' as const }, on('NOT_NOW')], RETURN_FROM_DECISION: on('EVALUATION') },
    },
    PUBLICATION: {
      description: 'Decided; to be published within twenty working days (Art. 26).',
      entry: enter('PUBLICATION'),
      on: { ...proposed, NOTIFY_THIRD_PARTY: stay, PUBLISH: on('PUBLISHED'), RECALL_DECISION: on('EVALUATION') },
    },
    PUBLISHED: {
      description: 'On the public catalogue.',
      entry: enter('PUBLISHED'),
      on: { ...always, WITHDRAW_PUBLICATION: on('WITHDRAWN'), SUPERSEDE: on('SUPERSEDED') },
    },
    NOT_NOW: {
      description: 'Not to be published now; looked at again on its date, when demand doubles, its ground lapses, or somebody suggests it (Art. 18).',
      entry: enter('NOT_NOW'),
      on: { ...always, LOOK_AGAIN: anew(), ADD_FLAG: anew(), MERGE_INTO: on('MERGED') },
    },
    DISMISSED: {
      description: 'Nothing to publish: public already, nothing to disclose, or of no general interest. A new reason takes it up again.',
      entry: enter('DISMISSED'),
      on: { ...always, ADD_FLAG: anew(), MERGE_INTO: on('MERGED') },
    },
    WITHDRAWN: { type: 'final', description: 'Taken off the catalogue; a notice stands in its place.', entry: enter('WITHDRAWN') },
    SUPERSEDED: { type: 'final', description: 'Another item took its place.', entry: enter('SUPERSEDED') },
    MERGED: { type: 'final', description: 'Went into the case of another topic with which its own was merged.', entry: enter('MERGED') },
  },
});

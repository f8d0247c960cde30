import type { OfferedCommand } from '../../commands/field.js';

export const GROUPS = ['flow', 'limits', 'consulting', 'fee', 'reply', 'other'] as const;
export type Group = (typeof GROUPS)[number];

const OF_GROUP: Readonly<Record<Exclude<Group, 'other'>, readonly string[]>> = {
  flow: [
    'CONFIRMED', 'APPLICANT_CONFIRMED', 'UNREACHABLE', 'ASSIGN', 'REASSIGN', 'RECORD_CONVERSATION', 'SPLIT_BY_MATTER', 'REQUEST_CORRECTION', 'CORRECTED', 'STILL_UNCLEAR', 'CORRECTION_EXPIRED',
    'DEMAND_REASONS', 'REASONS_ACCEPTED', 'REASONS_ACCEPTED_DELAY', 'REASONS_REJECTED', 'SUPPLEMENT', 'WITHDRAW', 'ARCHIVE',
  ],
  limits: ['RECORD_RECEIPT', 'REQUEST_EXTENSION', 'CONSENT_TO_EXTENSION', 'REFUSE_EXTENSION', 'EXTEND', 'CORRECT_FACT', 'ADOPT_POLICY'],
  consulting: ['CONSULT_THIRD_PARTY', 'CONSULT_ORGAN', 'RECORD_CONSULTATION_ANSWER', 'WITHDRAW_CONSULTATION', 'OVERRIDE_PUBLIC_INTEREST', 'NOTIFY_THIRD_PARTY', 'REQUEST_ASSISTANCE', 'ASSISTANCE_ANSWERED'],
  fee: ['PROPOSE_FEE', 'APPROVE_FEE', 'REFUSE_FEE', 'CHARGE_FEE', 'PAID', 'CANCEL_FEE', 'PAYMENT_EXPIRED'],
  reply: [
    'RECORD_SEARCH', 'REPLY_ON_THE_SPOT', 'PROPOSE_OUTCOME', 'REOPEN_EXAMINATION', 'SUBMIT_FOR_REVIEW', 'RECALL_FROM_REVIEW', 'CLEAR_SECRECY', 'RETURN_FROM_SECRECY_REVIEW', 'REFER_FOR_DETERMINATION', 'DETERMINED',
    'ASSIGN_ADVISER', 'AGREE', 'AGREE_WITH_CHANGES', 'RETURN', 'DISAGREE', 'ASK_FOR_MORE', 'PROVIDE_MORE', 'CHANGES_MADE', 'HEAD_DECIDES', 'SIGN', 'RETURN_FROM_APPROVAL', 'SERVE', 'RECALL_REPLY',
  ],
};
const GROUP_OF = new Map(Object.entries(OF_GROUP).flatMap(([group, types]) => types.map((type) => [type, group as Group] as const)));

/** The obvious steps of each main state, the most likely first. */
const MAIN: Readonly<Record<string, readonly string[]>> = {
  AWAITING_CONFIRMATION: ['CONFIRMED', 'UNREACHABLE'],
  REGISTERED: ['ASSIGN'],
  UNDER_REVIEW: ['PROPOSE_OUTCOME', 'RECORD_SEARCH', 'REQUEST_CORRECTION'],
  AWAITING_CORRECTION: ['CORRECTED', 'STILL_UNCLEAR', 'CORRECTION_EXPIRED'],
  AWAITING_REASONS: ['REASONS_ACCEPTED', 'REASONS_REJECTED'],
  FEE_APPROVAL: ['APPROVE_FEE', 'CHARGE_FEE', 'REFUSE_FEE'],
  AWAITING_PAYMENT: ['PAID', 'PAYMENT_EXPIRED'],
  DRAFTING: ['SUBMIT_FOR_REVIEW'],
  SECRECY_REVIEW: ['CLEAR_SECRECY', 'RETURN_FROM_SECRECY_REVIEW'],
  SECRECY_REFERRED: ['DETERMINED'],
  LEGALITY_REVIEW: ['AGREE', 'RETURN', 'ASSIGN_ADVISER'],
  SUPPLEMENTING_FILE: ['PROVIDE_MORE'],
  APPLYING_CHANGES: ['CHANGES_MADE'],
  HEAD_DECISION: ['HEAD_DECIDES'],
  APPROVAL: ['SIGN', 'RETURN_FROM_APPROVAL'],
  READY_TO_SERVE: ['SERVE'],
  REPLIED: ['ARCHIVE'],
  CLOSED_ABANDONED: ['ARCHIVE'],
  CLOSED_WITHDRAWN: ['ARCHIVE'],
};
/** Steps that somebody waits for whatever the main state; they come first. */
const WAITED_FOR = ['CONSENT_TO_EXTENSION', 'EXTEND', 'NOTIFY_THIRD_PARTY'];
const MOST_MAIN = 3;

export interface Arranged<C extends Pick<OfferedCommand, 'type'>> {
  /** The first is the one that is pressed most. */
  readonly main: readonly C[];
  readonly groups: readonly { readonly group: Group; readonly commands: readonly C[] }[];
}

/** What the server offers, arranged: the obvious next steps, and all the rest by what it concerns. `receiptAwaited`: a letter is out whose coming to hand nobody has recorded. */
export function arranged<C extends Pick<OfferedCommand, 'type'>>(state: string, offered: readonly C[], { receiptAwaited }: { readonly receiptAwaited: boolean }): Arranged<C> {
  const wanted = [...WAITED_FOR, ...(receiptAwaited ? ['RECORD_RECEIPT'] : []), ...(MAIN[state] ?? [])];
  const main = wanted.flatMap((type) => offered.filter((command) => command.type === type)).slice(0, MOST_MAIN);
  const rest = offered.filter((command) => !main.includes(command));
  const place = ({ type }: C) => OF_GROUP[groupOf(type) as 'flow']?.indexOf(type) ?? 0;
  const groups = GROUPS.map((group) => ({ group, commands: rest.filter(({ type }) => groupOf(type) === group).sort((a, b) => place(a) - place(b)) }));
  return { main, groups: groups.filter(({ commands }) => commands.length > 0) };
}

export function groupOf(type: string): Group {
  return GROUP_OF.get(type) ?? 'other';
}

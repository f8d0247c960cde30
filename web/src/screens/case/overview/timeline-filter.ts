interface Entry {
  readonly type: string;
  readonly automatic: boolean;
  readonly byApplicant: boolean;
  readonly clocks: readonly { readonly key: string }[];
}

export const VIEWS = ['all', 'dates', 'letters', 'files', 'notes'] as const;
export type View = (typeof VIEWS)[number];

const LETTERS = new Set(['REQUEST_CORRECTION', 'DEMAND_REASONS', 'CONSULT_THIRD_PARTY', 'CONSULT_ORGAN', 'NOTIFY_THIRD_PARTY', 'REQUEST_ASSISTANCE', 'CHARGE_FEE', 'EXTEND', 'SERVE', 'REPLY_ON_THE_SPOT', 'RECORD_RECEIPT', 'ISSUE_LETTER', 'REVISE_LETTER', 'SIGN', 'RECALL_REPLY', 'RECORD_DELIVERY_ATTEMPT']);
const FILES = new Set(['ATTACH_FILE', 'WITHDRAW_FILE', 'OVERRIDE_LEAK']);
const NOTES = new Set(['ADD_NOTE', 'RECORD_CONVERSATION', 'SUPERVISE', 'SUGGEST_RELEASE']);
/** Dates of the office's own housekeeping: they come and go with every step. */
const INNER = /^(stage:|receipt:|confirmation$|correction-notice$)/;

/** The dates of an entry that people want to see moved. */
export function datesOf<C extends { readonly key: string }>(clocks: readonly C[]): readonly C[] {
  return clocks.filter(({ key }) => !INNER.test(key));
}

export function belongs(entry: Entry, view: View): boolean {
  if (view === 'dates') return datesOf(entry.clocks).length > 0;
  if (view === 'letters') return LETTERS.has(entry.type);
  if (view === 'files') return FILES.has(entry.type);
  return view === 'notes' ? NOTES.has(entry.type) || entry.byApplicant : true;
}

export type Kind = 'letter' | 'file' | 'note' | 'alarm' | 'date' | 'step';

/** What an entry is at first sight. */
export function kindOf(entry: Entry): Kind {
  if (entry.type === 'CLOCK_STAGE') return 'alarm';
  if (LETTERS.has(entry.type)) return 'letter';
  if (FILES.has(entry.type)) return 'file';
  if (NOTES.has(entry.type)) return 'note';
  return entry.automatic ? 'date' : 'step';
}

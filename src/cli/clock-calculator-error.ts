/** Why a line of the deadline calculator cannot be answered. */
export type LineErrorCode =
  | 'malformedJson' | 'notAnObject' | 'idMissing' | 'receivedOnInvalid' | 'beforeCalendar' | 'eventsInvalid' | 'eventInvalid'
  | 'unknownKind' | 'dateInvalid' | 'beforeReceipt' | 'endBeforeStart' | 'workingDaysInvalid' | 'extensionRepeated';

export class LineError extends Error {
  override readonly name = 'LineError';

  constructor(readonly code: LineErrorCode, zh: string, en: string) {
    super(`${zh} ${en}`);
  }
}

/** A value of the input as it may be shown in a message: one line, cut short. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

import { isCivilDate, type CivilDate } from '../../workflows/clock/civil-date.js';
import { LineError, shown } from './clock-calculator-error.js';

/** One event of a case, checked. */
export type CaseEvent =
  | { readonly kind: 'correction'; readonly noticeOn: CivilDate; readonly correctedOn: CivilDate | null }
  | { readonly kind: 'consultation'; readonly sentOn: CivilDate; readonly receivedOn: CivilDate; readonly endedOn: CivilDate | null }
  | { readonly kind: 'extension'; readonly workingDays: number }
  | { readonly kind: 'feePaid'; readonly noticeOn: CivilDate; readonly paidOn: CivilDate | null };

/** One case of the input, checked. */
export interface CaseLine {
  readonly receivedOn: CivilDate;
  readonly events: readonly CaseEvent[];
}

type Json = Readonly<Record<string, unknown>>;

/** The object on a line. Throws {@link LineError}. */
export function parseLine(line: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineError('malformedJson', '该行不是合法的JSON。', 'The line is not valid JSON.');
  }
  if (!isObject(value)) throw new LineError('notAnObject', '该行不是JSON对象。', 'The line is not a JSON object.');
  return value;
}

/** The identifier of a case, if it can be read. */
export function idOf(value: Json): string | number | null {
  return typeof value['id'] === 'string' || typeof value['id'] === 'number' ? value['id'] : null;
}

/** The case on a line. `extensionMost` is the longest extension the policy allows. Throws {@link LineError}. */
export function readCase(value: Json, extensionMost: number): CaseLine {
  if (idOf(value) === null) throw new LineError('idMissing', '缺少id（字符串或数字）。', 'id is missing; it must be a string or a number.');
  const receivedOn = value['receivedOn'];
  if (!isCivilDate(receivedOn)) {
    throw new LineError('receivedOnInvalid', `收到日期无效：${shown(receivedOn)}。`, `receivedOn must be a calendar day YYYY-MM-DD, not ${shown(receivedOn)}.`);
  }
  const events = value['events'] ?? [];
  if (!Array.isArray(events)) throw new LineError('eventsInvalid', 'events应为数组。', 'events must be a list.');
  return { receivedOn, events: events.map((event: unknown, i) => readEvent(event, `events[${i}]`, receivedOn, extensionMost)) };
}

function readEvent(event: unknown, at: string, receivedOn: CivilDate, extensionMost: number): CaseEvent {
  if (!isObject(event)) throw new LineError('eventInvalid', `${at}不是对象。`, `${at} must be an object.`);
  switch (event['kind']) {
    case 'correction': {
      const [noticeOn, correctedOn] = span(event, 'noticeOn', 'correctedOn', at, receivedOn);
      return { kind: 'correction', noticeOn, correctedOn };
    }
    case 'consultation': {
      const [sentOn, endedOn] = span(event, 'sentOn', 'endedOn', at, receivedOn);
      const [, received] = span(event, 'sentOn', 'receivedOn', at, receivedOn);
      return { kind: 'consultation', sentOn, receivedOn: received ?? sentOn, endedOn };
    }
    case 'feePaid': {
      const [noticeOn, paidOn] = span(event, 'noticeOn', 'paidOn', at, receivedOn);
      return { kind: 'feePaid', noticeOn, paidOn };
    }
    case 'extension':
      return { kind: 'extension', workingDays: extensionDays(event['workingDays'], at, extensionMost) };
    default:
      throw new LineError('unknownKind', `${at}.kind未知：${shown(event['kind'])}。`,
        `${at}.kind must be correction, consultation, extension or feePaid, not ${shown(event['kind'])}.`);
  }
}

/** A day and the day that ends what began on it; the end is null where it is still awaited. */
function span(event: Json, from: string, to: string, at: string, receivedOn: CivilDate): [CivilDate, CivilDate | null] {
  const start = day(event[from], `${at}.${from}`);
  const end = event[to] === undefined || event[to] === null ? null : day(event[to], `${at}.${to}`);
  if (start < receivedOn) {
    throw new LineError('beforeReceipt', `${at}.${from}（${start}）早于收到日期${receivedOn}。`, `${at}.${from} (${start}) lies before receivedOn (${receivedOn}).`);
  }
  if (end !== null && end < start) {
    throw new LineError('endBeforeStart', `${at}.${to}（${end}）早于${from}（${start}）。`, `${at}.${to} (${end}) lies before ${from} (${start}).`);
  }
  return [start, end];
}

function day(value: unknown, at: string): CivilDate {
  if (isCivilDate(value)) return value;
  throw new LineError('dateInvalid', `${at}不是有效日期：${shown(value)}。`, `${at} must be a calendar day YYYY-MM-DD, not ${shown(value)}.`);
}

function extensionDays(value: unknown, at: string, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new LineError('workingDaysInvalid', `${at}.workingDays应为1至${most}的整数。`, `${at}.workingDays must be a whole number from 1 to ${most}, not ${shown(value)}.`);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

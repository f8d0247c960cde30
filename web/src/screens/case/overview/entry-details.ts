import type { Form } from '../../../api/client.js';
import { shownFields } from '../../../commands/body.js';
import type { Field } from '../../../commands/field.js';
import { CONSULTATION_STATES, MODES, partyName } from '../../../commands/request/choices.js';
import { factTitle } from '../../../commands/request/fact-names.js';
import { requestFields } from '../../../commands/request/fields.js';
import { colon, comma, inBrackets, pause } from '../../../i18n/punctuation.js';
import { said } from '../../../i18n/texts.js';
import { deadlineTitle, outcomeName } from '../../../names/names.js';
import { DELIVERY_STATE_NAMES, FILE_PURPOSE_NAMES, SAME_DECISION_NAMES, STAGE_NAMES } from '../case-names.js';

type Entry = Form<'CourseEntryView'>;
type Detail = Form<'RequestDetailView'>;

/** What an entry says, in words: a name (empty where it needs none) and a text each. */
export type Said = readonly (readonly [name: string, text: string])[];

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const named = (table: Readonly<Record<string, { zh: string; en: string }>>, word: unknown): string => said(table[text(word)], text(word));
const b = (zh: string, en: string): string => said({ zh, en });

/** Standard paragraphs that were put into a letter, each with its version. */
function usedParagraphs(paragraphs: unknown): readonly [string, string] {
  const used = Array.isArray(paragraphs) ? (paragraphs as readonly { readonly name: string; readonly version: number }[]) : [];
  return [b('标准段落', 'Standard paragraphs'), used.map(({ name, version }) => b(`${name}（第 ${version} 版）`, `${name} (version ${version})`)).join(pause())];
}

/** Entries that no form of a person made, or whose words are few. */
const OWN: Readonly<Record<string, (payload: Readonly<Record<string, unknown>>) => Said>> = {
  CLOCK_STAGE: ({ key, stage, dueOn }) => [['', `${said(deadlineTitle(text(key)))}${colon()}${named(STAGE_NAMES, stage)}${inBrackets(text(dueOn))}`]],
  DEADLINES_RECOMPUTED: () => [['', b('工作日历有更新，期限重新计算。', 'The calendar changed; dates were worked out again.')]],
  ATTACH_FILE: ({ purpose, size }) => [['', `${named(FILE_PURPOSE_NAMES, purpose)}${typeof size === 'number' ? `，${Math.max(1, Math.round(size / 1024))} KB` : ''}`]],
  WITHDRAW_FILE: ({ reason }) => [['', text(reason)]],
  RECORD_DELIVERY_ATTEMPT: ({ mode, result, trackingNumber }) => [['', [named(MODES, mode), named(DELIVERY_STATE_NAMES, result), text(trackingNumber)].filter(Boolean).join(comma())]],
  RECORD_SAME_INFORMATION: ({ other, decision, reason }) => [['', [named(SAME_DECISION_NAMES, decision), text((other as { label?: string } | undefined)?.label), text(reason)].filter(Boolean).join('：')]],
  OVERRIDE_LEAK: ({ reason }) => [['', text(reason)]],
  SIGN: ({ docNumber }) => [[b('文号', 'Number'), text(docNumber)]],
  REVISE_LETTER: ({ version, paragraphs }) => [['', b(`第 ${text(version)} 版`, `version ${text(version)}`)], usedParagraphs(paragraphs)],
  ISSUE_LETTER: ({ docNumber, paragraphs }) => [[b('文号', 'Number'), text(docNumber)], usedParagraphs(paragraphs)],
  ADD_NOTE: ({ text: note }) => [['', text(note)]],
  AGREE: ({ opinion }) => [['', text(opinion)]],
  DISAGREE: ({ opinion }) => [['', text(opinion)]],
  AGREE_WITH_CHANGES: ({ changes }) => [['', text(changes)]],
  RETURN: ({ reasons }) => [['', text(reasons)]],
  ASK_FOR_MORE: ({ what }) => [['', text(what)]],
  CORRECT_FACT: ({ fact, to, reason }) => [['', `${said(factTitle(text(fact)))} → ${text(to)}`], [b('理由', 'Reason'), text(reason)]],
};

const OF_FILES = new Set(['ATTACH_FILE', 'WITHDRAW_FILE', 'OVERRIDE_LEAK']);

/**
 * What an entry of the record says beside its name.
 * @param files names of files by id, as far as they are known: the record itself has none, for a name may be personal data
 */
export function saidOf(entry: Entry, detail: Detail, files: ReadonlyMap<string, string> = new Map()): Said {
  const payload = entry.payload as Readonly<Record<string, unknown>>;
  const own = OWN[entry.type]?.(payload) ?? declared(entry, payload, detail);
  const file = OF_FILES.has(entry.type) ? files.get(text(payload['attachmentId'])) : undefined;
  return [...(file ? [['', file] as const] : []), ...own].filter(([, words]) => words !== '');
}

/** By the form that the command has: its labels, its names of words. */
function declared(entry: Entry, payload: Readonly<Record<string, unknown>>, detail: Detail): Said {
  const fields = requestFields(entry.type, detail) ?? [];
  const filled = Object.fromEntries(fields.map((field) => [field.name, memberOf(payload, field.name)]));
  const shown = shownFields(fields, filled).filter((field, i, all) => all.findIndex(({ name }) => name === field.name) === i);
  return shown.map((field) => [said(field.label), valueWords(field, filled[field.name], entry, detail)] as const);
}

function memberOf(payload: unknown, name: string): unknown {
  return name.split('.').reduce<unknown>((found, part) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[part] : undefined), payload);
}

function valueWords(field: Field, value: unknown, { people }: Entry, detail: Detail): string {
  if (field.name === 'consultationId') return consultationWords(text(value), detail);
  if (field.kind === 'flag') return value === true ? b('是', 'yes') : value === false ? b('否', 'no') : '';
  if (field.kind === 'person') return people.find(({ id }) => id === value)?.name ?? '';
  if (field.kind === 'unit') return detail.unit?.id === value ? detail.unit!.name : '';
  if (Array.isArray(value)) return value.map(text).map((each, i) => (value.length > 1 ? `${i + 1}. ${each}` : each)).join('\n');
  if (field.kind === 'choice') return field.choices().find((choice) => choice.value === value)?.label ?? (outcomeName(text(value)) || named(CONSULTATION_STATES, value));
  return text(value);
}

function consultationWords(id: string, detail: Detail): string {
  const found = detail.facts.consultations.find((each) => each.id === id);
  return found ? `${id}. ${partyName(detail, found)}` : id;
}

import type { CivilDate } from '../../clock/civil-date.js';
import { OUTCOMES, type Outcome, type OutcomeCode } from '../../request/outcomes.js';
import type { ConsultationFacts, LetterFacts } from '../facts.js';
import { type BlockRole, isGap, type Letter, type Run, textOf } from '../letter.js';
import { type CitationMention, citationsIn } from './citations-in-text.js';
import { type DateMention, datesIn } from './dates-in-text.js';
import type { LintInput } from './finding.js';
import { type LetterKind, letterKind } from './letter-kind.js';
import { tellsOfRemedy } from './remedy-told.js';

/** A stretch of the letter as it is read: a paragraph, or a row of a sheet. */
export interface Passage {
  readonly id: string;
  readonly role: BlockRole;
  /** Full-width letters and digits made half-width, character by character. Holes show as in the letter. */
  readonly text: string;
  /** The same without the holes. */
  readonly said: string;
  readonly item: number | null;
  readonly ground: OutcomeCode | null;
  readonly onSheet: boolean;
}

/** A letter read once, for all rules. */
export interface Reading {
  readonly input: LintInput;
  readonly letter: Letter;
  readonly facts: LetterFacts;
  readonly kind: LetterKind;
  /** Key of the form it says it was made with. */
  readonly form: string;
  readonly outcome: Outcome | null;
  readonly passages: readonly Passage[];
  /** Passages that tell how to attack the letter, and all the others. */
  readonly remedial: readonly Passage[];
  readonly rest: readonly Passage[];
  /** Sentences of the others that tell the reader of remedies all the same; each has the id of its passage. */
  readonly told: readonly Passage[];
  /** The text of all passages, one a line; that of the rest; and that of the rest without the request as restated. */
  readonly body: string;
  readonly restText: string;
  readonly ownText: string;
  /** What the letter says of the case itself: neither the request, nor what the law says, nor head and foot. */
  readonly caseText: string;
  readonly citations: readonly (CitationMention & { readonly passage: Passage })[];
  readonly dates: readonly (DateMention & { readonly passage: Passage })[];
  /** Grounds of withheld parts, of the letter and of the proposal. */
  readonly withheldGrounds: readonly OutcomeCode[];
  /** The day of the letter: that of signature, else the day it is judged for. */
  readonly day: CivilDate;
  /** The consultation the letter is about, where it is about one. */
  readonly consultation: ConsultationFacts | null;
}

const KNOWN = new Map<string, Outcome>(OUTCOMES.map((each) => [each.code, each]));

export function read(input: LintInput): Reading {
  const { letter, facts } = input;
  const outcome = KNOWN.get(input.outcome ?? letter.form.replace(/^reply:/, '')) ?? null;
  const passages = passagesOf(letter);
  const remedial = passages.filter(isRemedial);
  const rest = passages.filter((each) => !remedial.includes(each));
  return {
    input, letter, facts, outcome, passages, remedial, rest, told: told(rest, facts.request.content),
    kind: letterKind(letter, outcome), form: letter.form,
    body: joined(passages), restText: joined(rest), ownText: joined(rest.filter((each) => each.role !== 'request')),
    caseText: joined(rest.filter(({ role }) => !ASIDE.has(role))),
    citations: rest.flatMap((passage) => citationsIn(withoutRequest(passage, facts.request.content)).map((each) => ({ ...each, passage }))),
    dates: passages.flatMap((passage) => datesIn(passage.text).map((each) => ({ ...each, passage }))),
    withheldGrounds: withheldGrounds(passages, facts),
    day: letter.issuedOn ?? facts.on,
    consultation: facts.consultations.find((each) => each.id === input.subject?.consultationId) ?? null,
  };
}

/** What the applicant cites is not what the organ rests on. Every place keeps its index. */
function withoutRequest({ role, text }: Passage, content: string): string {
  if (role === 'request') return '';
  return content.length >= 6 && text.includes(halfWidth(content)) ? text.replaceAll(halfWidth(content), ' '.repeat(content.length)) : text;
}

const ASIDE = new Set<BlockRole>(['request', 'receipt', 'ground', 'contact']);

function passagesOf(letter: Letter): Passage[] {
  return letter.blocks.flatMap((block): Passage[] => {
    if (block.kind === 'sheet') return block.rows.map((row) => passage(block.id, 'other', row.runs, true));
    return [{ ...passage(block.id, block.role, block.runs, false), item: block.item ?? null, ground: block.ground ?? null }];
  });
}

function passage(id: string, role: BlockRole, runs: readonly Run[], onSheet: boolean): Passage {
  return { id, role, text: halfWidth(textOf(runs)), said: halfWidth(textOf(runs.filter((run) => !isGap(run)))), item: null, ground: null, onSheet };
}

/** Keeps every character in its place. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/**
 * A passage is about the remedies of this very letter, and not about those of another act, where it has the role, or speaks of
 * reconsideration or a suit together with dissatisfaction with or receipt of the letter itself.
 */
function isRemedial({ role, text, onSheet }: Passage): boolean {
  if (role === 'remedy') return true;
  if (onSheet || role === 'request' || role === 'supply') return false;
  return /复议|诉讼|法院/.test(text) && /(?:不服|收到|异议)[^。；]{0,12}(?:本(?:答复|告知|决定|通知|函)|上述(?:答复|告知|决定)|该(?:答复|告知))|本(?:答复|告知|决定|通知)书?[^。；]{0,6}(?:不服|异议)/.test(text);
}

function told(rest: readonly Passage[], content: string): Passage[] {
  return rest.filter(({ role, onSheet }) => role !== 'request' && !onSheet)
    .flatMap((each) => sentencesOf(withoutRequest(each, content)).filter(tellsOfRemedy).map((text) => ({ ...each, text, said: text })));
}

function joined(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n');
}

/** An officer may have taken a ground out of the letter, or put one in: both count. */
function withheldGrounds(passages: readonly Passage[], facts: LetterFacts): OutcomeCode[] {
  const inLetter = passages.flatMap(({ ground }) => (ground && KNOWN.has(ground) ? [ground] : []));
  return [...new Set([...inLetter, ...(facts.proposal?.withheld ?? []).map(({ ground }) => ground)])].filter((ground) => KNOWN.has(ground));
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/[。；;\n]/).filter((sentence) => sentence.trim() !== '');
}

/** What of a text lies around a place, cut at the ends of its sentence and never longer than 160 characters. */
export function around(text: string, index: number, end: number): { readonly before: string; readonly after: string; readonly whole: string } {
  const before = text.slice(Math.max(0, index - 80), index).split(/[。；;\n]/).at(-1) ?? '';
  const after = text.slice(end, end + 80).split(/[。；;\n]/)[0] ?? '';
  return { before, after, whole: `${before}${text.slice(index, end)}${after}` };
}

/** A text without blanks and marks, for comparison. */
export function bare(text: string): string {
  return halfWidth(text).replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

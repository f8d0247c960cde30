import { formOf } from '../../../workflows/letters/forms/find-form.js';
import type { LetterFacts } from '../../../workflows/letters/facts.js';
import type { Subject } from '../../../workflows/letters/form.js';
import { type Block, type BlockRole, type FreeTexts, type Letter, type Paragraph, textOf } from '../../../workflows/letters/letter.js';
import type { LintInput } from '../../../workflows/letters/lint/finding.js';
import { OUTCOMES } from '../../../workflows/request/outcomes.js';
import { factsFor } from '../../support/letter-facts.js';

/** A change of a letter, as an officer would make it. */
export type Edit = (letter: Letter) => Letter;

export interface Made {
  /** Over the facts of the form. */
  readonly facts?: Partial<LetterFacts>;
  readonly free?: FreeTexts;
  readonly edits?: readonly Edit[];
  readonly input?: Partial<Omit<LintInput, 'facts' | 'letter'>>;
  /** The letter is made from these facts, and judged against the others: something has changed since, or was written from memory. */
  readonly writtenFrom?: Partial<LetterFacts>;
}

/** A letter of the corpus, with the rules that it is known to break: none for a correct one. */
export interface Specimen {
  readonly name: string;
  /** What is wrong, or, of a near miss, why it is not. */
  readonly about: string;
  readonly form: string;
  readonly made: Made;
  readonly breaks: readonly string[];
}

export const defect = (name: string, about: string, form: string, made: Made, ...breaks: readonly [string, ...string[]]): Specimen => ({ name, about, form, made, breaks });
export const correct = (name: string, about: string, form: string, made: Made = {}): Specimen => ({ name, about, form, made, breaks: [] });

export function inputOf({ form, made }: Specimen): LintInput {
  const { facts, subject } = factsFor(form, made.facts);
  const from = made.writtenFrom ? { ...facts, ...made.writtenFrom } : facts;
  const built = formOf(form).build(from, made.free ?? {}, subject);
  const letter = (made.edits ?? []).reduce((each, edit) => edit(each), built);
  const outcome = OUTCOMES.find(({ code }) => form === `reply:${code}`)?.code ?? null;
  return { facts, outcome, letter, subject: subject as Subject, ...made.input };
}

const edited = (letter: Letter, change: (block: Block) => Block): Letter => ({ ...letter, blocks: letter.blocks.map(change) });

/** Puts another text in a block. */
export const write = (id: string, text: string): Edit => (letter) => {
  must(letter.blocks.some((block) => block.id === id), `${letter.form} has no block '${id}': ${letter.blocks.map((block) => block.id).join(', ')}`);
  return edited(letter, (block) => (block.id === id && block.kind === 'paragraph' ? { ...block, runs: [text] } : block));
};

/** Takes a block out. */
export const cut = (id: string): Edit => (letter) => {
  must(letter.blocks.some((block) => block.id === id), `${letter.form} has no block '${id}': ${letter.blocks.map((block) => block.id).join(', ')}`);
  return { ...letter, blocks: letter.blocks.filter((block) => block.id !== id) };
};

/** Replaces a text wherever it stands; it has to stand somewhere. */
export const swap = (find: string, by: string): Edit => (letter) => {
  const holds = (block: Block) => block.kind === 'paragraph' && textOf(block.runs).includes(find);
  must(letter.blocks.some(holds), `${letter.form} nowhere says '${find}'`);
  return edited(letter, (block) => (block.kind === 'paragraph' && holds(block) ? { ...block, runs: [textOf(block.runs).replaceAll(find, by)] } : block));
};

/** Adds a free paragraph of the officer's own before the remedy, or at the end. */
export const add = (text: string, role: BlockRole = 'other', more: Partial<Paragraph> = {}): Edit => (letter) => {
  const block: Paragraph = { kind: 'paragraph', id: `added:${letter.blocks.length}`, role, locked: false, label: '', runs: [text], ...more };
  const at = letter.blocks.findIndex((each) => each.kind === 'paragraph' && (each.role === 'remedy' || each.role === 'contact'));
  return { ...letter, blocks: at < 0 ? [...letter.blocks, block] : [...letter.blocks.slice(0, at), block, ...letter.blocks.slice(at)] };
};

/** Changes what is not a paragraph. */
export const set = (over: Partial<Letter>): Edit => (letter) => ({ ...letter, ...over });

/** The whole text as an officer typed or imported it: no role, no lock. */
export const typed = (...paragraphs: readonly string[]): Edit => (letter) => ({
  ...letter, blocks: paragraphs.map((text, i): Paragraph => ({ kind: 'paragraph', id: `p:${i + 1}`, role: 'other', locked: false, label: '', runs: [text] })),
});

function must(holds: boolean, why: string): void {
  if (!holds) throw new Error(why);
}

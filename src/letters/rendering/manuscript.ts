import { gapsOf, gapText, isGap, type Block, type Letter, type Run } from '../../../workflows/letters/letter.js';
import { visible } from './characters.js';
import { requireRenderable, type RenderOptions } from './rendered.js';

/** A stretch of text of one kind; a gap is shown in red. */
export interface Words {
  readonly text: string;
  readonly gap: boolean;
}

/** A line of text as its author made it; where it is broken is up to the page. */
export type Line = readonly Words[];

export interface TextPart {
  readonly kind: 'text';
  readonly words: Line;
}

export interface SheetPart {
  readonly kind: 'sheet';
  readonly rows: readonly { readonly label: string; /** One or more lines. */ readonly text: readonly Line[]; /** At least so many lines high. */ readonly lines: number }[];
}

/** A letter as it is set, the same for every format. */
export interface Manuscript {
  readonly draft: boolean;
  /** What stays in the file, or is filled in and sent back, has no red head and no signature: its issuer and day stand at its head. */
  readonly form: boolean;
  readonly issuer: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly addressee: Line | null;
  readonly parts: readonly (TextPart | SheetPart)[];
  readonly enclosures: readonly string[];
  /** 成文日期: `2026年3月2日`, or a gap. */
  readonly day: Words;
  readonly sealed: boolean;
}

/** Errors: `LetterTooLongError`. */
export function manuscriptOf(letter: Letter, options: RenderOptions = {}): Manuscript {
  requireRenderable(letter);
  return {
    draft: options.draft ?? (letter.issuedOn === null || gapsOf(letter).length > 0),
    form: letter.audience === 'internal' || (letter.addressee === null && letter.blocks.every(({ kind }) => kind === 'sheet')),
    issuer: oneLine(letter.issuer), title: oneLine(letter.title), docNumber: letter.docNumber === null ? null : oneLine(letter.docNumber),
    addressee: letter.addressee && [...linesOf(letter.addressee).flat(), { text: '：', gap: false }],
    parts: letter.blocks.flatMap(partsOf),
    enclosures: letter.enclosures.map(oneLine),
    day: dayOf(letter), sealed: letter.sealed,
  };
}

function partsOf(block: Block): (TextPart | SheetPart)[] {
  if (block.kind === 'paragraph') return linesOf(block.runs).map((words) => ({ kind: 'text', words }));
  return [{ kind: 'sheet', rows: block.rows.map((row) => ({ label: oneLine(row.label), text: linesOf(row.runs), lines: Math.min(Math.max(row.lines ?? 1, 1), 20) })) }];
}

/** The runs, divided where they hold a line end. Lines of nothing but space are left out. */
function linesOf(runs: readonly Run[]): Line[] {
  const lines: Words[][] = [[]];
  for (const run of runs) {
    const [first = '', ...more] = isGap(run) ? [oneLine(gapText(run))] : visible(run).split('\n');
    lines[lines.length - 1]!.push({ text: first, gap: isGap(run) });
    for (const text of more) lines.push([{ text, gap: false }]);
  }
  return lines.map((words) => words.filter(({ text }) => text !== '')).filter((words) => words.some(({ text }) => text.trim() !== ''));
}

const oneLine = (text: string): string => visible(text).replaceAll('\n', '');

function dayOf({ issuedOn }: Letter): Words {
  if (issuedOn === null) return { text: gapText({ gap: 'issuedOn', label: '成文日期' }), gap: true };
  const [year, month, day] = issuedOn.split('-').map(Number);
  return { text: `${year}年${month}月${day}日`, gap: false };
}

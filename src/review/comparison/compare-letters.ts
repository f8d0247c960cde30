import { diffArrays } from 'diff';
import { type Block, type Letter, textOf } from '../../../workflows/letters/letter.js';
import { type Stretch, textDiff } from './text-diff.js';

export const BLOCK_STATES = ['unchanged', 'changed', 'added', 'removed'] as const;

/** A passage in both versions. */
export interface ComparedBlock {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly locked: boolean;
  readonly state: (typeof BLOCK_STATES)[number];
  /** It stands in another place than before. */
  readonly moved: boolean;
  readonly stretches: readonly Stretch[];
}

export const COMPARED_PARTS = ['issuer', 'title', 'addressee', 'remedy', 'enclosures'] as const;

/** A part of a letter beside its passages. */
export interface ComparedPart {
  readonly part: (typeof COMPARED_PARTS)[number];
  readonly changed: boolean;
  readonly stretches: readonly Stretch[];
}

export interface Comparison {
  readonly changed: boolean;
  readonly parts: readonly ComparedPart[];
  /** In the order of the later version; what is gone stands where it was. */
  readonly blocks: readonly ComparedBlock[];
}

/** What changed from one version of a letter to another, passage by passage. Pure. */
export function compareLetters(from: Letter, to: Letter): Comparison {
  const parts = COMPARED_PARTS.map((part): ComparedPart => {
    const [before, after] = [partText(from, part), partText(to, part)];
    return { part, changed: before !== after, stretches: textDiff(before, after) };
  });
  const blocks = compareBlocks(from.blocks, to.blocks);
  return { changed: parts.some(({ changed }) => changed) || blocks.some(({ state, moved }) => state !== 'unchanged' || moved), parts, blocks };
}

export function partText({ issuer, title, addressee, remedy, enclosures }: Letter, part: ComparedPart['part']): string {
  if (part === 'addressee') return textOf(addressee ?? []);
  if (part === 'enclosures') return enclosures.map((each, i) => `${i + 1}. ${each}`).join('\n');
  return part === 'remedy' ? remedy : part === 'title' ? title : issuer;
}

/** What a passage says; of a sheet its rows. */
export function blockText(block: Block): string {
  return block.kind === 'paragraph' ? textOf(block.runs) : block.rows.map(({ label, runs }) => `${label}：${textOf(runs)}`).join('\n');
}

function compareBlocks(from: readonly Block[], to: readonly Block[]): ComparedBlock[] {
  const before = new Map(from.map((block) => [block.id, block]));
  const after = new Map(to.map((block) => [block.id, block]));
  return diffArrays([...before.keys()], [...after.keys()]).flatMap(({ added, removed, value }) => value.flatMap((id) => {
    // One that moved is gone here and comes there: it is shown where it comes.
    if (removed && after.has(id)) return [];
    return [compared(before.get(id), after.get(id), Boolean(added) && before.has(id))];
  }));
}

function compared(before: Block | undefined, after: Block | undefined, moved: boolean): ComparedBlock {
  const { id, label, role, locked } = (after ?? before)!;
  const [was, is] = [before && blockText(before), after && blockText(after)];
  const state = was === undefined ? 'added' : is === undefined ? 'removed' : was === is ? 'unchanged' : 'changed';
  return { id, label, role, locked, state, moved, stretches: textDiff(was ?? '', is ?? '') };
}

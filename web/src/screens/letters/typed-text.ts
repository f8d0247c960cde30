import { computed, reactive, watch, type ComputedRef } from 'vue';
import type { Form } from '../../api/client.js';
import { textOfRuns } from '../../letters/marks.js';
import { DRAFTS } from '../../stores/own-drafts.js';

type Letter = Form<'LetterTextView'>;
export type Used = Form<'UsedParagraphBody'>;

/** What was typed into the passages of a draft and is not put down yet. */
interface Kept {
  readonly typed: Readonly<Record<string, string>>;
  /** The words the passage had when typing began: whether somebody else changed them since. */
  readonly before: Readonly<Record<string, string>>;
  /** Standard paragraphs put in since. */
  readonly used?: readonly Used[];
}

export interface TypedText {
  readonly typed: Readonly<Record<string, string>>;
  readonly dirty: ComputedRef<boolean>;
  /** Found in this browser when the page was opened. */
  readonly restored: boolean;
  readonly type: (block: Form<'BlockView'>, text: string) => void;
  /** Standard paragraphs that stand in what was typed. */
  readonly used: readonly Used[];
  readonly use: (used: Used) => void;
  readonly undo: (id: string) => void;
  readonly forget: () => void;
  /** What somebody else put into a passage meanwhile; null where it is as it was. */
  readonly others: (block: Form<'BlockView'>) => string | null;
  readonly kept: (letter: Letter) => void;
}

/** The officer's text of a draft while it is typed. It survives a closed tab until it is put down. */
export function useTypedText(personId: string, letterId: string): TypedText {
  const name = `letter.${letterId}.${personId}`;
  const found = DRAFTS.read<Kept>(name);
  const typed = reactive<Record<string, string>>({ ...found?.typed });
  const before = reactive<Record<string, string>>({ ...found?.before });
  const used = reactive<Used[]>([...(found?.used ?? [])]);
  const dirty = computed(() => Object.keys(typed).length > 0);

  const undo = (id: string): void => {
    delete typed[id];
    delete before[id];
    for (let i = used.length - 1; i >= 0; i -= 1) if (used[i]!.blockId === id) used.splice(i, 1);
  };
  watch([typed, before, used], () => (dirty.value ? DRAFTS.keep(name, { typed, before, used } satisfies Kept) : DRAFTS.forget(name)), { deep: true, flush: 'sync' });

  return {
    typed, dirty, restored: found !== null, used, undo,
    // The same paragraph once more: the version that was put in last counts.
    use: (one) => {
      const at = used.findIndex((each) => each.blockId === one.blockId && each.paragraphId === one.paragraphId);
      used.splice(at < 0 ? used.length : at, at < 0 ? 0 : 1, one);
    },
    type: (block, text) => {
      const was = textOfRuns(block.runs);
      if (!Object.hasOwn(before, block.id)) before[block.id] = was;
      if (text === before[block.id]) undo(block.id);
      else typed[block.id] = text;
    },
    forget: () => Object.keys(typed).forEach(undo),
    others: (block) => {
      const now = textOfRuns(block.runs);
      return Object.hasOwn(typed, block.id) && now !== before[block.id] && now !== typed[block.id] ? now : null;
    },
    // What was kept for passages that the letter has no more is of no use.
    kept: ({ blocks }) => Object.keys(typed).filter((id) => !blocks.some((block) => block.id === id && !block.locked)).forEach(undo),
  };
}

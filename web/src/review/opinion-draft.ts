import { reactive, watch } from 'vue';
import { DRAFTS } from '../stores/own-drafts.js';
import type { Pointer, Verb, Verdict, Verdicts } from './verdicts.js';

/** An opinion that was not given yet. */
export interface OpinionDraft {
  verb: Verb | '';
  text: string;
  verdicts: Verdicts;
  picked: Pointer[];
}

const empty = (): OpinionDraft => ({ verb: '', text: '', verdicts: {}, picked: [] });

/** The adviser's unsent opinion on a reply: it outlives a closed tab on this machine, until it is sent or somebody signs out. */
export function useOpinionDraft(personId: string, requestId: string) {
  const key = `review.${personId}.${requestId}`;
  const draft = reactive<OpinionDraft>({ ...empty(), ...DRAFTS.read<Partial<OpinionDraft>>(key) });
  watch(draft, () => (isEmpty(draft) ? DRAFTS.forget(key) : DRAFTS.keep(key, draft)), { deep: true });

  function judge(question: keyof Verdicts, part: Partial<Verdict>): void {
    const before = draft.verdicts[question] ?? { verdict: 'right', choice: '', ground: '', note: '' };
    draft.verdicts = { ...draft.verdicts, [question]: { ...before, ...part } };
  }
  function clear(): void {
    Object.assign(draft, empty());
    DRAFTS.forget(key);
  }
  return { draft, judge, clear };
}

export function isEmpty({ verb, text, verdicts, picked }: OpinionDraft): boolean {
  return verb === '' && text.trim() === '' && Object.keys(verdicts).length === 0 && picked.length === 0;
}

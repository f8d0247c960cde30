import { computed, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useAskedWhileTyping } from '../../api/asked-while-typing.js';
import { api, read, type Form } from '../../api/client.js';
import type { ProblemError } from '../../api/problem.js';
import { language } from '../../i18n/language.js';

const PAUSE_MS = 500;

export interface Checked {
  /** As it would be with what is typed, as far as the server has been asked. */
  readonly letter: ComputedRef<Form<'LetterTextView'>>;
  readonly findings: ComputedRef<readonly Form<'FindingView'>[]>;
  readonly reading: Ref<boolean>;
  readonly problem: ShallowRef<ProblemError | null>;
  readonly stop: () => void;
}

/** A draft with what the server's check says of it, asked anew whenever typing pauses. */
export function useChecked(
  saved: Ref<Form<'LetterView'>>, path: Ref<{ readonly requestId: string; readonly letterId: string }>, typed: Readonly<Record<string, string>>, editable: Ref<boolean>,
): Checked {
  const { data: answer, reading, problem, stop } = useAskedWhileTyping(
    () => (editable.value && Object.keys(typed).length > 0 ? { ...typed } : null),
    (free, signal) => read(api.POST('/api/requests/{requestId}/letters/{letterId}/preview', { params: { path: path.value }, body: { free }, signal })),
    { pauseMs: PAUSE_MS, keeps: true, also: [saved, language] },
  );
  return { letter: computed(() => answer.value?.letter ?? saved.value.letter), findings: computed(() => answer.value?.findings ?? saved.value.findings), reading, problem, stop };
}

import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { Form } from '../api/client.js';
import { postTo } from '../api/commands.js';

type Preview = Form<'PreviewView'>;

interface Asked {
  readonly address: string;
  readonly body: object;
  /** Everything that is needed is filled in. */
  readonly complete: boolean;
  readonly revision: number;
}

/** Typing pauses for so long before the server is asked. */
const PAUSE_MS = 350;

/** What the command would do with what is filled in, asked for while the form is filled. */
export function usePreview(asked: () => Asked): { readonly data: ShallowRef<Preview | null>; readonly complete: ComputedRef<boolean>; readonly reading: Ref<boolean> } {
  const data = shallowRef<Preview | null>(null);
  const reading = ref(false);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  async function ask({ address, body }: Asked): Promise<void> {
    const mine = (last += 1);
    reading.value = true;
    // A form that the server cannot read yet has no effect to show; pressing the button says what is wrong.
    const answer = await postTo<Preview>(`${address}/preview`, body).catch(() => null);
    if (mine !== last) return;
    [data.value, reading.value] = [answer, false];
  }
  watch(() => JSON.stringify(asked()), () => {
    clearTimeout(waiting);
    const now = asked();
    if (!now.complete) return void (data.value = null);
    waiting = setTimeout(() => void ask(now), data.value === null ? 0 : PAUSE_MS);
  }, { immediate: true });
  onScopeDispose(() => {
    clearTimeout(waiting);
    last += 1;
  });
  return { data, complete: computed(() => asked().complete), reading };
}

import { computed, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useAskedWhileTyping } from '../api/asked-while-typing.js';
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

const PAUSE_MS = 350;

/**
 * What the command would do with what is filled in, asked for while the form is filled. A form that the server cannot read yet has no effect to show;
 * pressing the button says what is wrong.
 */
export function usePreview(asked: () => Asked): { readonly data: ShallowRef<Preview | null>; readonly complete: ComputedRef<boolean>; readonly reading: Ref<boolean> } {
  const { data, reading } = useAskedWhileTyping(
    () => (asked().complete ? asked() : null),
    ({ address, body }, signal) => postTo<Preview>(`${address}/preview`, body, {}, signal),
    { pauseMs: (first) => (first ? 0 : PAUSE_MS) },
  );
  return { data, complete: computed(() => asked().complete), reading };
}

import { ref, useTemplateRef, type Ref } from 'vue';

/** What the check found, and its place in the letter beside it: the letter is `ref="paper"`. Either chosen, both show it. */
export function usePlaced(): { readonly chosen: Ref<string | null>; readonly choose: (id: string, blockId: string | null) => void } {
  const paper = useTemplateRef<{ show: (passage: string) => Promise<void> }>('paper');
  const chosen = ref<string | null>(null);
  return {
    chosen,
    choose: (id, blockId) => {
      chosen.value = id;
      if (blockId !== null) void paper.value?.show(blockId);
    },
  };
}

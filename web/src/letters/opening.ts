import { ref, watch, type Ref } from 'vue';

/**
 * What a screen calls its opening of a letter. The server writes down who read a letter; however often the screen reads it again, because
 * its case changed or another language was chosen, that was one reading. Another letter on the same screen is another opening.
 */
export function useOpening(letterId: Ref<string | null>): Ref<string> {
  const opening = ref<string>(crypto.randomUUID());
  // At once: whoever reads the other letter asks for it in the same breath.
  watch(letterId, () => (opening.value = crypto.randomUUID()), { flush: 'sync' });
  return opening;
}

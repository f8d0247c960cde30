import { computed, type Ref } from 'vue';
import { api, read } from '../../api/client.js';
import { useLoaded } from '../../api/loaded.js';
import { language } from '../../i18n/language.js';
import { useOpening } from '../../letters/opening.js';

/** Everything a page of a review reads: the file of the review first, which names the letter. */
export function useReview(requestId: Ref<string>) {
  const path = computed(() => ({ requestId: requestId.value }));
  const again = () => [requestId.value, language.value];
  const file = useLoaded((signal) => read(api.GET('/api/requests/{requestId}/review', { params: { path: path.value }, signal })), again);
  const detail = useLoaded((signal) => read(api.GET('/api/requests/{requestId}', { params: { path: path.value }, signal })), again);
  const letterId = computed(() => file.data.value?.letterId ?? null);
  const opening = useOpening(letterId);
  const params = (id: string) => ({ path: { ...path.value, letterId: id }, query: { opening: opening.value } });
  const ofLetter = () => [requestId.value, letterId.value, language.value];
  const letter = useLoaded((signal) => (letterId.value === null ? Promise.resolve(null)
    : read(api.GET('/api/requests/{requestId}/letters/{letterId}', { params: params(letterId.value), signal }))), ofLetter);
  const comments = useLoaded((signal) => (letterId.value === null ? Promise.resolve(null)
    : read(api.GET('/api/requests/{requestId}/letters/{letterId}/comments', { params: params(letterId.value), signal }))), ofLetter);
  const files = useLoaded((signal) => read(api.GET('/api/requests/{requestId}/attachments', { params: { path: path.value }, signal })), again);
  const check = useLoaded((signal) => read(api.GET('/api/requests/{requestId}/release-check', { params: { path: path.value }, signal })), again);
  const reload = async (): Promise<void> => {
    await Promise.all([file.reload(), detail.reload(), files.reload(), check.reload()]);
    // Where the letter is the same one, its text may be another.
    if (letterId.value !== null) await Promise.all([letter.reload(), comments.reload()]);
  };
  return { file, detail, letterId, letter, comments, files, check, reload };
}

import { computed, shallowRef, type Ref } from 'vue';
import { api, read, type Form } from '../../api/client.js';
import { useLoaded } from '../../api/loaded.js';
import { language } from '../../i18n/language.js';
import { provideKnownDays, type ExplainedDays, type KnownDays } from '../../parts/known-days.js';
import { useSession } from '../../stores/session.js';

/** The days of the city's limit of a case, for its bar; read once for the whole page. Null before receipt, and until they are read. */
export function useTargetDays(detail: Readonly<Ref<Form<'RequestDetailView'> | null>>): Readonly<Ref<ExplainedDays | null>> {
  const session = useSession();
  const asked = computed(() => (detail.value === null || detail.value.receivedOn === null ? null : detail.value.id));
  const known = shallowRef<KnownDays | null>(null);
  provideKnownDays(known);
  const { data } = useLoaded(
    async (signal) => {
      const requestId = asked.value;
      if (requestId === null) return (known.value = null);
      const days = read(api.GET('/api/requests/{requestId}/clocks/{limit}/explanation', { params: { path: { requestId, limit: 'target' } }, signal })).then((found) => found.days);
      known.value = { requestId, limit: 'target', days };
      return { requestId, days: await days };
    },
    () => [asked.value, detail.value?.revision, language.value, session.today]);
  return computed(() => (data.value !== null && data.value.requestId === detail.value?.id ? data.value.days : null));
}

import { onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { api, read, type Form } from '../../api/client.js';
import { asProblem, type ProblemError } from '../../api/problem.js';
import { language } from '../../i18n/language.js';

const PAUSE_MS = 400;

/** What stands against a delivery, asked of the server while it is filled in. */
export function useDeliveryCheck(requestId: () => string, revision: () => number, body: ComputedRef<Form<'DeliveryBody'>>, may: () => boolean): {
  readonly data: ShallowRef<Form<'DeliveryCheckView'> | null>; readonly reading: Ref<boolean>; readonly problem: ShallowRef<ProblemError | null>;
} {
  const data = shallowRef<Form<'DeliveryCheckView'> | null>(null);
  const reading = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: AbortController | null = null;

  async function ask(): Promise<void> {
    const mine = (last = new AbortController());
    reading.value = true;
    try {
      const got = await read(api.POST('/api/requests/{requestId}/deliveries/check', { params: { path: { requestId: requestId() } }, body: body.value, signal: mine.signal }));
      if (last === mine) [data.value, problem.value] = [got, null];
    } catch (error) {
      if (last === mine) [data.value, problem.value] = [null, asProblem(error)];
    } finally {
      if (last === mine) reading.value = false;
    }
  }
  const stop = (): void => {
    clearTimeout(waiting);
    last?.abort();
    last = null;
  };
  watch(() => JSON.stringify([body.value, requestId(), revision(), language.value, may()]), () => {
    stop();
    if (may()) waiting = setTimeout(() => void ask(), data.value === null ? 0 : PAUSE_MS);
  }, { immediate: true });
  onScopeDispose(stop);
  return { data, reading, problem };
}

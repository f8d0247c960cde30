import type { ComputedRef } from 'vue';
import { useAskedWhileTyping, type Asked } from '../../api/asked-while-typing.js';
import { api, read, type Form } from '../../api/client.js';
import { language } from '../../i18n/language.js';

const PAUSE_MS = 400;

/** What stands against a delivery, asked of the server while it is filled in. */
export function useDeliveryCheck(requestId: () => string, revision: () => number, body: ComputedRef<Form<'DeliveryBody'>>, may: () => boolean): Asked<Form<'DeliveryCheckView'>> {
  return useAskedWhileTyping(
    () => (may() ? { requestId: requestId(), body: body.value } : null),
    (now, signal) => read(api.POST('/api/requests/{requestId}/deliveries/check', { params: { path: { requestId: now.requestId } }, body: now.body, signal })),
    { pauseMs: (first) => (first ? 0 : PAUSE_MS), also: [revision, language] },
  );
}

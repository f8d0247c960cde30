import { inject, provide, type InjectionKey, type Ref } from 'vue';
import type { Form } from '../api/client.js';

export type ExplainedDays = readonly Form<'ExplainedDayView'>[];

/** An explanation that the page reads or has read, and of what. */
export interface KnownDays {
  readonly requestId: string;
  readonly limit: 'target' | 'statutory';
  readonly days: Promise<ExplainedDays>;
}

const KEY: InjectionKey<Readonly<Ref<KnownDays | null>>> = Symbol('known days');

/** What a page shows of an explanation is not asked for again where the date is pressed. */
export function provideKnownDays(known: Readonly<Ref<KnownDays | null>>): void {
  provide(KEY, known);
}

/** The days of a limit where the page around reads them, else null. */
export function useKnownDays(): (requestId: string, limit: KnownDays['limit']) => Promise<ExplainedDays> | null {
  const known = inject(KEY, null);
  return (requestId, limit) => (known?.value?.requestId === requestId && known.value.limit === limit ? known.value.days : null);
}

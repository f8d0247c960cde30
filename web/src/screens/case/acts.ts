import { inject, provide, type InjectionKey } from 'vue';

/** What parts of the page can ask of it. */
export interface CaseActs {
  /** Opens the form of a command that the server offers; `given` is filled in already. */
  readonly open: (type: string, given?: Readonly<Record<string, unknown>>) => void;
  readonly offers: (type: string) => boolean;
  /** Something changed the case: read it again. */
  readonly changed: () => Promise<void>;
  /** Somebody types into a form of their own (a file, a delivery): the page does not read again under their hand. */
  readonly typing: (busy: boolean) => void;
}

const KEY: InjectionKey<CaseActs> = Symbol('case acts');

export function provideCaseActs(acts: CaseActs): void {
  provide(KEY, acts);
}

export function useCaseActs(): CaseActs {
  const acts = inject(KEY);
  if (!acts) throw new Error('used outside the page of a case');
  return acts;
}

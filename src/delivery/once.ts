import { KeyReusedError } from '../platform/errors/general-errors.js';
import type { Delivery } from './delivery.js';

interface Once {
  /** What was done under the key before; null when nothing was. */
  readonly known: () => Promise<Delivery | null>;
  readonly same: (earlier: Delivery) => boolean;
  readonly act: () => Promise<Delivery>;
}

/** Of several that come with one key at once one is done, and the others find it done: whatever they stumbled over was its effect. */
export async function once({ known, same, act }: Once): Promise<Delivery> {
  const repeated = (earlier: Delivery): Delivery => {
    if (!same(earlier)) throw new KeyReusedError();
    return earlier;
  };
  const before = await known();
  if (before) return repeated(before);
  try {
    return await act();
  } catch (error) {
    const meanwhile = await known();
    if (!meanwhile) throw error;
    return repeated(meanwhile);
  }
}

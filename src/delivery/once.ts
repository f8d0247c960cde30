import { Injectable } from '@nestjs/common';
import { canonical, sha256 } from '../engine/record/entry.js';
import { LookupHash } from '../platform/crypto/lookup-hash.js';
import { KeyReusedError } from '../platform/errors/general-errors.js';
import { Deliveries } from './deliveries.js';
import type { Delivery } from './delivery.js';
import type { DeliveryOrder } from './rules/order-rules.js';
import type { DeliveryReport } from './rules/result-rules.js';

/** Whose idempotency key it is. */
interface Keyed {
  readonly actor: { readonly personId: string };
  readonly key: string;
}

export type OrderKeys = Pick<Delivery, 'orderKey' | 'bodyHash'> & { readonly orderKey: string };
export type ResultKeys = Pick<Delivery, 'resultKey' | 'bodyHash'>;

interface Once {
  /** What was done under the key before; null when nothing was. */
  readonly known: () => Promise<Delivery | null>;
  readonly same: (earlier: Delivery) => boolean;
  readonly act: () => Promise<Delivery>;
}

/** Deliveries are ordered and reported once per idempotency key; a key with another content is refused. */
@Injectable()
export class OnceByKey {
  constructor(private readonly deliveries: Deliveries, private readonly lookup: LookupHash) {}

  /** `act` keeps the keys with the delivery. Errors: `KeyReusedError`. */
  order(caseId: string, order: DeliveryOrder, { actor, key }: Keyed, act: (keys: OrderKeys) => Promise<Delivery>): Promise<Delivery> {
    const orderKey = `${actor.personId}/${key}`;
    const bodyHash = this.hashOf({ caseId, order });
    return once({
      known: () => this.deliveries.byOrderKey(orderKey),
      same: (earlier) => (earlier.resultKey === null ? earlier.bodyHash === bodyHash : earlier.caseId === caseId),
      act: () => act({ orderKey, bodyHash }),
    });
  }

  /** Errors: `KeyReusedError`, `NotFoundError`. */
  report(caseId: string, deliveryId: string, report: DeliveryReport, { actor, key }: Keyed, act: (delivery: Delivery, keys: ResultKeys) => Promise<Delivery>): Promise<Delivery> {
    const resultKey = `${actor.personId}/${key}`;
    const bodyHash = this.hashOf({ deliveryId, report });
    const find = (): Promise<Delivery> => this.deliveries.get(caseId, deliveryId);
    return once({
      known: async () => find().then((each) => (each.resultKey === resultKey ? each : null)),
      same: (earlier) => earlier.bodyHash === bodyHash,
      act: async () => act(await find(), { resultKey, bodyHash }),
    });
  }

  private hashOf(content: unknown): string {
    return this.lookup.of('text', sha256(canonical(JSON.parse(JSON.stringify(content)))));
  }
}

/** Of several that come with one key at once one is done, and the others find it done: whatever they stumbled over was its effect. */
async function once({ known, same, act }: Once): Promise<Delivery> {
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

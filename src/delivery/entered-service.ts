import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../workflows/request/v1/context.js';
import type { Payloads } from '../../workflows/request/v1/payloads.js';
import { CaseLoader } from '../engine/case-loader.js';
import { loadCase } from '../engine/case-store.js';
import type { Queryable, Tx } from '../platform/database/unit-of-work.js';
import { Time } from '../platform/time/time.js';
import { Applicants } from '../requests/applicants/applicants.js';
import { type Asking, type CommandPreparer, CommandPreparers } from '../requests/commands/command-preparers.js';
import type { RequestCommand } from '../requests/commands/command-names.js';
import { Deliveries } from './deliveries.js';
import { newDelivery } from './new-delivery.js';
import { DeliveryRefusedError } from './delivery-refused-error.js';
import { OutgoingLetters, type OutgoingLetter } from './ports.js';
import { enteredRefusals, postedBy } from './rules/entered-rules.js';

/**
 * A reply may be served by the command alone, as when the paper went out by hand and is entered afterwards. Then, too, there is a
 * delivery on file: every attempt is, whichever way it was entered, and the way it went is as bound as one ordered at the desk.
 */
@Injectable()
export class EnteredService implements CommandPreparer, OnModuleInit {
  readonly commands: readonly RequestCommand[] = ['SERVE'];

  constructor(
    private readonly preparers: CommandPreparers, private readonly deliveries: Deliveries, private readonly letters: OutgoingLetters, private readonly loader: CaseLoader,
    private readonly applicants: Applicants, private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  /** Errors: `DeliveryRefusedError`, with what the desk would have said. */
  async found(db: Queryable, { caseId, input, on = this.time.today() }: Asking): Promise<Readonly<Record<string, unknown>>> {
    const letter = await this.signed(db, caseId);
    // The desk has asked already, and writes its own row first, in the same transaction.
    if (!letter || (await this.deliveries.ofLetter(db, letter.id)).some(({ served }) => served)) return {};
    const refusals = enteredRefusals(input as unknown as Payloads['SERVE'], { letter, today: this.time.today(), on });
    if (refusals.length > 0) throw new DeliveryRefusedError(refusals);
    return {};
  }

  async written(tx: Tx, { caseId, input, actorId, on = this.time.today() }: Asking): Promise<Readonly<Record<string, unknown>>> {
    const letter = await this.signed(tx, caseId);
    if (!letter?.documentSha256) return {};
    const earlier = await this.deliveries.ofLetter(tx, letter.id);
    if (earlier.some(({ served }) => served)) return {};
    const { mode, trackingNumber, carrier, reconsiderationLink = null } = input as unknown as Payloads['SERVE'];
    const [row] = await tx.query<{ applicant_id: string }>('SELECT applicant_id FROM requests WHERE case_id = ?', [caseId]);
    const { name } = await this.applicants.open(tx, row!.applicant_id);
    const state = mode === 'post' || mode === 'electronic' ? 'sent' as const : 'delivered' as const;
    const by = postedBy({ mode, carrier });
    const begun = newDelivery({ mode, letterId: letter.id, ...(by ? { carrier: by } : {}), ...(trackingNumber ? { trackingNumber } : {}) }, {
      id: randomUUID(), caseId, attempt: (earlier.at(-1)?.attempt ?? 0) + 1, on, recipient: { name }, link: reconsiderationLink, messageId: null,
      documentSha256: letter.documentSha256, orderedBy: actorId ?? 'system', orderKey: null, bodyHash: '', at: this.time.now(),
    });
    const day = state === 'sent' ? { dispatchedOn: on, deliveredOn: null } : { dispatchedOn: null, deliveredOn: on };
    await this.deliveries.insert(tx, { ...begun, ...day, state, served: true, told: state });
    return {};
  }

  private async signed(db: Queryable, caseId: string): Promise<OutgoingLetter | null> {
    const context = (await this.loader.restore(db, await loadCase(db, caseId))).snapshot.context as RequestContext;
    const letterId = context.signed?.letterId;
    return letterId === undefined ? null : this.letters.find(db, letterId);
  }
}

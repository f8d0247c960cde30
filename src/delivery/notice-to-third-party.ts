import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Consultation, RequestContext } from '../../workflows/request/v1/context.js';
import type { Given, Payloads, Sending } from '../../workflows/request/v1/payloads.js';
import { CaseLoader } from '../engine/case-loader.js';
import { loadCase } from '../engine/case-store.js';
import { Reads, type Queryable, type Tx } from '../platform/database/unit-of-work.js';
import { Time } from '../platform/time/time.js';
import { ThirdParties } from '../requests/applicants/third-parties.js';
import { type Asking, type CommandPreparer, CommandPreparers } from '../requests/commands/command-preparers.js';
import type { RequestCommand } from '../requests/commands/command-names.js';
import { Deliveries } from './deliveries.js';
import { lawfulDay } from './delivery.js';
import { DeliveryRefusedError } from './delivery-refused-error.js';
import { newDelivery } from './new-delivery.js';
import { OutgoingLetters, type OutgoingLetter } from './ports.js';
import { gateRefusals } from './rules/gate-rules.js';
import { enteredRefusals, postedBy } from './rules/entered-rules.js';
import { refusal } from './rules/order-rules.js';

type Notice = NonNullable<Payloads['NOTIFY_THIRD_PARTY']['delivery']>;

/**
 * Art. 32: a third party is told in writing of a release against its will. That it was told is what the delivery of the letter to it says;
 * a letter that was sent outside the system is entered with the way it went, and is on file as a delivery then.
 */
@Injectable()
export class NoticeToThirdParty implements CommandPreparer, OnModuleInit {
  readonly commands: readonly RequestCommand[] = ['NOTIFY_THIRD_PARTY'];

  constructor(
    private readonly preparers: CommandPreparers, private readonly deliveries: Deliveries, private readonly letters: OutgoingLetters, private readonly loader: CaseLoader,
    private readonly thirdParties: ThirdParties, private readonly reads: Reads, private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  /** A letter that is said to have gone is printed, where the printing has not come to it yet. */
  async before(asking: Asking): Promise<void> {
    const [letter] = await this.lettersOf(this.reads, asking);
    if (sendingOf(asking) && letter?.documentSha256 === null) await this.letters.print(letter.id);
  }

  /** Errors: `DeliveryRefusedError`, with what the desk would have said. */
  async found(db: Queryable, asking: Asking): Promise<{ readonly delivery: Notice | null }> {
    const letters = await this.lettersOf(db, asking);
    const delivery = await this.onFile(db, letters);
    const sending = sendingOf(asking);
    if (delivery || !sending || letters[0] === undefined) return { delivery };
    const [letter] = letters;
    const { on = this.time.today() } = asking;
    const refusals = enteredRefusals(sending, { letter, today: this.time.today(), on });
    if (letter.signedOn !== null && on < letter.signedOn) refusals.push(refusal('notBeforeSignature', undefined, `送达日期${on}早于告知书出具日期${letter.signedOn}，请更正日期。`, `The day, ${on}, is before the letter was issued on ${letter.signedOn}. Correct the day.`));
    refusals.push(...gateRefusals(await this.letters.blockers(db, letter)));
    if (refusals.length > 0) throw new DeliveryRefusedError(refusals);
    return { delivery: null };
  }

  async written(tx: Tx, asking: Asking): Promise<{ readonly delivery?: Notice }> {
    const { caseId, actorId, on = this.time.today() } = asking;
    const letters = await this.lettersOf(tx, asking);
    const sending = sendingOf(asking);
    const [letter] = letters;
    if (!sending || !letter?.documentSha256 || (await this.onFile(tx, letters))) return {};
    const { mode, trackingNumber, reconsiderationLink = null } = sending;
    const earlier = await this.deliveries.ofLetter(tx, letter.id);
    const attempt = (earlier.at(-1)?.attempt ?? 0) + 1;
    const carrier = postedBy(sending);
    const party = (await this.consultation(tx, asking))!.party;
    const begun = newDelivery({ mode, letterId: letter.id, ...(carrier ? { carrier } : {}), ...(trackingNumber ? { trackingNumber } : {}) }, {
      id: randomUUID(), caseId, attempt, on, recipient: { name: (await this.thirdParties.one(tx, caseId, party)).name }, link: reconsiderationLink, messageId: null,
      documentSha256: letter.documentSha256, orderedBy: actorId ?? 'system', orderKey: null, bodyHash: '', at: this.time.now(),
    });
    const state = mode === 'direct' ? 'delivered' as const : 'sent' as const;
    await this.deliveries.insert(tx, { ...begun, state, ...(state === 'sent' ? { dispatchedOn: on } : { deliveredOn: on }), told: state });
    return { delivery: { letterId: letter.id, attempt, mode, on } };
  }

  /** The first delivery that left for the third party and has not come back. */
  private async onFile(db: Queryable, letters: readonly OutgoingLetter[]): Promise<Notice | null> {
    for (const { id: letterId } of letters) {
      for (const each of await this.deliveries.ofLetter(db, letterId)) {
        const on = each.state === 'sent' || each.state === 'delivered' ? (lawfulDay(each) ?? each.dispatchedOn) : null;
        if (on !== null) return { letterId, attempt: each.attempt, mode: each.mode, on };
      }
    }
    return null;
  }

  private async lettersOf(db: Queryable, asking: Asking): Promise<readonly OutgoingLetter[]> {
    if (!(await this.consultation(db, asking))) return [];
    return (await this.letters.ofForm(db, asking.caseId, 'release-despite-refusal')).filter(({ subject }) => subject.consultationId === askedOf(asking).consultationId);
  }

  private async consultation(db: Queryable, asking: Asking): Promise<Consultation | undefined> {
    const context = (await this.loader.restore(db, await loadCase(db, asking.caseId))).snapshot.context as RequestContext;
    return context.consultations.find(({ id, kind }) => kind === 'third-party' && id === askedOf(asking).consultationId);
  }
}

const askedOf = ({ input }: Asking) => input as unknown as Given<'NOTIFY_THIRD_PARTY'>;

function sendingOf(asking: Asking): Sending | null {
  const { mode, consultationId: _, ...more } = askedOf(asking);
  return mode ? { mode, ...more } : null;
}

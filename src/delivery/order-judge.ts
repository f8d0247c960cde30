import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Refusal } from '../../workflows/definition.js';
import { clockOf } from '../../workflows/request/v1/figures.js';
import { lateBy } from '../../workflows/request/v1/refigured.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { Time } from '../platform/time/time.js';
import { Applicants } from '../requests/applicants/applicants.js';
import type { CommandInput } from '../requests/commands/command-names.js';
import { Commands } from '../requests/commands/commands.js';
import type { Recipient } from './delivery.js';
import { LettersOnTheirWay, type LetterOnItsWay } from './letter-on-its-way.js';
import { MailServer } from './mail/mail-server.js';
import { OutgoingLetters } from './ports.js';
import { gateRefusals } from './rules/gate-rules.js';
import { orderRefusals, refusal, type DeliveryOrder } from './rules/order-rules.js';

/** An order with what was filled in for it, and everything that speaks against it. */
export interface JudgedOrder {
  readonly on: CivilDate;
  readonly recipient: Partial<Recipient>;
  readonly link: string | null;
  readonly refusals: readonly Refusal[];
}

/** Working days that a limit lies behind on the day of the delivery: 0 on time, null where nothing is counted. */
export interface Lateness {
  readonly dueOn: CivilDate | null;
  readonly lateBy: number | null;
}

export interface CheckedOrder extends JudgedOrder {
  /** It is the reply that was signed: delivering it stops the clock. */
  readonly serves: boolean;
  /** It would serve the reply on a day before today: why it is entered late has to be said. */
  readonly needsLateReason: boolean;
  readonly enclosures: readonly string[];
  readonly limits: { readonly target: Lateness; readonly statutory: Lateness } | null;
}

/** Judges deliveries, before they are ordered and when they are. */
@Injectable()
export class OrderJudge {
  constructor(
    private readonly letters: LettersOnTheirWay,
    private readonly outgoing: OutgoingLetters,
    private readonly applicants: Applicants,
    private readonly commands: Commands,
    private readonly server: MailServer,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  async judged(order: DeliveryOrder, { letter, request, stale }: LetterOnItsWay): Promise<JudgedOrder> {
    const today = this.time.today();
    const on = order.on ?? today;
    const onFile = letter.audience === 'applicant' ? await this.applicantOf(request.row.applicant_id) : null;
    const recipient = { ...onFile, ...order.recipient };
    const link = order.mode === 'electronic' && letter.remedy !== 'none' ? (order.reconsiderationLink ?? letter.reconsiderationLink) : null;
    const refusals = orderRefusals(order, { letter, today, on, recipient, ...(onFile && { emailOnFile: onFile.email ?? null }), link, mailConfigured: this.server.config !== undefined });
    if (stale) refusals.push(refusal('notTheSignedReply', undefined, '该答复不是本件已签发的答复，不得送达。', 'This is not the reply that was signed in the case.'));
    refusals.push(...gateRefusals(await this.outgoing.blockers(this.reads, letter)));
    return { on, recipient, link, refusals };
  }

  /** Everything before sending, with nothing done: of a reply also what the case itself would say, and by how many days it is late. Errors: `NotFoundError`. */
  async check(caseId: string, order: DeliveryOrder, actorId: string): Promise<CheckedOrder> {
    const known = await this.letters.of(caseId, order.letterId);
    const judged = await this.judged(order, known);
    const serve = known.toBeServed ? await this.commands.preview(caseId, 'SERVE', servedBy(order, judged), { actorId, on: judged.on }) : null;
    const said = new Set(judged.refusals.map(({ rule }) => rule));
    return {
      ...judged, serves: known.toBeServed, needsLateReason: servesAtOnce(order) && (serve?.unsaid ?? []).length > 0, refusals: [...judged.refusals, ...(serve?.refusals ?? []).filter(({ rule }) => !said.has(rule))],
      enclosures: (await this.outgoing.enclosures(this.reads, known.letter)).map(({ name }) => name), limits: known.toBeServed ? limitsOf(known, judged.on) : null,
    };
  }

  private async applicantOf(applicantId: string): Promise<{ name: string; address?: string; email?: string }> {
    const { name, address, email } = await this.applicants.open(this.reads, applicantId);
    return { name, ...(address && { address }), ...(email && { email }) };
  }
}

/** Handed over without a signature it waits to be collected; mail leaves when it is sent. */
const servesAtOnce = ({ mode, signedBy }: DeliveryOrder): boolean => mode === 'post' || (mode === 'direct' && Boolean(signedBy));

/** A way that is refused already is not asked of the case: what that says of approval holds for any. */
function servedBy({ mode, carrier, trackingNumber }: DeliveryOrder, { link, refusals }: JudgedOrder): CommandInput<'SERVE'> {
  if (refusals.length > 0) return { mode: 'direct' };
  return { mode, ...(carrier && { carrier }), ...(trackingNumber && { trackingNumber }), ...(link && { reconsiderationLink: link }) };
}

/** Of a first reply: a further one has a day of its own. */
function limitsOf({ context, request: { calendar } }: LetterOnItsWay, on: CivilDate): CheckedOrder['limits'] {
  if (context.replies.length > 0 || context.closed !== null) return null;
  const { target, statutory } = clockOf(context, calendar);
  return { target: { dueOn: target.dueOn, lateBy: lateBy(target.dueOn, on, calendar) }, statutory: { dueOn: statutory.dueOn, lateBy: lateBy(statutory.dueOn, on, calendar) } };
}

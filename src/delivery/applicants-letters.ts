import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { RequestContext } from '../../workflows/request/v1/context.js';
import { AccessLog } from '../identity/access-log/access-log.js';
import type { Client } from '../identity/client.js';
import { Reads, UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { NotFoundError, TransitionRefusedError } from '../platform/errors/general-errors.js';
import { FileDamagedError } from '../platform/storage/storage-errors.js';
import { Time } from '../platform/time/time.js';
import { Commands } from '../requests/commands/commands.js';
import { OpenRequests } from '../requests/detail/open-request.js';
import { lawfulDay, type Delivery, type DeliveryMode } from './delivery.js';
import { Deliveries } from './deliveries.js';
import { attemptOf } from './follow-up.js';
import { LettersOnTheirWay } from './letter-on-its-way.js';
import { pdfName } from './mail/letter-mail.js';
import { OutgoingLetters, type EnclosedFile, type OutgoingFile, type OutgoingLetter } from './ports.js';
import { awaitedReceipt, isReply } from './rules/receipt-of-letter.js';

/** A letter that left the office for the applicant, as the applicant may see it. */
export interface LetterToApplicant {
  readonly id: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly signedOn: CivilDate | null;
  /** How it left last, and the day that counts. */
  readonly mode: DeliveryMode | 'on-the-spot';
  readonly leftOn: CivilDate;
  /** Day it came to hand, as far as that is known. */
  readonly receivedOn: CivilDate | null;
  /** It left electronically, so that it can be fetched here, too. */
  readonly fetchable: boolean;
  /** What goes with it; it can be fetched after the letter itself. */
  readonly enclosures: readonly EnclosedFile[];
}

/** What is fetched: the letter, or one of its enclosures by its place, from 1. */
export type Wanted = 'letter' | number;

const NOUN = { zh: '文书', en: 'letter' };

/**
 * The letters that went to the applicant. What was sent electronically can be fetched; whoever fetches the letter has it from that day on, which
 * starts the periods that run from receipt (Arts. 30, 35; Fee Measures; ARL 20, APL 46). Nothing that has not left the office is told of.
 */
@Injectable()
export class ApplicantsLetters {
  private readonly logger = new Logger('Delivery');

  constructor(
    private readonly deliveries: Deliveries,
    private readonly outgoing: OutgoingLetters,
    private readonly onTheirWay: LettersOnTheirWay,
    private readonly requests: OpenRequests,
    private readonly commands: Commands,
    private readonly log: AccessLog,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /** Those of a case, the oldest first. Errors: `NotFoundError`. */
  async of(caseId: string): Promise<LetterToApplicant[]> {
    const { context } = await this.requests.get(caseId);
    const left = (await this.deliveries.of(caseId)).filter((each) => lawfulDay(each) !== null);
    const handed = context.replies.flatMap(({ document, mode, servedOn }) => (document && mode === 'on-the-spot' ? [{ letterId: document.letterId, on: servedOn }] : []));
    const ids = [...new Set([...handed.map(({ letterId }) => letterId), ...left.map(({ letterId }) => letterId)])];
    const letters = (await Promise.all(ids.map((id) => this.shown(id, context, left.filter(({ letterId }) => letterId === id), handed.find(({ letterId }) => letterId === id)?.on)))).filter((each) => each !== null);
    return letters.sort((a, b) => (a.leftOn < b.leftOn ? -1 : a.leftOn > b.leftOn ? 1 : 0));
  }

  private async shown(id: string, context: RequestContext, deliveries: readonly Delivery[], handedOn: CivilDate | undefined): Promise<LetterToApplicant | null> {
    const letter = await this.outgoing.find(this.reads, id);
    if (!letter || letter.audience !== 'applicant' || letter.recalled || letter.signedOn === null) return null;
    const last = deliveries.at(-1);
    return {
      id, title: letter.title, docNumber: letter.docNumber, signedOn: letter.signedOn, mode: last?.mode ?? 'on-the-spot', leftOn: (last ? lawfulDay(last) : handedOn)!,
      receivedOn: receivedOn(letter, context, deliveries), fetchable: deliveries.some(({ mode }) => mode === 'electronic'),
      enclosures: await this.outgoing.enclosures(this.reads, letter),
    };
  }

  /**
   * The letter, or what goes with it, for the applicant. Errors: `NotFoundError` (also for what did not leave electronically, and for
   * enclosures before the letter was fetched), those of the release check and of the storage.
   */
  async fetch(caseId: string, letterId: string, wanted: Wanted, client: Client): Promise<OutgoingFile> {
    const { letter, context } = await this.onTheirWay.of(caseId, letterId);
    const deliveries = (await this.deliveries.ofLetter(this.reads, letterId)).filter((each) => each.mode === 'electronic' && lawfulDay(each) !== null);
    const delivery = deliveries.find(({ state }) => state === 'sent') ?? deliveries.at(-1);
    if (!delivery || letter.audience !== 'applicant' || letter.recalled) throw new NotFoundError(NOUN);
    const file = wanted === 'letter' ? await this.document(letter, delivery) : await this.enclosure(letter, wanted, receivedOn(letter, context, deliveries) !== null);
    if (wanted === 'letter') await this.received(delivery, letter, context);
    await this.work.run((tx) => this.log.append(tx, { event: 'file.taken', personId: null, subjectId: caseId, client, detail: { letterId, wanted: String(wanted), by: 'applicant' } }));
    return file;
  }

  private async document(letter: OutgoingLetter, { documentSha256 }: Delivery): Promise<OutgoingFile> {
    const bytes = await this.outgoing.pdf(letter.id);
    if (createHash('sha256').update(bytes).digest('hex') !== documentSha256) throw new FileDamagedError(letter.id);
    return { name: pdfName(letter), mediaType: 'application/pdf', bytes };
  }

  private async enclosure(letter: OutgoingLetter, place: number, received: boolean): Promise<OutgoingFile> {
    const file = received ? (await this.outgoing.attachments(letter.caseId, letter.id))[place - 1] : undefined;
    if (!file) throw new NotFoundError({ zh: '附件', en: 'enclosure' });
    return file;
  }

  /** The first time: the letter has come to hand. The applicant's own act, which the record says. */
  private async received(delivery: Delivery, letter: OutgoingLetter, context: RequestContext): Promise<void> {
    const today = this.time.today();
    const receipt = awaitedReceipt(letter, context);
    if (delivery.state !== 'sent' && !receipt) return;
    const options = {
      on: today, actorId: null, key: `fetched:${delivery.id}`,
      alongside: async (tx: Tx) => { await this.deliveries.change(tx, delivery, { state: 'delivered', deliveredOn: today, told: 'delivered', detail: '申请人在网上收取' }, 'sent'); },
    };
    const arrived: Delivery = { ...delivery, state: 'delivered', deliveredOn: today };
    try {
      if (receipt) await this.commands.run(delivery.caseId, 'RECORD_RECEIPT', { ...receipt, byApplicant: 'online' }, options);
      else await this.commands.run(delivery.caseId, 'RECORD_DELIVERY_ATTEMPT', { ...attemptOf(arrived), byApplicant: 'online' }, options);
    } catch (error) {
      // The letter is the applicant's all the same; the office enters its receipt by hand.
      if (!(error instanceof TransitionRefusedError)) throw error;
      this.logger.warn(`receipt of letter ${letter.id} is not on record: ${error.refusals.map(({ rule }) => rule).join(', ')}`);
    }
  }
}

/** The day a letter came to hand: as the case has it, else as its deliveries have it. */
function receivedOn(letter: OutgoingLetter, context: RequestContext, deliveries: readonly Delivery[]): CivilDate | null {
  const known = deliveries.flatMap(({ state, deliveredOn }) => (state === 'delivered' && deliveredOn !== null ? [deliveredOn] : [])).sort()[0] ?? null;
  if (!isReply(letter)) return known;
  return context.replies.find(({ document }) => document?.letterId === letter.id)?.receivedOn ?? known;
}

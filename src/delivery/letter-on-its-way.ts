import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../workflows/request/v1/context.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { OpenRequests, type OpenRequest } from '../requests/detail/open-request.js';
import { Deliveries } from './deliveries.js';
import { LettersToSend } from './letters-to-send.js';
import type { OutgoingLetter } from './ports.js';
import { isReply } from './rules/receipt-of-letter.js';

/** A letter with the case it belongs to, as far as delivering it goes. */
export interface LetterOnItsWay {
  readonly letter: OutgoingLetter;
  readonly request: OpenRequest;
  readonly context: RequestContext;
  /** It is the reply that was signed and has not been served: the next lawful delivery serves it. */
  readonly toBeServed: boolean;
  /** It is a reply, yet neither the one that was signed nor one that was served. */
  readonly stale: boolean;
  readonly nextAttempt: number;
}

/** Brings together what is known of a letter that goes out. */
@Injectable()
export class LettersOnTheirWay {
  constructor(private readonly letters: LettersToSend, private readonly requests: OpenRequests, private readonly deliveries: Deliveries, private readonly reads: Reads) {}

  /** Errors: `NotFoundError`, also for a letter of another case. */
  async of(caseId: string, letterId: string): Promise<LetterOnItsWay> {
    const letter = await this.letters.of(caseId, letterId);
    const request = await this.requests.get(caseId);
    const { context } = request;
    const earlier = await this.deliveries.ofLetter(this.reads, letterId);
    const served = earlier.some((each) => each.served) || context.replies.some(({ document }) => document?.letterId === letterId);
    const toBeServed = isReply(letter) && !served && context.signed?.letterId === letterId;
    return { letter, request, context, toBeServed, stale: isReply(letter) && !served && !toBeServed, nextAttempt: (earlier.at(-1)?.attempt ?? 0) + 1 };
  }
}

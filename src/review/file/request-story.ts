import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { History } from '../../engine/record/history.js';

/** Entries of a record that are looked through: a request has a few dozen. */
const MOST = 1_000;

/** What the office and the applicant, or others, told each other about a request: a reply is judged by it. */
@Injectable()
export class RequestStory {
  constructor(private readonly history: History) {}

  async of(caseId: string, { conversations, corrections, consultations }: RequestContext) {
    return {
      conversations: conversations === 0 ? [] : await this.conversations(caseId),
      corrections: corrections.map(({ items, sentOn, receivedOn, correctedOn, remainsUnclear }) => ({ items, sentOn, receivedOn, correctedOn, remainsUnclear })),
      consultations: consultations.map(({ id, kind, interest, information, sentOn, answer, endedOn, grounds, reasonable, override }) => ({
        id, kind, interest, information, sentOn, answer, endedOn, grounds, reasonable, override: override && { reasons: override.reasons, because: override.because ?? 'public-interest', noticeOn: override.noticeOn },
      })),
    };
  }

  private async conversations(caseId: string) {
    const entries = (await this.history.of(caseId, 0, MOST)).filter(({ type }) => type === 'RECORD_CONVERSATION');
    return entries.map(({ on, payload }) => ({
      on, means: text(payload['means']), asked: text(payload['asked']), wants: text(payload['wants']), narrowedTo: typeof payload['narrowedTo'] === 'string' ? payload['narrowedTo'] : null,
      applicantConfirmed: payload['applicantConfirmed'] === true,
    }));
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

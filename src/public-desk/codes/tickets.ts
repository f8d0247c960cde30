import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { TicketRefusedError } from './query-errors.js';
import { QueryCodes, type OpenedCase } from './query-codes.js';

const MINUTE = 60_000;
/** How long a case stays open for whoever gave number and code: enough to write a correction, not enough to be found open in a library. */
export const TICKET_MS = 60 * MINUTE;

export interface Ticket {
  readonly text: string;
  readonly expiresAt: Instant;
}

/**
 * What number and code are exchanged for, so that the code itself travels once: good for one case and one hour, and worth nothing once the case
 * has another code. Signed, so that nothing is stored.
 */
@Injectable()
export class Tickets {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly codes: QueryCodes, private readonly reads: Reads, private readonly time: Time) {}

  issue({ codeId }: Pick<OpenedCase, 'codeId'>): Ticket {
    const expiresAt = this.time.now() + TICKET_MS;
    const body = `${codeId}.${expiresAt.toString(36)}`;
    return { text: `${body}.${this.signature(body)}`, expiresAt };
  }

  /** Errors: `TicketRefusedError`. */
  async open(text: string | undefined): Promise<OpenedCase> {
    const [, body, codeId, expires, signature] = /^(([\w-]{1,36})\.([0-9a-z]{1,12}))\.([\w-]{43})$/.exec(text ?? '') ?? [];
    if (body === undefined || !isSame(signature!, this.signature(body)) || Number.parseInt(expires!, 36) <= this.time.now()) throw new TicketRefusedError();
    const opened = await this.codes.caseOf(this.reads, codeId!);
    if (!opened) throw new TicketRefusedError();
    return opened;
  }

  private signature(body: string): string {
    return createHmac('sha256', this.config.secrets.sessionKey).update(`query-ticket:${body}`).digest('base64url');
  }
}

function isSame(given: string, expected: string): boolean {
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

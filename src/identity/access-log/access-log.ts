import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { Client } from '../client.js';
import type { AccessEvent } from './access-event.js';

export interface AccessEntry {
  readonly event: AccessEvent;
  /** Who did it; null for a stranger, or for the command line. */
  readonly personId: string | null;
  /** The person, organ, token or case it was done to. */
  readonly subjectId?: string;
  readonly client: Client;
  /** Never personal data in clear, never a secret. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The append-only log of accounts, rights and revealed personal data. */
@Injectable()
export class AccessLog {
  constructor(private readonly time: Time) {}

  /** Adds an entry in the transaction of what it tells. */
  append(tx: Tx, entry: AccessEntry): Promise<void> {
    return tx.insert('access_log', {
      id: randomUUID(), at: this.time.now(), event: entry.event, person_id: entry.personId, subject_id: entry.subjectId ?? null,
      ip: entry.client.address.slice(0, 64), detail: entry.detail ?? {},
    });
  }
}
